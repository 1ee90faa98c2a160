import { ROLE_WORDS, type Role } from '@berimbang/contract';
import type { Actor } from './actor.js';

type Text = { readonly id: string; readonly en: string };

/** What an action is done to, as far as the right to it depends on it. */
export interface Subject {
  /** The unit that it belongs to; null stands for the whole organisation. */
  readonly unitId?: string | null;
  /** People to whom it is entrusted, such as the owners of an indicator. */
  readonly people?: readonly string[];
}

/** One sentence of a policy: who may, and the words for those who may not. */
export interface Rule<S extends Subject = Subject> {
  readonly sentence: Text;
  readonly allows: (actor: Actor, subject: S) => boolean;
}

/** The rules of a resource, by the operation that each allows. What has no rule is denied. */
export type Policy<S extends Subject = Subject> = Readonly<Record<string, Rule<S>>>;

/** Whoever has any role in the organisation. */
export const everyMember: Rule = {
  sentence: { id: 'Semua yang berperan dalam organisasi.', en: 'Everyone with a role in the organisation.' },
  allows: (actor) => actor.grants.length > 0,
};

/** Whoever has a role over the unit of what is read, and auditors. */
export const whoeverCoversIt: Rule = {
  sentence: {
    id: 'Mereka yang berperan atas unit itu atau di atasnya.',
    en: 'Those with a role over the unit or above it.',
  },
  allows: (actor, { unitId = null }) => actor.grants.some((grant) => grant.covers(unitId)),
};

/** Those who hold one of the roles over the unit that the action is about. */
export function only(...roles: readonly Role[]): Rule {
  const words = (language: 'id' | 'en', or: string): string => roles.map((role) => ROLE_WORDS[role][language]).join(or);
  return {
    sentence: {
      id: `Hanya ${words('id', ' atau ')} atas unit itu atau di atasnya.`,
      en: `Only the ${words('en', ' or ')} of the unit or above it.`,
    },
    allows: (actor, { unitId = null }) =>
      actor.grants.some((grant) => roles.some((role) => role === grant.role) && grant.covers(unitId)),
  };
}

/** A rule with one more condition. */
export function but<S extends Subject>(rule: Rule, sentence: Text, allows: Rule<S>['allows']): Rule<S> {
  return {
    sentence: { id: `${rule.sentence.id} ${sentence.id}`, en: `${rule.sentence.en} ${sentence.en}` },
    allows: (actor, subject) => rule.allows(actor, subject) && allows(actor, subject),
  };
}

/** Either of two rules. */
export function either<S extends Subject>(first: Rule<S>, second: Rule<S>): Rule<S> {
  return {
    sentence: { id: `${first.sentence.id} ${second.sentence.id}`, en: `${first.sentence.en} ${second.sentence.en}` },
    allows: (actor, subject) => first.allows(actor, subject) || second.allows(actor, subject),
  };
}

/** Administrators of the installation. */
export const operators: Rule = {
  sentence: { id: 'Hanya pengelola instalasi.', en: 'Only administrators of the installation.' },
  allows: (actor) => actor.identity.operator,
};

/** Whoever is signed in. */
export const everyone: Rule = {
  sentence: { id: 'Semua yang sudah masuk.', en: 'Everyone who is signed in.' },
  allows: () => true,
};
