import { type Evaluation, endOfPeriod, parsePeriod, READ_DIMENSION } from '@berimbang/engine';
import { Results } from '@berimbang/pictures';
import { eq } from 'drizzle-orm';
import { evaluateWith } from '../calculation/calculate.js';
import { childResults, factsIfApproved } from '../calculation/inputs.js';
import { scorecard, type Transaction } from '../db/index.js';
import { markIn } from '../facts/queries.js';
import { evaluated } from '../results/evaluated.js';
import { listCalculations } from '../results/queries.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';

/** A scorecard as it is, and as it would be if all values that wait were approved. */
export interface Future {
  readonly card: Scorecard;
  /** Read at the period of a value; null where the definition cannot be computed. */
  readonly ifApproved: (period: string) => Results | null;
  readonly today: (period: string) => Results | null;
}

export async function futureOf(tx: Transaction, scorecardId: string): Promise<Future> {
  const [card] = await tx.select().from(scorecard).where(eq(scorecard.id, scorecardId));
  if (card === undefined) throw new Error(`a value of ${scorecardId} waits, and the scorecard is not there`);
  const definition = await definitionOf(tx, card);
  const ifApproved =
    definition.graph === null
      ? null
      : evaluateWith(definition, await factsIfApproved(tx, card.id), await childResults(tx, card, definition.graph));
  const [latest] = await listCalculations(tx, card.id, Number.MAX_SAFE_INTEGER, 1);
  const today = latest === undefined ? null : await evaluated(tx, latest, markIn(card.head));
  return { card, ifApproved: readAt(ifApproved), today: readAt(today) };
}

/** Reads an evaluation at the reading period that ends with a value's, or else at the first that ends after it. */
function readAt(evaluation: Evaluation | null): (period: string) => Results | null {
  const made = new Map<string, Results>();
  return (period) => {
    if (evaluation === null) return null;
    const known = made.get(period);
    if (known !== undefined) return known;
    const end = endOf(period);
    const members = evaluation.graph.dimensions.get(READ_DIMENSION)?.members ?? [];
    const at =
      members.find(({ code }) => endOf(code) === end) ??
      members.find(({ code }) => endOf(code) >= end) ??
      members.at(-1);
    const results = new Results(evaluation, at?.code);
    made.set(period, results);
    return results;
  };
}

function endOf(code: string): string {
  const period = parsePeriod(code);
  return period === null ? '' : endOfPeriod(period);
}
