import { formatWhole, type Label, type SurveySection } from '@berimbang/engine';

/** What `survey` says, Indonesian and English side by side. */
export const SURVEY_WORDS = {
  respondents: { id: 'Responden', en: 'Respondents' },
  scale: { id: 'Skala', en: 'Scale' },
  item: { id: 'Butir', en: 'Item' },
  element: { id: 'Unsur', en: 'Element' },
  group: { id: 'Kelompok butir', en: 'Group of items' },
  all: { id: '(semua butir)', en: '(all items)' },
  n: { id: 'n', en: 'n' },
  missing: { id: 'Kosong', en: 'Missing' },
  mean: { id: 'Rata-rata', en: 'Mean' },
  deviation: { id: 'Simpangan baku', en: 'Deviation' },
  class: { id: 'Kelas', en: 'Class' },
  weighted: { id: 'Tertimbang', en: 'Weighted' },
  index: { id: 'Indeks', en: 'Index' },
  grade: { id: 'Mutu', en: 'Grade' },
  interval: { id: 'Nilai interval (NI)', en: 'Interval value (NI)' },
  ikm: { id: 'Indeks kepuasan masyarakat (IKM)', en: 'Satisfaction index (IKM)' },
  error: { id: 'Galat baku', en: 'Standard error' },
  probabilities: { id: 'Peluang mutu', en: 'Probability of each grade' },
  r: { id: 'r hitung', en: 'r' },
  corrected: { id: 'r terkoreksi', en: 'corrected r' },
  critical: { id: 'r tabel', en: 'critical r' },
  byR: { id: 'Menurut r', en: 'By r' },
  byCorrected: { id: 'Menurut r terkoreksi', en: 'By corrected r' },
  valid: { id: 'valid', en: 'valid' },
  notValid: { id: 'tidak valid', en: 'not valid' },
  alpha: { id: 'Alfa Cronbach', en: "Cronbach's alpha" },
  ifDeleted: { id: 'Alfa bila dihapus', en: 'Alpha if deleted' },
  threshold: { id: 'Ambang', en: 'Threshold' },
  verdict: { id: 'Putusan', en: 'Verdict' },
  reliable: { id: 'reliabel', en: 'reliable' },
  notReliable: { id: 'tidak reliabel', en: 'not reliable' },
  items: { id: 'Banyak butir', en: 'Items' },
  withheld: { id: 'tidak ditampilkan', en: 'not shown' },
  noValue: { id: '(tidak diisi)', en: '(not given)' },
  simple: { id: 'Rata-rata sederhana', en: 'Simple mean' },
  respondentWeighted: { id: 'Rata-rata tertimbang responden', en: 'Mean weighted by respondents' },
  perception: { id: 'Persepsi', en: 'Perception' },
  expectation: { id: 'Harapan', en: 'Expectation' },
  gap: { id: 'Kesenjangan', en: 'Gap' },
  importance: { id: 'Kepentingan', en: 'Importance' },
  performance: { id: 'Kinerja', en: 'Performance' },
  quadrant: { id: 'Kuadran', en: 'Quadrant' },
  conformity: { id: 'Tingkat kesesuaian', en: 'Conformity' },
  csi: { id: 'Indeks kepuasan pelanggan (CSI)', en: 'Customer satisfaction index (CSI)' },
  lines: { id: 'Garis silang', en: 'Lines' },
  overItems: { id: 'Rata-rata seluruh butir', en: 'Mean of all items' },
  overGroups: { id: 'Rata-rata antarkelompok', en: 'Mean of the groups' },
  notes: { id: 'Catatan', en: 'Notes' },
  rule: { id: 'Aturan', en: 'Rule' },
} as const satisfies Record<string, Label>;

/** Headings of the sections. */
export const SECTION_WORDS: Readonly<Record<SurveySection, Label>> = {
  index: { id: 'Indeks', en: 'Index' },
  items: { id: 'Butir', en: 'Items' },
  frequencies: { id: 'Frekuensi jawaban', en: 'Frequencies' },
  classes: { id: 'Kelas sama lebar', en: 'Equal-width classes' },
  validity: { id: 'Validitas', en: 'Validity' },
  reliability: { id: 'Reliabilitas', en: 'Reliability' },
  parts: { id: 'Menurut', en: 'By' },
  gaps: { id: 'Kesenjangan persepsi dan harapan (SERVQUAL)', en: 'Gaps between perception and expectation (SERVQUAL)' },
  quadrants: { id: 'Kepentingan dan kinerja (IPA)', en: 'Importance and performance (IPA)' },
  csi: { id: 'Indeks kepuasan pelanggan (CSI)', en: 'Customer satisfaction index (CSI)' },
  conformity: { id: 'Tingkat kesesuaian', en: 'Conformity' },
};

const whole = (count: number): { readonly id: string; readonly en: string } => ({
  id: formatWhole(count, 'id'),
  en: formatWhole(count, 'en'),
});

export const respondentsLine = (all: number, complete: number, empty: number): Label => ({
  id: `${whole(all).id} (${whole(complete).id} menjawab semua butir${empty === 0 ? '' : `; ${whole(empty).id} baris tanpa satu pun jawaban tidak dihitung`})`,
  en: `${whole(all).en} (${whole(complete).en} answered every item${empty === 0 ? '' : `; ${empty === 1 ? '1 row' : `${whole(empty).en} rows`} without any answer left out`})`,
});

export const foundByValues = (items: readonly string[]): Label => ({
  id: `butirnya dikenali dari isi kolom: ${items.join(', ')}. Bila keliru, sebutkan dengan --items`,
  en: `items were found by what the columns hold: ${items.join(', ')}. If that is wrong, name them with --items`,
});

export const scaleTaken = (): Label => ({
  id: 'skala tidak disebut; dipakai 1 sampai 4 (--scale)',
  en: 'no scale was given; 1 to 4 is taken (--scale)',
});

export const passedOver = (
  columns: readonly { readonly column: string; readonly line: number; readonly text: string }[],
): Label => {
  const list = columns.slice(0, 12).map(({ column, line, text }) => ({
    id: `${column} (baris ${line}: "${text.slice(0, 20)}")`,
    en: `${column} (line ${line}: "${text.slice(0, 20)}")`,
  }));
  const more = columns.length > 12 ? ', ...' : '';
  return {
    id: `kolom yang bukan jawaban pada skala ini dilewati: ${list.map(({ id }) => id).join(', ')}${more}`,
    en: `columns that hold no answers on this scale are passed over: ${list.map(({ en }) => en).join(', ')}${more}`,
  };
};

export const noIndexScale = (): Label => ({
  id: 'indeks dan mutu PermenPANRB 14/2017 hanya untuk skala 1 sampai 4',
  en: 'the index and grades of PermenPANRB 14/2017 are for a scale of 1 to 4 only',
});

export const todayTaken = (day: string): Label => ({
  id: `aturan dibaca untuk hari ini, ${day}; untuk periode lain tulis --rules-at`,
  en: `rules are read for today, ${day}; for another period write --rules-at`,
});

const NEEDS: Readonly<Partial<Record<SurveySection, Label>>> = {
  parts: { id: '--by, --service, atau --wave', en: '--by, --service or --wave' },
  gaps: { id: '--expectation', en: '--expectation' },
  quadrants: { id: '--importance', en: '--importance' },
  csi: { id: '--importance', en: '--importance' },
  conformity: { id: '--importance', en: '--importance' },
};

/** A section that was asked for and that the data do not hold. */
export const sectionNeeds = (section: SurveySection): Label => ({
  id: `bagian "${section}" membutuhkan ${NEEDS[section]?.id ?? 'skala 1 sampai 4'}`,
  en: `the section "${section}" needs ${NEEDS[section]?.en ?? 'a scale of 1 to 4'}`,
});

export const badOption = (text: string, expected: Label): Label => ({
  id: `"${text}" tidak sah; yang diharapkan ${expected.id}`,
  en: `"${text}" is not valid; expected ${expected.en}`,
});

export const EXPECTED = {
  share: { id: 'angka di antara 0 dan 1, misalnya 0.05 atau 5%', en: 'a number between 0 and 1, such as 0.05 or 5%' },
  factor: {
    id: 'exact, atau angka di antara 0 dan 1 seperti 0.111',
    en: 'exact, or a number between 0 and 1 such as 0.111',
  },
  population: { id: 'bilangan bulat di atas 0', en: 'a whole number above 0' },
  classes: { id: 'bilangan bulat dari 2 sampai 20', en: 'a whole number from 2 to 20' },
  least: { id: 'bilangan bulat dari 1', en: 'a whole number from 1' },
  date: { id: 'tanggal seperti 2024-12-31', en: 'a date such as 2024-12-31' },
} as const satisfies Record<string, Label>;

export const oneOfWords = (options: readonly string[]): Label => ({
  id: `salah satu dari ${options.join(', ')}`,
  en: `one of ${options.join(', ')}`,
});

export const respondentCount = (all: number, population: string | null): Label => ({
  id: population === null ? `${whole(all).id} responden` : `${whole(all).id} responden dari populasi ${population}`,
  en:
    population === null
      ? `${all === 1 ? '1 respondent' : `${whole(all).en} respondents`}`
      : `${all === 1 ? '1 respondent' : `${whole(all).en} respondents`} of a population of ${population}`,
});

export const intervalLine = (confidence: string): Label => ({
  id: `Selang kepercayaan ${confidence}%`,
  en: `${confidence}% confidence interval`,
});

export const validityRule = (level: string, degrees: string): Label => ({
  id: `r tabel dua sisi, taraf ${level}, derajat bebas ${degrees}; valid bila r lebih besar daripada r tabel`,
  en: `critical r two-tailed at ${level}, degrees of freedom ${degrees}; valid where r is greater`,
});

const POLICY: Readonly<Record<string, Label>> = {
  listwise: {
    id: 'responden yang melewatkan suatu butir tidak ikut (listwise)',
    en: 'respondents who left an item open have no part (listwise)',
  },
  pairwise: {
    id: 'jawaban kosong dikeluarkan per pasangan butir (pairwise)',
    en: 'missing answers are left out pair by pair (pairwise)',
  },
  'item-median': {
    id: 'jawaban kosong diganti median butirnya (item-median)',
    en: 'missing answers are replaced by the median of their item (item-median)',
  },
};

export const policyWord = (policy: string): Label => POLICY[policy] ?? { id: policy, en: policy };

export const classesRule = (width: string, edges: string): Label => ({
  id: `lebar kelas ${width}; rata-rata dibulatkan ke dua desimal; batas atas kelas: ${edges}`,
  en: `class width ${width}; means are rounded to two decimals; upper ends of the classes: ${edges}`,
});
