import type { Label, Language } from '@berimbang/engine';

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
  underivable: { id: 'Angka yang tidak dapat dihitung ulang', en: 'Figures that cannot be derived' },
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
  seeAbove: { id: '(sudah diuraikan di atas)', en: '(explained above)' },
  printedStatus: { id: 'tercetak', en: 'printed' },
  reconstructed: { id: 'rekonstruksi', en: 'reconstructed' },
  assumed: { id: 'anggapan', en: 'assumed' },
  empty: { id: 'kosong', en: 'missing' },
  problem: { id: 'masalah', en: 'problem' },
  problems: { id: 'Masalah', en: 'Problems' },
  perspective: { id: 'Perspektif', en: 'Perspective' },
  objective: { id: 'Sasaran', en: 'Objective' },
  category: { id: 'Kategori', en: 'Category' },
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
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
} as const satisfies Record<string, Label>;

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
export const checkedFiles = (count: number): Label => ({
  id: `${count} kartu skor sah`,
  en: count === 1 ? '1 scorecard is valid' : `${count} scorecards are valid`,
});
export const unexpected = (): Label => ({
  id: 'kesalahan yang tidak terduga di Berimbang; mohon laporkan bersama berkas yang dipakai',
  en: 'an unexpected fault in Berimbang; please report it together with the file',
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
