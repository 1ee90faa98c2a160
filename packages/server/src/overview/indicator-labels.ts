import type { Label } from '@berimbang/engine';
import { inArray } from 'drizzle-orm';
import { scorecard, type Transaction } from '../db/index.js';
import { definitionOf } from '../scorecards/definition.js';

/** The names of indicators of some scorecards, by scorecard and code; the code stands for what has no name. */
export async function labelsOf(
  tx: Transaction,
  scorecardIds: readonly string[],
): Promise<(scorecardId: string, code: string) => Label> {
  const found = new Map<string, Label>();
  const cards =
    scorecardIds.length === 0
      ? []
      : await tx
          .select()
          .from(scorecard)
          .where(inArray(scorecard.id, [...new Set(scorecardIds)]));
  for (const card of cards) {
    const { graph } = await definitionOf(tx, card);
    for (const { code, label } of graph?.dimensions.get('indicator')?.members ?? [])
      if (label !== undefined) found.set(`${card.id} ${code}`, label);
  }
  return (scorecardId, code) => found.get(`${scorecardId} ${code}`) ?? { id: code, en: code };
}
