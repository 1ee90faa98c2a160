import { enters, type FactSubject } from '../facts/policy.js';
import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const EVIDENCE_POLICY = {
  listEvidence: whoeverCoversIt,
  readEvidence: whoeverCoversIt,
  downloadEvidence: whoeverCoversIt,
  uploadEvidence: enters,
  withdrawEvidence: enters,
} satisfies Policy<FactSubject>;
