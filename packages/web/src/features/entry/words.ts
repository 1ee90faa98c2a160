import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EntryRow, MissingReason } from './api.js';

/** Why there is no value, as a person chooses it. */
export const MISSING_WORDS: Readonly<Record<MissingReason, MessageDescriptor>> = {
  'not-due': msg`not due yet`,
  late: msg`late`,
  'not-applicable': msg`not applicable`,
  refused: msg`refused by the source`,
  unknown: msg`not known`,
};

export const MISSING_ORDER: readonly MissingReason[] = ['late', 'not-due', 'not-applicable', 'refused', 'unknown'];

export const CONSOLIDATION_WORDS: Readonly<Record<NonNullable<EntryRow['consolidation']>, MessageDescriptor>> = {
  sum: msg`sum`,
  average: msg`average`,
  'take-last-known': msg`last value`,
  'index-mean': msg`mean of indices`,
};
