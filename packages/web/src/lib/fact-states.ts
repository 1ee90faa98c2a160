import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Where a value is on its way to being approved. */
export type FactState = 'draft' | 'submitted' | 'verified' | 'approved' | 'returned';

export const STATE_WORDS: Readonly<Record<FactState, MessageDescriptor>> = {
  draft: msg`draft`,
  submitted: msg`submitted`,
  verified: msg`verified`,
  approved: msg`approved`,
  returned: msg`returned`,
};
