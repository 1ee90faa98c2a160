import type { Label } from '../dimension/dimension.js';
import { formatNumber, type Language } from '../value/format.js';
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

/** What is done where judgements are missing. */
const INCOMPLETE: Readonly<Record<string, Label>> = {
  'geometric-mean': {
    id: 'penilaian yang belum ada dilewati (kuadrat terkecil logaritmik)',
    en: 'missing judgements are left out (logarithmic least squares)',
  },
  eigenvector: {
    id: 'penilaian yang belum ada diganti perbandingan bobotnya (Harker)',
    en: 'missing judgements are replaced by the ratio of their weights (Harker)',
  },
};

export const incompleteMethod = (prioritisation: string): Label | undefined => INCOMPLETE[prioritisation];

const GROUP: Readonly<Record<string, Label>> = {
  aij: {
    id: 'AIJ: rata-rata geometrik tiap penilaian para ahli, lalu bobot dari matriks gabungan',
    en: "AIJ: geometric mean of each of the experts' judgements, then weights from that matrix",
  },
  'aip-geometric': {
    id: 'AIP: rata-rata geometrik bobot para ahli, dibagi jumlahnya',
    en: "AIP: geometric mean of the experts' weights, divided by their sum",
  },
  'aip-arithmetic': { id: 'AIP: rata-rata hitung bobot para ahli', en: "AIP: arithmetic mean of the experts' weights" },
};

/** How several experts become one group; `members` are those whose weight is not 1. */
export const groupMethod = (group: string, members: ReadonlyMap<string, Rational>): Label => {
  const own = GROUP[group] ?? { id: group, en: group };
  const list = (language: Language): string =>
    [...members].map(([code, weight]) => `${code} ${formatNumber(weight, language)}`).join(', ');
  if (members.size === 0) return own;
  return { id: `${own.id}; bobot ahli: ${list('id')}`, en: `${own.en}; weights of experts: ${list('en')}` };
};

/** The consensus index, by those who made it. */
export const consensusMethod = (): Label => ({
  id: 'indeks konsensus Goepel dari entropi Shannon alfa dan beta; 1 berarti semua ahli sepakat; setiap ahli dihitung sama',
  en: "Goepel's consensus index from Shannon alpha and beta entropy; 1 means that all experts agree; experts count alike",
});

const CONSISTENCY: Readonly<Record<string, Label>> = {
  deviation: {
    id: 'a_ij x w_j / w_i; 1 berarti penilaian ini sesuai dengan bobotnya',
    en: 'a_ij x w_j / w_i; 1 where the judgement fits the weights',
  },
  ci: { id: '(lambda maks - n) / (n - 1)', en: '(lambda max - n) / (n - 1)' },
  cr: { id: 'CI / RI(n)', en: 'CI / RI(n)' },
  consistent: { id: 'CR di bawah ambang', en: 'CR below the threshold' },
};

export const consistencyMethod = (output: string): Label | undefined => CONSISTENCY[output];

/** Random indices that stand in the file itself. */
export const ownRandomIndex = (table: ReadonlyMap<number, Rational>): Label => {
  const list = (language: Language): string =>
    [...table].map(([n, value]) => `${n}: ${formatNumber(value, language)}`).join('; ');
  return { id: `RI dari berkas ini (${list('id')})`, en: `RI from this file (${list('en')})` };
};

const HIERARCHY: Readonly<Record<string, Label>> = {
  local: { id: 'bobot di antara kriteria seinduk', en: 'weight among the criteria of the same parent' },
  global: { id: 'hasil kali bobot lokal dari tujuan ke bawah', en: 'product of the local weights from the goal down' },
  priority: {
    id: 'jumlah bobot global kriteria terbawah x bobot alternatif di bawahnya (moda distributif)',
    en: 'sum over the lowest criteria of global weight x weight of the alternative under it (distributive mode)',
  },
  rank: { id: 'urutan menurut prioritas', en: 'place by priority' },
};

export const hierarchyMethod = (output: string): Label => HIERARCHY[output] ?? { id: output, en: output };

/** A judgement for people: whole, a fraction such as 1/3, or a decimal where it is neither. */
export function judgementText(value: Rational, language: Language): string {
  if (value.d === 1n) return formatNumber(value, language);
  return value.n < 100n && value.d < 100n && value.d % 10n !== 0n
    ? `${value.n}/${value.d}`
    : formatNumber(value, language, 3);
}

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

export const weightsNotSettled = (): Label => ({
  id: 'perhitungan bobot tidak konvergen',
  en: 'the computation of the weights did not settle',
});

export const columnMeanNeedsAll = (missing: number): Label => ({
  id: `rata-rata kolom memerlukan semua penilaian, sedangkan ${missing} pasangan belum dinilai; pakailah eigenvector atau geometric-mean`,
  en: `column means need every judgement, and ${missing === 1 ? '1 pair has' : `${missing} pairs have`} none; use eigenvector or geometric-mean`,
});

export const judgementsFallApart = (groups: readonly (readonly string[])[]): Label => {
  const list = groups.map((group) => `{${group.join(', ')}}`).join(', ');
  return {
    id: `penilaian tidak menghubungkan semua kriteria: ${list}; tidak ada pasangan dari dua kelompok berbeda yang dinilai, sehingga bobotnya tidak dapat dibandingkan`,
    en: `the judgements do not join all criteria: ${list}; no pair from two of these groups was judged, so their weights cannot be compared`,
  };
};

export const scoreNotThere = (): Label => ({
  id: 'sebuah alternatif belum dinilai di bawah salah satu kriteria',
  en: 'an alternative has no weight under one of the criteria',
});

export const scoreBelowZero = (): Label => ({
  id: 'nilai langsung sebuah alternatif tidak boleh di bawah 0',
  en: 'a direct score of an alternative cannot be below 0',
});

export const weightsDoNotSum = (total: Rational, required: Rational): Label => ({
  id: `bobot berjumlah ${formatNumber(total, 'id')}, bukan ${formatNumber(required, 'id')}`,
  en: `the weights add to ${formatNumber(total, 'en')}, not ${formatNumber(required, 'en')}`,
});

export const nothingToCombine = (): Label => ({
  id: 'tidak ada nilai yang dapat digabungkan',
  en: 'there is nothing to combine',
});
