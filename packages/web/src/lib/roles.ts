import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Membership, Role } from './session.js';

/** Roles as people say them, in the order in which they are offered. */
export const ROLE_NAMES: Readonly<Record<Role, MessageDescriptor>> = {
  administrator: msg`Administrator`,
  planner: msg`Planner`,
  'data-owner': msg`Data owner`,
  verifier: msg`Verifier`,
  approver: msg`Head`,
  auditor: msg`Internal auditor (APIP)`,
};

/** What each role may do, over its unit and everything below it. */
export const ROLE_RIGHTS: Readonly<Record<Role, MessageDescriptor>> = {
  administrator: msg`Looks after units, people, roles and tokens, and may change definitions. Enters and approves no values.`,
  planner: msg`Defines scorecards, targets, periods and deadlines, entrusts indicators to their owners, and may enter values.`,
  'data-owner': msg`Enters and submits the values that are entrusted to them, with evidence.`,
  verifier: msg`Verifies values that were submitted, or returns them with a reason.`,
  approver: msg`Approves values that were verified, or returns them; only then do they count.`,
  auditor: msg`Reads everything and raises findings. Changes nothing else.`,
};

export const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

export function isRole(text: string | null): text is Role {
  return ROLES.some((role) => role === text);
}

interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * Whether somebody has one of some roles over a unit: for it, above it, or for the whole organisation. Null asks for the whole
 * organisation. The server decides; this only leaves out what would be refused.
 */
export function hasRoleOver(
  membership: Membership,
  units: readonly Placed[],
  unitId: string | null,
  ...roles: readonly Role[]
): boolean {
  const own = membership.roles.filter(({ role }) => roles.includes(role));
  if (own.some((grant) => grant.unitId === null)) return true;
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  for (let at = unitId, steps = 0; at !== null && steps < 100; at = parents.get(at) ?? null, steps += 1)
    if (own.some((grant) => grant.unitId === at)) return true;
  return false;
}
