import type { Label } from '@berimbang/engine';

/** Sentences about samples and ratios in files, Indonesian and English side by side. */

export const eitherOperand = (name: string, others: readonly string[]): Label => ({
  id: `isi ${name}, atau ${others.join(' dan ')} sebagai gantinya; salah satu saja`,
  en: `give ${name}, or ${others.join(' and ')} in its place; one of the two`,
});
export const notReadBy = (key: string, method: string): Label => ({
  id: `metode ${method} tidak memakai ${key}; hapus atau pilih metode lain`,
  en: `the method ${method} does not read ${key}; remove it or choose another method`,
});
export const needsPopulation = (method: string): Label => ({
  id: `metode ${method} membutuhkan population, atau strata yang jumlahnya menjadi populasi`,
  en: `the method ${method} needs population, or strata whose sum is the population`,
});
export const confidenceTwice = (): Label => ({
  id: 'tingkat kepercayaan dan nilai tabelnya sama-sama tertulis; pilih salah satu',
  en: 'both a confidence level and its table value are given; keep one of them',
});
export const notAFraction = (text: string): Label => ({
  id: `"${text}" bukan pecahan di antara 0 dan 1; 5 % ditulis 0.05`,
  en: `"${text}" is no fraction between 0 and 1; 5 % is written 0.05`,
});
export const noSuchLevel = (text: string): Label => ({
  id: `untuk tingkat kepercayaan ${text} tidak ada nilai tabel; tulis z atau chi-square`,
  en: `there is no table value for the confidence level ${text}; give z or chi-square`,
});
export const notAPopulation = (text: string): Label => ({
  id: `populasi "${text}" harus bilangan bulat, paling sedikit 1`,
  en: `the population "${text}" must be a whole number of at least 1`,
});
export const notAStratum = (text: string): Label => ({
  id: `"${text}" bukan strata; tulis NAMA=UKURAN dengan ukuran bilangan bulat`,
  en: `"${text}" is no stratum; write NAME=SIZE with a whole number`,
});
export const tooManyStrata = (count: number, most: number): Label => ({
  id: `${count} strata terlalu banyak; paling banyak ${most}`,
  en: `${count} strata are too many; at most ${most}`,
});
