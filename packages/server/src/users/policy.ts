import { administratorOfAll, type Reach } from '../grants/policy.js';
import { everyMember, type Policy } from '../http/policy.js';

export const USER_POLICY = {
  listUsers: everyMember,
  readUser: everyMember,
  inviteUser: administratorOfAll,
  changeUser: administratorOfAll,
  deactivateUser: administratorOfAll,
  makePasswordLink: administratorOfAll,
  endSecondFactorOfUser: administratorOfAll,
} satisfies Policy<Reach>;
