import type { Label } from '../dimension/dimension.js';

/** Sentences about achievements, Indonesian and English side by side. */

export const numbersNeeded = (): Label => ({
  id: 'realisasi dan target harus berupa angka',
  en: 'realisation and target are numbers',
});

export const targetIsZero = (): Label => ({
  id: 'target bernilai 0 sehingga rasio capaiannya tidak terdefinisi',
  en: 'the target is 0, so there is no ratio to it',
});

export const targetIsNegative = (): Label => ({
  id: 'target bernilai negatif, sedangkan cara hitung ini hanya berlaku untuk target di atas 0',
  en: 'the target is negative; this variant is defined for targets above 0',
});

export const realisationNotPositive = (): Label => ({
  id: 'T/R tidak terdefinisi bila realisasi 0 atau kurang',
  en: 'T/R is undefined for a realisation of 0 or below',
});

export const gradeNeeded = (): Label => ({
  id: 'realisasi dan target predikat harus berupa nilai huruf',
  en: 'a graded target takes a letter',
});

export const notAGrade = (code: string): Label => ({
  id: `${code} tidak termasuk predikat yang dikenal`,
  en: `${code} is not one of the grades`,
});
