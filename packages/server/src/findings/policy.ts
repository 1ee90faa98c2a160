import { everyMember, only, type Policy, type Rule, whoeverCoversIt } from '../http/policy.js';

const auditors = only('auditor');

const ofOwnUnits: Rule = {
  sentence: {
    id: 'Semua yang berperan dalam organisasi, masing-masing untuk unit yang dicakup perannya.',
    en: 'Everyone with a role in the organisation, each for the units that their roles cover.',
  },
  allows: everyMember.allows,
};

export const FINDING_POLICY = {
  listFindings: ofOwnUnits,
  readFinding: whoeverCoversIt,
  readFindingHistory: whoeverCoversIt,
  createFinding: auditors,
  changeFinding: auditors,
  answerFinding: only('planner', 'data-owner'),
  returnFinding: auditors,
  closeFinding: auditors,
} satisfies Policy;
