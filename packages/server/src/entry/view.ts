import type { EntryCellOutput, EntryOutput, EntryRowOutput } from '@berimbang/contract';
import { type Label, MISSING_REASONS, parsePeriod, toText } from '@berimbang/engine';
import { inMark } from '@berimbang/files';
import { placeText } from '../calculation/result-rows.js';
import { cannotCompute } from '../calculation/sentences.js';
import { ownersOn } from '../data-owners/owners-on.js';
import { period, type Transaction } from '../db/index.js';
import { periodOf } from '../facts/cells.js';
import { mayEnterIn, peopleOf } from '../facts/may-enter.js';
import type { Actor } from '../http/actor.js';
import { endedSince } from '../periods/ended-since.js';
import { definitionOf, markOfDefinition, type Scorecard } from '../scorecards/definition.js';
import { labelOr } from '../scorecards/label-tree.js';
import { type CurrentValue, currentValues, valueKey } from './current-values.js';
import { categoriesOf, consolidationOf, partLabel, targetsOf } from './input-words.js';
import { type InputRow, inputRows } from './inputs.js';
import { mayEnterCell } from './may-enter-cell.js';
import { columnOf, type Spans, spansOf } from './spans.js';

interface Asked {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly day: string;
  /** Names of people by their identifiers. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** The values of a scorecard that are entered in the span around a period, each with its current revision and the right to it. */
export async function entryOf(
  { tx, actor, day, namesOf }: Asked,
  own: Scorecard,
  asked: string | undefined,
): Promise<EntryOutput> {
  const definition = await definitionOf(tx, own);
  const { graph } = definition;
  if (graph === null) throw cannotCompute(definition.faults);
  const mark = markOfDefinition(definition);
  const { rows, left } = inputRows(graph, new Set(definition.parts.indicators.map(({ code }) => code)));
  const cellsOf = (row: InputRow) => placesOf(row).map((place) => ({ place, period: periodOf(place, own.period) }));
  const spans = spansOf(rows.flatMap((row) => cellsOf(row).map((cell) => cell.period)));
  const states = new Map((await tx.select().from(period)).map((row) => [row.code, row]));
  const span = chosenSpan(spans, asked, (code) => states.get(code)?.state === 'open', day);
  const columns = spans.columns(span);
  const since = await endedSince(tx, columns);
  const inSpan = (code: string): boolean => spans.around(code) === span && columnOf(columns, code) >= 0;
  const shown = rows.map((row) => ({ row, cells: cellsOf(row).filter((cell) => inSpan(cell.period)) }));
  const there = shown.filter(({ cells }) => cells.length > 0);
  const values = await currentValues(tx, own.id, [
    ...new Set(there.flatMap(({ cells }) => cells.map((c) => c.period))),
  ]);
  const may = await mayEnterIn(tx, actor, own, day);
  const owners = await ownersOn(tx, own.id, day);
  const targets = targetsOf(graph);
  // Targets may be entered as values too.
  const targetOf = (indicator: string, code: string, place: string): string | null => {
    const entered = values.get(valueKey(`indicator.${indicator}.target`, place))?.revision.value ?? null;
    return targets(indicator, code) ?? (entered === null ? null : (inMark(entered, mark, 'point') ?? entered));
  };
  const bodies = new Map(definition.parts.indicators.map(({ code, body }) => [code, body]));
  const people = there.map(({ row }) => peopleOf(owners, { node: row.definition.id, indicator: row.indicator }));
  const enterers = [...values.values()].map(({ revision }) => revision.enteredBy);
  const names = await namesOf([...new Set([...people.flat(), ...enterers])]);
  const factOf = (found: CurrentValue): EntryCellOutput['fact'] => {
    const { revision } = found;
    return {
      id: found.cellId,
      revision: revision.revision,
      state: revision.state,
      value: revision.value === null ? null : (inMark(revision.value, mark, 'point') ?? revision.value),
      missing: MISSING_REASONS.find((reason) => reason === revision.missing) ?? null,
      source: revision.source,
      note: revision.note,
      reason: revision.reason,
      evidence: found.evidence,
      by: names.get(revision.enteredBy) ?? '',
      own: revision.enteredBy === actor.identity.userId,
      at: revision.enteredAt.toISOString(),
    };
  };
  return {
    span,
    spans: [...spans.codes],
    columns: columns.map((code) => ({
      period: code,
      state: states.get(code)?.state ?? null,
      due: states.get(code)?.entryDue?.toISOString() ?? null,
      since: since.get(code) ?? null,
    })),
    rows: there.map(({ row, cells }, i): EntryRowOutput => {
      const { definition: input, indicator, member } = row;
      const given = cells.map(({ place, period: code }): EntryCellOutput => {
        const text = placeText(place);
        const found = values.get(valueKey(input.id, text));
        return {
          period: code,
          column: columnOf(columns, code),
          place,
          status: found === undefined ? 'printed' : (found.status as EntryCellOutput['status']),
          target: indicator === null ? null : targetOf(indicator, code, text),
          fact: found === undefined ? null : factOf(found),
          ...mayEnterCell(
            may,
            { node: input.id, place: text, period: code, indicator },
            states.get(code)?.state === 'locked',
          ),
        };
      });
      const named = indicator === null ? null : labelOr(indicator, bodies.get(indicator));
      const part = indicator === null || named === null ? null : partLabel(input, indicator, named);
      return {
        key: valueKey(input.id, placeText(row.place)),
        node: input.id,
        indicator,
        group: indicator === null ? `node:${input.id}` : `indicator:${indicator}`,
        label: named ?? input.label ?? { id: input.id, en: input.id },
        member: both(part, member),
        type: input.type,
        unit: input.unit ?? null,
        categories: categoriesOf(graph, input),
        low: boundOf(row, 0),
        high: boundOf(row, 1),
        target: given.findLast(({ target }) => target !== null)?.target ?? null,
        targetUnit: graph.byId.get(`indicator.${indicator}.target`)?.definition.unit ?? null,
        frequency: parsePeriod(row.periods?.members[0]?.code ?? '')?.kind ?? null,
        consolidation: consolidationOf(graph, indicator),
        owners: (people[i] ?? []).flatMap((id) => names.get(id) ?? []),
        mine: (people[i] ?? []).includes(actor.identity.userId),
        cells: given,
      };
    }),
    left: left.map(({ label, rows: count }) => ({ label, rows: count })),
  };
}

function both(part: Label | null, member: Label | null): Label | null {
  if (part === null || member === null) return part ?? member;
  return { id: `${part.id}, ${member.id}`, en: `${part.en}, ${member.en}` };
}

function boundOf({ definition }: InputRow, which: 0 | 1): string | null {
  const bound = definition.kind === 'input' ? definition.bounds?.[which] : undefined;
  return bound === undefined ? null : toText(bound);
}

function placesOf({ place, periods }: InputRow): readonly Readonly<Record<string, string>>[] {
  return periods === null ? [place] : periods.members.map(({ code }) => ({ ...place, [periods.name]: code }));
}

/** The span asked for, else the latest that has begun and has an open period, else the latest that has begun, else the first. */
function chosenSpan(spans: Spans, asked: string | undefined, isOpen: (code: string) => boolean, day: string): string {
  const around = asked === undefined ? null : spans.around(asked);
  const begun = spans.codes.filter((span) => startOf(span) <= day);
  return (
    around ??
    begun.findLast((span) => spans.columns(span).some(isOpen)) ??
    begun.at(-1) ??
    spans.codes[0] ??
    day.slice(0, 4)
  );
}

function startOf(span: string): string {
  const own = parsePeriod(span);
  return own === null
    ? span
    : `${own.year}-${String((own.kind === 'quarter' ? (own.part - 1) * 3 : 0) + 1).padStart(2, '0')}`;
}
