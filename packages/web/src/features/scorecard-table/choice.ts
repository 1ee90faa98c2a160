import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Row, ScorecardTable } from './api.js';

export const GROUPS = ['perspective', 'status', 'owner', 'none'] as const;
export type Group = (typeof GROUPS)[number];

export const COLUMNS = [
  'objective',
  'code',
  'label',
  'target',
  'realised',
  'index',
  'status',
  'weight',
  'trend',
  'owner',
  'evidence',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What is shown of a scorecard, and how. */
export interface Choice {
  readonly group: Group;
  readonly text: string;
  /** Words of statuses, in Indonesian, as they are the same in every language of the screen; all where it is empty. */
  readonly statuses: readonly string[];
  readonly perspectives: readonly string[];
  readonly owners: readonly string[];
  /** Columns that are left out. */
  readonly hidden: readonly Column[];
}

export const EVERYTHING: Choice = {
  group: 'perspective',
  text: '',
  statuses: [],
  perspectives: [],
  owners: [],
  hidden: [],
};

export const GROUP_NAMES: Readonly<Record<Group, MessageDescriptor>> = {
  perspective: msg`Perspective and objective`,
  status: msg`Status`,
  owner: msg`Data owner`,
  none: msg`No groups`,
};

export const COLUMN_NAMES: Readonly<Record<Column, MessageDescriptor>> = {
  objective: msg`Strategic objective`,
  code: msg`Code`,
  label: msg`Indicator`,
  target: msg`Target`,
  realised: msg`Realisation`,
  index: msg`Index`,
  status: msg`Status`,
  weight: msg`Weight`,
  trend: msg`Trend`,
  owner: msg`Data owner`,
  evidence: msg`Evidence`,
};

/** The columns for which a scorecard has something, in their order. */
export function columnsOf({ rows }: ScorecardTable): readonly Column[] {
  const has: Readonly<Record<Column, (row: Row) => boolean>> = {
    objective: ({ objective }) => objective !== null,
    code: ({ kind }) => kind === 'indicator',
    label: () => true,
    target: ({ target }) => target !== null,
    realised: ({ realised }) => realised !== null,
    index: ({ index }) => index !== null,
    status: ({ status }) => status !== null,
    weight: ({ weight }) => weight !== null,
    trend: ({ trend }) => trend.filter((value) => value !== null).length > 1,
    owner: ({ owners }) => owners.length > 0,
    evidence: ({ kind }) => kind === 'indicator',
  };
  return COLUMNS.filter((column) => column === 'label' || rows.some((row) => has[column](row)));
}
