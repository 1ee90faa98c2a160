import { only, type Policy, whoeverCoversIt } from '../http/policy.js';

export const IMPORT_POLICY = {
  importScorecards: only('planner', 'administrator'),
  exportScorecard: whoeverCoversIt,
} satisfies Policy;
