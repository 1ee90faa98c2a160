import { administratorOfAll, type Reach } from '../grants/policy.js';
import { everyMember, type Policy, type Rule } from '../http/policy.js';
import { withSession } from '../sign-in/policy.js';

/** What opens someone's account: an API token would reach its owner's own, or another administrator's, beyond its end. */
const administratorInPerson: Rule<Reach> = {
  sentence: {
    id: `${administratorOfAll.sentence.id} ${withSession.sentence.id}`,
    en: `${administratorOfAll.sentence.en} ${withSession.sentence.en}`,
  },
  allows: (actor, subject) => administratorOfAll.allows(actor, subject) && withSession.allows(actor, subject),
};

export const USER_POLICY = {
  listUsers: everyMember,
  readUser: everyMember,
  inviteUser: administratorOfAll,
  changeUser: administratorOfAll,
  deactivateUser: administratorOfAll,
  makePasswordLink: administratorInPerson,
  endSecondFactorOfUser: administratorInPerson,
} satisfies Policy<Reach>;
