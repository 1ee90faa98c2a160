import type { Label } from '@berimbang/engine';
import { type OrderedTree, pairsOf } from '@berimbang/files';
import type { Transaction } from '../db/index.js';
import { labelIn } from '../scorecards/label-tree.js';
import { LINK, listPartRows, OBJECTIVE, type PartKind, type PartRow, PERSPECTIVE } from '../scorecards/part-kinds.js';
import { bodyTree } from '../scorecards/parts.js';

/** More parts of a kind than any scorecard has. */
const ALL = 100_000;

export interface MapRows {
  readonly perspectives: readonly PartRow[];
  readonly objectives: readonly PartRow[];
  readonly links: readonly PartRow[];
}

/** What a scorecard says of its strategy, in its order. */
export async function mapRows(tx: Transaction, scorecardId: string): Promise<MapRows> {
  const all = (kind: PartKind) => listPartRows(tx, kind, scorecardId, { limit: ALL }, null);
  return { perspectives: await all(PERSPECTIVE), objectives: await all(OBJECTIVE), links: await all(LINK) };
}

const valueAt = (row: PartRow, key: string): OrderedTree | undefined =>
  pairsOf(bodyTree(row.body)).find(([own]) => own === key)?.[1];

/** A text that a part has under a key; null where it has none. */
export function textIn(row: PartRow, key: string): string | null {
  const value = valueAt(row, key);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The label that a part gives itself. */
export function labelOfRow(row: PartRow): Label | null {
  return labelIn(valueAt(row, 'label'));
}
