import type { Role } from '@berimbang/contract';
import type { Actor, Grant } from '../../packages/server/src/http/actor.js';
import type { Rule, Subject } from '../../packages/server/src/http/policy.js';
import { anyone } from '../../packages/server/src/sign-in/policy.js';

const OWN = 'own-unit';
const OTHER = 'other-unit';
const SELF = 'self';
const SOMEONE = 'someone-else';

interface Person {
  readonly grants?: readonly Grant[];
  readonly operator?: boolean;
  readonly via?: 'session' | 'token';
}

function actor({ grants = [], operator = false, via = 'token' }: Person): Actor {
  return {
    identity: { userId: SELF, name: SELF, operator, via, mayWrite: true, onlyOrganisation: null },
    grants,
    units: grants.length === 0 ? new Set() : new Set([OWN]),
  };
}

/** Everything that some rule looks at, for a thing of one unit. */
function subject(unitId: string, people: readonly string[]): Subject {
  return { unitId, units: [unitId], fromUnitId: unitId, people } as Subject;
}

/** How far a role reaches: `yes`, `unit`, `own`, or nothing. */
export function probe(rule: Rule<Subject>, role: Role): string {
  if (probeWithoutRole(rule) !== '') return probeWithoutRole(rule);
  const grants = [{ role, unitId: OWN, covers: (unit: string | null) => unit === OWN }];
  const byToken = reach(rule, actor({ grants }));
  const inPerson = byToken === '' ? reach(rule, actor({ grants, via: 'session' })) : '';
  return inPerson === '' ? byToken : `${inPerson}, session`;
}

function reach(rule: Rule<Subject>, holder: Actor): string {
  const may = (unitId: string, people: readonly string[]): boolean => rule.allows(holder, subject(unitId, people));
  if (may(OTHER, [SOMEONE])) return 'yes';
  if (may(OWN, [SOMEONE])) return 'unit';
  if (may(OWN, [])) return 'unit, or own where it is entrusted to someone';
  return may(OWN, [SELF]) ? 'own' : '';
}

/** Whether the rule asks for a role at all: `anyone`, `yes` (signed in), `session`, `installation`; empty where it does. */
export function probeWithoutRole(rule: Rule<Subject>): string {
  if (rule === anyone) return 'anyone';
  const thing = subject(OWN, [SOMEONE]);
  if (rule.allows(actor({}), thing)) return 'yes';
  if (rule.allows(actor({ via: 'session' }), thing)) return 'session';
  return rule.allows(actor({ operator: true }), thing) ? 'installation' : '';
}
