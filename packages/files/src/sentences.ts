import { type BandFlaw, formatNumber, type Label, type Language } from '@berimbang/engine';

/** Sentences about files, Indonesian and English side by side. */

const listed = (names: readonly string[]): string => names.slice(0, 24).join(', ') + (names.length > 24 ? ', ...' : '');

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

export const needsFrequency = (key: string): Label => ({
  id: `${key} menurut periode memerlukan frequency (month, quarter, semester, atau year) pada indikator yang sama`,
  en: `${key} by period needs frequency (month, quarter, semester or year) in the same indicator`,
});

export const gradesHaveNoPeriods = (): Label => ({
  id: 'predikat huruf tidak dapat dikonsolidasikan antarperiode; hapus frequency dan tulis predikat yang berlaku',
  en: 'letters cannot be consolidated over periods; remove frequency and write the grade that counts',
});

export const sumNeedsTargets = (): Label => ({
  id: 'konsolidasi jumlah memerlukan target tiap periode, misalnya { 2024-Q1: 10, 2024-Q2: 15 }; satu target untuk semua periode akan terjumlah berkali-kali',
  en: 'a sum needs a target for each period, such as { 2024-Q1: 10, 2024-Q2: 15 }; one target for all would be added once for each',
});

export const componentsAreNotSummed = (): Label => ({
  id: 'pembilang dan penyebut sudah dijumlahkan; untuk targetnya pilih average atau take-last-known',
  en: 'numerator and denominator are summed already; choose average or take-last-known for the target',
});

export const deductionHasNoIndex = (): Label => ({
  id: 'pengurang tidak mempunyai indeks; pilih sum, average, atau take-last-known',
  en: 'a deduction has no index; choose sum, average or take-last-known',
});

export const rangeAndUpperTarget = (): Label => ({
  id: 'target rentang memerlukan variant: range dan target-high sekaligus',
  en: 'a range target needs both variant: range and target-high',
});

export const variantNeeds = (key: string): Label => ({
  id: `cara hitung ini memerlukan ${key} pada indikator yang sama`,
  en: `this variant needs ${key} in the same indicator`,
});

export const componentsOrRealised = (): Label => ({
  id: 'tulis components atau realised, bukan keduanya',
  en: 'write components or realised, not both',
});

export const periodsReversed = (most: number): Label => ({
  id: `periods: from tidak boleh sesudah to, dan paling banyak ${most} tahun`,
  en: `periods: from must not come after to, and at most ${most} years lie between them`,
});

export const factsAfterReading = (read: string): Label => ({
  id: `from terletak sesudah ${read}, periode kartu skor ini; tidak ada yang dapat dibaca`,
  en: `from lies after ${read}, the period of the scorecard: nothing could be read`,
});

export const factsBeforeReading = (read: string): Label => ({
  id: `to terletak sebelum ${read}, periode kartu skor ini; tidak ada yang dapat dibaca`,
  en: `to lies before ${read}, the period of the scorecard: nothing could be read`,
});

export const readFromNeedsRead = (): Label => ({
  id: 'read-from memerlukan read (month, quarter, semester, atau year)',
  en: 'read-from needs read (month, quarter, semester or year)',
});

export const readFromOutside = (read: string, most: number): Label => ({
  id: `read-from tidak boleh sesudah ${read}, periode kartu skor ini, dan paling banyak ${most} tahun sebelumnya`,
  en: `read-from must not come after ${read}, the period of the scorecard, nor more than ${most} years before it`,
});

const KINDS: Readonly<Record<string, Label>> = {
  month: { id: 'bulan', en: 'month' },
  quarter: { id: 'triwulan', en: 'quarter' },
  semester: { id: 'semester', en: 'semester' },
  year: { id: 'tahun', en: 'year' },
};

export const nothingToRead = (kind: string, from: string, read: string): Label => ({
  id: `tidak ada ${KINDS[kind]?.id ?? kind} yang utuh dari ${from} sampai akhir ${read}; pilih read yang lebih pendek`,
  en: `no whole ${KINDS[kind]?.en ?? kind} lies between ${from} and the end of ${read}; choose a shorter read`,
});

export const noWholePeriod = (kind: string, from: string, to: string): Label => ({
  id: `tidak ada ${KINDS[kind]?.id ?? kind} yang utuh dari ${from} sampai ${to}; ubah frequency, atau from dan to pada periods`,
  en: `no whole ${KINDS[kind]?.en ?? kind} lies between ${from} and ${to}; change frequency, or from and to of periods`,
});

export const membersAreNotPeriods = (dimension: string, code: string): Label => ({
  id: `ada indikator dengan frequency: ${dimension}, maka anggota dimensi ini harus ${KINDS[dimension]?.id ?? dimension}; "${code}" bukan. Ubah anggotanya, atau hapus dimensi ini agar dibentuk sendiri`,
  en: `an indicator has frequency: ${dimension}, so the members of this dimension are each a ${KINDS[dimension]?.en ?? dimension}; "${code}" is not. Change the members, or remove the dimension and it is made by itself`,
});

export const notOfThisKind = (kind: 'deduction' | 'judged', key: string): Label =>
  kind === 'deduction'
    ? {
        id: `pengurang (deduction) tidak mempunyai ${key}; realisasinya langsung dikurangkan dari nilai di atasnya`,
        en: `a deduction has no ${key}: its realisation itself is subtracted from the score above`,
      }
    : {
        id: `indikator yang dinilai langsung (judged) tidak mempunyai ${key}; yang ada hanya kategorinya`,
        en: `a judged indicator has no ${key}: it has a category and nothing else`,
      };

export const judgedNeedsScores = (): Label => ({
  id: 'judged memerlukan indicator-score pada metode: skor apa yang diberikan tiap kategori',
  en: 'judged needs indicator-score in the method: which score each category gives',
});

export const endsOfRangeDiffer = (): Label => ({
  id: 'target dan target-high harus sama bentuknya: keduanya satu nilai, atau keduanya menurut periode',
  en: 'target and target-high have the same form: one value each, or both by period',
});

export const rangeWithoutEnd = (key: string, period: string): Label => ({
  id: `${key} untuk ${period} belum ada; target rentang memerlukan kedua batas`,
  en: `${key} has no ${period}; a range target has both ends`,
});

export const rangeReversed = (low: string, high: string): Label => ({
  id: `batas atas ${high} lebih kecil dari batas bawah ${low}`,
  en: `the upper end ${high} lies below the lower end ${low}`,
});

export const indexMeanIsNotScored = (): Label => ({
  id: 'metode ini menilai realisasi, bukan indeks; pilih sum, average, atau take-last-known',
  en: 'this method scores the realisation, not the index; choose sum, average or take-last-known',
});

export const tableNeeded = (): Label => ({
  id: 'validity-control memerlukan table, aturan dengan tabel bobot, misalnya table: own#bobot',
  en: 'validity-control needs table, the rule with the table of weights, such as table: own#weights',
});

export const tableWeighsIndicators = (): Label => ({
  id: 'validity-control membobot indikator, sedangkan nilai perspektif di sini berasal dari sasaran (objectives); pilih skema lain, atau score: indicators',
  en: 'validity-control weighs indicators, but perspectives here are scored by objectives; choose another scheme, or score: indicators',
});

export const unreadBest = (): Label => ({
  id: 'best tidak berpengaruh karena metode tidak menetapkan at-best',
  en: 'best has no effect: the method gives no at-best',
});

export const unreadWorst = (variant: string): Label => ({
  id: `worst hanya dibaca oleh minimise-worst, sedangkan cara hitung di sini ${variant === '' ? 'lain' : variant}`,
  en: `worst is read by minimise-worst only; the variant here is ${variant === '' ? 'another one' : variant}`,
});

export const unreadWeight = (level: string, scheme: string): Label =>
  scheme === 'equal'
    ? {
        id: `bobot ini tidak dibaca karena method.${level} membagi rata (weights: equal); tulis weights: sum-100 atau skema lain, atau hapus bobotnya`,
        en: `the weight is not read: all parts are equal in method.${level} (weights: equal); write weights: sum-100 or another scheme, or remove it`,
      }
    : {
        id: `bobot ini tidak dibaca karena method.${level} mengambil bobot dari tabel validitas dan kendali; hapus bobotnya`,
        en: `the weight is not read: method.${level} takes weights from the table of validity and control; remove it`,
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

export const badNumber = (text: string, reason: string, mark: 'comma' | 'point'): Label => ({
  id: `angka "${text}" tidak terbaca: ${NUMBER[reason]?.id ?? reason}; berkas ini memakai ${mark === 'comma' ? 'koma' : 'titik'} desimal (scorecard.decimal)`,
  en: `the number "${text}" cannot be read: ${NUMBER[reason]?.en ?? reason}; this file uses a decimal ${mark} (scorecard.decimal)`,
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
export const weightNotPositive = (text: string): Label => ({
  id: `bobot ahli harus di atas 0, bukan ${text}`,
  en: `the weight of an expert is above 0, not ${text}`,
});
export const judgementNotPositive = (text: string): Label => ({
  id: `penilaian berpasangan harus di atas 0, bukan ${text}; tulis 1/3 bila yang kedua tiga kali lebih penting`,
  en: `a pairwise judgement is above 0, not ${text}; write 1/3 where the second is three times as important`,
});
export const judgedAgainstItself = (code: string): Label => ({
  id: `${code} dibandingkan dengan dirinya sendiri; itu selalu 1 dan tidak perlu ditulis`,
  en: `${code} is compared with itself; that is always 1 and need not be written`,
});
export const pairJudgedTwice = (row: string, column: string): Label => ({
  id: `pasangan ${row} dan ${column} sudah dinilai; setiap pasangan ditulis sekali, dalam salah satu arah`,
  en: `the pair ${row} and ${column} is judged already; each pair is written once, in either direction`,
});
export const pairsByExpert = (): Label => ({
  id: 'dengan experts, pasangan ditulis menurut ahli: {AHLI: [[a, b, nilai], ...]}',
  en: 'with experts the pairs are written by expert: {EXPERT: [[a, b, value], ...]}',
});
export const pairsWithoutExperts = (): Label => ({
  id: 'pasangan menurut ahli memerlukan experts; tanpa itu tulis daftar [[a, b, nilai], ...]',
  en: 'pairs by expert need experts; without them write a list [[a, b, value], ...]',
});
export const criterionBelowItself = (code: string): Label => ({
  id: `kriteria ${code} berada di bawah dirinya sendiri`,
  en: `the criterion ${code} lies below itself`,
});
export const reservedCriterion = (code: string): Label => ({
  id: `${code} dipakai oleh hierarki itu sendiri; pakai kode lain untuk kriteria ini`,
  en: `${code} is used by the hierarchy itself; use another code for this criterion`,
});
export const onlyChild = (parent: string): Label => ({
  id: `di bawah ${parent} hanya ada satu; yang dibandingkan sekurang-kurangnya dua`,
  en: `there is only one under ${parent}; at least two are compared`,
});
export const nothingComparedUnder = (code: string, known: readonly string[]): Label => ({
  id: `tidak ada yang dibandingkan di bawah ${code}; yang ada: ${listed(known)}`,
  en: `nothing is compared under ${code}; there are: ${listed(known)}`,
});
export const judgedAndScored = (code: string): Label => ({
  id: `alternatif di bawah ${code} dinilai berpasangan sekaligus dengan nilai langsung; pilih salah satu`,
  en: `the alternatives under ${code} have judgements and direct scores; choose one`,
});
export const pairJudgedAt = (a: string, b: string, line: number): Label => ({
  id: `pasangan ${a} dan ${b} sudah dinilai di baris ${line}; setiap pasangan ditulis sekali, dalam salah satu arah`,
  en: `the pair ${a} and ${b} is judged already in line ${line}; each pair is written once, in either direction`,
});
export const badJudgement = (text: string): Label => ({
  id: `"${text}" bukan penilaian; yang diharapkan angka di atas 0 seperti 3, 0,5 atau 1/3, atau sel kosong bila tidak dinilai`,
  en: `"${text}" is no judgement; a number above 0 was expected, such as 3, 0.5 or 1/3, or an empty cell where it was not judged`,
});
export const notPositive = (text: string): Label => ({
  id: `"${text}" bukan angka di atas 0`,
  en: `"${text}" is not a number above 0`,
});
export const criterionWithoutName = (): Label => ({
  id: 'di sini diharapkan nama kriteria',
  en: 'the name of a criterion was expected here',
});
export const criteriaCount = (found: number, most: number): Label => ({
  id: `ada ${found} yang dibandingkan; yang dapat dihitung 2 sampai ${most}`,
  en: `${found === 1 ? '1 is' : `${found} are`} compared; 2 to ${most} can be`,
});
export const notSquare = (rows: number, columns: number): Label => ({
  id: `tabel ini mempunyai ${rows} baris dan ${columns} kolom kriteria; keduanya harus sama banyak. Daftar pasangan berjudul a,b,value`,
  en: `the table has ${rows} rows and ${columns} columns of criteria; it must have as many of both. A list of pairs has the heads a,b,value`,
});
export const rowOutOfOrder = (found: string, expected: string): Label => ({
  id: `di sini diharapkan baris ${expected}, bukan "${found}"; baris ditulis dalam urutan kolom`,
  en: `the row ${expected} was expected here, not "${found}"; rows stand in the order of the columns`,
});
export const rowLength = (found: number, expected: number): Label => ({
  id: `baris ini berisi ${found} nilai; yang diharapkan ${expected}`,
  en: `this row holds ${found === 1 ? '1 value' : `${found} values`}; ${expected} were expected`,
});
export const unknownHead = (head: string): Label => ({
  id: `judul kolom "${head}" tidak dikenal; daftar pasangan berjudul a, b, value (nilai), dan expert (ahli) bila perlu`,
  en: `the head "${head}" is not known; a list of pairs has the heads a, b, value and, where needed, expert`,
});
export const tooManyExperts = (found: number, most: number): Label => ({
  id: `ada ${found} ahli; yang dapat dihitung paling banyak ${most}`,
  en: `there are ${found} experts; at most ${most} can be computed`,
});
export const nothingJudged = (): Label => ({
  id: 'tidak ada satu pun pasangan yang dinilai',
  en: 'no pair is judged',
});
export const besideHierarchy = (key: string): Label => ({
  id: `${key} ditulis di dalam hierarchy, bukan di sampingnya`,
  en: `${key} belongs inside the hierarchy, not beside it`,
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
export const negativeWeight = (text: string): Label => ({
  id: `bobot tidak boleh negatif: ${text}`,
  en: `a weight is not negative: ${text}`,
});
export const weightsNeeded = (what: string, scheme: string): Label => ({
  id: `${scheme} memerlukan bobot pada ${what}; tulis weight pada tiap bagian`,
  en: `${scheme} needs weights of ${what}; write weight in each part`,
});

export const weightsOfPerspectives = (): Label => ({
  id: 'weights-from memberi bobot perspektif; nilai keseluruhan di sini bukan dari perspektif',
  en: 'weights-from gives weights of perspectives; the score of the whole is not made of them here',
});

export const scoreOrFrom = (): Label => ({
  id: 'tulis score atau from, bukan keduanya',
  en: 'write score or from, not both',
});

export const twoWeights = (): Label => ({
  id: 'bobot perspektif tertulis dan juga diambil dari weights-from; pilih salah satu',
  en: 'the perspectives have weights of their own and weights-from; keep one of them',
});
export const boundsReversed = (low: string, high: string): Label => ({
  id: `batas bawah ${low} melampaui batas atas ${high}`,
  en: `the lower bound ${low} is above the upper bound ${high}`,
});
export const noPermission = (path: string): Label => ({
  id: `${path} tidak boleh dibaca (izin ditolak)`,
  en: `${path} cannot be read (permission denied)`,
});
export const scoreOutsideScale = (dimension: string, code: string, low: string, high: string): Label => ({
  id: `skor ${code} pada dimensi ${dimension} di luar skala ${low} sampai ${high}`,
  en: `the score ${code} of the dimension ${dimension} is outside the scale ${low} to ${high}`,
});
export const eitherOperand = (name: string, others: readonly string[]): Label => ({
  id: `isi ${name}, atau ${others.join(' dan ')} sebagai gantinya; salah satu saja`,
  en: `give ${name}, or ${others.join(' and ')} in its place; one of the two`,
});
export const notReadBy = (key: string, method: string): Label => ({
  id: `metode ${method} tidak memakai ${key}; hapus atau pilih metode lain`,
  en: `the method ${method} does not read ${key}; remove it or choose another method`,
});
export const needsPopulation = (method: string): Label => ({
  id: `metode ${method} membutuhkan population, atau strata yang jumlahnya menjadi populasi`,
  en: `the method ${method} needs population, or strata whose sum is the population`,
});
export const confidenceTwice = (): Label => ({
  id: 'tingkat kepercayaan dan nilai tabelnya sama-sama tertulis; pilih salah satu',
  en: 'both a confidence level and its table value are given; keep one of them',
});
export const notAFraction = (text: string): Label => ({
  id: `"${text}" bukan pecahan di antara 0 dan 1; 5 % ditulis 0.05`,
  en: `"${text}" is no fraction between 0 and 1; 5 % is written 0.05`,
});
export const noSuchLevel = (text: string): Label => ({
  id: `untuk tingkat kepercayaan ${text} tidak ada nilai tabel; tulis z atau chi-square`,
  en: `there is no table value for the confidence level ${text}; give z or chi-square`,
});
export const notAPopulation = (text: string): Label => ({
  id: `populasi "${text}" harus bilangan bulat, paling sedikit 1`,
  en: `the population "${text}" must be a whole number of at least 1`,
});
export const notAStratum = (text: string): Label => ({
  id: `"${text}" bukan strata; tulis NAMA=UKURAN dengan ukuran bilangan bulat`,
  en: `"${text}" is no stratum; write NAME=SIZE with a whole number`,
});
export const tooManyStrata = (count: number, most: number): Label => ({
  id: `${count} strata terlalu banyak; paling banyak ${most}`,
  en: `${count} strata are too many; at most ${most}`,
});
export const unreadableCsv = (detail: string): Label => ({
  id: `CSV tidak terbaca: ${detail}`,
  en: `the CSV cannot be read: ${detail}`,
});

export const surveyNeedsAxis = (form: string): Label => ({
  id: `form: ${form} membutuhkan axis: dimensi responden (answers) atau dimensi skor (counts)`,
  en: `form: ${form} needs an axis: the dimension of the respondents (answers) or of the scores (counts)`,
});

export const wavesNotInOver = (over: string): Label => ({
  id: `dimensi gelombang ${over} harus tercantum dalam over survei ini`,
  en: `the dimension of waves ${over} must stand in the over of this survey`,
});

export const wavesAreServices = (over: string): Label => ({
  id: `${over} dipakai sebagai dimensi layanan (unit) sekaligus dimensi gelombang (waves); keduanya harus berbeda`,
  en: `${over} is both the dimension of services (unit) and of waves; the two must differ`,
});

export const needsAnswersOrCounts = (key: string): Label => ({
  id: `${key} memerlukan jawaban tiap responden atau banyaknya jawaban (form: answers atau counts)`,
  en: `${key} needs raw answers or answer counts (form: answers or counts)`,
});

export const needsCovariance = (): Label => ({
  id: 'dari banyaknya jawaban saja hubungan antarunsur tidak diketahui; tulis covariance: independent atau upper-bound',
  en: 'from counts alone it is not known how answers to different elements go together; write covariance: independent or upper-bound',
});

export const covarianceIsKnown = (): Label => ({
  id: 'jawaban tiap responden sudah memuat hubungan antarunsur; hapus covariance',
  en: 'raw answers already hold how elements go together; remove covariance',
});

export const gradesNeedRule = (): Label => ({
  id: 'peluang mutu membutuhkan tabel mutu; tulis grade pada survei ini',
  en: 'probabilities of grades need a table of grades; write grade for this survey',
});

export const attributeNotAMember = (member: string, dimension: string, value: string): Label => ({
  id: `${member}: atribut ${dimension} bernilai ${value}, yang bukan anggota dimensi ${dimension}`,
  en: `${member}: the attribute ${dimension} is ${value}, which is no member of the dimension ${dimension}`,
});

export const nobodyInGroups = (axis: string, dimension: string): Label => ({
  id: `tidak ada anggota ${axis} yang mempunyai atribut ${dimension}`,
  en: `no member of ${axis} has the attribute ${dimension}`,
});

export const needsForError = (from: string, keys: readonly string[]): Label => ({
  id: `standard-error dari ${from} membutuhkan ${keys.join(', ')}`,
  en: `a standard-error from ${from} needs ${keys.join(', ')}`,
});

export const gradesNeedDimension = (): Label => ({
  id: 'grades dan over (dimensi mutu) harus ditulis bersama',
  en: 'grades and over (the dimension of the grades) go together',
});
