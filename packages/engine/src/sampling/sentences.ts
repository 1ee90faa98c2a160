import type { Label } from '../dimension/dimension.js';

/** Sentences about samples, Indonesian and English side by side. */

export const shareAndCountNeeded = (): Label => ({
  id: 'yang diharapkan nilai bagian dan banyaknya responden',
  en: 'a share and a count were expected',
});

export const respondentsNotWhole = (): Label => ({
  id: 'banyaknya responden harus bilangan bulat di atas 0',
  en: 'the number of respondents is a whole number above 0',
});
