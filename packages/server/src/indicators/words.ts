type Words = { readonly id: string; readonly en: string };

/** Names of the fields of the manual (Manual IKU), in its order. */
export const MANUAL_FIELDS = {
  perspective: { id: 'Perspektif', en: 'Perspective' },
  objective: { id: 'Sasaran strategis', en: 'Strategic objective' },
  'objective-description': { id: 'Deskripsi sasaran strategis', en: 'Description of the objective' },
  name: { id: 'Nama IKU', en: 'Name of the indicator' },
  code: { id: 'Kode IKU', en: 'Code of the indicator' },
  definition: { id: 'Definisi', en: 'Definition' },
  formula: { id: 'Formula', en: 'Formula' },
  purpose: { id: 'Tujuan', en: 'Purpose' },
  unit: { id: 'Satuan pengukuran', en: 'Unit of measure' },
  realisation: { id: 'Cara realisasi dimasukkan', en: 'How the realisation is entered' },
  validity: { id: 'Tingkat validitas', en: 'Level of validity' },
  control: { id: 'Tingkat kendali', en: 'Level of control' },
  responsible: { id: 'Unit penanggung jawab', en: 'Responsible unit' },
  provider: { id: 'Pihak penyedia data', en: 'Data provider' },
  'data-source': { id: 'Sumber data', en: 'Data source' },
  consolidation: { id: 'Jenis konsolidasi periode', en: 'Period consolidation' },
  'location-consolidation': { id: 'Jenis konsolidasi lokasi', en: 'Location consolidation' },
  polarity: { id: 'Polarisasi', en: 'Polarity' },
  frequency: { id: 'Periode pelaporan', en: 'Reporting period' },
  cascading: { id: 'Jenis dan metode cascading', en: 'Type and method of cascading' },
  targets: { id: 'Target per periode', en: 'Target per period' },
  baseline: { id: 'Data tahun-tahun sebelumnya', en: 'Baseline of earlier years' },
  remarks: { id: 'Keterangan', en: 'Remarks' },
} as const satisfies Readonly<Record<string, Words>>;

export type ManualField = keyof typeof MANUAL_FIELDS;

/** Words for the choices of a field; a code without a word stands for itself. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  validity: {
    exact: { id: 'Exact', en: 'Exact' },
    proxy: { id: 'Proksi', en: 'Proxy' },
    activity: { id: 'Aktivitas', en: 'Activity' },
  },
  control: {
    low: { id: 'Rendah', en: 'Low' },
    moderate: { id: 'Sedang', en: 'Moderate' },
    high: { id: 'Tinggi', en: 'High' },
  },
  consolidation: {
    sum: { id: 'Penjumlahan', en: 'Sum' },
    average: { id: 'Rata-rata', en: 'Average' },
    'take-last-known': { id: 'Nilai terakhir', en: 'Last known value' },
    'index-mean': { id: 'Rata-rata indeks', en: 'Mean of the indices' },
  },
  'location-consolidation': {
    sum: { id: 'Penjumlahan', en: 'Sum' },
    average: { id: 'Rata-rata', en: 'Average' },
    'raw-data': { id: 'Data mentah', en: 'Raw data' },
  },
  polarity: {
    maximise: { id: 'Maximize', en: 'Maximise' },
    minimise: { id: 'Minimize', en: 'Minimise' },
    stabilise: { id: 'Stabilize', en: 'Stabilise' },
  },
  frequency: {
    month: { id: 'Bulanan', en: 'Monthly' },
    quarter: { id: 'Triwulanan', en: 'Quarterly' },
    semester: { id: 'Semesteran', en: 'Half-yearly' },
    year: { id: 'Tahunan', en: 'Yearly' },
  },
  realisation: {
    direct: { id: 'Langsung', en: 'Directly' },
    components: { id: 'Sebagai pembilang dan penyebut', en: 'As numerator and denominator' },
    node: { id: 'Dihitung dari data lain', en: 'Computed from other data' },
  },
};
