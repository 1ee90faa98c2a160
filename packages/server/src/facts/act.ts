import { sql } from 'drizzle-orm';
import type { Calculated } from '../calculation/calculate.js';
import { lockScorecard, recalculate, type Work } from '../calculation/recalculate.js';
import type { By } from '../http/request.js';
import type { Period } from '../periods/queries.js';
import { appendRevisions, currentRevisions, type NewRevision, type Revision } from './revisions.js';
import { type Action, type StepRules, stepOf } from './workflow.js';

/** A value on which an action is to be taken, at the revision that was read. */
export interface Acted {
  readonly cellId: string;
  readonly scorecardId: string;
  readonly revision: number;
}

export type ActOutcome =
  | { readonly kind: 'done'; readonly cellId: string; readonly revision: number; readonly state: Revision['state'] }
  | { readonly kind: 'stale'; readonly cellId: string; readonly current: Revision | null }
  | {
      readonly kind: 'refused';
      readonly cellId: string;
      readonly code: string;
      readonly what: { readonly id: string; readonly en: string };
    };

export interface ActResult {
  readonly outcomes: readonly ActOutcome[];
  readonly calculated: readonly Calculated[];
}

/** Raised inside the transaction where all or nothing was asked for and something was refused. */
export class NotWhole extends Error {
  readonly outcomes: readonly ActOutcome[];
  constructor(outcomes: readonly ActOutcome[]) {
    super('not every value could take the step');
    this.outcomes = outcomes;
  }
}

/**
 * Takes an action on values, in one transaction. Approval locks each scorecard, then computes it once and after it those
 * above that read its results; other actions compute nothing.
 */
export async function actOnValues(
  by: By,
  action: Action,
  values: readonly Acted[],
  { reason, oneStep, atomic }: { readonly reason: string | null; readonly oneStep: boolean; readonly atomic: boolean },
): Promise<ActResult> {
  const byScorecard = new Map<string, Acted[]>();
  for (const value of values) {
    const own = byScorecard.get(value.scorecardId) ?? [];
    own.push(value);
    byScorecard.set(value.scorecardId, own);
  }
  const found = new Map<string, ActOutcome>();
  const step = async (own: readonly Acted[]): Promise<boolean> => {
    for (const outcome of await stepAll(by, action, own, { oneStep, userId: by.userId }, reason))
      found.set(outcome.cellId, outcome);
    return own.some(({ cellId }) => found.get(cellId)?.kind === 'done');
  };
  let calculated: readonly Calculated[] = [];
  if (action === 'approve') {
    const work = new Map<string, Work>([...byScorecard].map(([id, own]) => [id, () => step(own)]));
    calculated = await recalculate(by, work, 'approval');
  } else
    for (const [id, own] of [...byScorecard].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await lockScorecard(by, id);
      await step(own);
    }
  const outcomes = values.map(
    ({ cellId }): ActOutcome => found.get(cellId) ?? { kind: 'stale', cellId, current: null },
  );
  if (atomic && outcomes.some(({ kind }) => kind !== 'done')) throw new NotWhole(outcomes);
  return { outcomes, calculated };
}

/**
 * The state of each value's period, which nobody locks until this transaction ends. Joined here: each period is locked once, not once
 * for each of its values.
 */
async function periodsOf({ tx }: By, values: readonly Acted[]): Promise<ReadonlyMap<string, Period['state']>> {
  const ofCell = new Map<string, string>();
  for (let i = 0; i < values.length; i += 10_000) {
    const some = values.slice(i, i + 10_000).map(({ cellId }) => cellId);
    const { rows } = await tx.execute<{ id: string; period: string }>(
      sql`select id, period from app.fact_cell where id = any(${sql.param(some)}::uuid[])`,
    );
    for (const { id, period } of rows) ofCell.set(id, period);
  }
  const { rows } = await tx.execute<{ code: string; state: Period['state'] }>(sql`
    select code, state from app.period where code = any(${sql.param([...new Set(ofCell.values())])}::text[])
    order by code for share`);
  const states = new Map(rows.map(({ code, state }) => [code, state]));
  return new Map(
    [...ofCell].flatMap(([id, code]) => {
      const state = states.get(code);
      return state === undefined ? [] : [[id, state] as const];
    }),
  );
}

async function stepAll(
  by: By,
  action: Action,
  values: readonly Acted[],
  rules: StepRules,
  reason: string | null,
): Promise<readonly ActOutcome[]> {
  const current = await currentRevisions(
    by,
    values.map(({ cellId }) => cellId),
  );
  const periods = await periodsOf(by, values);
  const written: NewRevision[] = [];
  const outcomes = values.map(({ cellId, revision }): ActOutcome => {
    const known = current.get(cellId) ?? null;
    if (known === null || known.revision !== revision) return { kind: 'stale', cellId, current: known };
    const step = stepOf(action, known, periods.get(cellId) ?? null, rules);
    if (!step.allowed) return { kind: 'refused', cellId, code: step.code, what: step.what };
    written.push({
      ...known,
      revision: known.revision + 1,
      state: step.to,
      oneStep: step.oneStep,
      reason: reason ?? known.reason,
    });
    return { kind: 'done', cellId, revision: known.revision + 1, state: step.to };
  });
  await appendRevisions(by, written);
  return outcomes;
}
