import type { Label } from '../dimension/dimension.js';
import { type Rational, rational } from '../value/rational.js';

/** Ways to a sample size, each with its formula, its source and the rounding that the source uses. */
export const SAMPLE_METHODS = ['slovin', 'krejcie-morgan', 'cochran'] as const;
export type SampleMethod = (typeof SAMPLE_METHODS)[number];

/** `nearest`: half up. `up`: to the next whole number. */
export const SAMPLE_ROUNDINGS = ['nearest', 'up'] as const;
export type SampleRounding = (typeof SAMPLE_ROUNDINGS)[number];

export interface SampleMethodDeclaration {
  readonly name: string;
  /** As a book writes it. */
  readonly formula: string;
  readonly rounding: SampleRounding;
  readonly source: string;
  readonly note: Label;
}

export const SAMPLE_METHOD: Readonly<Record<SampleMethod, SampleMethodDeclaration>> = {
  slovin: {
    name: 'Slovin',
    formula: 'N / (1 + N e^2)',
    rounding: 'up',
    source: 'Widespread in Indonesian theses; no original publication is known',
    note: {
      id: 'Slovin tidak bertumpu pada tingkat kepercayaan, ragam, atau kuasa uji: margin-nya hanya bilangan dalam rumus. Untuk survei yang hasilnya dipublikasikan, pakai Krejcie-Morgan atau Cochran.',
      en: 'Slovin rests on no confidence level, spread or power: its margin is only a number in the formula. For a survey whose result is published, use Krejcie-Morgan or Cochran.',
    },
  },
  'krejcie-morgan': {
    name: 'Krejcie-Morgan',
    formula: 'X N P (1 - P) / (d^2 (N - 1) + X P (1 - P))',
    rounding: 'nearest',
    source: 'Krejcie & Morgan (1970), Educational and Psychological Measurement 30, 607-610',
    note: {
      id: 'Tabel terbitannya membulatkan ke bilangan terdekat, dengan X = 3,841, P = 0,5, d = 0,05. Untuk N = 100.000 rumusnya memberi 382,63; tabelnya mencetak 384.',
      en: 'The published table rounds to the nearest, with X = 3.841, P = 0.5, d = 0.05. For N = 100,000 the formula gives 382.63; the table prints 384.',
    },
  },
  cochran: {
    name: 'Cochran',
    formula: 'n0 / (1 + (n0 - 1) / N), n0 = z^2 p (1 - p) / e^2',
    rounding: 'up',
    source: 'Cochran (1977), Sampling Techniques, third edition, chapter 4',
    note: {
      id: 'Dibulatkan ke atas agar margin-nya tercapai; tanpa batas populasi, n0 = 384,16 pada z = 1,96, p = 0,5, e = 0,05.',
      en: 'Rounded up, so that the margin is met; without a limit to the population, n0 = 384.16 for z = 1.96, p = 0.5, e = 0.05.',
    },
  },
};

/** What is taken where nothing else is said: the values of Krejcie & Morgan's table. */
export const USUAL_MARGIN: Rational = rational(5, 100);
export const USUAL_PROPORTION: Rational = rational(1, 2);
export const USUAL_CHI_SQUARE: Rational = rational(3841, 1000);
export const USUAL_Z: Rational = rational(196, 100);
export const USUAL_CONFIDENCE: Rational = rational(95, 100);

/** Two-sided confidence level with z and chi-square (one degree of freedom), rounded as tables print them. */
export interface ConfidenceLevel {
  readonly confidence: Rational;
  readonly z: Rational;
  readonly chiSquare: Rational;
}

const level = (percent: number, z: number, chiSquare: number): ConfidenceLevel => ({
  confidence: rational(percent, 100),
  z: rational(z, 1000),
  chiSquare: rational(chiSquare, 1000),
});

/**
 * Usual table values: quantiles of the standard normal and chi-square distributions to three decimals. At 95 % the
 * custom of 1.96 and the 3.841 of Krejcie & Morgan are the same to their decimals, not exactly each other's square.
 */
export const CONFIDENCE_LEVELS: readonly ConfidenceLevel[] = [
  level(80, 1282, 1642),
  level(90, 1645, 2706),
  level(95, 1960, 3841),
  level(98, 2326, 5412),
  level(99, 2576, 6635),
];
export const CONFIDENCE_SOURCE = 'Tables of the standard normal and chi-square distributions, three decimals';

/** The table values of a confidence level given as a fraction; undefined where the table has no such level. */
export function confidenceLevel(confidence: Rational): ConfidenceLevel | undefined {
  return CONFIDENCE_LEVELS.find(({ confidence: own }) => own.n === confidence.n && own.d === confidence.d);
}
