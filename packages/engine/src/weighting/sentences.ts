import type { Label } from '../dimension/dimension.js';
import { formatNumber } from '../value/format.js';
import type { Rational } from '../value/rational.js';

/** Sentences about weights, Indonesian and English side by side. */

const SCHEME: Readonly<Record<string, Label>> = {
  'as-given': { id: 'bobot sebagaimana tertulis', en: 'weights as given' },
  'as-given-percent': { id: 'bobot persen sebagaimana tertulis', en: 'weights in percent as given' },
  normalise: { id: 'bobot dibagi jumlahnya', en: 'weights divided by their sum' },
  'sum-1': { id: 'bobot wajib berjumlah 1', en: 'weights must add to 1' },
  'sum-100': { id: 'bobot wajib berjumlah 100', en: 'weights must add to 100' },
};

/** How weights enter a weighted sum, in words. */
export function schemeWord(scheme: string): Label {
  return SCHEME[scheme] ?? { id: scheme, en: scheme };
}

const PRIORITISATION: Readonly<Record<string, Label>> = {
  'column-mean': { id: 'rata-rata baris matriks ternormalisasi', en: 'row means of the normalised matrix' },
  'geometric-mean': { id: 'rata-rata geometrik tiap baris', en: 'geometric means of the rows' },
  eigenvector: { id: 'vektor eigen utama', en: 'principal eigenvector' },
};

const LAMBDA: Readonly<Record<string, Label>> = {
  'mean-ratio': { id: 'rata-rata (A w)_i / w_i', en: 'mean of (A w)_i / w_i' },
  'column-sums': { id: 'jumlah kolom dikali bobot, dijumlahkan', en: 'sum of column sums times weights' },
};

/** How a pairwise matrix yields weights and lambda max. */
export const pairwiseMethod = (prioritisation: string, lambda: string): Label => ({
  id: `AHP: bobot dari ${PRIORITISATION[prioritisation]?.id ?? prioritisation}; lambda maks dari ${LAMBDA[lambda]?.id ?? lambda}`,
  en: `AHP: weights from ${PRIORITISATION[prioritisation]?.en ?? prioritisation}; lambda max from ${LAMBDA[lambda]?.en ?? lambda}`,
});

export const matrixSize = (found: number): Label => ({
  id: `matriks perbandingan berpasangan memuat 2 sampai 15 kriteria, bukan ${found}`,
  en: `a pairwise matrix has 2 to 15 criteria, not ${found}`,
});

export const matrixNotSquare = (): Label => ({
  id: 'matriks perbandingan berpasangan harus persegi',
  en: 'a pairwise matrix is square',
});

export const judgementNotPositive = (): Label => ({
  id: 'setiap nilai perbandingan berpasangan harus di atas 0',
  en: 'judgements are above 0',
});

export const eigenvectorNotSettled = (): Label => ({
  id: 'perhitungan vektor eigen utama tidak konvergen',
  en: 'the principal eigenvector did not settle',
});

export const weightsDoNotSum = (total: Rational, required: Rational): Label => ({
  id: `bobot berjumlah ${formatNumber(total, 'id')}, bukan ${formatNumber(required, 'id')}`,
  en: `the weights add to ${formatNumber(total, 'en')}, not ${formatNumber(required, 'en')}`,
});

export const nothingToCombine = (): Label => ({
  id: 'tidak ada nilai yang dapat digabungkan',
  en: 'there is nothing to combine',
});
