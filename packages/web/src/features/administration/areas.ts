import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type ComponentType, lazy } from 'react';
import type { Role } from '../../lib/session.js';

export interface Area {
  /** Its part of the address. */
  readonly code: string;
  readonly label: MessageDescriptor;
  readonly Body: ComponentType;
  /** Roles over the whole organisation that it is for; everybody without it. */
  readonly roles?: readonly Role[];
}

/** What administration is divided into, in the order of its list. The first is shown where the address names none. */
export const AREAS: readonly Area[] = [
  {
    code: 'units',
    label: msg`Units`,
    Body: lazy(() => import('./units/units-area.js').then(({ UnitsArea }) => ({ default: UnitsArea }))),
  },
  {
    code: 'people',
    label: msg`People and roles`,
    Body: lazy(() => import('./people/people-area.js').then(({ PeopleArea }) => ({ default: PeopleArea }))),
  },
  {
    code: 'periods',
    label: msg`Periods and deadlines`,
    Body: lazy(() => import('./periods/periods-area.js').then(({ PeriodsArea }) => ({ default: PeriodsArea }))),
  },
  {
    code: 'methods',
    label: msg`Methods and rule packs`,
    Body: lazy(() => import('./methods/methods-area.js').then(({ MethodsArea }) => ({ default: MethodsArea }))),
  },
  {
    code: 'tokens',
    label: msg`API tokens`,
    roles: ['administrator'],
    Body: lazy(() => import('./tokens/tokens-area.js').then(({ TokensArea }) => ({ default: TokensArea }))),
  },
  {
    code: 'audit-log',
    label: msg`Audit log`,
    roles: ['administrator', 'auditor'],
    Body: lazy(() => import('./audit-log/audit-log-area.js').then(({ AuditLogArea }) => ({ default: AuditLogArea }))),
  },
];
