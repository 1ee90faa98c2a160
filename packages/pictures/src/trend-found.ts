import { addressText, type Column, type Dimension, type Place, placeOf } from '@berimbang/engine';
import { isOfPeriods, type Results } from './results.js';

/** One row of values over periods, with what it is measured against; `id` is the node's, or `indicator.X` for its realisation. */
export interface Series {
  readonly id: string;
  /** Node or output with the values, its dimension of periods, and the place along its other dimension. */
  readonly name: string;
  readonly over: Dimension;
  readonly place: Place;
  readonly target: string | null;
}

/** Most trends of nodes that no block made, and most members of a second dimension that each have their own. */
const MOST_OTHERS = 12;
const MOST_MEMBERS = 6;
const MOST_TRENDS = 120;
/** Most indicators with a trend of their own. */
const MOST_INDICATORS = 60;

/** Nodes that blocks made: of these only results have a trend. */
const OF_BLOCKS =
  /^(indicator|objective|perspective|indicators|perspectives|survey|questionnaire|matrix|hierarchy|sample)\./;
const RESULTS_OF_BLOCKS = /^(survey\.[^.]+\.(index|unit)|questionnaire\.[^.]+\.(index|overall))$/;
/** Operands of others. */
const OPERANDS = /\.(target|target-high|raw|numerator|denominator|n)$/;

/** What has values over periods: the whole, perspectives, indicators with their targets, survey indices, and other measured nodes. */
export function seriesOf(results: Results): readonly Series[] {
  const found: Series[] = [];
  const add = (name: string, target: string | null, id = name): boolean => {
    const made = spread(results, name, target, id);
    found.push(...made);
    return made.length > 0;
  };
  const { nodes, model } = results.evaluation.graph;
  const names = nodes.map(({ definition }) => definition.id);
  for (const { definition } of nodes) if (definition.overall === true) add(definition.id, null);
  for (const { code } of model.perspectives) add(`perspective.${code}.score`, null);
  let indicators = 0;
  for (const { code } of results.dimension('indicator')?.members ?? []) {
    if (indicators >= MOST_INDICATORS) break;
    const measured = measuredBy(results, code);
    if (measured !== null && add(measured.of, measured.target, `indicator.${code}`)) indicators += 1;
  }
  const known = new Set(found.map(({ name }) => name));
  let others = 0;
  for (const name of names) {
    if (known.has(name) || others >= MOST_OTHERS || !isMeasured(results, name)) continue;
    if (add(name, targetBeside(results, name))) others += 1;
  }
  return found.slice(0, MOST_TRENDS);
}

/** What an indicator has over periods: its realisation with its target; one for each member of a further dimension. */
export function seriesOfIndicator(results: Results, code: string): readonly Series[] {
  const measured = measuredBy(results, code);
  return measured === null ? [] : spread(results, measured.of, measured.target, `indicator.${code}`, 0);
}

/** The realisation and the target of an indicator over its own periods; its index where it has neither. */
function measuredBy(results: Results, code: string): { readonly of: string; readonly target: string | null } | null {
  const id = `indicator.${code}`;
  const consolidated = results.definition(`${id}.consolidated.realised`);
  const each = results.definition(`${id}.each.index`);
  if (each?.kind === 'achievement') return { of: each.realised, target: each.target };
  if (consolidated?.kind === 'consolidate') return { of: consolidated.of, target: consolidated.target ?? null };
  const own = results.definition(`${id}.index`);
  if (own?.kind === 'achievement') return { of: own.realised, target: own.target };
  return results.column(`${id}.realised`) === undefined ? null : { of: `${id}.realised`, target: null };
}

/** A node named as the target of another: `NODE.target`, or `STEM.target` beside `STEM.result`, in the same unit over no more dimensions. */
function targetBeside(results: Results, name: string): string | null {
  const stem = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
  const own = results.column(name)?.dimensions ?? [];
  const fits = (target: string): boolean => {
    const [definition, column] = [results.definition(target), results.column(target)];
    if (target === name || definition === undefined || column === undefined) return false;
    const graded = definition.kind === 'input' && definition.type === 'category';
    const sameUnit = definition.unit === results.definition(name)?.unit;
    return (graded || sameUnit) && column.dimensions.every((dimension) => own.includes(dimension));
  };
  return [`${name}.target`, ...(stem === '' ? [] : [`${stem}.target`])].find(fits) ?? null;
}

/** Whether a node is a result of its own: it has a target beside it, bands, a perspective, or is an index or a score. */
function isMeasured(results: Results, name: string): boolean {
  const definition = results.definition(name);
  if (definition === undefined || OPERANDS.test(name)) return false;
  if (OF_BLOCKS.test(name)) return RESULTS_OF_BLOCKS.test(name);
  if (['constant', 'collect', 'claim', 'unknown', 'band', 'standard-error', 'interval'].includes(definition.kind))
    return false;
  if (definition.unit === 'Rp') return false;
  if (targetBeside(results, name) !== null || results.bandsOf(name) !== null) return true;
  return definition.unit === 'index' || definition.unit === 'score' || definition.perspective !== undefined;
}

/** A series for each member of a further dimension, if there are few; none where fewer than `least` periods have something. */
function spread(results: Results, name: string, target: string | null, id: string, least = 2): readonly Series[] {
  const column = results.column(name);
  if (column === undefined) return [];
  const over = column.dimensions.find(isOfPeriods);
  const others = column.dimensions.filter((dimension) => dimension !== over);
  const other = others[0];
  // The services of an index that is given stand side by side in a picture of their own.
  if (other !== undefined && /^survey\./.test(name)) return [];
  if (over === undefined || others.length > 1 || (other?.members.length ?? 0) > MOST_MEMBERS) return [];
  const places: readonly Place[] =
    other === undefined ? [{}] : other.members.map(({ code }) => ({ [other.name]: code }));
  return places.flatMap((place): readonly Series[] =>
    drawableCells(column, over, place) < least ? [] : [{ id: addressText(id, place), name, over, place, target }],
  );
}

/** How many periods have a number, or a range that a number lies in; none where no period has a number. */
function drawableCells(column: Column, over: Dimension, place: Place): number {
  let [numbers, ranges] = [0, 0];
  column.cells.forEach((cell, index) => {
    const own = placeOf(column.dimensions, index);
    if (Object.entries(place).some(([dimension, code]) => own[dimension] !== code) || own[over.name] === undefined)
      return;
    if (cell?.kind === 'number') numbers += 1;
    else if (cell?.kind === 'missing' && cell.range !== undefined) ranges += 1;
  });
  return numbers === 0 ? 0 : numbers + ranges;
}
