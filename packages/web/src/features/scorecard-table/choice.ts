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
