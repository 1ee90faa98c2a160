import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const MATRIX_POLICY = {
  listMatrices: whoeverCoversIt,
  readMatrix: whoeverCoversIt,
  enterJudgements: planners,
} satisfies Policy;
