import type { Label } from '../dimension/dimension.js';
import { formatNumber, formatWhole } from '../value/format.js';
import type { Rational } from '../value/rational.js';

/** Sentences about surveys and questionnaires, Indonesian and English side by side. */

export const tooFewRespondents = (n: number): Label => ({
  id: `galat baku membutuhkan sedikitnya 2 responden pada setiap unsur; di sini ${formatWhole(n, 'id')}`,
  en: `a standard error needs at least 2 respondents for every element; here there are ${formatWhole(n, 'en')}`,
});

export const populationNotWhole = (): Label => ({
  id: 'ukuran populasi harus bilangan bulat di atas 0',
  en: 'the size of the population is a whole number above 0',
});

export const populationTooSmall = (n: number, population: Rational): Label => ({
  id: `respondennya ${formatWhole(n, 'id')} orang, lebih banyak daripada populasinya (${formatNumber(population, 'id')})`,
  en: `there are ${formatWhole(n, 'en')} respondents, more than the population of ${formatNumber(population, 'en')}`,
});

export const countsNotWhole = (): Label => ({
  id: 'banyaknya jawaban harus bilangan bulat yang tidak negatif',
  en: 'answer counts are whole numbers not below 0',
});

export const confidenceOutside = (): Label => ({
  id: 'tingkat kepercayaan harus di atas 0% dan di bawah 100%',
  en: 'the confidence level lies above 0% and below 100%',
});

export const noQuantile = (spread: 't' | 'normal', df: number): Label =>
  spread === 't'
    ? {
        id: `sebaran t tidak dapat dihitung untuk derajat bebas ${formatWhole(df, 'id')} pada tingkat kepercayaan ini`,
        en: `the t distribution cannot be computed for ${formatWhole(df, 'en')} degrees of freedom at this confidence level`,
      }
    : {
        id: 'tingkat kepercayaan ini terlalu dekat dengan 100% untuk sebaran normal',
        en: 'this confidence level is too close to 100% for the normal distribution',
      };

export const gradesLeaveGap = (): Label => ({
  id: 'tabel mutunya tidak mencakup seluruh rentang indeks, sehingga peluangnya tidak berjumlah 1',
  en: 'the table of grades does not cover the whole scale of the index, so the probabilities would not add to 1',
});

export const nothingRated = (): Label => ({
  id: 'tidak ada butir yang dinilai',
  en: 'no item was rated',
});

export const groupWithoutWeight = (group: string): Label => ({
  id: `dimensi ${group} tidak mempunyai bobot kepentingan`,
  en: `the dimension ${group} has no importance weight`,
});

export const weightsNotPositive = (): Label => ({
  id: 'bobot kepentingan tidak boleh negatif dan jumlahnya harus di atas 0',
  en: 'importance weights are not negative and add to more than 0',
});

export const importanceNotPositive = (): Label => ({
  id: 'jumlah tingkat kepentingan harus di atas 0',
  en: 'the sum of importance must be above 0',
});

export const scaleNotPositive = (): Label => ({
  id: 'nilai tertinggi skala harus di atas 0',
  en: 'the highest value of the scale must be above 0',
});
