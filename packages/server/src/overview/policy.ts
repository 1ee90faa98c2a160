import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const OVERVIEW_POLICY = { readOverview: whoeverCoversIt } satisfies Policy;
