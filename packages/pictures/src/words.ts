import {
  endOfPeriod,
  formatWhole,
  type Label,
  type Language,
  missingText,
  parsePeriod,
  type Rational,
  rational,
  typesetNumber,
} from '@berimbang/engine';

/** Words and sentences of pictures, Indonesian and English side by side. */

export const WORDS = {
  none: { id: 'tidak ada', en: 'none' },
  problem: { id: 'bermasalah', en: 'problem' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  empty: { id: 'kosong', en: 'missing' },
  notMeasured: { id: 'Belum diukur', en: 'Not measured' },
  noScore: { id: 'tanpa nilai', en: 'no score' },
  perspective: { id: 'Perspektif', en: 'Perspective' },
  perspectives: { id: 'Nilai perspektif', en: 'Scores of the perspectives' },
  thickness: { id: 'tebal batang = bobot', en: 'thickness = weight' },
  weight: { id: 'Bobot', en: 'Weight' },
  score: { id: 'Nilai', en: 'Score' },
  contribution: { id: 'Sumbangan', en: 'Contribution' },
  category: { id: 'Kategori', en: 'Category' },
  whole: { id: 'Jumlah', en: 'Total' },
  code: { id: 'Kode', en: 'Code' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  indicators: { id: 'Indikator pada skala indeks capaian', en: 'Indicators on the achievement index' },
  index: { id: 'Indeks', en: 'Index' },
  status: { id: 'Status', en: 'Status' },
  period: { id: 'Periode', en: 'Period' },
  value: { id: 'Nilai', en: 'Value' },
  realised: { id: 'Realisasi', en: 'Realised' },
  target: { id: 'Target', en: 'Target' },
  band: { id: 'Kelas', en: 'Band' },
  from: { id: 'Batas bawah', en: 'Lower edge' },
  criterion: { id: 'Kriteria', en: 'Criterion' },
  element: { id: 'Unsur', en: 'Element' },
  interval: { id: 'Selang 95 %', en: '95% interval' },
  spanOfItems: { id: 'Butir terendah sampai tertinggi', en: 'Lowest to highest item' },
  before: { id: 'Sebelumnya', en: 'Before' },
  grade: { id: 'Mutu', en: 'Grade' },
  importance: { id: 'Kepentingan', en: 'Importance' },
  performance: { id: 'Kinerja', en: 'Performance' },
  quadrant: { id: 'Kuadran', en: 'Quadrant' },
} as const satisfies Record<string, Label>;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export const both = (text: string): Label => ({ id: text, en: text });

const each = (say: (language: Language) => string): Label => ({ id: say('id'), en: say('en') });

export function missing(reason: string): Label {
  return reason === 'unknown' ? WORDS.empty : each((language) => missingText(reason, language));
}

/** A period by its usual short name: Jan 2025, TW I 2025, Semester I 2025. */
export function periodName(code: string, label?: Label): Label {
  const period = parsePeriod(code);
  if (label !== undefined || period === null) return label ?? both(code);
  const roman = ['I', 'II', 'III', 'IV'][period.part - 1] ?? '';
  switch (period.kind) {
    case 'year':
      return both(`${period.year}`);
    case 'semester':
      return { id: `Smt ${roman} ${period.year}`, en: `H${period.part} ${period.year}` };
    case 'quarter':
      return { id: `TW ${roman} ${period.year}`, en: `Q${period.part} ${period.year}` };
    case 'month':
      return each((language) => `${MONTHS[language][period.part - 1]} ${period.year}`);
  }
}

const WHOLE_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A period within a sentence: Desember 2025, Triwulan IV 2025, Semester II 2025. */
export function periodInSentence(code: string): Label {
  const period = parsePeriod(code);
  const short = periodName(code);
  if (period === null) return short;
  if (period.kind === 'month')
    return each((language) => `${WHOLE_MONTHS[language][period.part - 1] ?? ''} ${period.year}`);
  return { ...short, id: short.id.replace(/^TW /, 'Triwulan ').replace(/^Smt /, 'Semester ') };
}

/** A day within a sentence: 10 April 2025. */
export function dayName(day: string): Label {
  const [year = '', month = '', date = ''] = day.split('-');
  return each((language) => `${Number(date)} ${WHOLE_MONTHS[language][Number(month) - 1] ?? month} ${year}`);
}

/** The last day of a period by its code; null for a code that is no period. */
export function endOf(code: string): string | null {
  const period = parsePeriod(code);
  return period === null ? null : endOfPeriod(period);
}

/** A number with its unit where that is a sign: per cent, rupiah. */
export function amount(value: Rational, decimals: number, unit?: string): Label {
  return each((language) => {
    const figure = typesetNumber(value, language, decimals);
    if (unit === '%') return language === 'id' ? `${figure} %` : `${figure}%`;
    return unit === 'Rp' ? `Rp ${figure}` : figure;
  });
}

const SIZES = [
  { from: 10n ** 12n, word: { id: 'triliun', en: 'trillion' } },
  { from: 10n ** 9n, word: { id: 'miliar', en: 'billion' } },
  { from: 10n ** 6n, word: { id: 'juta', en: 'million' } },
];

/** The same in little room: Rp 3,21 miliar. */
export function shortAmount(value: Rational, decimals: number, unit?: string): Label {
  const size = value.n < 0n ? -value.n : value.n;
  const named = SIZES.find(({ from }) => size >= from * value.d);
  if (named === undefined) return amount(value, decimals, unit);
  const scaled = rational(value.n, value.d * named.from);
  const { id, en } = amount(scaled, 2, unit);
  return { id: `${id} ${named.word.id}`, en: `${en} ${named.word.en}` };
}

/** A grade's short form `A`, and the rest of its name. */
export function shortGrade(label: Label): Label {
  const short = (text: string): string => text.replace(/^(?:Mutu|Grade) /, '').replace(/^([A-E]{1,2}): /, '$1 ');
  return { id: short(label.id), en: short(label.en) };
}

export const weightOf = (share: Label): Label => ({ id: `bobot ${share.id}`, en: `weight ${share.en}` });
export const targetAt = (edge: Label): Label => ({ id: `target ${edge.id}`, en: `target ${edge.en}` });
export const lastTargetAt = (edge: Label): Label => ({
  id: `target, terakhir ${edge.id}`,
  en: `target, last ${edge.en}`,
});
export const capAt = (edge: Label): Label => ({ id: `batas ${edge.id}`, en: `cap ${edge.en}` });

export const distance = (by: Label, above: boolean, edge: Label): Label => ({
  id: `${by.id} di ${above ? 'atas' : 'bawah'} batas ${edge.id}`,
  en: `${by.en} ${above ? 'above' : 'below'} the edge ${edge.en}`,
});

export const atEdge = (edge: Label): Label => ({
  id: `tepat di batas ${edge.id}`,
  en: `exactly at the edge ${edge.en}`,
});

export const between = (low: Label, high: Label): Label => ({
  id: `kosong; antara ${low.id} dan ${high.id}`,
  en: `missing; between ${low.en} and ${high.en}`,
});

export const inBand = (what: Label, value: Label, band: Label, away: Label | null): Label => ({
  id: `${what.id} ${value.id} termasuk ${band.id}${away === null ? '' : `, ${away.id}`}.`,
  en: `${what.en} of ${value.en} is in the band ${band.en}${away === null ? '' : `, ${away.en}`}.`,
});

export const withInterval = (sentence: Label, low: Label, high: Label, share: Label): Label => ({
  id: `${sentence.id} Selang ${share.id}: ${low.id} sampai ${high.id}.`,
  en: `${sentence.en} ${share.en} interval: ${low.en} to ${high.en}.`,
});

export const intervalOf = (share: Label): Label => ({ id: `selang ${share.id}`, en: `${share.en} interval` });

export const notKnown = (what: Label, found: Label): Label => ({
  id: `${what.id} belum diketahui: ${found.id}.`,
  en: `${what.en} is not known: ${found.en}.`,
});

export interface Named {
  readonly label: Label;
  readonly value: Label;
}

export function perspectivesFound(highest: Named, lowest: Named, without: number, most: Named | null): Label {
  const gone = {
    id: without === 0 ? '' : ` ${without} perspektif belum bernilai.`,
    en: without === 0 ? '' : ` ${without} without a score.`,
  };
  const more = {
    id: most === null ? '' : ` ${most.label.id} menyumbang paling banyak: ${most.value.id}.`,
    en: most === null ? '' : ` ${most.label.en} contributes most: ${most.value.en}.`,
  };
  if (highest.label.id === lowest.label.id)
    return {
      id: `${highest.label.id} bernilai ${highest.value.id}.${more.id}${gone.id}`,
      en: `${highest.label.en} scores ${highest.value.en}.${more.en}${gone.en}`,
    };
  return {
    id: `Tertinggi ${highest.label.id} (${highest.value.id}), terendah ${lowest.label.id} (${lowest.value.id}).${more.id}${gone.id}`,
    en: `Highest is ${highest.label.en} (${highest.value.en}), lowest ${lowest.label.en} (${lowest.value.en}).${more.en}${gone.en}`,
  };
}

export function indicatorsFound(
  counts: readonly { readonly label: Label; readonly count: number }[],
  all: number,
): Label {
  return each((language) => {
    const parts = counts.map(({ label, count }) => `${label[language]} ${formatWhole(count, language)}`).join(', ');
    const whole = formatWhole(all, language);
    return language === 'id'
      ? `${whole} indikator: ${parts}.`
      : `${whole} ${all === 1 ? 'indicator' : 'indicators'}: ${parts}.`;
  });
}

export const closest = (names: readonly Named[]): Label =>
  each((language) => {
    const parts = names.map(({ label, value }) => `${label[language]} ${value[language]}`).join(', ');
    return language === 'id' ? `Paling dekat ke suatu batas: ${parts}` : `Closest to an edge: ${parts}`;
  });

export const dotsOf = (size: number): Label =>
  size === 1
    ? { id: 'satu tanda, satu indikator', en: 'one mark, one indicator' }
    : { id: `satu tanda, sampai ${size} indikator`, en: `one mark, up to ${size} indicators` };

export interface TrendFacts {
  readonly first: Named;
  readonly last: Named;
  readonly direction: -1 | 0 | 1;
  readonly target: Label | null;
  readonly gaps: number;
}

export function trendFound({ first, last, direction, target, gaps }: TrendFacts): Label {
  const aim = target === null ? { id: '', en: '' } : { id: `; target ${target.id}`, en: `; target ${target.en}` };
  const gone = { id: gaps === 0 ? '' : ` ${gaps} periode kosong.`, en: gaps === 0 ? '' : ` ${gaps} without a value.` };
  if (direction === 0)
    return {
      id: `Nilai awal dan akhir sama: ${last.value.id} (${first.label.id} dan ${last.label.id})${aim.id}.${gone.id}`,
      en: `The first and the last value are the same: ${last.value.en} (${first.label.en} and ${last.label.en})${aim.en}.${gone.en}`,
    };
  const verb = direction < 0 ? { id: 'turun', en: 'fell' } : { id: 'naik', en: 'rose' };
  return {
    id: `Nilai ${verb.id} dari ${first.value.id} (${first.label.id}) ke ${last.value.id} (${last.label.id})${aim.id}.${gone.id}`,
    en: `The value ${verb.en} from ${first.value.en} (${first.label.en}) to ${last.value.en} (${last.label.en})${aim.en}.${gone.en}`,
  };
}

export const trendTitle = (label: Label): Label => ({
  id: `${label.id}, dari waktu ke waktu`,
  en: `${label.en} over time`,
});
export const rulerTitle = (label: Label): Label => ({
  id: `${label.id} pada skalanya`,
  en: `${label.en} on its scale`,
});
export const weightsTitle = (label: Label): Label => ({ id: `Bobot: ${label.id}`, en: `Weights: ${label.en}` });
export const ofMember = (label: Label, member: Label): Label => ({
  id: `${label.id}: ${member.id}`,
  en: `${label.en}: ${member.en}`,
});

export const fromTo = (low: Label, high: Label): Label => ({
  id: `${low.id} sampai ${high.id}`,
  en: `${low.en} to ${high.en}`,
});

export const coded = (code: string, label: Label | null): Label =>
  label === null || label.id === code ? both(code) : { id: `${code} ${label.id}`, en: `${code} ${label.en}` };

export const onlyOne = (one: Named): Label => ({
  id: `Hanya satu nilai: ${one.value.id} (${one.label.id}).`,
  en: `One value only: ${one.value.en} (${one.label.en}).`,
});

export const weightsFound = (first: Named, consistent: Label | null): Label => ({
  id: `Bobot terbesar ${first.label.id} (${first.value.id}).${consistent === null ? '' : ` ${consistent.id}.`}`,
  en: `${first.label.en} weighs most (${first.value.en}).${consistent === null ? '' : ` ${consistent.en}.`}`,
});

export const consistency = (ratio: Label, holds: boolean | null): Label => ({
  id: `Rasio konsistensi ${ratio.id}${holds === null ? '' : holds ? ', konsisten' : ', tidak konsisten'}`,
  en: `Consistency ratio ${ratio.en}${holds === null ? '' : holds ? ', consistent' : ', not consistent'}`,
});

export const elementsFound = (lowest: Named, highest: Named): Label =>
  lowest.label.id === highest.label.id
    ? { id: `${lowest.label.id}: ${lowest.value.id}.`, en: `${lowest.label.en}: ${lowest.value.en}.` }
    : {
        id: `Terendah ${lowest.label.id} (${lowest.value.id}), tertinggi ${highest.label.id} (${highest.value.id}).`,
        en: `Lowest is ${lowest.label.en} (${lowest.value.en}), highest ${highest.label.en} (${highest.value.en}).`,
      };

export const firstOf = (shown: number, all: number): Label =>
  each((language) => {
    const [few, many] = [formatWhole(shown, language), formatWhole(all, language)];
    return language === 'id' ? `${few} terendah dari ${many}` : `The lowest ${few} of ${many}`;
  });

export const largestOf = (shown: number, all: number): Label =>
  each((language) => {
    const [few, many] = [formatWhole(shown, language), formatWhole(all, language)];
    return language === 'id' ? `${few} terbesar dari ${many}` : `The largest ${few} of ${many}`;
  });

export const barsAre = (what: Label): Label => ({ id: `batang abu-abu: ${what.id}`, en: `grey bar: ${what.en}` });
export const INTERVAL_BAR: Label = { id: 'selang 95 % menurut jawaban responden', en: '95% interval from the answers' };
export const ITEM_BAR: Label = { id: 'butir terendah sampai tertinggi', en: 'lowest to highest item' };
export const beforeIs = (period: Label): Label => ({
  id: `lingkaran kosong: ${period.id}`,
  en: `open dot: ${period.en}`,
});

export function quadrantsFound(counts: readonly { readonly label: Label; readonly names: readonly Label[] }[]): Label {
  return each((language) =>
    counts
      .map(({ label, names }) => `${label[language]}: ${names.map((name) => name[language]).join(', ')}.`)
      .join(' '),
  );
}
