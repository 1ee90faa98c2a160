import type { Label } from '../dimension/dimension.js';

/** Categories that claims give by themselves. */
export const CLAIM_WORDS: Readonly<Record<string, Label>> = {
  rise: { id: 'naik', en: 'rise' },
  fall: { id: 'turun', en: 'fall' },
  equal: { id: 'tetap', en: 'equal' },
  mixed: { id: 'beragam', en: 'mixed' },
};
