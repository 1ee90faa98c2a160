import { everyMember, only, type Policy, type Rule } from '../http/policy.js';

const ofOwnUnits: Rule = {
  sentence: {
    id: 'Semua yang berperan dalam organisasi, masing-masing untuk unit yang dicakup perannya.',
    en: 'Everyone with a role in the organisation, each for the units that their roles cover.',
  },
  allows: everyMember.allows,
};

export const REMINDER_POLICY = {
  listMissingValues: ofOwnUnits,
  readReminderSettings: everyMember,
  changeReminderSettings: only('administrator', 'planner'),
} satisfies Policy;
