import type { Label } from '../dimension/dimension.js';
import { formatNumber } from '../value/format.js';
import type { Rational } from '../value/rational.js';
import type { ApportionFault } from './apportion.js';

/** Sentences about samples, Indonesian and English side by side. */

export const shareAndCountNeeded = (): Label => ({
  id: 'yang diharapkan nilai bagian dan banyaknya responden',
  en: 'a share and a count were expected',
});

export const respondentsNotWhole = (): Label => ({
  id: 'banyaknya responden harus bilangan bulat di atas 0',
  en: 'the number of respondents is a whole number above 0',
});

export const populationTooSmall = (): Label => ({
  id: 'populasi paling sedikit 1',
  en: 'a population is at least 1',
});

export const marginOutside = (): Label => ({
  id: 'margin galat harus di atas 0 dan paling besar 1; 10 % ditulis 0.1',
  en: 'a margin of error is above 0 and at most 1; 10 % is written 0.1',
});

export const proportionOutside = (): Label => ({
  id: 'proporsi harus di antara 0 dan 1; 50 % ditulis 0.5',
  en: 'a proportion is between 0 and 1; 50 % is written 0.5',
});

export const factorNotPositive = (): Label => ({
  id: 'nilai tabel (z atau khi-kuadrat) harus di atas 0',
  en: 'a table value (z or chi-square) is above 0',
});

const APPORTION: Readonly<Record<ApportionFault, Label>> = {
  'total-not-whole': {
    id: 'yang dibagi harus bilangan bulat, paling sedikit 0',
    en: 'what is shared out is a whole number of at least 0',
  },
  'size-negative': { id: 'ukuran strata tidak boleh negatif', en: 'the size of a stratum is not negative' },
  'no-size': { id: 'tidak ada strata yang berisi', en: 'no stratum has a size above 0' },
  'least-not-whole': {
    id: 'bagian terkecil harus bilangan bulat, paling sedikit 0',
    en: 'the smallest share is a whole number of at least 0',
  },
  'total-too-small': {
    id: 'yang dibagi tidak cukup untuk bagian terkecil setiap strata',
    en: 'there is not enough to give every stratum its smallest share',
  },
};

/** Why a number cannot be shared out, in words. */
export const cannotApportion = (fault: ApportionFault): Label => APPORTION[fault];

export const strataDoNotAdd = (total: Rational, population: Rational): Label => ({
  id: `strata berjumlah ${formatNumber(total, 'id')}, sedangkan populasinya ${formatNumber(population, 'id')}`,
  en: `the strata add to ${formatNumber(total, 'en')}, but the population is ${formatNumber(population, 'en')}`,
});
