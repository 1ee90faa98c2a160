import type { Label } from '@berimbang/engine';
import { joined } from './words.js';

/** The sentence over an explanation, id and en side by side: `lead` is what is said, `rest` is why. */

export type BandWord = 'predicate' | 'status' | 'class';

const BAND: Readonly<Record<BandWord, Label>> = {
  predicate: { id: 'berpredikat', en: 'is rated' },
  status: { id: 'berstatus', en: 'has the status' },
  class: { id: 'termasuk', en: 'is classed as' },
};

export const leadOf = (label: Label, value: Label): Label => ({
  id: `${label.id} ${value.id}`,
  en: `${label.en} ${value.en}`,
});

export const leadInBand = (label: Label, value: Label, kind: BandWord, band: Label): Label => ({
  id: `${label.id} ${value.id} ${BAND[kind].id} ${band.id}`,
  en: `${label.en} ${value.en} ${BAND[kind].en} ${band.en}`,
});

export const leadOfBand = (label: Label, band: Label): Label => ({
  id: `${label.id}: ${band.id}`,
  en: `${label.en}: ${band.en}`,
});

export const noValue = (label: Label, reason: Label | null): Label => ({
  id: `${label.id} belum ada nilainya${reason === null ? '' : ` (${reason.id})`}`,
  en: `${label.en} has no value yet${reason === null ? '' : ` (${reason.en})`}`,
});

export const notComputed = (label: Label): Label => ({
  id: `${label.id} tidak dapat dihitung`,
  en: `${label.en} cannot be computed`,
});

export const becauseMissing = (many: number, inputs: Label): Label => ({
  id: `karena ${many} data belum ada: ${inputs.id}`,
  en: `because ${many === 1 ? 'one input is' : `${many} inputs are`} missing: ${inputs.en}`,
});

export const becauseWeighted = (many: number, sum: Label): Label => ({
  id: `karena ${many} nilai dikalikan bobotnya berjumlah ${sum.id}`,
  en: `because ${many} values times their weights add to ${sum.en}`,
});

export const becauseMean = (many: number, mean: Label): Label => ({
  id:
    many === 1
      ? `karena hanya satu nilai yang menyusunnya, ${mean.id}`
      : `karena rata-rata ${many} nilai yang menyusunnya ${mean.id}`,
  en:
    many === 1 ? `because it is made of one value, ${mean.en}` : `because the mean of its ${many} values is ${mean.en}`,
});

export const becauseAchieved = (realised: Label, target: Label): Label => ({
  id: `karena realisasi ${realised.id} diukur terhadap target ${target.id}`,
  en: `because a realisation of ${realised.en} is measured against a target of ${target.en}`,
});

export const becauseFormula = (numbers: Label): Label => ({ id: `dari ${numbers.id}`, en: `from ${numbers.en}` });

export const becauseOperation = (operation: Label): Label => ({
  id: `yaitu ${operation.id}`,
  en: `the ${operation.en}`,
});

export const becauseValue = (label: Label, value: Label): Label => ({
  id: `karena ${label.id} ${value.id}`,
  en: `because ${label.en} is ${value.en}`,
});

export const becauseRead = (source: Label): Label => ({
  id: `dibaca dari ${source.id}`,
  en: `read from ${source.en}`,
});
export const becauseGiven = (by: Label): Label => ({ id: `yaitu ${by.id}`, en: by.en });

export const applies = (band: Label, from: Label | null, inclusive: boolean, below: Label | null): Label => {
  if (from !== null)
    return {
      id: `${band.id} berlaku untuk nilai ${inclusive ? 'mulai' : 'di atas'} ${from.id}`,
      en: `${band.en} holds for values ${inclusive ? 'from' : 'above'} ${from.en}${inclusive ? ' on' : ''}`,
    };
  return below === null
    ? { id: '', en: '' }
    : {
        id: `${band.id} berlaku untuk nilai di bawah ${below.id}`,
        en: `${band.en} holds for values below ${below.en}`,
      };
};

/** The reasons as the rest of the sentence: `, karena ..., dan ....` */
export function restOf(reasons: readonly Label[]): Label {
  const told = reasons.filter(({ id }) => id !== '');
  if (told.length === 0) return { id: '.', en: '.' };
  const [first, ...more] = told;
  const tail = joined(
    more.map(({ id, en }) => ({ id: `, dan ${id}`, en: `, and ${en}` })),
    '',
  );
  return { id: `, ${first?.id ?? ''}${tail.id}.`, en: `, ${first?.en ?? ''}${tail.en}.` };
}
