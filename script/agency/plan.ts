/** The strategy of the agency: perspectives come from its method, objectives and indicators stand here. */
export const OBJECTIVES: readonly (readonly [code: string, perspective: string, id: string, en: string])[] = [
  ['SS1', 'stakeholder', 'Layanan menjangkau seluruh warga', 'Services reach every citizen'],
  ['SS2', 'stakeholder', 'Kepercayaan publik meningkat', 'Public trust rises'],
  ['SS3', 'stakeholder', 'Instansi akuntabel', 'The agency is accountable'],
  ['SS4', 'customer', 'Layanan cepat dan tepat waktu', 'Services are fast and on time'],
  ['SS5', 'customer', 'Pengguna layanan puas', 'Users are satisfied'],
  ['SS6', 'customer', 'Pengaduan tertangani tuntas', 'Complaints are resolved'],
  ['SS7', 'internal', 'Proses perizinan tertib', 'Licensing is orderly'],
  ['SS8', 'internal', 'Layanan digital andal', 'Digital services are reliable'],
  ['SS9', 'internal', 'Pengawasan dan keselamatan kerja terjaga', 'Supervision and safety hold'],
  ['SS10', 'internal', 'Arsip, aset, dan energi terkelola', 'Records, assets and energy are managed'],
  ['SS11', 'learning', 'Aparatur kompeten', 'Staff are competent'],
  ['SS12', 'learning', 'Organisasi sehat dan disiplin', 'The organisation is healthy and disciplined'],
  ['SS13', 'learning', 'Anggaran terkelola optimal', 'The budget is well managed'],
];

type Frequency = 'month' | 'quarter' | 'semester';

/** One indicator: how it is measured, and from what its made-up values are drawn. */
export interface Plan {
  readonly code: string;
  readonly objective: string;
  readonly id: string;
  readonly en: string;
  readonly unit: string;
  /** Units of this level and above have it. */
  readonly level: 1 | 2 | 3;
  readonly frequency: Frequency;
  readonly consolidation: 'sum' | 'average' | 'take-last-known' | 'index-mean';
  readonly polarity?: 'minimise' | 'stabilise';
  readonly variant?: string;
  readonly reach?: string;
  readonly missing?: 'skip';
  readonly validity: 'exact' | 'proxy' | 'activity';
  readonly control: 'low' | 'moderate' | 'high';
  /** Middle of the targets and how far the realisation may stray, as a share. */
  readonly target: number;
  readonly spread: number;
  readonly decimals: number;
  readonly high?: number;
  readonly worst?: number;
  readonly best?: number;
  /** Numerator and denominator in these units, the denominator about this large. */
  readonly components?: readonly [numerator: string, denominator: string, size: number];
  /** Node that gives the realisation. */
  readonly realised?: string;
  readonly deduction?: true;
  /** Some level-3 units do without it. */
  readonly optional?: true;
}

const plan = (
  code: string,
  objective: string,
  [id, en]: readonly [string, string],
  unit: string,
  level: Plan['level'],
  [frequency, consolidation]: readonly [Frequency, Plan['consolidation']],
  [validity, control]: readonly [Plan['validity'], Plan['control']],
  [target, spread, decimals]: readonly [number, number, number],
  more: Partial<Plan> = {},
): Plan => ({
  code,
  objective,
  id,
  en,
  unit,
  level,
  frequency,
  consolidation,
  validity,
  control,
  target,
  spread,
  decimals,
  ...more,
});

const EL = ['exact', 'low'] as const;
const EM = ['exact', 'moderate'] as const;
const PL = ['proxy', 'low'] as const;
const PM = ['proxy', 'moderate'] as const;
const PH = ['proxy', 'high'] as const;
const AM = ['activity', 'moderate'] as const;
const AH = ['activity', 'high'] as const;

export const INDICATORS: readonly Plan[] = [
  plan('1a', 'SS1', ['Cakupan layanan', 'Service coverage'], '%', 3, ['month', 'average'], EM, [85, 0.08, 2], {
    components: ['citizen', 'citizen', 900],
  }),
  plan('1b', 'SS1', ['Layanan keliling', 'Mobile services held'], 'event', 3, ['month', 'sum'], AH, [6, 0.4, 0]),
  plan(
    '1c',
    'SS1',
    ['Desa terjangkau', 'Villages reached'],
    'village',
    2,
    ['quarter', 'take-last-known'],
    PM,
    [42, 0.1, 0],
  ),
  plan(
    '2a',
    'SS2',
    ['Indeks kepercayaan publik', 'Public trust index'],
    'scale-100',
    1,
    ['semester', 'average'],
    PL,
    [78, 0.05, 2],
  ),
  plan(
    '2c',
    'SS2',
    ['Kehadiran forum warga', "Attendance at citizens' forums"],
    '%',
    3,
    ['semester', 'take-last-known'],
    PL,
    [80, 0.1, 1],
  ),
  plan(
    '3b',
    'SS3',
    ['Nilai evaluasi internal', 'Internal evaluation score'],
    'scale-100',
    2,
    ['semester', 'take-last-known'],
    EM,
    [76, 0.06, 2],
  ),
  plan(
    '3c',
    'SS3',
    ['Rekomendasi ditindaklanjuti', 'Recommendations followed up'],
    '%',
    3,
    ['quarter', 'take-last-known'],
    EM,
    [100, 0.06, 1],
    { best: 100 },
  ),
  plan(
    '4a',
    'SS4',
    ['Waktu layanan rata-rata', 'Mean service time'],
    'day',
    3,
    ['month', 'index-mean'],
    EM,
    [3, 0.25, 2],
    { polarity: 'minimise' },
  ),
  plan(
    '4b',
    'SS4',
    ['Layanan selesai tepat waktu', 'Services on time'],
    '%',
    3,
    ['month', 'average'],
    EM,
    [92, 0.06, 2],
    { components: ['service', 'service', 300] },
  ),
  plan('4c', 'SS4', ['Antrean terlama', 'Longest queue'], 'minute', 2, ['month', 'average'], PM, [35, 0.3, 0], {
    polarity: 'minimise',
    variant: 'minimise-inverse-ratio',
  }),
  plan(
    '5a',
    'SS5',
    ['Indeks Kepuasan Masyarakat (IKM)', 'Citizen satisfaction index'],
    'index',
    3,
    ['quarter', 'average'],
    EL,
    [84, 0, 2],
    { realised: 'survey.skm.index' },
  ),
  plan('5b', 'SS5', ['Pengguna yang kembali', 'Returning users'], '%', 2, ['quarter', 'average'], PL, [60, 0.12, 1], {
    reach: 'last-4',
    missing: 'skip',
  }),
  plan(
    '5c',
    'SS5',
    ['Penilaian layanan daring', 'Rating of online services'],
    'scale-5',
    1,
    ['quarter', 'average'],
    PL,
    [4.2, 0.08, 2],
    { reach: 'last-4' },
  ),
  plan('6a', 'SS6', ['Pengaduan selesai', 'Complaints resolved'], '%', 3, ['month', 'average'], EM, [95, 0.06, 2], {
    components: ['case', 'case', 40],
    missing: 'skip',
  }),
  plan(
    '6b',
    'SS6',
    ['Waktu jawab pengaduan', 'Time to answer a complaint'],
    'hour',
    3,
    ['month', 'average'],
    PH,
    [24, 0.3, 1],
    { polarity: 'minimise', missing: 'skip' },
  ),
  plan('6c', 'SS6', ['Pengaduan berulang', 'Repeated complaints'], 'case', 2, ['month', 'sum'], PM, [4, 0.5, 0], {
    polarity: 'minimise',
  }),
  plan('7a', 'SS7', ['Izin diterbitkan', 'Licences issued'], 'document', 3, ['month', 'sum'], AM, [120, 0.15, 0]),
  plan('7b', 'SS7', ['Berkas dikembalikan', 'Files returned'], '%', 3, ['month', 'average'], PM, [8, 0.25, 2], {
    polarity: 'minimise',
    components: ['document', 'document', 250],
  }),
  plan(
    '7c',
    'SS7',
    ['Standar proses diterapkan', 'Process standards in use'],
    '%',
    2,
    ['quarter', 'take-last-known'],
    AM,
    [100, 0.08, 1],
    { best: 100 },
  ),
  plan(
    '7d',
    'SS7',
    ['Laporan bulanan tepat waktu', 'Monthly report on time'],
    'report',
    3,
    ['month', 'index-mean'],
    AH,
    [1, 0.4, 0],
    { variant: 'binary-at-least', optional: true },
  ),
  plan('8a', 'SS8', ['Ketersediaan sistem', 'System availability'], '%', 3, ['month', 'average'], EM, [99.5, 0.01, 2]),
  plan('8b', 'SS8', ['Beban peladen', 'Server load'], '%', 2, ['month', 'average'], PM, [60, 0.2, 1], {
    variant: 'range',
    high: 80,
    reach: 'period',
  }),
  plan(
    '8c',
    'SS8',
    ['Permohonan daring', 'Applications made online'],
    '%',
    3,
    ['quarter', 'average'],
    PL,
    [70, 0.1, 2],
    { components: ['application', 'application', 800], optional: true },
  ),
  plan('8d', 'SS8', ['Insiden keamanan informasi', 'Security incidents'], 'case', 2, ['month', 'sum'], PM, [0, 1, 0], {
    polarity: 'minimise',
    variant: 'minimise-worst',
    worst: 12,
  }),
  plan('9a', 'SS9', ['Kecelakaan kerja', 'Accidents at work'], 'case', 3, ['month', 'sum'], EM, [0, 1, 0], {
    polarity: 'minimise',
    variant: 'minimise-worst',
    worst: 6,
  }),
  plan('9b', 'SS9', ['Pengawasan lapangan', 'Site inspections'], 'visit', 3, ['quarter', 'sum'], AH, [24, 0.2, 0], {
    optional: true,
  }),
  plan(
    '10a',
    'SS10',
    ['Arsip tertata', 'Records in order'],
    '%',
    3,
    ['quarter', 'take-last-known'],
    AM,
    [90, 0.08, 1],
    { optional: true },
  ),
  plan(
    '10b',
    'SS10',
    ['Aset terdata', 'Assets registered'],
    '%',
    2,
    ['semester', 'take-last-known'],
    EM,
    [100, 0.05, 1],
    { best: 100 },
  ),
  plan(
    '10c',
    'SS10',
    ['Pemakaian listrik terhadap rencana', 'Electricity used against plan'],
    '%',
    3,
    ['month', 'average'],
    PM,
    [100, 0.12, 1],
    { polarity: 'stabilise' },
  ),
  plan(
    '11a',
    'SS11',
    ['Aparatur terlatih', 'Staff trained'],
    '%',
    3,
    ['quarter', 'take-last-known'],
    PM,
    [80, 0.12, 1],
  ),
  plan('11b', 'SS11', ['Jam pelatihan', 'Hours of training'], 'hour', 3, ['month', 'sum'], AM, [40, 0.35, 0], {
    optional: true,
  }),
  plan(
    '12a',
    'SS12',
    ['Kepuasan kerja pegawai', 'Job satisfaction'],
    'scale-5',
    3,
    ['semester', 'take-last-known'],
    PL,
    [4, 0, 2],
    { realised: 'staff.overall' },
  ),
  plan('12b', 'SS12', ['Kehadiran pegawai', 'Attendance'], '%', 3, ['month', 'average'], EM, [97, 0.025, 2], {
    components: ['person*day', 'person*day', 420],
  }),
  plan('12c', 'SS12', ['Keterlambatan', 'Late arrivals'], '%', 3, ['month', 'average'], PM, [3, 0.4, 2], {
    polarity: 'minimise',
    components: ['person*day', 'person*day', 420],
  }),
  plan(
    '12d',
    'SS12',
    ['Pengurang karena sanksi disiplin', 'Deduction for disciplinary sanctions'],
    'index',
    2,
    ['quarter', 'sum'],
    EM,
    [0, 1, 1],
    { deduction: true },
  ),
  plan(
    '13a',
    'SS13',
    ['Penyerapan anggaran kumulatif', 'Cumulative budget absorption'],
    '%',
    3,
    ['month', 'take-last-known'],
    EM,
    [100, 0.05, 2],
  ),
  plan(
    '13b',
    'SS13',
    ['Belanja terhadap rencana penarikan', 'Spending against the withdrawal plan'],
    '%',
    3,
    ['month', 'average'],
    PM,
    [100, 0, 2],
    { polarity: 'stabilise', components: ['Rp', 'Rp', 0] },
  ),
  plan(
    '13c',
    'SS13',
    ['Selisih kas terhadap pagu', 'Cash against the ceiling'],
    'Rp',
    1,
    ['quarter', 'average'],
    PL,
    [-250_000_000, 0.3, 0],
    { variant: 'maximise-signed' },
  ),
  plan(
    '13d',
    'SS13',
    ['Biaya per layanan', 'Cost per service'],
    'Rp/service',
    2,
    ['quarter', 'average'],
    PM,
    [180_000, 0.15, 0],
    { polarity: 'minimise' },
  ),
];
