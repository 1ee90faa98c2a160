import { type Label, type Language, parsePeriod } from '@berimbang/engine';

/** Words of the report, Indonesian and English side by side. */
export const SAY = {
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  report: { id: 'Laporan kinerja', en: 'Performance report' },
  language: { id: 'Bahasa', en: 'Language' },
  theme: { id: 'Tampilan gelap', en: 'Dark display' },
  print: { id: 'Cetak', en: 'Print' },
  contents: { id: 'Daftar isi', en: 'Contents' },
  unfold: { id: 'Buka semua kartu', en: 'Open every card' },
  toTop: { id: 'Kembali ke ringkasan', en: 'Back to the overview' },
  overview: { id: 'Ringkasan', en: 'Overview' },
  period: { id: 'Periode', en: 'Period' },
  source: { id: 'Sumber', en: 'Source' },
  organisation: { id: 'Organisasi', en: 'Organisation' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  method: { id: 'Metode', en: 'Method' },
  mainResults: { id: 'Hasil utama', en: 'Main results' },
  noOverall: {
    id: 'Sumber ini tidak memuat nilai keseluruhan; hasil menurut bagian disajikan di bawah.',
    en: 'This source has no overall score; the results of its parts are shown below.',
  },
  scorecard: { id: 'Kartu skor menurut perspektif', en: 'Scorecard by perspective' },
  perspectives: { id: 'Perspektif', en: 'Perspectives' },
  perspective: { id: 'Perspektif', en: 'Perspective' },
  objective: { id: 'Sasaran strategis', en: 'Strategic objective' },
  indicator: { id: 'Indikator kinerja', en: 'Indicator' },
  byPeriod: { id: 'per periode', en: 'by period' },
  noScore: { id: 'tanpa nilai', en: 'no score' },
  code: { id: 'Kode', en: 'Code' },
  target: { id: 'Target', en: 'Target' },
  realised: { id: 'Realisasi', en: 'Realised' },
  index: { id: 'Indeks', en: 'Index' },
  status: { id: 'Status', en: 'Status' },
  weight: { id: 'Bobot', en: 'Weight' },
  value: { id: 'Nilai', en: 'Value' },
  category: { id: 'Kategori', en: 'Category' },
  contribution: { id: 'Sumbangan', en: 'Contribution' },
  total: { id: 'Jumlah', en: 'Total' },
  overall: { id: 'Keseluruhan', en: 'Overall' },
  predicate: { id: 'Predikat', en: 'Predicate' },
  trend: { id: 'Nilai menurut periode', en: 'Values by period' },
  results: { id: 'Hasil hitungan', en: 'Computed results' },
  otherResults: { id: 'Hasil hitungan lainnya', en: 'Further computed results' },
  general: { id: 'Umum', en: 'General' },
  result: { id: 'Hasil', en: 'Result' },
  pictures: { id: 'Grafik', en: 'Pictures' },
  indicatorTrends: { id: 'Tren indikator', en: 'Trends of indicators' },
  data: { id: 'Tabel data', en: 'Data table' },
  audit: { id: 'Pemeriksaan angka tercetak', en: 'Audit of the printed figures' },
  figure: { id: 'Angka terbit', en: 'Published figure' },
  printed: { id: 'Tercetak', en: 'Printed' },
  recomputed: { id: 'Dihitung ulang', en: 'Recomputed' },
  verdict: { id: 'Putusan', en: 'Verdict' },
  cause: { id: 'Sebab', en: 'Cause' },
  otherReadings: { id: 'Bacaan lain', en: 'Other readings' },
  checks: { id: 'Pemeriksaan umum', en: 'Generic checks' },
  error: { id: 'kesalahan', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'catatan', en: 'note' },
  rules: { id: 'Aturan yang dipakai', en: 'Rules used' },
  rule: { id: 'Aturan', en: 'Rule' },
  since: { id: 'berlaku sejak', en: 'in force since' },
  sinceUnknown: { id: 'tanggal mulai tidak diketahui', en: 'start not known' },
  readAt: { id: 'dibaca per', en: 'read at' },
  checkedOn: { id: 'diperiksa', en: 'checked' },
  rulesNone: { id: 'Kartu skor ini tidak membaca paket aturan.', en: 'This scorecard reads no rule pack.' },
  settings: { id: 'Penetapan kartu skor', en: 'Set by the scorecard' },
  doubts: { id: 'Catatan dan keraguan', en: 'Notes and doubts' },
  assumed: { id: 'Nilai dan aturan yang dianggap', en: 'Assumed values and rules' },
  assumedValue: { id: 'anggapan', en: 'assumed' },
  reconstructed: { id: 'rekonstruksi', en: 'reconstructed' },
  printedStatus: { id: 'tercetak', en: 'printed' },
  assumedRule: {
    id: 'aturan ini anggapan, tidak tertulis dalam sumber',
    en: 'this rule is assumed; the source does not state it',
  },
  missing: { id: 'Data yang belum ada', en: 'Missing data' },
  reason: { id: 'Alasan', en: 'Reason' },
  holdsUp: { id: 'Hasil yang tertunda', en: 'What it holds up' },
  datum: { id: 'Data', en: 'Datum' },
  problems: { id: 'Yang tidak dapat dihitung', en: 'What cannot be computed' },
  derivations: { id: 'Uraian perhitungan hasil utama', en: 'How the main results were computed' },
  explanation: { id: 'Penjelasan', en: 'Explanation' },
  back: { id: 'Kembali', en: 'Back' },
  close: { id: 'Tutup', en: 'Close' },
  formula: { id: 'Rumus', en: 'Formula' },
  names: { id: 'dengan nama', en: 'in names' },
  numbers: { id: 'dengan angka', en: 'in numbers' },
  written: { id: 'tertulis', en: 'written' },
  rounding: { id: 'Pembulatan', en: 'Rounding' },
  range: { id: 'Rentang yang mungkin', en: 'Possible range' },
  band: { id: 'Jarak ke batas', en: 'Distance to the edges' },
  operands: { id: 'Dihitung dari', en: 'Computed from' },
  notes: { id: 'Catatan', en: 'Notes' },
  address: { id: 'Alamat sel', en: 'Cell address' },
  cut: {
    id: 'Unsurnya tidak dimuat di halaman ini; gunakan berimbang explain.',
    en: 'Its operands are not on this page; use berimbang explain.',
  },
  cannot: {
    id: 'Peramban ini tidak dapat membuka penjelasan. Uraian hasil utama ada di akhir halaman.',
    en: 'This browser cannot open explanations. Those of the main results stand at the end of the page.',
  },
  dark: { id: 'Gelap', en: 'Dark' },
  light: { id: 'Terang', en: 'Light' },
  seeAbove: { id: 'sudah diuraikan di atas', en: 'explained above' },
  deeper: { id: 'diuraikan lebih lanjut oleh berimbang explain', en: 'told further by berimbang explain' },
  engine: { id: 'Dibuat oleh Berimbang', en: 'Made by Berimbang' },
  format: { id: 'format berkas', en: 'file format' },
  fingerprint: { id: 'sidik', en: 'fingerprint' },
  fonts: {
    id: 'Huruf: Plus Jakarta Sans dan Source Sans 3, lisensi SIL Open Font License 1.1.',
    en: 'Fonts: Plus Jakarta Sans and Source Sans 3, SIL Open Font License 1.1.',
  },
  of: { id: 'dari', en: 'of' },
  and: { id: 'dan', en: 'and' },
  shownWord: { id: 'ditampilkan saja', en: 'shown only' },
  valueWord: {
    id: 'nilai yang dipakai selanjutnya ikut dibulatkan',
    en: 'the value used further on is rounded as well',
  },
} as const satisfies Record<string, Label>;

const ROUNDING: Readonly<Record<string, Label>> = {
  'half-up': { id: 'setengah ke atas', en: 'half up' },
  'half-even': { id: 'setengah ke genap', en: 'half to even' },
  'half-plus': { id: 'setengah ke arah plus', en: 'half towards plus' },
  truncate: { id: 'dipotong', en: 'truncated' },
  floor: { id: 'ke bawah', en: 'down' },
  ceiling: { id: 'ke atas', en: 'up' },
};

export function roundingWord(mode: string): Label {
  return ROUNDING[mode] ?? { id: mode, en: mode };
}

const MONTHS = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A period by its name: `2024-Q1` is Triwulan I 2024; a code that is no period stays as it is. */
export function periodName(code: string): Label {
  const period = parsePeriod(code);
  if (period === null) return { id: code, en: code };
  const { kind, year, part } = period;
  switch (kind) {
    case 'year':
      return { id: `${year}`, en: `${year}` };
    case 'semester':
      return { id: `Semester ${ROMAN[part - 1] ?? part} ${year}`, en: `Half ${part} of ${year}` };
    case 'quarter':
      return { id: `Triwulan ${ROMAN[part - 1] ?? part} ${year}`, en: `Quarter ${part} of ${year}` };
    case 'month':
      return { id: `${MONTHS.id[part - 1] ?? part} ${year}`, en: `${MONTHS.en[part - 1] ?? part} ${year}` };
  }
}

/** An ISO date as people write it: `21 Nov 2026`. */
export function dateName(date: string): Label {
  const [year = '', month = '', day = ''] = date.split('-');
  const write = (language: Language): string =>
    `${Number(day)} ${(MONTHS[language][Number(month) - 1] ?? month).slice(0, 3)} ${year}`;
  return { id: write('id'), en: write('en') };
}

const UNITS: Readonly<Record<string, Label>> = {
  '1': { id: '', en: '' },
  index: { id: '', en: '' },
  'scale-100': { id: 'skala 100', en: 'of 100' },
  'scale-5': { id: 'skala 5', en: 'of 5' },
  'scale-4': { id: 'skala 4', en: 'of 4' },
  day: { id: 'hari', en: 'days' },
  hour: { id: 'jam', en: 'hours' },
  minute: { id: 'menit', en: 'minutes' },
  person: { id: 'orang', en: 'people' },
  citizen: { id: 'warga', en: 'citizens' },
  respondent: { id: 'responden', en: 'respondents' },
  customer: { id: 'pelanggan', en: 'customers' },
  case: { id: 'kasus', en: 'cases' },
  complaint: { id: 'pengaduan', en: 'complaints' },
  document: { id: 'dokumen', en: 'documents' },
  report: { id: 'laporan', en: 'reports' },
  service: { id: 'layanan', en: 'services' },
  event: { id: 'kegiatan', en: 'events' },
  activity: { id: 'kegiatan', en: 'activities' },
  visit: { id: 'kunjungan', en: 'visits' },
  permit: { id: 'izin', en: 'permits' },
  village: { id: 'desa', en: 'villages' },
  finding: { id: 'temuan', en: 'findings' },
  application: { id: 'permohonan', en: 'applications' },
  'work-unit': { id: 'satuan kerja', en: 'work units' },
};

/** A unit in words, of one or of several; one without words of its own is written as in the file, part by part. */
export function unitName(unit: string | null | undefined, isOne = false): Label {
  if (unit === null || unit === undefined || unit === '') return { id: '', en: '' };
  const whole = UNITS[unit];
  if (whole !== undefined) return isOne ? { id: whole.id, en: one(unit, whole) } : whole;
  const parts = unit.split(/([*/])/);
  const written = (part: string, i: number): Label => {
    if (part === '*') return { id: '·', en: '·' };
    const name = UNITS[part];
    if (name === undefined) return { id: part, en: part };
    return parts[i - 1] === '/' ? { id: name.id, en: one(part, name) } : name;
  };
  const labels = parts.map(written);
  return { id: labels.map(({ id }) => id).join(''), en: labels.map(({ en }) => en).join('') };
}

/** The English of one unit: its code, which is a singular noun, where the word differs in number. */
function one(code: string, { en }: Label): string {
  return en === '' || en.startsWith('of ') ? en : code.replaceAll('-', ' ');
}
