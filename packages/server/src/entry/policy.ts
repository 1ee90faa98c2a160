import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const ENTRY_POLICY = {
  readEntry: whoeverCoversIt,
  readEntryModel: whoeverCoversIt,
} satisfies Policy;
