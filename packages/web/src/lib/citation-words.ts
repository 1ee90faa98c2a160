import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a rule rests on. */
export const BASIS_WORDS: Readonly<
  Record<'law' | 'agency-policy' | 'observed-practice' | 'our-reading', MessageDescriptor>
> = {
  law: msg`law`,
  'agency-policy': msg`agency policy`,
  'observed-practice': msg`observed practice`,
  'our-reading': msg`our reading`,
};

/** How sure a rule is; null where nothing needs to be said. */
export const CERTAINTY_WORDS: Readonly<
  Record<'confirmed' | 'recalled' | 'unsure' | 'arithmetic', MessageDescriptor | null>
> = {
  confirmed: null,
  recalled: msg`recalled, not yet seen in the source`,
  unsure: msg`not certain`,
  arithmetic: msg`follows by arithmetic`,
};
