import { z } from 'zod';

type Text = { readonly id: string; readonly en: string };
/** What an error's sentences are made from. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

interface ErrorKind {
  readonly status: number;
  readonly what: (facts: ErrorFacts) => Text;
  readonly why: (facts: ErrorFacts) => Text;
  readonly next: (facts: ErrorFacts) => Text;
}

const plain =
  (id: string, en: string): (() => Text) =>
  () => ({ id, en });

/** Every error of the API by its stable code: status, what happened, why, and what to do next. */
export const ERRORS = {
  'invalid-request': {
    status: 400,
    what: plain('Permintaan tidak dapat dibaca.', 'The request cannot be read.'),
    why: plain(
      'Isinya tidak sesuai dengan yang diminta; lihat rincian.',
      'It does not have the form asked for; see details.',
    ),
    next: plain(
      'Perbaiki bagian yang disebut dalam rincian, lalu kirim lagi.',
      'Mend the parts named in details and send it again.',
    ),
  },
  'not-signed-in': {
    status: 401,
    what: plain('Anda belum masuk.', 'You are not signed in.'),
    why: plain(
      'Permintaan ini memerlukan sesi atau token API yang berlaku.',
      'This request needs a valid session or API token.',
    ),
    next: plain(
      'Masuk lebih dahulu, atau kirim token API yang belum kedaluwarsa.',
      'Sign in first, or send an API token that has not expired.',
    ),
  },
  'not-allowed': {
    status: 403,
    what: plain('Anda tidak berwenang melakukan ini.', 'You may not do this.'),
    why: ({ rule, ruleEn }) => ({ id: String(rule ?? ''), en: String(ruleEn ?? '') }),
    next: plain(
      'Minta administrator organisasi memberi peran yang sesuai.',
      'Ask an administrator of the organisation for a role that may.',
    ),
  },
  'wrong-sign-in': {
    status: 401,
    what: plain('Nama, alamat surel atau kata sandi salah.', 'The name, e-mail address or password is wrong.'),
    why: plain(
      'Tidak disebutkan yang mana, agar orang lain tidak dapat mencari tahu siapa yang mempunyai akun.',
      'Which of them is not told, so that nobody finds out who has an account.',
    ),
    next: plain(
      'Periksa ketikan dan huruf besar, atau minta tautan untuk kata sandi baru.',
      'Check the spelling and capitals, or ask for a link to set a new password.',
    ),
  },
  'wrong-code': {
    status: 401,
    what: plain('Kode faktor kedua salah.', 'The code of the second factor is wrong.'),
    why: plain(
      'Kode berganti setiap 30 detik, dan kode pemulihan hanya berlaku sekali.',
      'Codes change every 30 seconds, and a recovery code works once.',
    ),
    next: plain(
      'Periksa jam perangkat Anda dan kirim kode yang sedang tampil, atau kode pemulihan lain.',
      'Check the clock of your device and send the code shown now, or another recovery code.',
    ),
  },
  'cross-site': {
    status: 403,
    what: ({ from }) =>
      from === undefined
        ? { id: 'Permintaan ini berasal dari situs lain.', en: 'This request comes from another site.' }
        : {
            id: 'Permintaan ini tidak menyebut dari halaman mana asalnya.',
            en: 'This request does not say which page it comes from.',
          },
    why: plain(
      'Perubahan yang membawa kuki sesi hanya diterima dari halaman server ini sendiri.',
      'A change that carries the session cookie is accepted from this server’s own pages alone.',
    ),
    next: plain(
      'Kirim dari halaman server ini, atau pakai token API; program yang memakai kuki menyebut alamat server ini dalam header Origin.',
      'Send it from a page of this server, or use an API token; a program with a cookie names the address of this server in the header Origin.',
    ),
  },
  'link-not-valid': {
    status: 410,
    what: plain('Tautan ini tidak berlaku.', 'This link is not valid.'),
    why: plain(
      'Tautan berlaku sekali saja dan untuk waktu terbatas, atau alamatnya tidak lengkap.',
      'A link works once and for a limited time, or its address is incomplete.',
    ),
    next: plain('Minta tautan baru.', 'Ask for a new link.'),
  },
  'not-found': {
    status: 404,
    what: ({ thing, thingEn, name }) => ({
      id: `${thing ?? 'Data'} ${name ?? ''} tidak ada.`.replace('  ', ' '),
      en: `There is no ${thingEn ?? 'such thing'} ${name ?? ''}.`.replace(' .', '.'),
    }),
    why: plain(
      'Tidak pernah ada, sudah dihapus, atau bukan milik organisasi yang dapat Anda lihat.',
      'It never existed, was deleted, or belongs to an organisation that you cannot see.',
    ),
    next: plain(
      'Periksa alamatnya dan organisasi yang sedang dibuka.',
      'Check the address and the organisation you are in.',
    ),
  },
  'stale-revision': {
    status: 409,
    what: ({ yours, current }) => ({
      id: `Data sudah diubah orang lain: Anda mengubah revisi ${yours}, yang berlaku sekarang revisi ${current}.`,
      en: `Someone else changed this first: you changed revision ${yours}, the current one is ${current}.`,
    }),
    why: plain('Menyimpan begitu saja akan menghapus perubahan itu.', 'Saving it regardless would undo that change.'),
    next: plain(
      'Bandingkan kedua versi, lalu kirim lagi dengan revisi terbaru.',
      'Compare both versions, then send it again with the current revision.',
    ),
  },
  conflict: {
    status: 409,
    what: ({ what, whatEn }) => ({ id: String(what ?? ''), en: String(whatEn ?? '') }),
    why: ({ why, whyEn }) => ({ id: String(why ?? ''), en: String(whyEn ?? '') }),
    next: ({ next, nextEn }) => ({ id: String(next ?? ''), en: String(nextEn ?? '') }),
  },
  'code-taken': {
    status: 409,
    what: ({ code, field = 'code' }) => ({
      id: `${field === 'code' ? 'Kode' : field} ${code} sudah dipakai.`,
      en: `The ${field} ${code} is taken.`,
    }),
    why: ({ field = 'code' }) => ({
      id: `${field === 'code' ? 'Kode' : field} tidak boleh sama dengan yang sudah ada.`,
      en: `No two may have the same ${field}.`,
    }),
    next: plain('Pilih yang lain.', 'Choose another one.'),
  },
  'revision-required': {
    status: 428,
    what: plain('Header If-Match tidak ada.', 'The header If-Match is missing.'),
    why: plain(
      'Perubahan harus menyebut revisi yang dibaca, agar perubahan orang lain tidak hilang.',
      'A change names the revision that was read, so that nobody else’s change is lost.',
    ),
    next: plain(
      'Baca datanya, lalu kirim nilai ETag-nya sebagai If-Match.',
      'Read it, and send the value of its ETag as If-Match.',
    ),
  },
  'too-large': {
    status: 413,
    what: ({ most }) => ({
      id: `Kiriman terlalu besar; paling besar ${most}.`,
      en: `The request is too large; the most is ${most}.`,
    }),
    why: plain('Ukuran kiriman dibatasi.', 'The size of a request is limited.'),
    next: plain('Bagi menjadi beberapa kiriman.', 'Send it in parts.'),
  },
  'wrong-content-type': {
    status: 415,
    what: ({ type }) => ({ id: `Jenis isi ${type} tidak diterima.`, en: `The content type ${type} is not accepted.` }),
    why: ({ accepted = 'application/json' }) => ({
      id: `Alamat ini menerima ${accepted}.`,
      en: `This address takes ${accepted}.`,
    }),
    next: ({ accepted = 'application/json' }) => ({ id: `Kirim sebagai ${accepted}.`, en: `Send it as ${accepted}.` }),
  },
  unprocessable: {
    status: 422,
    what: ({ what, whatEn }) => ({ id: String(what ?? ''), en: String(whatEn ?? '') }),
    why: ({ why, whyEn }) => ({ id: String(why ?? ''), en: String(whyEn ?? '') }),
    next: ({ next, nextEn }) => ({ id: String(next ?? ''), en: String(nextEn ?? '') }),
  },
  'idempotency-key-reused': {
    status: 422,
    what: plain(
      'Kunci idempotensi ini sudah dipakai untuk permintaan lain.',
      'This idempotency key was used for another request.',
    ),
    why: plain(
      'Satu kunci berlaku untuk satu permintaan yang sama persis.',
      'A key stands for one request, repeated exactly.',
    ),
    next: plain('Pakai kunci baru untuk permintaan yang berbeda.', 'Use a new key for a different request.'),
  },
  'too-many-requests': {
    status: 429,
    what: ({ seconds }) => ({
      id: `Terlalu banyak permintaan; coba lagi dalam ${seconds} detik.`,
      en: `Too many requests; try again in ${seconds} seconds.`,
    }),
    why: plain(
      'Jumlah permintaan dibatasi agar layanan tetap tersedia bagi semua.',
      'Requests are limited so that the service stays there for everyone.',
    ),
    next: plain('Tunggu sebentar, lalu ulangi.', 'Wait a moment and repeat.'),
  },
  'internal-error': {
    status: 500,
    what: plain('Terjadi kesalahan pada server.', 'Something went wrong in the server.'),
    why: plain('Penyebabnya dicatat dalam log server.', 'The cause is in the log of the server.'),
    next: plain(
      'Ulangi; bila tetap gagal, sampaikan nomor permintaan ini kepada pengelola.',
      'Repeat it; if it keeps failing, tell the operator this request’s number.',
    ),
  },
  unavailable: {
    status: 503,
    what: plain('Server sedang tidak dapat melayani.', 'The server cannot serve now.'),
    why: plain(
      'Sedang dimulai, sedang dihentikan, terlalu sibuk, atau basis datanya tidak menjawab.',
      'It is starting, stopping, too busy, or its database does not answer.',
    ),
    next: plain('Ulangi sebentar lagi.', 'Repeat it shortly.'),
  },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

/** Body of every answer that is not a success, in the language of the caller. */
export const errorSchema = z
  .object({
    code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]).describe('Stable code.'),
    what: z.string().describe('What happened.'),
    where: z.string().nullable().describe('Part of the request that it is about, such as body.name.'),
    why: z.string(),
    next: z.string().describe('What to do next.'),
    requestId: z.string().describe('Number of the request in the log.'),
    details: z
      .array(
        z.object({
          where: z.string().describe('Part of the request, such as body.values.3.value.'),
          what: z.string(),
          code: z.string().optional(),
          suggestion: z.string().optional().describe('The nearest valid name.'),
        }),
      )
      .optional(),
    yours: z.unknown().optional().describe('The version sent, where two collide.'),
    current: z.unknown().optional().describe('The version kept, where two collide.'),
  })
  .describe('What went wrong.');

export type ErrorBody = z.output<typeof errorSchema>;
