import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const RESULT_POLICY = {
  listResults: whoeverCoversIt,
  listReadings: whoeverCoversIt,
  listCalculations: whoeverCoversIt,
  recheckCalculation: whoeverCoversIt,
  explainResult: whoeverCoversIt,
  auditScorecard: whoeverCoversIt,
} satisfies Policy;
