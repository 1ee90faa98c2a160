import type { OverviewOutput } from '@berimbang/contract';
import type { Graph } from '@berimbang/engine';
import { bandPlaceOf, planOf, Results } from '@berimbang/pictures';
import { and, asc, eq, ne } from 'drizzle-orm';
import { scorecard, type Transaction, unit } from '../db/index.js';
import { markIn } from '../facts/queries.js';
import type { Actor } from '../http/actor.js';
import { evaluated } from '../results/evaluated.js';
import { findCalculation, listCalculations } from '../results/queries.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { bothOf } from './both.js';
import { figureOf } from './figure.js';
import { storedResults } from './stored.js';
import { wholeName } from './whole.js';

type Units = NonNullable<OverviewOutput['units']>;
type Row = Units['rows'][number];
type HeatCell = Row['whole'];
type Tone = NonNullable<HeatCell>['tone'];

/**
 * The units directly below with their scorecards of the same year: their perspectives in one period. Null where there are none.
 * Only units that the caller covers have a row; the others are counted.
 */
export async function unitsOf(tx: Transaction, actor: Actor, own: Scorecard, shown: Results): Promise<Units | null> {
  const found = await tx
    .select({ card: scorecard, name: unit.name })
    .from(scorecard)
    .innerJoin(unit, and(eq(unit.organisationId, scorecard.organisationId), eq(unit.id, scorecard.unitId)))
    .where(and(eq(unit.parentId, own.unitId), eq(scorecard.period, own.period), ne(scorecard.state, 'draft')))
    .orderBy(asc(unit.position), asc(unit.code), asc(scorecard.createdAt), asc(scorecard.code));
  // Of several scorecards of a unit and year, the one that was made first.
  const below = found.filter(({ card }, i) => found.findIndex((other) => other.card.unitId === card.unitId) === i);
  if (below.length === 0) return null;
  const covered = below.filter(({ card }) => actor.units === null || actor.units.has(card.unitId));
  const columns = shown.evaluation.graph.model.perspectives.map(({ code, label }) => ({ code, name: label }));
  const [period] = Object.values(shown.at);
  const rows: Row[] = [];
  for (const { card, name } of covered) {
    const results = await resultsOf(tx, card, period);
    const cells = results === null ? new Map<string, HeatCell>() : perspectiveCells(results);
    rows.push({
      scorecardId: card.id,
      unit: bothOf(name),
      cells: columns.map(({ code }) => cells.get(code) ?? null),
      whole: results === null ? null : wholeCell(results),
    });
  }
  const whole = wholeName(shown);
  return {
    columns,
    whole: whole === null ? null : shown.label(whole),
    rows,
    elsewhere: below.length - covered.length,
  };
}

/** Stored results suffice where perspectives are computed; where they are entered, the whole scorecard is evaluated. */
async function resultsOf(tx: Transaction, card: Scorecard, period: string | undefined): Promise<Results | null> {
  const [latest] = await listCalculations(tx, card.id, Number.MAX_SAFE_INTEGER, 1);
  const { graph } = await definitionOf(tx, card);
  if (latest === undefined || graph === null) return null;
  const names = namesOf(graph);
  if (names.every((name) => graph.byId.get(graph.names.get(name)?.node ?? '')?.definition.kind !== 'input'))
    return storedResults(tx, card.id, graph, names, period);
  const calculation = await findCalculation(tx, card.id, latest.id);
  return new Results(await evaluated(tx, calculation, markIn(card.head)), period);
}

/** The whole, the perspectives and the parts that measure them, with the nodes that class them and weigh them. */
function namesOf(graph: Graph): readonly string[] {
  const names = new Set<string>();
  for (const { code } of graph.model.perspectives) names.add(`perspective.${code}.score`);
  for (const { definition } of graph.nodes) {
    if (definition.overall !== true) continue;
    names.add(definition.id);
    if (definition.kind === 'combine') for (const { node } of definition.parts ?? []) names.add(node);
  }
  for (const { definition } of graph.nodes)
    if (definition.kind === 'band' && names.has(definition.of)) names.add(definition.id);
  return [...names].filter((name) => graph.names.has(name));
}

function perspectiveCells(results: Results): ReadonlyMap<string, HeatCell> {
  const plan = planOf(results);
  return new Map(
    (plan?.rows ?? []).map(({ code, found, tone, category }): [string, HeatCell] => [
      code,
      found === null ? null : heatCell(results, found, tone, category),
    ]),
  );
}

function wholeCell(results: Results): HeatCell {
  const name = wholeName(results);
  const found = name === null ? null : results.find(name);
  if (name === null || found === null) return null;
  const place = bandPlaceOf(results, name);
  return heatCell(results, found, place?.current?.tone ?? 'none', place?.category ?? null);
}

function heatCell(
  results: Results,
  found: Parameters<typeof figureOf>[1],
  tone: Tone,
  category: Parameters<typeof figureOf>[1] | null,
): HeatCell {
  return {
    figure: figureOf(results, found),
    tone: found.cell.kind === 'number' ? tone : 'grey',
    word: category?.cell.kind === 'category' ? results.text(category) : null,
  };
}
