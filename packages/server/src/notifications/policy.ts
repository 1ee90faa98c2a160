import { everyMember, type Policy, type Rule } from '../http/policy.js';

const ownOnes: Rule = {
  sentence: {
    id: 'Semua yang berperan dalam organisasi, masing-masing untuk pemberitahuannya sendiri.',
    en: 'Everyone with a role in the organisation, each for their own notifications.',
  },
  allows: everyMember.allows,
};

export const NOTIFICATION_POLICY = {
  listNotifications: ownOnes,
  readNotification: ownOnes,
  markNotificationsRead: ownOnes,
} satisfies Policy;
