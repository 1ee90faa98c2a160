import { either, everyMember, only, type Policy, type Rule, whoeverCoversIt } from '../http/policy.js';

const themselves: Rule = {
  sentence: { id: 'Juga orang yang bersangkutan.', en: 'And the person concerned.' },
  allows: (actor, { people = [] }) => people.includes(actor.identity.userId),
};

const mayRead = either(whoeverCoversIt, themselves);
const mayEntrust = only('administrator', 'planner');

export const DATA_OWNER_POLICY = {
  // The list holds only what each caller may read one by one.
  listDataOwners: everyMember,
  readDataOwner: mayRead,
  readDataOwnerHistory: mayRead,
  assignDataOwner: mayEntrust,
  handOverDataOwner: mayEntrust,
  standInForDataOwner: mayEntrust,
  endDataOwner: mayEntrust,
} satisfies Policy;
