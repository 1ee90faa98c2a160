import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const INDICATOR_PAGE_POLICY = { viewIndicator: whoeverCoversIt } satisfies Policy;
