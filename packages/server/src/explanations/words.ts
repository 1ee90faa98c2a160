import { formatWhole, type Label, type Language, type Rational, type Rounding, typesetNumber } from '@berimbang/engine';

/** Words and sentences of explanations on screens, Indonesian and English side by side. */

const each = (say: (language: Language) => string): Label => ({ id: say('id'), en: say('en') });

export const EMPTY: Label = { id: '', en: '' };

export const WORDS = {
  number: (value: Rational, decimals: number): Label => each((language) => typesetNumber(value, language, decimals)),
  weighted: { id: 'jumlah bobot × nilai', en: 'sum of weight × value' },
  method: { id: 'ketetapan metode', en: 'set by the method' },
  noData: { id: 'belum ada data', en: 'no data yet' },
  notStated: { id: 'aturannya tidak disebut sumber', en: 'the source does not state the rule' },
  realised: { id: 'realisasi', en: 'realisation' },
  target: { id: 'target', en: 'target' },
  targetHigh: { id: 'batas atas target', en: 'upper target' },
  worst: { id: 'nilai terburuk', en: 'worst value' },
  meanFormula: { id: 'jumlah nilai / banyaknya nilai', en: 'sum of the values / their number' },
  collected: { id: 'dikumpulkan', en: 'collected' },
} as const;

const count = (many: number): Label => each((language) => formatWhole(many, language));

export const meanOf = (many: number): Label => ({
  id: `rata-rata ${count(many).id} nilai`,
  en: `mean of ${count(many).en}`,
});

export const meanIs = (before: Label): Label => ({ id: `rata-rata ${before.id}`, en: `mean ${before.en}` });

export const operationOf = (operation: Label, many: number): Label => ({
  id: `${operation.id} ${count(many).id} nilai`,
  en: `${operation.en} of ${count(many).en}`,
});

export const valueLookedUp = (value: Label): Label => ({ id: `nilai ${value.id}`, en: `value ${value.en}` });

export const against = (realised: Label, target: Label): Label => ({
  id: `${realised.id} terhadap ${target.id}`,
  en: `${realised.en} against ${target.en}`,
});

export const times = (weight: Label, value: Label): Label => ({
  id: `${weight.id} × ${value.id}`,
  en: `${weight.en} × ${value.en}`,
});

export const lessDeduction: Label = { id: 'dikurangkan', en: 'deducted' };

const MODES: Readonly<Record<Rounding['mode'], Label>> = {
  'half-up': { id: 'setengah ke atas', en: 'half up' },
  'half-even': { id: 'setengah ke genap', en: 'half to even' },
  'half-plus': { id: 'setengah ke arah lebih besar', en: 'half towards the larger' },
  truncate: { id: 'angka selebihnya dibuang', en: 'further digits dropped' },
  floor: { id: 'ke bawah', en: 'down' },
  ceiling: { id: 'ke atas', en: 'up' },
};

/** `2 desimal, setengah ke atas, hanya saat ditampilkan`. */
export function roundingText({ decimals, mode, stage }: Rounding & { readonly stage: 'shown' | 'value' }): Label {
  const to: Label =
    decimals < 0
      ? { id: `kelipatan ${10 ** -decimals}`, en: `multiples of ${10 ** -decimals}` }
      : { id: `${decimals} desimal`, en: decimals === 1 ? '1 decimal' : `${decimals} decimals` };
  const when: Label =
    stage === 'shown'
      ? { id: 'hanya saat ditampilkan', en: 'only where it is shown' }
      : { id: 'dipakai untuk hitungan berikutnya', en: 'used in what follows' };
  return {
    id: `${to.id}, ${MODES[mode].id}; ${when.id}`,
    en: `${to.en}, ${MODES[mode].en}; ${when.en}`,
  };
}

export const between = (low: Label, high: Label): Label => ({
  id: `antara ${low.id} dan ${high.id}`,
  en: `between ${low.en} and ${high.en}`,
});

export const edgeAway = (by: Label, above: boolean, edge: Label): Label => ({
  id: `${by.id} di ${above ? 'atas' : 'bawah'} batas ${edge.id}`,
  en: `${by.en} ${above ? 'above' : 'below'} the edge ${edge.en}`,
});

export const joined = (texts: readonly Label[], by = '; '): Label => ({
  id: texts.map(({ id }) => id).join(by),
  en: texts.map(({ en }) => en).join(by),
});

/** Names of a few, and how many more there are. */
export function someOf(labels: readonly Label[], most = 3): Label {
  const rest = labels.length - most;
  const shown = joined(labels.slice(0, most), '; ');
  return rest <= 0 ? shown : { id: `${shown.id}; dan ${rest} lainnya`, en: `${shown.en}; and ${rest} more` };
}

/** A text of the engine with the signs of print: × for *, − for a minus. */
export function printed(label: Label): Label {
  const sign = (text: string): string =>
    text
      .replaceAll(' * ', ' × ')
      .replaceAll(' x ', ' × ')
      .replaceAll(' - ', ' − ')
      .replaceAll(/(?<=[\s(])-(?=\d)/g, '−')
      .replaceAll(' -> ', ' = ');
  return { id: sign(label.id), en: sign(label.en) };
}

export const missingInputs = (many: number, names: Label): Label => ({
  id: `${count(many).id} data belum ada: ${names.id}.`,
  en: `${many === 1 ? 'One input is' : `${count(many).en} inputs are`} missing: ${names.en}.`,
});

export const aboutValues = (names: Label, text: Label): Label => ({
  id: `${names.id}: ${text.id}.`,
  en: `${names.en}: ${text.en}.`,
});
