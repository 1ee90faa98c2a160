import type { Label } from '../dimension/dimension.js';
import type { Basis, Certainty } from '../rules/pack.js';
import type { MeasureName, OperandSign } from '../value/measure.js';

export interface RatioOperand {
  /** Key in the file. */
  readonly name: string;
  /** Name in the formula. */
  readonly as: string;
  readonly label: Label;
  readonly measure: MeasureName;
  readonly sign: OperandSign;
  /** `number`: a file may give the number itself instead of a node. */
  readonly written: 'node' | 'number';
  /** What may be given in its place: operands and how they make it. */
  readonly instead?: { readonly formula: string; readonly operands: readonly RatioOperand[] };
  /** Operand whose value one period earlier may stand in its place, along a dimension of periods. */
  readonly earlier?: string;
}

/** A number of the convention itself, such as minutes in an hour. */
export interface RatioConstant {
  readonly name: string;
  readonly as: string;
  readonly label: Label;
  readonly value: number;
  readonly unit: string;
}

export interface RatioKind {
  readonly name: string;
  readonly label: Label;
  readonly formula: string;
  readonly operands: readonly RatioOperand[];
  readonly constants: readonly RatioConstant[];
  /** Unit of the result; null where it follows from the operands. */
  readonly unit: '%' | null;
  /** `as-written`: the source itself mixes units; the number is given and the finding stays. */
  readonly units: 'checked' | 'as-written';
  readonly source: Label;
  readonly basis: Basis;
  readonly certainty: Certainty;
  /** The convention, other readings, and what a wrong one would be. */
  readonly note: Label;
}

function operand(
  name: string,
  id: string,
  en: string,
  measure: MeasureName,
  sign: OperandSign = 'not-negative',
  more: Partial<Pick<RatioOperand, 'as' | 'written' | 'instead' | 'earlier'>> = {},
): RatioOperand {
  return { name, as: name.replaceAll('-', '_'), label: { id, en }, measure, sign, written: 'node', ...more };
}

type Told = Pick<RatioKind, 'source' | 'basis' | 'certainty'>;

const SAMPANG: Told = {
  source: {
    id: 'Azizah & Aristin, penelitian pada Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kabupaten Sampang',
    en: 'Azizah & Aristin, study of Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kabupaten Sampang',
  },
  basis: 'observed-practice',
  certainty: 'confirmed',
};
const KEBUMEN: Told = {
  source: {
    id: 'Annisa (2026), doi 10.53697/emak.v7i1.3343, penelitian pada DisperindagKUKM Kabupaten Kebumen',
    en: 'Annisa (2026), doi 10.53697/emak.v7i1.3343, study of DisperindagKUKM Kabupaten Kebumen',
  },
  basis: 'observed-practice',
  certainty: 'confirmed',
};
const MADIUN: Told = {
  source: {
    id: 'Setyoko, Sudrajat & Ubaidillah, penelitian Kota Madiun 2016-2019; rumusnya mengikuti angka dan uraiannya',
    en: 'Setyoko, Sudrajat & Ubaidillah, study of Kota Madiun 2016-2019; the formula follows from its figures and remarks',
  },
  basis: 'observed-practice',
  certainty: 'arithmetic',
};
const TEXTBOOK: Told = {
  source: { id: 'Kelaziman buku ajar', en: 'Common practice in textbooks' },
  basis: 'observed-practice',
  certainty: 'recalled',
};

function declare(
  name: string,
  id: string,
  en: string,
  formula: string,
  operands: readonly RatioOperand[],
  told: Told,
  note: Label,
  more: Partial<Pick<RatioKind, 'unit' | 'units' | 'constants'>> = {},
): RatioKind {
  return {
    name,
    label: { id, en },
    formula,
    operands,
    constants: [],
    unit: '%',
    units: 'checked',
    ...told,
    note,
    ...more,
  };
}

const staff = operand('staff', 'Jumlah pegawai', 'All staff', 'person', 'positive');
const personDays = operand(
  'person-days',
  'Hari orang (pegawai x hari kerja)',
  'Person-days (staff x working days)',
  'person-day',
  'positive',
  {
    instead: {
      formula: 'staff * days',
      operands: [staff, operand('days', 'Hari kerja', 'Working days', 'day', 'positive')],
    },
  },
);
const spending = operand('spending', 'Realisasi belanja', 'Realised spending', 'money');
const revenue = operand('revenue', 'Realisasi pendapatan', 'Realised revenue', 'money', 'positive');
const netIncome = operand(
  'net-income',
  'Laba bersih setelah pajak (EAT)',
  'Net income after tax (EAT)',
  'money',
  'any',
);
const netRevenue = operand('net-revenue', 'Pendapatan bersih', 'Net revenue', 'money', 'positive');
const cost = operand('cost', 'Biaya usaha', 'Operating cost', 'money');
const assets = operand('assets', 'Total aktiva', 'Total assets', 'money', 'positive');

/** Every ready ratio. The reference page is generated from this table. */
export const RATIO_KINDS: readonly RatioKind[] = [
  declare(
    'share',
    'Bagian dalam persen',
    'Share in per cent',
    'realised / base * 100%',
    [
      operand('of', 'Yang dihitung bagiannya', 'Above the line', 'any', 'any', { as: 'realised' }),
      operand('to', 'Dasar', 'Below the line', 'any', 'any', { as: 'base' }),
    ],
    { source: { id: 'Hitungan', en: 'Arithmetic' }, basis: 'our-reading', certainty: 'arithmetic' },
    {
      id: 'Jenis bawaan bila kind tidak ditulis. Keduanya harus bersatuan sama.',
      en: 'The kind where none is written. Both must have the same unit.',
    },
  ),
  declare(
    'budget-absorption',
    'Penyerapan anggaran',
    'Budget absorption',
    'spending / ceiling * 100%',
    [spending, operand('ceiling', 'Pagu anggaran', 'Budget ceiling', 'money', 'positive')],
    {
      source: {
        id: 'Nadjamuddin, Lahay & Uloli, doi 10.31004/jutin.v8i1.39841 (Mall Pelayanan Publik Bone Bolango)',
        en: 'Nadjamuddin, Lahay & Uloli, doi 10.31004/jutin.v8i1.39841 (Mall Pelayanan Publik Bone Bolango)',
      },
      basis: 'observed-practice',
      certainty: 'confirmed',
    },
    {
      id: 'Realisasi terhadap pagu. Serapan beberapa tahun bersama adalah jumlah realisasi terhadap jumlah pagu, bukan rata-rata persentasenya.',
      en: 'Realised against ceiling. The absorption of several years together is the sum over the sum, not the mean of the percentages.',
    },
  ),
  declare(
    'growth',
    'Pertumbuhan',
    'Growth',
    '(now / before - 1) * 100%',
    [
      operand('now', 'Nilai sekarang', 'Value now', 'any', 'any'),
      operand('before', 'Nilai sebelumnya', 'Value before', 'any', 'positive', { earlier: 'now' }),
    ],
    { source: { id: 'Perubahan relatif', en: 'Relative change' }, basis: 'our-reading', certainty: 'arithmetic' },
    {
      id: 'Perubahan relatif dalam persen; dasarnya harus di atas 0. Selisih dua persentase adalah poin, bukan pertumbuhan.',
      en: 'Relative change in per cent; the base must be above 0. The difference of two percentages is in points and no growth.',
    },
  ),
  declare(
    'economy',
    'Rasio ekonomi',
    'Economy ratio',
    'spending / budget * 100%',
    [spending, operand('budget', 'Anggaran belanja', 'Budgeted spending', 'money', 'positive')],
    MADIUN,
    {
      id: 'Di bawah 100 % ekonomis. Buku lain mengartikan ekonomi sebagai masukan terhadap harga atau nilai masukan.',
      en: 'Below 100 % is economical. Other books take economy as input against the price or value of the input.',
    },
  ),
  declare(
    'efficiency',
    'Rasio efisiensi',
    'Efficiency ratio',
    'spending / revenue * 100%',
    [spending, revenue],
    MADIUN,
    {
      id: 'Realisasi belanja terhadap realisasi pendapatan; di bawah 100 % efisien. Buku lain memakai keluaran terhadap masukan atau kebalikannya, atau serapan anggaran terhadap capaian keluaran.',
      en: 'Realised spending against realised revenue; below 100 % is efficient. Other books use output against input or the reverse, or budget absorption against output achieved.',
    },
  ),
  declare(
    'effectiveness',
    'Rasio efektivitas',
    'Effectiveness ratio',
    'revenue / target * 100%',
    [
      { ...revenue, sign: 'not-negative' },
      operand('target', 'Anggaran pendapatan', 'Budgeted revenue', 'money', 'positive'),
    ],
    MADIUN,
    {
      id: 'Realisasi pendapatan terhadap anggaran pendapatan; di atas 100 % efektif. Buku lain mengartikan efektivitas sebagai hasil (outcome) terhadap keluaran.',
      en: 'Realised revenue against budgeted revenue; above 100 % is effective. Other books take effectiveness as outcome against output.',
    },
  ),
  declare(
    'tardiness-minutes',
    'Keterlambatan menurut menit kerja',
    'Tardiness by working minutes',
    'late / (person_days * hours_per_day * minutes_per_hour) * 100%',
    [
      operand('late', 'Menit terlambat seluruh pegawai', 'Minutes late, all staff', 'person-minute'),
      personDays,
      operand('hours-per-day', 'Jam kerja sehari', 'Working hours a day', 'hours-per-day', 'positive', {
        written: 'number',
      }),
    ],
    {
      source: { id: 'Pembacaan satuan dari tingkat keterlambatan', en: 'Dimensional reading of the tardiness rate' },
      basis: 'our-reading',
      certainty: 'arithmetic',
    },
    {
      id: 'Menit terhadap menit kerja: hari orang diubah dengan jam kerja sehari. Menit dibagi hari orang bukan persentase dan ditolak.',
      en: 'Minutes against working minutes: person-days are converted by the hours of a day. Minutes over person-days are no percentage and are refused.',
    },
    {
      constants: [
        {
          name: 'minutes-per-hour',
          as: 'minutes_per_hour',
          label: { id: 'menit per jam', en: 'minutes in an hour' },
          value: 60,
          unit: 'minute/hour',
        },
      ],
    },
  ),
  declare(
    'tardiness-cases',
    'Keterlambatan menurut kejadian',
    'Tardiness by cases',
    'late / person_days * 100%',
    [
      operand(
        'late',
        'Kejadian terlambat (satu orang pada satu hari)',
        'Late cases (one person on one day)',
        'person-day',
      ),
      personDays,
    ],
    KEBUMEN,
    {
      id: 'Satu kejadian adalah satu orang terlambat pada satu hari, satuannya person*day. 369 terhadap 2.124 adalah 17,37 %; tercetak 1,37 %.',
      en: 'A case is one person late on one day, in person*day. 369 over 2,124 is 17.37 %; the study prints 1.37 %.',
    },
  ),
  declare(
    'absence',
    'Ketidakhadiran',
    'Absence',
    'absent / person_days * 100%',
    [operand('absent', 'Hari tidak hadir seluruh pegawai', 'Days absent, all staff', 'person-day'), personDays],
    TEXTBOOK,
    {
      id: 'Hari tidak hadir terhadap pegawai x hari kerja. Sebutkan apakah sakit, cuti, dan tanpa keterangan ikut dihitung.',
      en: 'Days absent against staff x working days. Say whether sick leave, leave and unexplained absence count.',
    },
  ),
  declare(
    'training',
    'Pegawai yang dilatih',
    'Trained staff',
    'trained / staff * 100%',
    [operand('trained', 'Pegawai yang dilatih', 'Staff trained', 'person'), staff],
    SAMPANG,
    {
      id: 'Menghitung orang, bukan pelatihan: pegawai yang dilatih dua kali tetap satu orang. Tidak ada pelatihan adalah 0, bukan kosong.',
      en: 'Counts people, not courses: someone trained twice is one person. No training is 0, not missing.',
    },
  ),
  declare(
    'turnover-end',
    'Perputaran pegawai, atas jumlah pegawai akhir',
    'Staff turnover, over headcount at the end',
    'left / staff * 100%',
    [operand('left', 'Pegawai keluar atau pindah', 'Staff who left', 'person'), staff],
    KEBUMEN,
    {
      id: '16 terhadap 36 adalah 44,44 %. Penyebut yang lazim adalah rata-rata jumlah pegawai: lihat turnover-average.',
      en: '16 over 36 is 44.44 %. The usual denominator is average headcount: see turnover-average.',
    },
  ),
  declare(
    'turnover-average',
    'Perputaran pegawai, atas rata-rata jumlah pegawai',
    'Staff turnover, over average headcount',
    'left / ((opening + closing) / 2) * 100%',
    [
      operand('left', 'Pegawai keluar atau pindah', 'Staff who left', 'person'),
      operand('opening', 'Jumlah pegawai awal', 'Headcount at the start', 'person'),
      operand('closing', 'Jumlah pegawai akhir', 'Headcount at the end', 'person'),
    ],
    TEXTBOOK,
    {
      id: 'Rata-rata jumlah pegawai awal dan akhir periode sebagai penyebut.',
      en: 'The mean of headcount at start and end of the period is the denominator.',
    },
  ),
  declare(
    'retention',
    'Retensi pelanggan, atas seluruh pelanggan',
    'Customer retention, over all customers',
    'old / customers * 100%',
    [
      operand('old', 'Pelanggan lama', 'Old customers', 'any'),
      operand('customers', 'Seluruh pelanggan', 'All customers', 'any', 'positive'),
    ],
    KEBUMEN,
    {
      id: 'Pelanggan lama terhadap seluruh pelanggan pada periode yang sama: 325 terhadap 425 adalah 76,47 %. Responden survei bukan pelanggan. Bacaan lain: retention-cohort.',
      en: 'Old customers against all customers of the same period: 325 over 425 is 76.47 %. Respondents of a survey are not customers. Other reading: retention-cohort.',
    },
  ),
  declare(
    'retention-cohort',
    'Retensi pelanggan, atas pelanggan awal',
    'Customer retention, over customers at the start',
    '(closing - new) / opening * 100%',
    [
      operand('opening', 'Pelanggan awal periode', 'Customers at the start', 'any', 'positive'),
      operand('closing', 'Pelanggan akhir periode', 'Customers at the end', 'any'),
      operand('new', 'Pelanggan baru', 'New customers', 'any'),
    ],
    TEXTBOOK,
    {
      id: 'Bagian pelanggan awal yang masih ada pada akhir periode.',
      en: 'The part of the customers at the start who are still there at the end.',
    },
  ),
  declare(
    'ngr-units',
    'Network Growth Ratio (NGR)',
    'Network growth ratio (NGR)',
    'units / all * 100%',
    [
      operand('units', 'Unit kerja baru atau aktif', 'New or active work units', 'any'),
      operand('all', 'Seluruh unit kerja', 'All work units', 'any', 'positive'),
    ],
    SAMPANG,
    {
      id: 'Unit kerja baru atau aktif terhadap seluruh unit kerja: 8 terhadap 10 adalah 80 %. Nama sama, rumus lain: ngr-days.',
      en: 'New or active work units against all work units: 8 over 10 is 80 %. Same name, other formula: ngr-days.',
    },
  ),
  declare(
    'ngr-days',
    'NGR (netralisasi guna rata-rata), sebagaimana tertulis',
    'NGR as one study writes it, units over working days',
    'units / days * 100%',
    [
      operand('units', 'Unit kerja', 'Work units', 'any'),
      operand('days', 'Hari kerja', 'Working days', 'day', 'positive'),
    ],
    KEBUMEN,
    {
      id: 'Unit kerja dibagi hari kerja bukan persentase; dihitung sebagaimana tertulis, dan temuan satuannya tetap. Yang lazim adalah ngr-units.',
      en: 'Work units over working days are no percentage; it is computed as written, and the finding on its units stays. The usual one is ngr-units.',
    },
    { units: 'as-written' },
  ),
  declare(
    'return-on-equity',
    'Return on equity (ROE)',
    'Return on equity (ROE)',
    'net_income / equity * 100%',
    [netIncome, operand('equity', 'Total ekuitas', 'Total equity', 'money', 'positive')],
    SAMPANG,
    {
      id: 'Rasio laba jarang cocok untuk instansi pemerintah; untuk BLUD atau badan usaha.',
      en: 'A profit ratio seldom fits a government agency; meant for service agencies with their own revenue (BLUD) and enterprises.',
    },
  ),
  declare(
    'return-on-assets',
    'Return on assets (ROA)',
    'Return on assets (ROA)',
    'net_income / assets * 100%',
    [netIncome, assets],
    SAMPANG,
    {
      id: 'Aktiva akhir periode; buku lain memakai rata-rata aktiva.',
      en: 'Assets at the end of the period; other books use average assets.',
    },
  ),
  declare(
    'operating-income',
    'Operating income',
    'Operating income',
    'net_revenue - cost',
    [{ ...netRevenue, sign: 'not-negative' }, cost],
    SAMPANG,
    {
      id: 'Jumlah uang, bukan persentase. Penelitian itu mencetaknya dalam persen; untuk persen pakai operating-profit.',
      en: 'An amount, not a percentage. The study prints it in per cent; for a percentage use operating-profit.',
    },
    { unit: null },
  ),
  declare(
    'operating-ratio',
    'Efficiency cost (rasio biaya usaha)',
    'Efficiency cost (operating ratio)',
    'cost / net_revenue * 100%',
    [cost, netRevenue],
    SAMPANG,
    {
      id: 'Biaya terhadap pendapatan bersih; makin kecil makin baik.',
      en: 'Cost against net revenue; smaller is better.',
    },
  ),
  declare(
    'total-asset-turnover',
    'Total asset turnover (TATO)',
    'Total asset turnover (TATO)',
    'sales / assets * 100%',
    [operand('sales', 'Penjualan neto', 'Net sales', 'money'), assets],
    SAMPANG,
    {
      id: 'Dalam persen seperti dicetak penelitian itu; buku lain menulisnya dalam kali (100 % = 1 kali).',
      en: 'In per cent, as the study prints it; other books write it in times (100 % = once).',
    },
  ),
  declare(
    'operating-profit',
    'Operating profit (margin laba usaha)',
    'Operating profit (margin)',
    '(net_revenue - cost) / net_revenue * 100%',
    [netRevenue, cost],
    { ...SAMPANG, basis: 'our-reading', certainty: 'unsure' },
    {
      id: 'Penelitian itu hanya menyebut namanya; rumusnya bacaan kami: laba usaha terhadap pendapatan bersih.',
      en: 'The study names it only; the formula is our reading: operating income against net revenue.',
    },
  ),
  declare(
    'net-income-per-employee',
    'Laba bersih per pegawai',
    'Net income per employee',
    'net_income / staff',
    [netIncome, staff],
    { ...SAMPANG, certainty: 'recalled' },
    {
      id: 'Jumlah uang per orang. Penelitian itu hanya menyebut namanya.',
      en: 'An amount per person. The study names it only.',
    },
    { unit: null },
  ),
  declare(
    'productivity',
    'Produktivitas pegawai',
    'Staff productivity',
    'output / staff',
    [operand('output', 'Keluaran', 'Output', 'any'), staff],
    TEXTBOOK,
    {
      id: 'Keluaran per orang, dalam satuan keluarannya per orang; bukan persentase.',
      en: 'Output per person, in the unit of the output per person; not a percentage.',
    },
    { unit: null },
  ),
  declare(
    'employee-satisfaction',
    'Kepuasan pegawai',
    'Employee satisfaction',
    'mean_score / maximum * 100%',
    [
      operand('mean', 'Rata-rata skor', 'Mean score', 'any', 'not-negative', { as: 'mean_score' }),
      operand('maximum', 'Skor tertinggi', 'Highest score', 'any', 'positive', { written: 'number' }),
    ],
    TEXTBOOK,
    {
      id: 'Rata-rata skor terhadap skor tertinggi. Rata-rata tidak dibagi lagi dengan banyaknya butir. Pada skala 1 sampai 5 jawaban terendah memberi 20 %, bukan 0 %.',
      en: 'Mean score against the highest score. A mean is not divided by the number of items again. On a scale of 1 to 5 the lowest answer gives 20 %, not 0 %.',
    },
  ),
];

export function ratioKind(name: string): RatioKind | undefined {
  return RATIO_KINDS.find((kind) => kind.name === name);
}
