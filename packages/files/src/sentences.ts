import { type BandFlaw, formatNumber, type Label, type Language } from '@berimbang/engine';

/** Sentences about files, Indonesian and English side by side. */

export const listed = (names: readonly string[]): string =>
  names.slice(0, 24).join(', ') + (names.length > 24 ? ', ...' : '');

export const unknownMethod = (name: string, known: readonly string[]): Label => ({
  id: `metode ${name} tidak dikenal; yang ada: ${listed(known)}`,
  en: `there is no method ${name}; there are: ${listed(known)}`,
});

export const unknownParameterOfMethod = (name: string, method: string, known: readonly string[]): Label => ({
  id:
    known.length === 0
      ? `metode ${method} tidak mempunyai parameter`
      : `${method} tidak mempunyai parameter ${name}; yang ada: ${listed(known)}`,
  en:
    known.length === 0
      ? `method ${method} has no parameters`
      : `${method} has no parameter ${name}; it has: ${listed(known)}`,
});

export const unknownParameterText = (text: string, known: readonly string[]): Label => ({
  id: `${text} bukan parameter metode ini; yang ada: ${listed(known)}`,
  en: `${text} is not a parameter of this method; it has: ${listed(known)}`,
});

export const parameterIsText = (name: string): Label => ({
  id: `nilai parameter ${name} harus berupa satu teks atau angka`,
  en: `the value of parameter ${name} is one text or number`,
});

export const unusedParameter = (name: string): Label => ({
  id: `parameter ${name} tidak dipakai; tulis $${name} di tempat yang ditentukannya, atau hapus`,
  en: `the parameter ${name} is not used; write $${name} where it decides something, or remove it`,
});

export const choiceDoesNotFit = (path: readonly string[], message: Label): Label => ({
  id: `dengan pilihan ini berkas tidak sah di ${path.join(' > ')}: ${message.id}`,
  en: `with this choice the file is not valid at ${path.join(' > ')}: ${message.en}`,
});

/** A fault of what a method brings, with the scorecard that names the method. */
export const toldOfMethod = (message: Label, file: string, line: number): Label => ({
  id: `${message.id} (metode yang dipakai ${file}:${line})`,
  en: `${message.en} (of the method that ${file}:${line} names)`,
});

export const methodNeedsMembers = (method: string, dimension: string, label: Label): Label => ({
  id: `metode ${method} memerlukan anggota dimensi ${dimension} (${label.id}); tulis dimensions: { ${dimension}: { members: [...] } }`,
  en: `the method ${method} needs the members of dimension ${dimension} (${label.en}); write dimensions: { ${dimension}: { members: [...] } }`,
});

export const takenMethod = (name: string, file: string): Label => ({
  id: `metode ${name} sudah ada di ${file}; beri nama atau versi lain`,
  en: `the method ${name} stands in ${file} already; give this one another name or version`,
});

export const KINDS: Readonly<Record<string, Label>> = {
  month: { id: 'bulan', en: 'month' },
  quarter: { id: 'triwulan', en: 'quarter' },
  semester: { id: 'semester', en: 'semester' },
  year: { id: 'tahun', en: 'year' },
};

export const unknownKey = (key: string, known: readonly string[]): Label => ({
  id: `kunci "${key}" tidak dikenal; yang dikenal di sini: ${listed(known)}`,
  en: `the key "${key}" is not known; known here are: ${listed(known)}`,
});

export const missingKey = (key: string, options: readonly string[] = []): Label => ({
  id: `"${key}" wajib ada${options.length === 0 ? '' : `: ${listed(options)}`}`,
  en: `"${key}" is required${options.length === 0 ? '' : `: ${listed(options)}`}`,
});

const TYPES: Readonly<Record<string, Label>> = {
  string: { id: 'teks', en: 'a text' },
  object: { id: 'peta (kunci: nilai)', en: 'a map (key: value)' },
  record: { id: 'peta (kunci: nilai)', en: 'a map (key: value)' },
  array: { id: 'daftar', en: 'a list' },
  tuple: { id: 'daftar dua nilai', en: 'a list of two values' },
};

const FOUND: Readonly<Record<string, string>> = { 'a list': 'daftar', 'a map': 'peta' };

export const wrongType = (expected: string, found: string): Label => ({
  id: `yang diharapkan ${TYPES[expected]?.id ?? expected}, yang ada ${found === '' ? 'kosong' : (FOUND[found] ?? `"${found}"`)}`,
  en: `${TYPES[expected]?.en ?? expected} was expected, but there is ${found === '' ? 'nothing' : found.startsWith('a ') ? found : `"${found}"`}`,
});

export const notOneOf = (found: string, options: readonly string[]): Label => ({
  id: `"${found}" bukan salah satu dari: ${listed(options)}`,
  en: `"${found}" is not one of: ${listed(options)}`,
});

export const noAlternative = (found: string, options: readonly string[]): Label => {
  const words = (language: 'id' | 'en'): string =>
    listed(options.map((option) => TYPES[option]?.[language] ?? formatWord(option)[language]));
  const shown = found.startsWith('a ')
    ? { id: FOUND[found] ?? found, en: found }
    : { id: `"${found}"`, en: `"${found}"` };
  return {
    id: `${shown.id} tidak cocok; yang diharapkan: ${words('id')}`,
    en: `${shown.en} does not fit; expected: ${words('en')}`,
  };
};

export const badKey = (key: string): Label => ({
  id: `"${key}" bukan kode yang sah: huruf, angka, titik, garis, paling panjang 80`,
  en: `"${key}" is not a valid code: letters, digits, point, hyphen, slash, underscore, at most 80`,
});

/** What a text must look like, by the words that the schemas use for it. */
const FORMATS: Readonly<Record<string, string>> = {
  'a file name without spaces that ends in .csv': 'nama berkas tanpa spasi yang berakhir dengan .csv',
  'a code of letters, digits, point, hyphen, slash and underscore':
    'kode dari huruf, angka, titik, garis, garis miring, atau garis bawah',
  'a decimal such as 83.5 or a fraction such as 1/3': 'bilangan desimal seperti 83.5 atau pecahan seperti 1/3',
  'a whole number': 'bilangan bulat',
  'a number of decimals from -15 to 30': 'banyak desimal dari -15 sampai 30',
  'a number of decimals from 0 to 30': 'banyak desimal dari 0 sampai 30',
  'an ISO date such as 2022-12-31': 'tanggal ISO seperti 2022-12-31',
  'a number of criteria from 3 to 15': 'banyak kriteria dari 3 sampai 15',
  'a period such as 2022, 2022-S1, 2022-Q3 or 2022-07': 'periode seperti 2022, 2022-S1, 2022-Q3, atau 2022-07',
  'a pack such as permenpanrb/14-2017': 'paket seperti permenpanrb/14-2017',
  'a rule such as permenpanrb/14-2017#ikm-grade': 'aturan seperti permenpanrb/14-2017#ikm-grade',
  'a method as issuer/name@version': 'metode sebagai penerbit/nama@versi',
  'issuer/name': 'penerbit/nama',
  'letters, digits, dots and dashes': 'huruf, angka, titik, dan garis',
  'year-to-date, period, or last-N': 'year-to-date, period, atau last-N',
  'a node or a cell of one': 'simpul atau salah satu selnya',
};

export const formatWord = (format: string): Label => ({ id: FORMATS[format] ?? format, en: format });

export const invalid = (found: string, expected: Label): Label => ({
  id: `"${found}" tidak sah; yang diharapkan ${expected.id}`,
  en: `"${found}" is not valid; expected ${expected.en}`,
});

export const unknownBase = (pack: string): Label => ({
  id: `tidak ada paket aturan ${pack} untuk diperluas`,
  en: `there is no rule pack ${pack} to extend`,
});
export const faultyBase = (pack: string): Label => ({
  id: `paket aturan ${pack}, yang diperluas di sini, tidak dapat dibaca; perbaiki dahulu paket itu`,
  en: `the rule pack ${pack}, which is extended here, cannot be read; mend that pack first`,
});
export const circularBase = (pack: string): Label => ({
  id: `perluasan berputar: ${pack} sendiri memperluas paket ini`,
  en: `these packs extend each other in a circle: ${pack} itself extends this one`,
});
export const takenPack = (pack: string, place: string): Label => ({
  id: `nama ${pack} sudah dipakai paket di ${place}; beri paket ini nama sendiri, dan tulis extends: ${pack} bila hendak mengubah sebagian isinya`,
  en: `the name ${pack} belongs to the pack in ${place}; give this pack a name of its own, and write extends: ${pack} to change part of it`,
});
export const reservedPack = (pack: string): Label => ({
  id: `nama ${pack} dipakai untuk aturan di dalam kartu skor sendiri (own-rules); beri nama lain`,
  en: `the name ${pack} stands for the rules inside a scorecard (own-rules); choose another`,
});
export const packOfFolder = (pack: string, folder: string): Label => ({
  id: `paket bernama ${pack} harus berada di folder dengan nama itu, bukan ${folder}`,
  en: `a pack named ${pack} belongs in a folder of that name, not ${folder}`,
});
export const noPacks = (folder: string): Label => ({
  id: `tidak ada paket aturan (instrument.yaml) di ${folder}`,
  en: `there is no rule pack (instrument.yaml) in ${folder}`,
});

export const datesMustRise = (): Label => ({
  id: 'tanggal mulai harus naik dari satu nilai ke nilai berikutnya',
  en: 'start dates must rise from one value to the next',
});

export const pointsMustRise = (): Label => ({
  id: 'from harus naik dari titik ke titik',
  en: 'from must rise from point to point',
});
export const notAShare = (text: string): Label => ({
  id: `${text} bukan persen dari 0 sampai 100`,
  en: `${text} is not a percentage from 0 to 100`,
});

export const tooBig = (most: number): Label => ({
  id: `terlalu panjang; paling banyak ${most}`,
  en: `too long; at most ${most}`,
});
export const tooSmall = (least: number): Label => ({
  id: `terlalu sedikit; paling sedikit ${least}`,
  en: `too short; at least ${least}`,
});

const NUMBER: Readonly<Record<string, Label>> = {
  empty: { id: 'kosong', en: 'it is empty' },
  'not-a-number': { id: 'bukan angka', en: 'it is not a number' },
  grouping: { id: 'tanda ribuannya tidak membagi tiga-tiga', en: 'its thousands marks do not divide it into threes' },
  'mixed-marks': {
    id: 'koma dan titiknya tidak sesuai dengan tanda desimal berkas ini',
    en: 'its comma and point do not fit the decimal mark of this file',
  },
  'too-long': { id: 'terlalu panjang', en: 'it is too long' },
};

/** Why a text is no quantity. */
export const numberFault = (reason: string): Label => NUMBER[reason] ?? { id: reason, en: reason };

export const badNumber = (text: string, reason: string, mark: 'comma' | 'point'): Label => ({
  id: `angka "${text}" tidak terbaca: ${numberFault(reason).id}; berkas ini memakai ${mark === 'comma' ? 'koma' : 'titik'} desimal (scorecard.decimal)`,
  en: `the number "${text}" cannot be read: ${numberFault(reason).en}; this file uses a decimal ${mark} (scorecard.decimal)`,
});

export const ambiguousNumber = (text: string, reading: string, other: string): Label => ({
  id: `"${text}" dapat dibaca ${reading} atau ${other}; dibaca ${reading}`,
  en: `"${text}" can be read as ${reading} or ${other}; it is read as ${reading}`,
});

export const unknownDimension = (name: string): Label => ({
  id: `tidak ada dimensi ${name}`,
  en: `there is no dimension ${name}`,
});
export const unknownMember = (dimension: string, member: string): Label => ({
  id: `dimensi ${dimension} tidak mempunyai anggota ${member}`,
  en: `the dimension ${dimension} has no member ${member}`,
});
export const unknownFactNode = (node: string): Label => ({
  id: `tidak ada simpul masukan ${node}; data hanya untuk simpul input dan unknown`,
  en: `there is no input node ${node}; facts belong to nodes of kind input or unknown`,
});
export const unknownInput = (node: string): Label => ({
  id: `tidak ada simpul masukan ${node}`,
  en: `there is no input node ${node}`,
});
export const notAnInput = (node: string): Label => ({
  id: `${node} dihitung, jadi tidak dapat diisi; isi simpul masukan yang menjadi bahannya`,
  en: `${node} is computed and takes no values; give them to the inputs that it is made from`,
});
export const notADimensionOf = (node: string, name: string, dims: readonly string[]): Label => ({
  id:
    dims.length === 0
      ? `${node} tidak mempunyai dimensi, jadi tidak ada ${name}`
      : `${name} bukan dimensi ${node}; dimensinya: ${listed(dims)}`,
  en:
    dims.length === 0
      ? `${node} has no dimensions, so no ${name} either`
      : `${name} is no dimension of ${node}; it has: ${listed(dims)}`,
});
export const unknownCellNode = (node: string): Label => ({
  id: `tidak ada simpul atau keluaran ${node}`,
  en: `there is no node or output ${node}`,
});
export const badAddress = (text: string): Label => ({
  id: `"${text}" bukan alamat sel; tulis SIMPUL@dimensi=anggota,dimensi=anggota`,
  en: `"${text}" is not a cell address; write NODE@dimension=member,dimension=member`,
});
export const incompleteAddress = (text: string, dims: readonly string[]): Label => ({
  id: `alamat "${text}" harus menyebut satu anggota untuk tiap dimensi: ${dims.join(', ') || 'tidak ada'}`,
  en: `the address "${text}" must name one member of each dimension: ${dims.join(', ') || 'none'}`,
});
export const tooShallow = (dims: readonly string[]): Label => ({
  id: `di sini diharapkan peta menurut anggota ${dims[0] ?? ''}`,
  en: `a map by members of ${dims[0] ?? ''} was expected here`,
});
export const tooDeep = (): Label => ({
  id: 'di sini diharapkan satu nilai, bukan peta atau daftar',
  en: 'one value was expected here, not a map or list',
});
export const duplicateMember = (code: string): Label => ({
  id: `anggota ${code} tertulis dua kali`,
  en: `the member ${code} is listed twice`,
});
export const noMembers = (name: string): Label => ({
  id: `dimensi ${name} tidak mempunyai anggota; isi members atau alias`,
  en: `the dimension ${name} has no members; give members or alias`,
});
export const badPeriodEnd = (period: string): Label => ({
  id: `periode ${period} tidak sah`,
  en: `the period ${period} is not valid`,
});
export const reservedDimension = (name: string): Label => ({
  id: `dimensi ${name} sudah dibentuk dari blok; pakai nama lain`,
  en: `the dimension ${name} is already made from blocks; use another name`,
});
export const noUnknownParent = (code: string, parent: string, dimension: string): Label => ({
  id: `${code} berinduk ke ${parent}, yang bukan anggota ${dimension}`,
  en: `${code} belongs to ${parent}, which is no member of ${dimension}`,
});
export const needsValueOrRule = (): Label => ({
  id: 'constant membutuhkan value atau rule',
  en: 'a constant needs value or rule',
});
export const notPositive = (text: string): Label => ({
  id: `"${text}" bukan angka di atas 0`,
  en: `"${text}" is not a number above 0`,
});
export const rowLength = (found: number, expected: number): Label => ({
  id: `baris ini berisi ${found} nilai; yang diharapkan ${expected}`,
  en: `this row holds ${found === 1 ? '1 value' : `${found} values`}; ${expected} were expected`,
});
export const needsParts = (): Label => ({
  id: 'combine membutuhkan parts, atau of bersama over',
  en: 'combine needs parts, or of together with over',
});
export const needsMap = (): Label => ({ id: 'score membutuhkan map atau rule', en: 'score needs map or rule' });
export const needsForClaim = (claim: string, keys: readonly string[]): Label => ({
  id: `claim ${claim} membutuhkan ${keys.join(', ')}`,
  en: `the claim ${claim} needs ${keys.join(', ')}`,
});
export const unreadablePrinted = (printed: string): Label => ({
  id: `tidak ada angka yang terbaca dalam "${printed}"; beri decimals atau value, atau states untuk kata-kata`,
  en: `no number can be read from "${printed}"; give decimals or value, or states for words`,
});
export const tooLarge = (size: number, most: number): Label => ({
  id: `berkas ini ${Math.round(size / 1048576)} MB; yang dibaca paling besar ${Math.round(most / 1048576)} MB. Pindahkan data besar ke CSV terpisah`,
  en: `the file has ${Math.round(size / 1048576)} MB; at most ${Math.round(most / 1048576)} MB are read. Move bulk facts to separate CSV files`,
});
export const notFound = (path: string): Label => ({ id: `${path} tidak ada`, en: `${path} does not exist` });
export const notText = (): Label => ({ id: 'berkas ini bukan teks UTF-8', en: 'the file is not UTF-8 text' });
export const emptyFile = (): Label => ({ id: 'berkas ini kosong', en: 'the file is empty' });
export const noScorecards = (path: string): Label => ({
  id: `tidak ada berkas *.scorecard.yaml atau *.scorecard.json di ${path}`,
  en: `there is no *.scorecard.yaml or *.scorecard.json in ${path}`,
});
export const duplicateScorecard = (id: string): Label => ({
  id: `kode kartu skor ${id} dipakai dua kali`,
  en: `the scorecard id ${id} is used twice`,
});
export const edgesMustFall = (between: readonly [string, string]): Label => ({
  id: `batas bawah harus menurun dari kategori ke kategori; periksa ${between.join(' dan ')}`,
  en: `lower edges must fall from band to band; look at ${between.join(' and ')}`,
});

/** A gap or overlap between intervals that are to be applied as they stand. */
export const bandsMustMeet = (flaw: BandFlaw): Label => {
  const at = (language: Language): string => flaw.at.map((edge) => formatNumber(edge, language)).join(' .. ');
  const [lower, upper] = flaw.between;
  return flaw.kind === 'gap'
    ? {
        id: `ada celah antara ${lower} dan ${upper} (${at('id')}); rapatkan intervalnya, atau tulis batas bawah dan pembulatan di applied`,
        en: `there is a gap between ${lower} and ${upper} (${at('en')}); close it, or give lower edges and a rounding in applied`,
      }
    : {
        id: `${lower} dan ${upper} tumpang tindih (${at('id')}); tentukan sisi mana yang inklusif, atau tulis applied`,
        en: `${lower} and ${upper} overlap (${at('en')}); say which side is inclusive, or give applied`,
      };
};
export const weightMissing = (what: string): Label => ({
  id: `${what} berbobot sebagian; beri bobot pada semua bagian atau tidak sama sekali`,
  en: `some parts of ${what} have a weight and some do not; give all of them one, or none`,
});

export const duplicateFact = (node: string, line: number): Label => ({
  id: `sel ini (${node}) sudah diisi pada baris ${line}; hapus salah satunya`,
  en: `this cell (${node}) already has a value on line ${line}; remove one of them`,
});
export const factsDiffer = (node: string, used: string, other: string): Label => ({
  id: `${node} mempunyai dua nilai untuk sel yang sama: ${used} (dipakai) dan ${other}`,
  en: `${node} has two values for one cell: ${used} (used) and ${other}`,
});
export const boundsReversed = (low: string, high: string): Label => ({
  id: `batas bawah ${low} melampaui batas atas ${high}`,
  en: `the lower bound ${low} is above the upper bound ${high}`,
});
export const noPermission = (path: string): Label => ({
  id: `${path} tidak boleh dibaca (izin ditolak)`,
  en: `${path} cannot be read (permission denied)`,
});
export const unreadableCsv = (detail: string): Label => ({
  id: `CSV tidak terbaca: ${detail}`,
  en: `the CSV cannot be read: ${detail}`,
});

export const needsForError = (from: string, keys: readonly string[]): Label => ({
  id: `standard-error dari ${from} membutuhkan ${keys.join(', ')}`,
  en: `a standard-error from ${from} needs ${keys.join(', ')}`,
});

export const gradesNeedDimension = (): Label => ({
  id: 'grades dan over (dimensi mutu) harus ditulis bersama',
  en: 'grades and over (the dimension of the grades) go together',
});
