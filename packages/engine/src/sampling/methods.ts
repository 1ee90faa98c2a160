import type { Label } from '../dimension/dimension.js';
import { normalQuantile } from '../value/distribution.js';
import { add, divide, multiply, ONE, type Rational, rational, sign } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';

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
  readonly source: Label;
  readonly note: Label;
}

export const SAMPLE_METHOD: Readonly<Record<SampleMethod, SampleMethodDeclaration>> = {
  slovin: {
    name: 'Slovin',
    formula: 'N / (1 + N e^2)',
    rounding: 'up',
    source: {
      id: "Tejada & Punzalan (2012), On the misuse of Slovin's formula, The Philippine Statistician 61(1), 129-136",
      en: "Tejada & Punzalan (2012), On the misuse of Slovin's formula, The Philippine Statistician 61(1), 129-136",
    },
    note: {
      id: 'Slovin tidak menyebut tingkat kepercayaan, ragam, atau kuasa uji. Hasilnya sama dengan n0 / (1 + n0 / N) pada z = 2 dan p = 0,5, jadi sekitar 95 %, apa pun tingkat yang dimaksud. Untuk survei yang hasilnya dipublikasikan, pakai Krejcie-Morgan atau Cochran.',
      en: 'Slovin states no confidence level, spread or power. It equals n0 / (1 + n0 / N) with z = 2 and p = 0.5, so about 95 %, whatever level is meant. For a survey whose result is published, use Krejcie-Morgan or Cochran.',
    },
  },
  'krejcie-morgan': {
    name: 'Krejcie-Morgan',
    formula: 'X N P (1 - P) / (d^2 (N - 1) + X P (1 - P))',
    rounding: 'nearest',
    source: {
      id: 'Krejcie & Morgan (1970), Educational and Psychological Measurement 30, 607-610',
      en: 'Krejcie & Morgan (1970), Educational and Psychological Measurement 30, 607-610',
    },
    note: {
      id: 'Tabel terbitannya membulatkan ke bilangan terdekat, dengan X = 3,841, P = 0,5, d = 0,05. Untuk N = 100.000 rumusnya memberi 382,63; tabelnya mencetak 384.',
      en: 'The published table rounds to the nearest, with X = 3.841, P = 0.5, d = 0.05. For N = 100,000 the formula gives 382.63; the table prints 384.',
    },
  },
  cochran: {
    name: 'Cochran',
    formula: 'n0 / (1 + (n0 - 1) / N), n0 = z^2 p (1 - p) / e^2',
    rounding: 'up',
    source: {
      id: 'Cochran (1977), Sampling Techniques, edisi ketiga, bab 4',
      en: 'Cochran (1977), Sampling Techniques, third edition, chapter 4',
    },
    note: {
      id: 'Dibulatkan ke atas agar margin galatnya tercapai. Tanpa batas populasi, n0 = 384,16 pada z = 1,96, p = 0,5, e = 0,05. Buku lain memakai n0 / (1 + n0 / N).',
      en: 'Rounded up, so that the margin is met. Without a limit to the population, n0 = 384.16 for z = 1.96, p = 0.5, e = 0.05. Other books use n0 / (1 + n0 / N).',
    },
  },
};

/** What is taken where nothing else is said: the values of Krejcie & Morgan's table. */
export const USUAL_MARGIN: Rational = rational(5, 100);
export const USUAL_PROPORTION: Rational = rational(1, 2);
export const USUAL_CHI_SQUARE: Rational = rational(3841, 1000);
export const USUAL_Z: Rational = rational(196, 100);
export const USUAL_CONFIDENCE: Rational = rational(95, 100);

/** z and chi-square (one degree of freedom) of a two-sided confidence level, rounded as tables print them. */
export interface ConfidenceLevel {
  readonly z: Rational;
  readonly chiSquare: Rational;
}

/**
 * Table values of a confidence level given as a fraction: the quantile of the standard normal distribution and its square
 * to three decimals, as at 95 % the 1.960 of every table and the 3.841 of Krejcie & Morgan; null where there is none.
 */
export function confidenceLevel(confidence: Rational): ConfidenceLevel | null {
  if (sign(confidence) <= 0) return null;
  const quantile = normalQuantile(divide(add(ONE, confidence), rational(2)))?.value;
  if (quantile === undefined) return null;
  return { z: roundTo(quantile, 3, 'half-up'), chiSquare: roundTo(multiply(quantile, quantile), 3, 'half-up') };
}
export const CONFIDENCE_SOURCE: Label = {
  id: 'Sebaran normal baku dan khi-kuadrat, tiga desimal',
  en: 'Standard normal and chi-square distributions, three decimals',
};
