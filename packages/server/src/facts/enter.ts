import type { Graph } from '@berimbang/engine';
import { type FactFault, factsOf, type StoredFact } from '@berimbang/files';
import { placeText } from '../calculation/result-rows.js';
import type { By } from '../http/request.js';
import { type Definition, markOfDefinition, type Scorecard } from '../scorecards/definition.js';
import { type Cell, cellKey, cellsFor, indicatorOf, periodOf } from './cells.js';
import { appendRevisions, currentRevisions, type NewRevision, type Revision } from './revisions.js';

/** One value to enter: the fact in the scorecard's own writing, and what the caller knew. */
export interface Entry {
  readonly fact: StoredFact;
  /** Revision that the caller read; 0: none was there; null: whatever is there, as imports say. */
  readonly expects: number | null;
  readonly reason: string | null;
  readonly correction: boolean;
}

/** What became of an entry. */
export type Outcome =
  | {
      readonly kind: 'accepted';
      readonly cell: Cell;
      readonly revision: number;
      readonly warnings: readonly FactFault[];
    }
  | { readonly kind: 'unchanged'; readonly cell: Cell; readonly revision: number }
  | { readonly kind: 'fault'; readonly faults: readonly FactFault[] }
  | { readonly kind: 'stale'; readonly cell: Cell; readonly current: Revision | null }
  | { readonly kind: 'refused'; readonly why: Refused };

export interface Refused {
  readonly code: string;
  readonly what: { readonly id: string; readonly en: string };
}

/** Says why a value may not be entered; null where it may. Asked for each entry that can be read. */
export type MayEnter = (entry: Entry, cell: Pick<Cell, 'node' | 'place' | 'period' | 'indicator'>) => Refused | null;

export interface EnterOptions {
  /** State of the new revisions. */
  readonly state: 'draft' | 'submitted';
  readonly may: MayEnter;
  /** False: only says what would become of the entries. */
  readonly write: boolean;
  /** All or nothing: where one is not accepted, none is written. */
  readonly atomic: boolean;
}

/** Enters values of one scorecard: each is read against the compiled definition, and becomes a new revision of its cell. */
export async function enterValues(
  by: By,
  own: Scorecard,
  definition: Definition & { readonly graph: Graph },
  entries: readonly Entry[],
  options: EnterOptions,
): Promise<readonly Outcome[]> {
  const indicators = new Set(definition.parts.indicators.map(({ code }) => code));
  const outcomes = new Array<Outcome | undefined>(entries.length);
  const warnings = faultsBy(entries, definition);
  for (const [i, faults] of warnings)
    if (faults.some(({ severity }) => severity === 'error')) outcomes[i] = { kind: 'fault', faults };
  for (const [i, entry] of entries.entries()) {
    if (outcomes[i] !== undefined) continue;
    const { node, place } = entry.fact;
    const period = periodOf(place, own.period);
    const refused = options.may(entry, {
      node,
      place: placeText(place),
      period,
      indicator: indicatorOf(node, indicators),
    });
    if (refused !== null) outcomes[i] = { kind: 'refused', why: refused };
  }
  const open = entries.flatMap((entry, i) => (outcomes[i] === undefined ? [{ entry, i }] : []));
  const cells = await cellsFor(
    by,
    own,
    open.map(({ entry }) => entry.fact),
    indicators,
  );
  const current = await currentRevisions(
    by,
    [...cells.values()].map(({ id }) => id),
  );
  const written: NewRevision[] = [];
  const seen = new Set<string>();
  for (const { entry, i } of open) {
    const cell = cells.get(cellKey({ ...entry.fact, place: placeText(entry.fact.place) }));
    if (cell === undefined) throw new Error('a cell that was made is not there');
    const known = current.get(cell.id) ?? null;
    outcomes[i] = outcomeOf(entry, cell, known, seen, warnings.get(i) ?? []);
    seen.add(cell.id);
    if (outcomes[i]?.kind === 'accepted') written.push(revisionFrom(by, own, entry, cell, known, options.state));
  }
  const all = outcomes.filter((outcome) => outcome !== undefined);
  if (options.write && (isWhole(all) || !options.atomic)) await appendRevisions(by, written);
  return all;
}

/** Whether nothing was refused: with all or nothing asked for, else none was written. */
export function isWhole(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ kind }) => kind === 'accepted' || kind === 'unchanged');
}

function outcomeOf(
  { fact, expects }: Entry,
  cell: Cell,
  known: Revision | null,
  seen: ReadonlySet<string>,
  warnings: readonly FactFault[],
): Outcome {
  if (seen.has(cell.id))
    return {
      kind: 'refused',
      why: {
        code: 'duplicate',
        what: {
          id: 'Sel ini sudah disebut sebelumnya dalam kiriman yang sama.',
          en: 'The same cell stands earlier in this request.',
        },
      },
    };
  if (expects !== null && expects !== (known?.revision ?? 0)) return { kind: 'stale', cell, current: known };
  if (known !== null && known.state !== 'returned' && sameValue(fact, known))
    return { kind: 'unchanged', cell, revision: known.revision };
  return { kind: 'accepted', cell, revision: (known?.revision ?? 0) + 1, warnings };
}

function sameValue({ value, missing, source, note }: StoredFact, known: Revision): boolean {
  return (
    (written(value, missing).value ?? null) === known.value &&
    (written(value, missing).missing ?? null) === known.missing &&
    source === known.source &&
    JSON.stringify(note ?? null, keysInOrder) === JSON.stringify(known.note, keysInOrder)
  );
}

function keysInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a fact says as it is kept: a value, or why there is none. An empty text is a value that is not known. */
export function written(
  value: string | undefined,
  missing: string | undefined,
): { value: string | null; missing: string | null } {
  if (missing !== undefined) return { value: null, missing };
  const text = value?.trim() ?? '';
  return text === '' ? { value: null, missing: 'unknown' } : { value: text, missing: null };
}

function revisionFrom(
  by: By,
  own: Scorecard,
  { fact, reason, correction }: Entry,
  cell: Cell,
  known: Revision | null,
  state: 'draft' | 'submitted',
): NewRevision {
  return {
    cellId: cell.id,
    scorecardId: own.id,
    revision: (known?.revision ?? 0) + 1,
    state,
    ...written(fact.value, fact.missing),
    source: fact.source,
    note: fact.note ?? null,
    reason,
    correction,
    oneStep: false,
    enteredBy: by.userId,
    enteredAt: null,
  };
}

function faultsBy(
  entries: readonly Entry[],
  { graph, ...definition }: Definition & { readonly graph: Graph },
): ReadonlyMap<number, readonly FactFault[]> {
  const { faults } = factsOf(
    entries.map(({ fact }) => fact),
    graph,
    markOfDefinition({ graph, ...definition }),
  );
  const byRow = new Map<number, FactFault[]>();
  for (const fault of faults) byRow.set(fault.row, [...(byRow.get(fault.row) ?? []), fault]);
  return byRow;
}
