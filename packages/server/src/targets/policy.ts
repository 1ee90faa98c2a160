import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const TARGET_POLICY = {
  listTargets: whoeverCoversIt,
  readTargets: whoeverCoversIt,
  readTargetHistory: whoeverCoversIt,
  setTargets: planners,
} satisfies Policy;
