import type { Label } from '../dimension/dimension.js';
import type { Consolidation, ConsolidationMissing, Reach } from './consolidation.js';

/** Sentences about achievements and consolidation, Indonesian and English side by side. */

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

export const worstNeeded = (): Label => ({
  id: 'nilai terburuk belum ditetapkan, sedangkan cara hitung ini membutuhkannya; tulis worst pada indikator',
  en: 'the worst value is not given, and this variant needs it; write worst in the indicator',
});

export const worstNotAboveTarget = (): Label => ({
  id: 'nilai terburuk harus lebih besar dari target',
  en: 'the worst value must be larger than the target',
});

export const rangeNeedsTwoTargets = (): Label => ({
  id: 'target rentang memerlukan batas bawah dan batas atas',
  en: 'a range target has a lower and an upper end',
});

export const rangeReversed = (): Label => ({
  id: 'batas atas target rentang lebih kecil dari batas bawahnya',
  en: 'the upper end of the range target lies below its lower end',
});

export const rangeNotPositive = (): Label => ({
  id: 'batas bawah target rentang harus di atas 0, karena realisasi di bawahnya dibandingkan dengan batas itu',
  en: 'the lower end of a range target must be above 0: a realisation below it is compared with it',
});

export const pointsNeeded = (): Label => ({
  id: 'skala interpolasi untuk polaritas stabilize belum ditetapkan',
  en: 'the scale of interpolation for a stabilised indicator is not given',
});

export const noPeriods = (): Label => ({
  id: 'tidak ada periode yang dapat dikonsolidasikan',
  en: 'no period is left to consolidate',
});

/** Which periods count: those with a target, or all where none is asked for. */
const counted = (planned: boolean): Label =>
  planned
    ? { id: 'periode yang bertarget', en: 'the periods with a target' }
    : { id: 'periode yang ada', en: 'the periods' };

export function consolidationWord(operation: Consolidation, planned: boolean): Label {
  const { id, en } = counted(planned);
  switch (operation) {
    case 'sum':
      return { id: `jumlah nilai dari ${id}`, en: `sum of the values of ${en}` };
    case 'average':
      return { id: `rata-rata nilai dari ${id}`, en: `average of the values of ${en}` };
    case 'take-last-known':
      return {
        id: `nilai terakhir dari ${id} (take last known)`,
        en: `value of the last of ${en} (take last known)`,
      };
  }
}

export const componentsWord = (numerator: string, denominator: string, planned: boolean): Label => ({
  id: `jumlah ${numerator} dibagi jumlah ${denominator} pada ${counted(planned).id}`,
  en: `sum of ${numerator} over sum of ${denominator} in ${counted(planned).en}`,
});

/** Which periods a reading takes, in words. */
export function reachWord(reach: Reach): Label {
  switch (reach.kind) {
    case 'year-to-date':
      return { id: 'sejak awal tahun', en: 'year to date' };
    case 'period':
      return { id: 'periode itu saja', en: 'that period alone' };
    case 'last':
      return { id: `${reach.n} periode terakhir`, en: `the last ${reach.n} periods` };
  }
}

/** What a period without realisation does, in words. */
export const consolidationMissingWord = (missing: ConsolidationMissing): Label =>
  missing === 'withhold'
    ? { id: 'ditahan bila ada realisasi yang belum masuk', en: 'withheld where a realisation is missing' }
    : { id: 'periode tanpa realisasi tidak dihitung', en: 'periods without a realisation left out' };
