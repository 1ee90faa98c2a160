import {
  formatNumber,
  type Label,
  type Language,
  type Rational,
  rational,
  type SampleRequest,
} from '@berimbang/engine';

/** What the command line says, Indonesian and English side by side. */
export const WORDS = {
  value: { id: 'Nilai', en: 'Value' },
  node: { id: 'Simpul', en: 'Node' },
  unit: { id: 'Satuan', en: 'Unit' },
  label: { id: 'Uraian', en: 'Description' },
  figure: { id: 'Angka', en: 'Figure' },
  printed: { id: 'Tercetak', en: 'Printed' },
  recomputed: { id: 'Dihitung ulang', en: 'Recomputed' },
  verdict: { id: 'Putusan', en: 'Verdict' },
  mismatches: { id: 'Angka yang tidak cocok', en: 'Figures that do not agree' },
  underivable: { id: 'Angka yang tidak dapat diturunkan', en: 'Figures that cannot be derived' },
  allFigures: { id: 'Semua angka', en: 'All figures' },
  checks: { id: 'Pemeriksaan umum', en: 'Generic checks' },
  total: { id: 'Jumlah', en: 'Total' },
  totals: { id: 'Ringkasan', en: 'Summary' },
  scorecard: { id: 'Kartu skor', en: 'Scorecard' },
  method: { id: 'Metode', en: 'Method' },
  methodUsed: { id: 'metode', en: 'method' },
  otherReadings: { id: 'Bacaan lain', en: 'Other readings' },
  suggestion: { id: 'maksudnya', en: 'did you mean' },
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'catatan', en: 'note' },
  reading: { id: 'membaca', en: 'reading' },
  computing: { id: 'menghitung', en: 'computing' },
  more: { id: 'lagi', en: 'more' },
  fine: { id: 'tidak ada temuan', en: 'no findings' },
  source: { id: 'sumber', en: 'source' },
  rule: { id: 'aturan', en: 'rule' },
  inheritedFrom: { id: 'diambil dari', en: 'taken over from' },
  citedAbove: { id: '(sumbernya di atas)', en: '(cited above)' },
  seeAbove: { id: '(sudah diuraikan di atas)', en: '(explained above)' },
  printedStatus: { id: 'tercetak', en: 'printed' },
  reconstructed: { id: 'rekonstruksi', en: 'reconstructed' },
  assumed: { id: 'anggapan', en: 'assumed' },
  empty: { id: 'kosong', en: 'missing' },
  problem: { id: 'masalah', en: 'problem' },
  problems: { id: 'Masalah', en: 'Problems' },
  uncertainRules: { id: 'Aturan yang belum pasti', en: 'Rules that are not certain' },
  warnings: { id: 'Peringatan', en: 'Warnings' },
  perspective: { id: 'Perspektif', en: 'Perspective' },
  objective: { id: 'Sasaran', en: 'Objective' },
  category: { id: 'Kategori', en: 'Category' },
  whole: { id: 'Keseluruhan', en: 'Overall' },
  period: { id: 'Periode', en: 'Period' },
  predicate: { id: 'Predikat', en: 'Predicate' },
  weight: { id: 'Bobot', en: 'Weight' },
  code: { id: 'Kode', en: 'Code' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  target: { id: 'Target', en: 'Target' },
  realised: { id: 'Realisasi', en: 'Realised' },
  index: { id: 'Indeks', en: 'Index' },
  status: { id: 'Status', en: 'Status' },
  notMeasured: { id: 'belum diukur', en: 'not measured' },
  criterion: { id: 'Kriteria', en: 'Criterion' },
  rank: { id: 'Peringkat', en: 'Rank' },
  expert: { id: 'Ahli', en: 'Expert' },
  group: { id: 'Kelompok', en: 'Group' },
  consensus: { id: 'Konsensus', en: 'Consensus' },
  lambdaMax: { id: 'Lambda maks', en: 'Lambda max' },
  consistent: { id: 'konsisten', en: 'consistent' },
  inconsistent: { id: 'tidak konsisten', en: 'not consistent' },
  goal: { id: 'Tujuan', en: 'Goal' },
  localWeight: { id: 'Bobot lokal', en: 'Local weight' },
  globalWeight: { id: 'Bobot global', en: 'Global weight' },
  alternative: { id: 'Alternatif', en: 'Alternative' },
  priority: { id: 'Prioritas', en: 'Priority' },
  pair: { id: 'Pasangan', en: 'Pair' },
  given: { id: 'Ditulis', en: 'Given' },
  implied: { id: 'Menurut yang lain', en: 'The others say' },
  onScale: { id: 'Pada skala 1-9', en: 'On the scale 1-9' },
  ratioThen: { id: 'CR menjadi', en: 'CR becomes' },
  asGiven: { id: 'Sebagaimana ditulis', en: 'As given' },
  upperTriangle: { id: 'Segitiga atas', en: 'Upper triangle' },
  lowerTriangle: { id: 'Segitiga bawah', en: 'Lower triangle' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  formula: { id: 'Rumus', en: 'Formula' },
  raw: { id: 'Hasil rumus', en: 'Raw' },
  nearest: { id: 'Terdekat', en: 'Nearest' },
  up: { id: 'Ke atas', en: 'Up' },
  used: { id: 'Dipakai', en: 'Used' },
  stratum: { id: 'Strata', en: 'Stratum' },
  size: { id: 'Ukuran', en: 'Size' },
} as const satisfies Record<string, Label>;

export const withoutFigures = (count: number): Label => ({
  id: `${count} kartu skor lain tidak memuat angka tercetak dan tidak menimbulkan temuan; --all menampilkannya`,
  en: `${count} other scorecards have no printed figures and no findings; --all shows them`,
});
export const unknownCell = (address: string): Label => ({
  id: `tidak ada sel ${address}`,
  en: `there is no cell ${address}`,
});
export const noSuchPeriod = (period: string, known: readonly string[]): Label => ({
  id:
    known.length === 0
      ? `kartu skor ini dibaca sekali saja; --at memerlukan periods: { read: ... } di berkasnya`
      : `kartu skor ini tidak dibaca pada ${period}; periodenya: ${known.join(', ')}`,
  en:
    known.length === 0
      ? `the scorecard is read once only; --at needs periods: { read: ... } in its file`
      : `the scorecard is not read at ${period}; it is read at: ${known.join(', ')}`,
});
export const needsPlace = (node: string, places: readonly string[]): Label => ({
  id: `${node} mempunyai beberapa sel; sebutkan salah satu: ${places.join('  ')}`,
  en: `${node} has several cells; name one of them: ${places.join('  ')}`,
});
export const notSideBySide = (node: string, first: string): Label => ({
  id: `${node} tidak dapat ditampilkan di samping ${first}: dimensinya tidak ada pada ${first}. Tulis simpul yang dimensinya paling banyak di depan, atau pisahkan dengan --table lain`,
  en: `${node} cannot be shown beside ${first}: it has a dimension that ${first} lacks. Name the node with most dimensions first, or use another --table`,
});
export const severalScorecards = (ids: readonly string[]): Label => ({
  id: `explain menjelaskan satu kartu skor; di sini ada ${ids.join(', ')}. Sebutkan berkasnya`,
  en: `explain tells about one scorecard; here are ${ids.join(', ')}. Name the file`,
});
export const notYetUpgraded = (): Label => ({
  id: 'format 1 sudah yang terbaru; tidak ada yang ditulis ulang',
  en: 'format 1 is the newest; nothing was rewritten',
});
export const missingValues = (count: number): Label => ({
  id: `${count} nilai tidak dapat dihitung karena datanya belum ada`,
  en: `${count} values cannot be computed because data are missing`,
});
export const withheldFor = (inputs: readonly string[]): Label => {
  const shown = inputs.slice(0, 6).join(', ');
  const more = inputs.length - 6;
  return {
    id: `menunggu: ${shown}${more > 0 ? `, dan ${more} lagi` : ''}`,
    en: `waits for: ${shown}${more > 0 ? `, and ${more} more` : ''}`,
  };
};
export const readTheNote = (rule: string): Label => ({
  id: `Catatannya: berimbang rules show ${rule}`,
  en: `Their notes: berimbang rules show ${rule}`,
});
export const checkedFiles = (count: number): Label => ({
  id: `${count} kartu skor sah`,
  en: count === 1 ? '1 scorecard is valid' : `${count} scorecards are valid`,
});
export const repairHead = (): Label => ({
  id: 'Penilaian yang paling menyimpang dari penilaian lainnya, dan nilai yang akan memperbaikinya:',
  en: 'Judgements farthest from the others, and the value that would repair them:',
});
export const unreciprocalPairs = (pairs: readonly string[]): Label => ({
  id: `penilaian yang tidak saling berkebalikan: ${pairs.join('; ')}. Dihitung sebagaimana ditulis; dengan --triangle upper atau lower hanya separuh tabel yang dibaca`,
  en: `judgements that are not each other's reciprocals: ${pairs.join('; ')}. They are computed as given; with --triangle upper or lower only half of the table is read`,
});
export const pairsNotJudged = (missing: number, all: number): Label => ({
  id: `${missing} dari ${all} pasangan tidak dinilai; bobot dihitung dari yang ada, dan RI berlaku bagi matriks lengkap`,
  en: `${missing} of ${all} pairs were not judged; weights come from the others, and RI is that of complete matrices`,
});
export const noRandomIndexFor = (criteria: number): Label => ({
  id: `tidak ada RI untuk ${criteria} kriteria dalam tabel yang dipilih; CR tidak dapat dihitung`,
  en: `the chosen table has no RI for ${criteria} criteria; CR cannot be computed`,
});
export const unknownRandomIndex = (name: string, known: readonly string[]): Label => ({
  id: `tidak ada tabel RI bernama ${name}; yang ada: ${known.join(', ')}`,
  en: `there is no random index named ${name}; there are: ${known.join(', ')}`,
});
export const badThreshold = (text: string): Label => ({
  id: `ambang "${text}" bukan angka di atas 0, misalnya 0,1`,
  en: `the threshold "${text}" is not a number above 0, such as 0.1`,
});
export const noGroupMatrix = (): Label => ({
  id: 'Bobot para ahli yang digabungkan, bukan penilaiannya: tidak ada matriks kelompok, jadi tidak ada CR kelompok.',
  en: "The experts' weights are aggregated, not their judgements: there is no group matrix, and so no CR of the group.",
});
export const noOutput = (): Label => ({
  id: 'sebutkan berkas yang ditulis: -o BERKAS, atau -o - untuk keluaran standar',
  en: 'name the file to write: -o FILE, or -o - for standard output',
});
export const noFolder = (folder: string): Label => ({
  id: `folder ${folder} tidak ada; buat dahulu, atau pilih yang lain`,
  en: `the folder ${folder} does not exist; make it first, or choose another`,
});
export const notWritten = (file: string, why: string): Label => ({
  id: `${file} tidak dapat ditulis (${why}); yang lama tidak berubah`,
  en: `${file} cannot be written (${why}); what was there is unchanged`,
});
export const nothingToReport = (path: string): Label => ({
  id: `tidak ada kartu skor yang dapat dihitung di ${path}`,
  en: `there is no scorecard that can be computed in ${path}`,
});
export const unexpected = (): Label => ({
  id: 'kesalahan yang tidak terduga di Berimbang; mohon laporkan bersama berkas yang dipakai',
  en: 'an unexpected fault in Berimbang; please report it together with the file',
});

export const sampleHeading = (population: Rational): Label => ({
  id: `Ukuran sampel untuk populasi ${formatNumber(population, 'id')}`,
  en: `Sample size for a population of ${formatNumber(population, 'en')}`,
});
/** What the sizes rest on; `plain` where no method reads more than the margin. */
export const sampleSettings = (request: SampleRequest, confidence: Rational, plain: boolean): Label => {
  const percent = (value: Rational, language: Language): string =>
    `${formatNumber(rational(value.n * 100n, value.d), language)} %`;
  const number = (value: Rational, language: Language): string => formatNumber(value, language);
  const { margin, proportion, level } = request;
  if (plain) return { id: `Margin galat ${percent(margin, 'id')}`, en: `Margin of error ${percent(margin, 'en')}` };
  return {
    id: `Margin galat ${percent(margin, 'id')}; tingkat kepercayaan ${percent(confidence, 'id')} (z = ${number(level.z, 'id')}, khi-kuadrat = ${number(level.chiSquare, 'id')}); proporsi ${percent(proportion, 'id')}`,
    en: `Margin of error ${percent(margin, 'en')}; confidence ${percent(confidence, 'en')} (z = ${number(level.z, 'en')}, chi-square = ${number(level.chiSquare, 'en')}); proportion ${percent(proportion, 'en')}`,
  };
};
export const cautioned = (name: string): Label => ({ id: `Hati-hati, ${name}:`, en: `Caution, ${name}:` });
export const tiedStrata = (method: string, names: string): Label => ({
  id: `${method}: sisa ${names} sama besar; urutannya menentukan mana yang dibulatkan ke atas`,
  en: `${method}: the remainders of ${names} are equal; their order decides which are rounded up`,
});
export const shortStrata = (method: string, names: string): Label => ({
  id: `${method}: strata yang lebih kecil daripada bagiannya: ${names}`,
  en: `${method}: strata smaller than their share: ${names}`,
});
export const notAShare = (text: string, whole: boolean): Label => ({
  id: `"${text}" harus di atas 0 % dan ${whole ? 'paling besar' : 'di bawah'} 100 %; tulis misalnya 10% atau 0.1`,
  en: `"${text}" must be above 0 % and ${whole ? 'at most' : 'below'} 100 %; write for example 10% or 0.1`,
});
export const notReadBy = (method: string): Label => ({
  id: `${method} tidak memakai pilihan ini; hapus, atau pilih metode lain`,
  en: `${method} does not read this option; remove it, or choose another method`,
});
export const noTableValue = (text: string): Label => ({
  id: `untuk tingkat kepercayaan "${text}" tidak ada nilai z; tulis misalnya 95%`,
  en: `there is no value of z for the confidence level "${text}"; write for example 95%`,
});
export const notACount = (text: string): Label => ({
  id: `"${text}" bukan bilangan bulat, paling sedikit 0`,
  en: `"${text}" is no whole number of at least 0`,
});
export const notAPopulation = (text: string): Label => ({
  id: `"${text}" bukan bilangan bulat, paling sedikit 1`,
  en: `"${text}" is no whole number of at least 1`,
});
export const needsPopulation = (): Label => ({
  id: 'sebutkan banyak orangnya, atau strata yang jumlahnya menjadi populasi; misalnya berimbang sample 116',
  en: 'give the number of people, or strata whose sum is the population; for example berimbang sample 116',
});
export const emptyStrata = (): Label => ({
  id: 'semua strata berukuran 0',
  en: 'every stratum has the size 0',
});
export const strataDoNotAdd = (sum: bigint, population: bigint): Label => ({
  id: `strata berjumlah ${formatNumber(rational(sum), 'id')}, sedangkan populasinya ${formatNumber(rational(population), 'id')}; perbaiki salah satunya, atau hapus populasinya`,
  en: `the strata add to ${formatNumber(rational(sum), 'en')}, but the population is ${formatNumber(rational(population), 'en')}; correct one of them, or leave the population out`,
});

const USAGE: Readonly<Record<string, (name: string) => Label>> = {
  'commander.unknownOption': (name) => ({ id: `pilihan ${name} tidak dikenal`, en: `the option ${name} is not known` }),
  'commander.unknownCommand': (name) => ({
    id: `perintah ${name} tidak dikenal`,
    en: `the command ${name} is not known`,
  }),
  'commander.missingArgument': (name) => ({ id: `argumen ${name} wajib ada`, en: `the argument ${name} is required` }),
  'commander.optionMissingArgument': (name) => ({
    id: `pilihan ${name} membutuhkan nilai`,
    en: `the option ${name} needs a value`,
  }),
  'commander.invalidArgument': (name) => ({
    id: `nilai untuk ${name} tidak sah`,
    en: `the value for ${name} is not valid`,
  }),
  'commander.excessArguments': () => ({ id: 'terlalu banyak argumen', en: 'too many arguments' }),
};

/** What is wrong with how the command was called, with the nearest known name and where to read on. */
export const usageFault = (code: string, message: string): Label => {
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const choices = /Allowed choices are ([^.]+)\./.exec(message)?.[1];
  const own = USAGE[code]?.(name) ?? { id: message, en: message };
  const mean =
    near === undefined ? { id: '', en: '' } : { id: ` (maksudnya ${near}?)`, en: ` (did you mean ${near}?)` };
  const allowed =
    choices === undefined ? { id: '', en: '' } : { id: `; yang ada: ${choices}`, en: `; there are: ${choices}` };
  return {
    id: `kesalahan: ${own.id}${mean.id}${allowed.id}. Lihat: berimbang --help`,
    en: `error: ${own.en}${mean.en}${allowed.en}. See: berimbang --help`,
  };
};

/** Chooses the language: `--lang`, else the environment's locale, else English. */
export function chooseLanguage(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (option === 'id' || option === 'en') return option;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(id|in)(_|$|\.)/i.test(locale) ? 'id' : 'en';
}
