import { everyMember, type Policy } from '../http/policy.js';

export const EVENT_POLICY = { followResults: everyMember } satisfies Policy;
