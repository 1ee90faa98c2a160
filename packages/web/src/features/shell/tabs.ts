import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IconName } from '../../components/icon.js';
import type { Role } from '../../lib/session.js';

export interface Tab {
  /** Its path below the organisation, as the router knows it. */
  readonly to: `/o/$organisation/${'overview' | 'map' | 'scorecard' | 'entry' | 'inbox' | 'administration'}`;
  readonly label: MessageDescriptor;
  readonly icon: IconName;
  /** Who has use for it; everybody where none is named. */
  readonly roles?: readonly Role[];
}

/** The screens of an organisation, in the order of the tabs. On a phone the first three stand at the bottom, the others under "more". */
export const TABS: readonly Tab[] = [
  { to: '/o/$organisation/overview', label: msg`Overview`, icon: 'bars' },
  { to: '/o/$organisation/map', label: msg`Strategy map`, icon: 'map' },
  { to: '/o/$organisation/scorecard', label: msg`Scorecard`, icon: 'list' },
  { to: '/o/$organisation/entry', label: msg`Entry`, icon: 'pencil', roles: ['planner', 'data-owner'] },
  { to: '/o/$organisation/inbox', label: msg`Inbox`, icon: 'inbox', roles: ['verifier', 'approver'] },
  {
    to: '/o/$organisation/administration',
    label: msg`Administration`,
    icon: 'units',
    roles: ['administrator', 'planner', 'auditor'],
  },
];
