import type { Label } from '../dimension/dimension.js';
import type { Cell, ProblemKind } from './cell.js';
import { type Unit, unitText } from './unit.js';

/** Sentences about values, Indonesian and English side by side. */

const KIND: Readonly<Record<Cell['kind'], Label>> = {
  number: { id: 'angka', en: 'a number' },
  category: { id: 'kategori', en: 'a category' },
  truth: { id: 'syarat (benar atau salah)', en: 'a condition (true or false)' },
  members: { id: 'himpunan anggota', en: 'a set of members' },
  missing: { id: 'nilai kosong', en: 'a missing value' },
  problem: { id: 'nilai bermasalah', en: 'a problem' },
};

/** What a value is, in words. */
export function kindWord(kind: Cell['kind']): Label {
  return KIND[kind];
}

const PROBLEM: Readonly<Record<ProblemKind, Label>> = {
  'division-by-zero': { id: 'pembagi 0', en: 'division by zero' },
  undefined: { id: 'tidak terdefinisi', en: 'undefined' },
  'unit-mismatch': { id: 'satuan tidak cocok', en: 'units do not fit' },
  'wrong-type': { id: 'jenis nilai keliru', en: 'wrong type' },
  'outside-scale': { id: 'di luar rentang', en: 'outside the scale' },
  'no-band': { id: 'tanpa kategori', en: 'no band' },
  'no-score': { id: 'tanpa skor', en: 'no score' },
  'rule-not-in-force': { id: 'aturan tidak berlaku', en: 'rule not in force' },
  'weights-do-not-sum': { id: 'jumlah bobot keliru', en: 'weights do not sum' },
  overflow: { id: 'terlalu besar', en: 'too large' },
  'no-such-member': { id: 'anggota tidak ada', en: 'no such member' },
  'bad-matrix': { id: 'matriks keliru', en: 'bad matrix' },
};

/** A kind of problem in two or three words, where there is no room for its detail. */
export function problemWord(problem: ProblemKind): Label {
  return PROBLEM[problem];
}

/** A unit as a sentence names it. */
export function unitWord(unit: Unit): Label {
  const text = unitText(unit);
  return unit.size === 0 ? { id: `${text} (tanpa satuan)`, en: `${text} (no unit)` } : { id: text, en: text };
}

export const numberExpected = (found: Cell['kind']): Label => ({
  id: `yang diharapkan angka, bukan ${KIND[found].id}`,
  en: `a number was expected, not ${KIND[found].en}`,
});

export const operandNotThere = (): Label => ({
  id: 'salah satu nilai yang dibutuhkan tidak ada',
  en: 'an operand is not there',
});

export const notComparable = (): Label => ({
  id: 'kedua nilai ini tidak dapat dibandingkan',
  en: 'these two cannot be compared',
});

export const divisorIsZero = (): Label => ({ id: 'pembaginya 0', en: 'the divisor is 0' });

export const valueTooLarge = (): Label => ({
  id: 'nilainya melampaui ukuran terbesar yang dapat dihitung',
  en: 'the value grew beyond the largest size',
});

export const negativePowerOfZero = (): Label => ({
  id: '0 tidak dapat dipangkatkan bilangan negatif',
  en: '0 has no negative power',
});

export const powerTooLarge = (): Label => ({ id: 'hasil pangkatnya terlalu besar', en: 'the power is too large' });

export const powerNotReal = (): Label => ({
  id: 'pangkat ini tidak menghasilkan bilangan real',
  en: 'this power has no real value here',
});

export const squareRootOfNegative = (): Label => ({
  id: 'bilangan negatif tidak mempunyai akar kuadrat real',
  en: 'a negative number has no real square root',
});

export const rootOfNegative = (): Label => ({
  id: 'bilangan negatif tidak mempunyai akar real',
  en: 'a negative number has no real root',
});

export const logarithmNeedsPositive = (): Label => ({
  id: 'ln hanya terdefinisi di atas 0',
  en: 'ln is defined above 0 only',
});

export const exponentTooLarge = (): Label => ({ id: 'eksponennya terlalu besar', en: 'the exponent is too large' });

export const weightsAddToZero = (): Label => ({ id: 'jumlah bobotnya 0', en: 'the weights add to 0' });

export const geometricMeanNeedsPositive = (): Label => ({
  id: 'rata-rata geometrik hanya terdefinisi untuk nilai di atas 0',
  en: 'a geometric mean needs values above 0',
});

export const tooFewForDeviation = (): Label => ({
  id: 'nilainya terlalu sedikit untuk menghitung simpangan baku',
  en: 'too few values for a standard deviation',
});

export const noRoot = (): Label => ({ id: 'akarnya tidak dapat dihitung', en: 'the root cannot be computed' });

export const outsidePoints = (): Label => ({
  id: 'nilai berada di luar skala interpolasi',
  en: 'the value lies outside the scale of interpolation',
});
