import { either, everyMember, only, type Policy, type Rule, whoeverCoversIt } from '../http/policy.js';

const ofOwnUnits: Rule = {
  sentence: {
    id: 'Semua yang berperan dalam organisasi, masing-masing untuk unit yang dicakup perannya.',
    en: 'Everyone with a role in the organisation, each for the units that their roles cover.',
  },
  allows: everyMember.allows,
};

const itsOwner: Rule = {
  sentence: {
    id: 'Juga penanggung jawab tindak lanjut itu, selama berperan atas unitnya.',
    en: 'Also whoever the measure is entrusted to, while they have a role over its unit.',
  },
  allows: (actor, { unitId = null, people = [] }) =>
    people.includes(actor.identity.userId) &&
    actor.grants.some((grant) => grant.role !== 'auditor' && grant.covers(unitId)),
};

export const MEASURE_POLICY = {
  listMeasures: ofOwnUnits,
  listRequiredMeasures: ofOwnUnits,
  readMeasure: whoeverCoversIt,
  readMeasureHistory: whoeverCoversIt,
  createMeasure: only('planner', 'data-owner'),
  changeMeasure: either(only('planner'), itsOwner),
} satisfies Policy;
