import { everyMember, type Policy } from '../http/policy.js';

export const STARTER_POLICY = { listStarters: everyMember } satisfies Policy;
