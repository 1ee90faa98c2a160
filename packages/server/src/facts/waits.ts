import type { Role } from '@berimbang/contract';
import type { FactState } from '../db/index.js';
import type { Actor } from '../http/actor.js';

export interface Waits {
  readonly action: 'verify' | 'approve';
  /** States in which a value waits for this step. */
  readonly states: readonly FactState[];
  /** Units over which the person may take it. */
  readonly units: readonly string[];
}

/** Of some units those over which a person has one of the roles. */
export function unitsWith(actor: Actor, units: readonly string[], ...roles: readonly Role[]): readonly string[] {
  return units.filter((id) =>
    actor.grants.some((grant) => roles.some((role) => role === grant.role) && grant.covers(id)),
  );
}

/**
 * The steps that a person may take in units, but for values that they entered themselves. Where verification and approval are one step,
 * whoever may approve does both.
 */
export function waitsFor(actor: Actor, units: readonly string[], oneStep: boolean): readonly Waits[] {
  const approvers = unitsWith(actor, units, 'approver');
  const verifiers = unitsWith(actor, units, 'verifier').filter((id) => !oneStep || !approvers.includes(id));
  return [
    { action: 'verify', states: ['submitted'], units: verifiers },
    { action: 'approve', states: oneStep ? ['verified', 'submitted'] : ['verified'], units: approvers },
  ];
}
