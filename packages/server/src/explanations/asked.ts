import { addressText, type Explanation, READ_DIMENSION } from '@berimbang/engine';
import { inArray } from 'drizzle-orm';
import type { ChildResult } from '../calculation/inputs.js';
import { placeText } from '../calculation/result-rows.js';
import { scorecard } from '../db/index.js';
import type { Request } from '../http/endpoint.js';
import type { Calculation } from '../results/queries.js';
import { type Approvals, approvalsIn } from './approvals.js';

/** What an explanation asks of the database besides the evaluation. */
export interface Asked {
  readonly approvals: Approvals;
  /** For an operand that is the result of a subordinate unit: where that one is explained. */
  readonly below: (operand: Explanation) => { readonly card: string; readonly cell: string } | null;
}

export async function askedOf(
  request: Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation'>,
  calculation: Calculation,
): Promise<Asked> {
  const children = calculation.children as readonly ChildResult[];
  const codes = [...new Set(children.map((child) => child.scorecard))];
  const rows =
    codes.length === 0
      ? []
      : await request.tx
          .select({ id: scorecard.id, code: scorecard.code })
          .from(scorecard)
          .where(inArray(scorecard.code, codes));
  const cards = new Map(rows.map(({ id, code }) => [code, id]));
  const filled = new Map(children.map((child) => [`${child.node} ${child.place}`, child]));
  return {
    approvals: approvalsIn(request, calculation),
    below: (operand) => {
      const child = filled.get(`${operand.name} ${placeText(operand.place)}`);
      const card = cards.get(child?.scorecard ?? '');
      if (child === undefined || card === undefined) return null;
      const period = operand.place[READ_DIMENSION];
      return { card, cell: addressText(child.from, period === undefined ? {} : { [READ_DIMENSION]: period }) };
    },
  };
}
