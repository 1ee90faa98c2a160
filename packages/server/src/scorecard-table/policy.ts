import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const SCORECARD_TABLE_POLICY = { viewScorecardTable: whoeverCoversIt } satisfies Policy;
