import type { judgementsSchema } from '@berimbang/contract';
import type { DecimalMark } from '@berimbang/engine';
import { inMark, type OrderedTree, valueAt } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { By } from '../http/request.js';
import type { Scorecard } from '../scorecards/definition.js';
import type { Editor } from '../scorecards/editor.js';
import { withKey } from '../scorecards/head.js';
import { changePart } from '../scorecards/part-commands.js';
import { BLOCK, type PartRow } from '../scorecards/part-kinds.js';
import { bodyTree } from '../scorecards/parts.js';
import { markOfScorecard } from '../targets/commands.js';
import { judgedByValues, notANumber, underWhat } from './sentences.js';

/** Writes the judgements of the group, or of one expert, into a table; they take the place of those before. */
export async function enterJudgements(
  by: Editor,
  own: Scorecard,
  row: PartRow,
  { expert, under, pairs, reason }: z.output<typeof judgementsSchema>,
): Promise<PartRow> {
  await refuseJudgedByValues(by, own, row);
  const mark = markOfScorecard(own);
  const list = { list: pairs.map(([a, b, value], i) => ({ list: [a, b, written(value, mark, i)] })) };
  const body = bodyTree(row.body);
  const put = (tree: OrderedTree | undefined): OrderedTree =>
    expert === undefined ? list : withKey(tree ?? null, expert, list);
  if (row.section === 'matrices')
    return changePart(by, own, BLOCK, row, withKey(body, 'pairs', put(valueAt(body, 'pairs'))), { reason });
  if (under === undefined) throw underWhat('body.under');
  const judgements = valueAt(body, 'judgements');
  const judged = withKey(judgements ?? null, under, put(valueAt(judgements, under)));
  return changePart(by, own, BLOCK, row, withKey(body, 'judgements', judged), { reason });
}

function written(value: string, mark: DecimalMark, i: number): string {
  const text = inMark(value, 'point', mark);
  if (text === null) throw notANumber(value, `body.pairs.${i}.2`);
  return text;
}

/** A table whose judgements are values has them in its history of values, with evidence and approval. */
async function refuseJudgedByValues({ tx }: By, own: Scorecard, row: PartRow): Promise<void> {
  const prefix = `${row.section === 'matrices' ? 'matrix' : 'hierarchy'}.${row.code}.`;
  const { rows } = await tx.execute<{ node: string }>(sql`
    select node from app.fact_cell where scorecard_id = ${own.id} and starts_with(node, ${prefix}) order by node limit 1`);
  const [found] = rows;
  if (found !== undefined) throw judgedByValues(found.node);
}
