import { randomUUID } from 'node:crypto';
import type { Cell, Known, Stage } from './stage.js';

/** One request that changes values, and what it makes of them where it is done. */
export interface Write {
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly who: 'planner' | 'verifier' | 'approver';
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly changes: ReadonlyMap<Cell, Known>;
}

type NextWrite = (stage: Stage) => Write;

const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

/** A whole number up to 100 that is another one than before. */
function otherValue({ value }: Known): string {
  return String(((Number(value) + Math.floor(Math.random() * 98)) % 99) + 1);
}

const STEPS = {
  draft: { action: 'submit', who: 'planner', to: 'submitted' },
  submitted: { action: 'verify', who: 'verifier', to: 'verified' },
  verified: { action: 'approve', who: 'approver', to: 'approved' },
} as const;

/** One value after the other through its life: entered, submitted, verified, approved. */
function single(indicator: number): NextWrite {
  return ({ tenant, cells }) => {
    const own = cells.filter((cell) => cell.indicator === indicator);
    const cell = own.find(({ known }) => known.state !== 'approved') ?? own[Math.floor(Math.random() * own.length)];
    if (cell === undefined) throw new Error('a writer has no cell');
    const { known } = cell;
    const headers = { ...key(), 'if-match': `"r${known.revision}"` };
    const revision = known.revision + 1;
    if (known.state === 'approved') {
      const value = otherValue(known);
      return {
        method: 'PUT',
        path: `${tenant.base}/scorecards/${cell.scorecardId}/facts`,
        who: 'planner',
        body: { node: cell.node, value },
        headers,
        changes: new Map([[cell, { revision, state: 'draft', value }]]),
      };
    }
    const { action, who, to } = STEPS[known.state];
    return {
      method: 'POST',
      path: `${tenant.base}/facts/${cell.id}/${action}`,
      who,
      body: {},
      headers,
      changes: new Map([[cell, { ...known, revision, state: to }]]),
    };
  };
}

/** Two values of every scorecard: entered scorecard by scorecard, then verified and approved in one request, all or none. */
function bulk(first: number): NextWrite {
  return ({ tenant, cells, scorecards }) => {
    const own = cells.filter(({ indicator }) => indicator === first || indicator === first + 1);
    for (const state of ['submitted', 'verified'] as const) {
      if (!own.every(({ known }) => known.state === state)) continue;
      const { action, who, to } = STEPS[state];
      return {
        method: 'POST',
        path: `${tenant.base}/facts/steps`,
        who,
        body: { action, mode: 'atomic', items: own.map(({ id, known }) => ({ id, revision: known.revision })) },
        headers: key(),
        changes: new Map(own.map((cell) => [cell, { ...cell.known, revision: cell.known.revision + 1, state: to }])),
      };
    }
    const waiting = scorecards.find((id) =>
      own.some(({ scorecardId, known }) => scorecardId === id && known.state === 'approved'),
    );
    const some = own.filter(({ scorecardId }) => scorecardId === waiting);
    const changes = new Map(
      some.map((cell): [Cell, Known] => [
        cell,
        { revision: cell.known.revision + 1, state: 'submitted', value: otherValue(cell.known) },
      ]),
    );
    return {
      method: 'POST',
      path: `${tenant.base}/scorecards/${waiting}/facts/bulk`,
      who: 'planner',
      body: {
        mode: 'atomic',
        submit: true,
        items: [...changes].map(([{ node, known }, { value }]) => ({ node, value, revision: known.revision })),
      },
      headers: key(),
      changes,
    };
  };
}

/** Six writers, each with values of its own, on the same scorecards. */
export const WRITERS: readonly NextWrite[] = [single(0), single(1), single(2), single(3), bulk(4), bulk(6)];
