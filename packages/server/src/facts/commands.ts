import { createHash } from 'node:crypto';
import type {
  bulkEntrySchema,
  enterFactSchema,
  SteppedFactsOutput,
  stepFactSchema,
  stepFactsSchema,
} from '@berimbang/contract';
import { inMark, type StoredFact } from '@berimbang/files';
import type { z } from 'zod';
import { cannotCompute } from '../calculation/sentences.js';
import { ownersOn } from '../data-owners/owners-on.js';
import { announce } from '../events/announce.js';
import type { Request } from '../http/endpoint.js';
import { revisionRead } from '../http/preconditions.js';
import { Refusal } from '../http/refusal.js';
import { byOf, dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { type ActOutcome, actOnValues, NotWhole } from './act.js';
import { type Entry, enterValues, isWhole, type Outcome, written } from './enter.js';
import { mayEnterIn, peopleOf } from './may-enter.js';
import { FACT_POLICY } from './policy.js';
import { presentRevision } from './present.js';
import { type FactView, findFact, findFacts, markIn } from './queries.js';
import { entryRefusal, reasonRequired, stepRefusal } from './sentences.js';
import type { Action } from './workflow.js';

type Item = z.output<typeof bulkEntrySchema>;
// A request's body is used by each command in its own shape.
type With<B> = Request<unknown, unknown, B>;

/** Enters values of one scorecard, each with its right, its period and its definition checked. */
export async function enter(
  request: With<unknown>,
  own: Scorecard,
  items: readonly Item[],
  { submit, atomic }: { readonly submit: boolean; readonly atomic: boolean },
): Promise<readonly Outcome[]> {
  const { tx, actor } = request;
  const definition = await definitionOf(tx, own);
  const { graph } = definition;
  if (graph === null) throw cannotCompute(definition.faults);
  const mark = markIn(own.head);
  const entries = items.map((item) => entryOf(item, mark));
  const outcomes = await enterValues(byOf(request), own, { ...definition, graph }, entries, {
    state: submit ? 'submitted' : 'draft',
    may: await mayEnterIn(tx, actor, own, dayOf(request)),
    write: true,
    atomic,
  });
  const kept = atomic && !isWhole(outcomes) ? [] : outcomes;
  const digested = entries.flatMap((entry, i) => digestedOf(entry, kept[i]));
  const digest = createHash('sha256').update(JSON.stringify(digested)).digest('hex');
  request.note({ kind: 'scorecard', id: own.id, accepted: digested.length, of: items.length, digest });
  return outcomes;
}

/** What the audit log's digest covers of an entry that was kept: its revision, as anyone can read it from the history again. */
function digestedOf(
  { fact, reason, correction }: Entry,
  outcome: Outcome | undefined,
): readonly (readonly unknown[])[] {
  if (outcome?.kind !== 'accepted') return [];
  const { value, missing } = written(fact.value, fact.missing);
  return [[outcome.cell.id, outcome.revision, value, missing, fact.source, reason, correction]];
}

/** Enters one value, or refuses it. */
export async function enterOne(request: With<z.output<typeof enterFactSchema>>, own: Scorecard): Promise<FactView> {
  const { submit, ...item } = request.body;
  // Without a revision the value must be new.
  const revision = revisionRead(request.raw) ?? 0;
  const [outcome] = await enter(request, own, [{ ...item, revision }], { submit, atomic: true });
  if (outcome === undefined) throw new Error('an entry has an outcome');
  if (outcome.kind !== 'accepted' && outcome.kind !== 'unchanged')
    throw entryRefusal(outcome, request.language, markIn(own.head));
  return findFact(request.tx, outcome.cell.id, 'body');
}

function entryOf(
  { revision, reason, correction, value, missing, note, ...fact }: Item,
  mark: 'comma' | 'point',
): Entry {
  const { node, place, source, status } = fact;
  // What is no number stays as typed: the reader says what is wrong with it, or it is the code of a category.
  const written = value === undefined ? {} : { value: inMark(value, 'point', mark) ?? value };
  const stored: StoredFact = {
    node,
    place,
    ordinal: 0,
    status,
    source,
    file: null,
    ...written,
    ...(missing === undefined ? {} : { missing }),
    ...(note === null ? {} : { note: typeof note === 'string' ? { id: note, en: note } : note }),
  };
  return { fact: stored, expects: revision, reason, correction };
}

/** Takes a step of one value at the revision that was read. */
export async function stepOne(
  request: With<z.output<typeof stepFactSchema>>,
  services: Services,
  action: Action,
  { cell, current, mark }: FactView,
): Promise<FactView> {
  const { reason } = request.body;
  if (action === 'return' && reason === null) throw reasonRequired();
  const value = { cellId: cell.id, scorecardId: cell.scorecardId, revision: current.revision };
  const { outcomes, calculated } = await actOnValues(byOf(request), action, [value], {
    reason,
    oneStep: request.organisation.oneStepApproval,
    atomic: false,
  });
  const [outcome] = outcomes;
  if (outcome?.kind === 'refused') throw stepRefusal(outcome.what);
  if (outcome?.kind !== 'done')
    throw new Refusal('stale-revision', {
      facts: { yours: current.revision, current: outcome?.current?.revision ?? 0 },
      current: outcome?.current === null || outcome === undefined ? null : presentRevision(outcome.current, mark),
    });
  request.note({ kind: 'fact', id: cell.id, revision: outcome.revision, state: outcome.state, reason });
  await announce(request, services, calculated);
  return findFact(request.tx, cell.id, 'path.fact');
}

type Steps = z.output<typeof stepFactsSchema>;

/** The values that a request names, as far as they are there. */
export async function placesOf(
  { tx }: Pick<With<unknown>, 'tx'>,
  items: Steps['items'],
): Promise<ReadonlyMap<string, FactView>> {
  const found = await findFacts(
    tx,
    items.map(({ id }) => id),
  );
  return new Map(found.map((own) => [own.cell.id, own]));
}

const RULES = { submit: 'submitFact', verify: 'verifyFact', approve: 'approveFact', return: 'returnFact' } as const;

/** Takes a step of many values: each is asked for on its own, and with `atomic` one refusal refuses all. */
export async function stepMany(
  request: With<Steps>,
  services: Services,
  places: ReadonlyMap<string, FactView>,
): Promise<SteppedFactsOutput> {
  const { tx, actor, body, language } = request;
  const rule = FACT_POLICY[RULES[body.action]];
  const owners = new Map<string, Awaited<ReturnType<typeof ownersOn>>>();
  for (const { cell } of places.values())
    if (!owners.has(cell.scorecardId))
      owners.set(cell.scorecardId, await ownersOn(tx, cell.scorecardId, dayOf(request)));
  const before = new Map<string, ActOutcome>();
  const acted = body.items.flatMap(({ id, revision }) => {
    const own = places.get(id);
    if (own === undefined) {
      before.set(id, { kind: 'refused', cellId: id, code: 'not-found', what: NOT_THERE });
      return [];
    }
    const people = peopleOf(owners.get(own.cell.scorecardId) ?? new Map(), own.cell);
    if (!rule.allows(actor, { unitId: own.unitId, people })) {
      before.set(id, { kind: 'refused', cellId: id, code: 'not-allowed', what: rule.sentence });
      return [];
    }
    return [{ cellId: id, scorecardId: own.cell.scorecardId, revision }];
  });
  const atomic = body.mode === 'atomic';
  const result = await settle(atomic && before.size > 0, () =>
    tx.transaction((inner) =>
      actOnValues({ ...byOf(request), tx: inner }, body.action, acted, {
        reason: body.reason,
        oneStep: request.organisation.oneStepApproval,
        atomic,
      }),
    ),
  );
  for (const outcome of result.outcomes) before.set(outcome.cellId, outcome);
  const items = body.items.map(({ id }) => presentStep(id, before.get(id), result.whole, language));
  request.note({
    kind: 'facts',
    id: body.action,
    done: items.filter(({ outcome }) => outcome === 'done').length,
    of: items.length,
    reason: body.reason,
    digest: digestOf(items),
  });
  await announce(request, services, result.calculated);
  return {
    done: items.filter(({ outcome }) => outcome === 'done').length,
    refused: items.filter(({ outcome }) => outcome === 'refused' || outcome === 'stale').length,
    items,
    calculations: result.calculated.map(({ scorecardId, calculationId, changed }) => ({
      scorecardId,
      calculation: calculationId,
      changed: changed.length,
    })),
  };
}

const NOT_THERE = { id: 'Nilai ini tidak ada.', en: 'There is no such value.' };

type Settled = Awaited<ReturnType<typeof actOnValues>> & { readonly whole: boolean };

/** All or nothing: what was refused takes the rest back with it. */
async function settle(refused: boolean, act: () => ReturnType<typeof actOnValues>): Promise<Settled> {
  if (refused) return { outcomes: [], calculated: [], whole: false };
  try {
    return { ...(await act()), whole: true };
  } catch (error) {
    if (error instanceof NotWhole) return { outcomes: error.outcomes, calculated: [], whole: false };
    throw error;
  }
}

type StepItem = SteppedFactsOutput['items'][number];

function presentStep(id: string, outcome: ActOutcome | undefined, whole: boolean, language: 'id' | 'en'): StepItem {
  const plain = { id, revision: null, state: null, code: null, what: null };
  switch (outcome?.kind) {
    case 'done':
      return whole
        ? { ...plain, outcome: 'done', revision: outcome.revision, state: outcome.state }
        : { ...plain, outcome: 'not-done' };
    case 'stale':
      return {
        ...plain,
        outcome: 'stale',
        revision: outcome.current?.revision ?? null,
        state: outcome.current?.state ?? null,
        code: 'stale-revision',
      };
    case 'refused':
      return { ...plain, outcome: 'refused', code: outcome.code, what: outcome.what[language] };
    default:
      return { ...plain, outcome: 'not-done' };
  }
}

function digestOf(items: readonly StepItem[]): string {
  return createHash('sha256')
    .update(JSON.stringify(items.map(({ id, revision, outcome }) => [id, revision, outcome])))
    .digest('hex');
}
