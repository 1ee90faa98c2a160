import { everyMember, type Policy, type Rule, type Subject } from '../http/policy.js';

/** The units that an action reaches; null stands for the whole organisation. */
export interface Reach extends Subject {
  readonly units: readonly (string | null)[];
}

/** Administrators of everything that the action reaches: nobody gives or ends more than they administer. */
export const administratorOfAll: Rule<Reach> = {
  sentence: {
    id: 'Hanya administrator atas semua unit yang terkena, atau di atasnya.',
    en: 'Only an administrator of every unit that it reaches, or above it.',
  },
  allows: ({ grants }, { units }) =>
    units.every((unit) => grants.some(({ role, covers }) => role === 'administrator' && covers(unit))),
};

export const GRANT_POLICY = {
  listGrants: everyMember,
  readGrant: everyMember,
  giveGrant: administratorOfAll,
  endGrant: administratorOfAll,
} satisfies Policy<Reach>;
