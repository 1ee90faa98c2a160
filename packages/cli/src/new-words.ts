import type { Label } from '@berimbang/engine';

/** What `berimbang new` says, Indonesian and English side by side. */

const listed = (names: readonly string[]): string => names.slice(0, 24).join(', ') + (names.length > 24 ? ', ...' : '');

export const fileNeeded = (): Label => ({
  id: 'sebutkan berkas yang akan ditulis, misalnya: berimbang new dinas.scorecard.yaml --method METODE; daftar metode: berimbang new --list',
  en: 'name the file to write, such as: berimbang new office.scorecard.yaml --method METHOD; the methods: berimbang new --list',
});

export const fileName = (file: string): Label => ({
  id: `${file} tidak berakhir dengan .scorecard.yaml; dengan nama lain kartu skor tidak ditemukan dalam foldernya`,
  en: `${file} does not end in .scorecard.yaml; under another name a scorecard is not found in its folder`,
});

export const fileExists = (file: string): Label => ({
  id: `${file} sudah ada dan tidak ditimpa; pilih nama lain, atau pindahkan berkas itu dahulu`,
  en: `${file} exists already and is not overwritten; choose another name, or move that file away first`,
});

export const noFolder = (folder: string): Label => ({
  id: `folder ${folder} tidak ada; buatlah dahulu`,
  en: `there is no folder ${folder}; make it first`,
});

export const cannotWrite = (file: string, code: string): Label => ({
  id: `${file} tidak dapat ditulis (${code})${code === 'EACCES' || code === 'EPERM' ? ': tidak ada izin' : ''}`,
  en: `${file} cannot be written (${code})${code === 'EACCES' || code === 'EPERM' ? ': no permission' : ''}`,
});

export const methodNeeded = (known: readonly string[]): Label => ({
  id: `sebutkan metodenya dengan --method; yang ada: ${listed(known)}`,
  en: `name the method with --method; there are: ${listed(known)}`,
});

export const noMethod = (name: string, known: readonly string[], near: string | undefined): Label => ({
  id: `metode ${name} tidak dikenal; yang ada: ${listed(known)}${near === undefined ? '' : ` (maksudnya ${near}?)`}`,
  en: `there is no method ${name}; there are: ${listed(known)}${near === undefined ? '' : ` (did you mean ${near}?)`}`,
});

export const methodUnusable = (name: string): Label => ({
  id: `metode ${name} tidak menghasilkan kartu skor yang sah, jadi tidak ada yang ditulis`,
  en: `the method ${name} does not give a valid scorecard, so nothing was written`,
});

export const badId = (id: string): Label => ({
  id: `"${id}" bukan kode yang sah: huruf, angka, titik, garis, garis miring, atau garis bawah, paling panjang 80`,
  en: `"${id}" is not a valid code: letters, digits, point, hyphen, slash, underscore, at most 80`,
});

export const badPeriod = (period: string): Label => ({
  id: `"${period}" bukan periode; tulis tahun, semester, triwulan, atau bulan: 2026, 2026-S1, 2026-Q2, 2026-07`,
  en: `"${period}" is not a period; write a year, semester, quarter or month: 2026, 2026-S1, 2026-Q2, 2026-07`,
});

export const badTitle = (): Label => ({
  id: 'judul harus berisi teks satu baris, paling panjang 2000 karakter',
  en: 'the title is a text on one line, of at most 2000 characters',
});

export const perspectivesBrought = (method: string, codes: readonly string[]): Label => ({
  id: `metode ${method} sudah membawa perspektifnya (${listed(codes)}); --perspectives untuk metode tanpa perspektif`,
  en: `the method ${method} brings its perspectives (${listed(codes)}); --perspectives is for methods without any`,
});

export const perspectiveTwice = (code: string): Label => ({
  id: `perspektif ${code} tertulis dua kali`,
  en: `the perspective ${code} is named twice`,
});

export const written = (file: string, method: Label): Label => ({
  id: `${file} ditulis: ${method.id}. Semua nilainya masih kosong.`,
  en: `${file} written: ${method.en}. All its values are still missing.`,
});

export const nextSteps = (file: string): Label => ({
  id: `Isi bagian facts, ganti contoh indikatornya, lalu: berimbang check ${file}, berimbang score ${file}`,
  en: `Fill in facts, replace the example indicators, then: berimbang check ${file}, berimbang score ${file}`,
});

export const howToChoose = (): Label => ({
  id: 'Mulai dengan salah satunya: berimbang new FILE.scorecard.yaml --method NAMA',
  en: 'Begin with one of them: berimbang new FILE.scorecard.yaml --method NAME',
});

export const noMethods = (): Label => ({ id: 'tidak ada metode', en: 'there are no methods' });
