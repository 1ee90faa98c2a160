import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const WEIGHT_POLICY = { readWeights: whoeverCoversIt, setWeights: planners } satisfies Policy;
