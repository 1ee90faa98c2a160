import type { Label } from '@berimbang/engine';

/** What the comments of a new scorecard say, Indonesian and English side by side. */

export const headText = (method: string, title: Label): Label => ({
  id: `Kartu skor dengan metode ${method}: ${title.id}.`,
  en: `Scorecard of the method ${method}: ${title.en}.`,
});

export const howToText = (): Label => ({
  id: 'Indikator, target, dan bobot di bawah ini hanya contoh: ganti, tambah, atau hapus, lalu isi datanya di bagian facts. Baris berawalan # tidak dibaca; hapus tandanya untuk memakainya. Desimal ditulis dengan titik (83.5), kecuali bila decimal: comma.',
  en: 'Indicators, targets and weights below are examples only: replace, add or remove them, then fill in the data under facts. A line that begins with # is not read; take the mark away to use it. Decimals take a point (83.5), unless it says decimal: comma.',
});

export const noteText = (note: Label): Label => ({
  id: `Catatan metode: ${note.id}`,
  en: `Note of the method: ${note.en}`,
});

export const exampleText = (path: string): Label => ({
  id: `Contoh yang sudah terisi: ${path}`,
  en: `A filled example: ${path}`,
});

export const sourceText = (): Label => ({
  id: 'Terbitan asal data, misalnya laporan kinerja:',
  en: 'Publication that the data come from, such as a performance report:',
});

export const decimalText = (): Label => ({
  id: 'Desimal dengan koma; di dalam {} dan [] angkanya lalu diapit tanda kutip:',
  en: 'A decimal comma; within {} and [] such numbers then stand in quotes:',
});

export const organisationText = (): Label => ({ id: 'Organisasi yang diukur:', en: 'The body that is measured:' });

export const parametersText = (): Label => ({
  id: 'Parameter metode dengan nilai bawaannya. Hapus tanda # pada with dan pada parameter yang diubah:',
  en: 'Parameters of the method with their defaults. Take the # from with and from what you change:',
});

export const choicesText = (label: Label, choices: readonly string[]): Label => {
  const all = choices.map((choice) => (choice === '' ? "''" : choice)).join(', ');
  return choices.length === 0 ? label : { id: `${label.id}. Pilihan: ${all}`, en: `${label.en}. Choices: ${all}` };
};

export const periodsText = (): Label => ({
  id: 'Kartu skor dibaca pada akhir periodenya. Untuk membacanya pada akhir setiap triwulan (lihat: berimbang score --at):',
  en: 'The scorecard is read at the end of its period. To read it at the end of every quarter (see: berimbang score --at):',
});

export const broughtText = (perspectives: string): Label => ({
  id: `Perspektif dari metode: ${perspectives}. Nama dan bobotnya dapat ditulis ulang di sini.`,
  en: `Perspectives of the method: ${perspectives}. Their names and weights can be written anew here.`,
});

export const weightsText = (): Label => ({
  id: 'Bobotnya contoh, sama untuk semua; jumlahnya harus 100.',
  en: 'The weights are examples, alike for all; they must add to 100.',
});

export const perspectivesText = (): Label => ({
  id: 'Perspektif kartu skor ini.',
  en: 'Perspectives of this scorecard.',
});

export const dimensionsText = (): Label => ({
  id: 'Daftar yang harus dibawa kartu skor: ganti dengan anggota yang sebenarnya.',
  en: 'Lists that a scorecard must bring: replace them with the real members.',
});

export const surveyDimensionsText = (): Label => ({
  id: 'Unsur survei kepuasan menurut PermenPANRB 14/2017, dan nilai jawabannya.',
  en: 'Elements of the satisfaction survey by PermenPANRB 14/2017, and the scores of its answers.',
});

export const objectivesText = (): Label => ({
  id: 'Sasaran strategis. Hubungan sebab akibat antarsasaran ditulis di links.',
  en: 'Strategic objectives. Causes and effects between them are written under links.',
});

export const indicatorsText = (): Label => ({
  id: 'Indikator. Kode yang dipilih menjadi nama datanya: indicator.KODE.realised.',
  en: 'Indicators. The code that you choose names its data: indicator.CODE.realised.',
});

export const noIndicatorsText = (): Label => ({
  id: 'Nilai perspektif metode ini tidak dibentuk dari indikator. Indikator boleh ditambah; capaiannya dihitung, tetapi tidak masuk nilai perspektif:',
  en: 'The scores of this method are not made of indicators. Indicators can be added; their achievement is computed but enters no score of a perspective:',
});

export const measuredText = (): Label => ({
  id: 'Metode ini mengelompokkan realisasinya sendiri; target tidak diperlukan.',
  en: 'This method classes the realisation itself; no target is needed.',
});

export const pairsText = (rows: readonly string[], columns: readonly string[]): Label => ({
  id: `validity: ${rows.join(', ')}; control: ${columns.join(', ')}. Bobotnya dibaca dari tabel; tidak semua pasangan diperbolehkan.`,
  en: `validity: ${rows.join(', ')}; control: ${columns.join(', ')}. The weight is read from a table; not every pair is allowed.`,
});

export const surveysText = (): Label => ({
  id: 'Survei kepuasan. form: counts (banyaknya jawaban tiap nilai), sums, means, answers (jawaban satu per satu), atau index (indeks jadi).',
  en: 'Satisfaction survey. form: counts (answers of each score), sums, means, answers (one by one), or index (the index itself).',
});

export const factsText = (): Label => ({
  id: 'Data. Nilai "" berarti kosong, bukan nol; alasannya boleh ditulis: {missing: late} (not-due, late, not-applicable, refused, unknown). source menyebut tabel atau halaman asalnya. Data yang banyak dapat berada di CSV: facts-from.',
  en: 'Data. A value of "" is missing, not zero; a reason can be written: {missing: late} (not-due, late, not-applicable, refused, unknown). source names the table or page. Bulk data can stand in CSV files: facts-from.',
});

export const manyText = (count: number, dims: readonly string[]): Label => ({
  id: `${count} sel menurut ${dims.join(', ')}; isi di sini atau di CSV`,
  en: `${count} cells by ${dims.join(', ')}; fill them in here or in a CSV file`,
});

export const printedText = (): Label => ({
  id: 'Angka yang tercetak dalam laporan, untuk diperiksa dengan: berimbang audit',
  en: 'Figures that a report prints, to be judged with: berimbang audit',
});

/** What a key of an indicator does, behind the line that shows it. */
export const KEYS = {
  weight: {
    id: 'bobot; semua indikator di tingkat ini, atau tidak satu pun',
    en: 'weight; of all indicators of the level, or of none',
  },
  minimise: { id: 'makin kecil makin baik', en: 'lower is better' },
  signed: { id: 'target boleh negatif', en: 'the target may be below 0' },
  range: { id: 'target berupa rentang: target sampai target-high', en: 'the target is a range: target to target-high' },
  best: { id: 'nilai terbaik yang mungkin', en: 'best value that can be' },
  atBest: {
    id: 'nilai terbaik yang mungkin; bila menjadi target dan tercapai, berlaku konversi',
    en: 'best value that can be; where it is the target and is met, the conversion applies',
  },
  cap: { id: 'tanpa batas atas indeks', en: 'no largest index' },
  inverse: { id: 'T / R, bukan (2T - R) / T', en: 'T / R instead of (2T - R) / T' },
  worst: { id: 'nilai terburuk; untuk target 0 juga', en: 'worst value; for a target of 0 as well' },
  frequency: { id: 'atau month, semester, year', en: 'or month, semester, year' },
  sum: {
    id: 'cara lain: average, take-last-known (nilai terakhir), index-mean',
    en: 'or average, take-last-known, index-mean',
  },
  average: {
    id: 'target dirata-ratakan; cara lain: take-last-known (nilai terakhir), index-mean',
    en: 'the target is averaged; or take-last-known, index-mean',
  },
  reach: {
    id: 'periode itu saja, bukan sejak awal tahun; atau last-2',
    en: 'that period alone, not the year to date; or last-2',
  },
  skip: { id: 'periode tanpa realisasi tidak dihitung', en: 'periods without a realisation are left out' },
  components: {
    id: 'pembilang dan penyebut dijumlahkan lebih dahulu; boleh juga simpul: numerator, denominator',
    en: 'numerators and denominators are summed first; they can be nodes: numerator, denominator',
  },
  stabilise: { id: 'tepat sasaran adalah yang terbaik', en: 'on target is best' },
  judged: { id: 'kategorinya ditetapkan penilai, di facts', en: 'somebody judges the category, under facts' },
  realised: { id: 'realisasi dari simpul lain', en: 'the realisation comes from another node' },
  deduction: {
    id: 'pengurang nilai, tanpa target dan bobot',
    en: 'subtracted from the score, without target and weight',
  },
  graded: { id: 'target berupa predikat: target-grade', en: 'the target is a grade: target-grade' },
} as const satisfies Record<string, Label>;

/** Names of the example indicators. */
export const SAMPLE_LABELS = {
  plain: { id: 'Pengaduan yang diselesaikan', en: 'Complaints settled' },
  less: { id: 'Rata-rata waktu penyelesaian izin', en: 'Mean time to issue a permit' },
  sum: { id: 'Izin yang diterbitkan', en: 'Permits issued' },
  stable: { id: 'Kegiatan yang berjalan sesuai rencana', en: 'Activities that go as planned' },
  ratio: { id: 'Penyerapan anggaran', en: 'Budget absorption' },
  survey: { id: 'Indeks kepuasan masyarakat', en: 'Public satisfaction index' },
} as const satisfies Record<string, Label>;

/** Name of an example that shows nothing of its own. */
export const otherLabel = (code: string): Label => ({
  id: `Indikator contoh ${code}`,
  en: `Example indicator ${code}`,
});

/** Names of units of the examples. */
export const UNITS = {
  day: { id: 'hari', en: 'day' },
  permit: { id: 'izin', en: 'permit' },
  person: { id: 'orang', en: 'person' },
} as const satisfies Record<string, Label>;

/** The nine elements of the satisfaction survey (PermenPANRB 14/2017), in the order of its text. */
export const ELEMENTS: readonly (readonly [code: string, label: Label])[] = [
  ['requirement', { id: 'Persyaratan', en: 'Requirements' }],
  ['procedure', { id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism, procedure' }],
  ['time', { id: 'Waktu penyelesaian', en: 'Completion time' }],
  ['cost', { id: 'Biaya/tarif', en: 'Fee or tariff' }],
  ['product', { id: 'Produk spesifikasi jenis pelayanan', en: 'Product specification' }],
  ['competence', { id: 'Kompetensi pelaksana', en: 'Staff competence' }],
  ['behaviour', { id: 'Perilaku pelaksana', en: 'Staff behaviour' }],
  ['complaint', { id: 'Penanganan pengaduan, saran, dan masukan', en: 'Handling of complaints' }],
  ['facility', { id: 'Sarana dan prasarana', en: 'Facilities' }],
];

/** Names of perspectives that are known by their code. */
export const PERSPECTIVES: Readonly<Record<string, Label>> = {
  financial: { id: 'Keuangan', en: 'Financial' },
  stakeholder: { id: 'Pemangku kepentingan', en: 'Stakeholder' },
  customer: { id: 'Pelanggan', en: 'Customer' },
  'internal-process': { id: 'Proses bisnis internal', en: 'Internal process' },
  'learning-growth': { id: 'Pembelajaran dan pertumbuhan', en: 'Learning and growth' },
};

export const titleText = (id: string, period: string): Label => ({
  id: `Kartu skor ${id}, kinerja ${period}`,
  en: `Scorecard ${id}, performance ${period}`,
});
