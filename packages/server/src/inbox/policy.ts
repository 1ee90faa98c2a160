import { everyMember, type Policy } from '../http/policy.js';

export const INBOX_POLICY = {
  listInbox: everyMember,
  countInbox: everyMember,
} satisfies Policy;
