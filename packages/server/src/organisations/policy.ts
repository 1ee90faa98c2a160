import {
  either,
  everyMember,
  everyone,
  only,
  operators,
  type Policy,
  type Rule,
  type Subject,
} from '../http/policy.js';

interface Asked extends Subject {
  /** All organisations, not only those of the person. */
  readonly all?: boolean;
}

const ownOrOperator: Rule<Asked> = either<Asked>(
  {
    sentence: { id: `${everyone.sentence.id} Organisasinya sendiri.`, en: `${everyone.sentence.en} Their own ones.` },
    allows: (_, { all = false }) => !all,
  },
  operators,
);

export const ORGANISATION_POLICY = {
  listOrganisations: ownOrOperator,
  createOrganisation: operators,
  readOrganisation: everyMember,
  changeOrganisation: only('administrator'),
  readOrganisationHistory: everyMember,
} satisfies Policy<Asked>;
