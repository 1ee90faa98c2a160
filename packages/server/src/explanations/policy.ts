import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const EXPLANATION_POLICY = {
  viewExplanation: whoeverCoversIt,
  viewExplainedNode: whoeverCoversIt,
  readExplanationText: whoeverCoversIt,
} satisfies Policy;
