import { Exact, exact } from '../exact.js';
import { type Achieved, achieved, type Measure } from './achieved.js';
import { awaited, type Span, spansWithin, taken } from './calendar.js';
import { type Card, type Indicator, type IndicatorPeriods, STATUS_EDGES, variantOf } from './card.js';
import { category, computed, number, type Outcome, problem, truth } from './outcome.js';
import { type OverPeriods, overPeriods, type Row } from './over-periods.js';

/** Values of the inputs by address; what is not there is missing and told by its own address. */
export type Inputs = (address: string) => Outcome;

/** A value at each reading: `at` is '' where there are no readings. */
export type Results = Map<string, Outcome>;

export interface Reading {
  readonly span: Span;
  /** `@period=...`, or '' where the scorecard is read once. */
  readonly suffix: string;
}

/** What is measured of an indicator at one reading. */
export interface Measured {
  readonly realised: Outcome;
  /** Null where it has none: a deduction, or a realisation without target that is scored itself. */
  readonly index: Outcome | null;
}

/** Realisation and index of an indicator at each reading; one alone for all where it has no periods. */
export function measuredAt(
  indicator: Indicator,
  card: Card,
  inputs: Inputs,
  readings: readonly Reading[],
  results: Results,
): (reading: Span) => Measured {
  const id = `indicator.${indicator.code}`;
  const indexed = hasIndex(indicator, card);
  const { periods } = indicator;
  const made = (realised: Outcome, targets: readonly Outcome[], suffix: string): Measured => {
    if (!indexed) return { realised, index: null };
    const achievement = achieved(measureOf(indicator, card), operands(realised, targets, indicator, card), id);
    return { realised, index: tellIndex(achievement, id, suffix, card, results) };
  };
  if (periods === undefined) {
    const realised = realisedOf(indicator, inputs, '');
    if (indicator.components) results.set(`${id}.realised`, realised);
    const one = made(realised, indexed ? targetsOf(indicator, inputs, '') : [], '');
    return () => one;
  }
  const own = spansWithin(periods.frequency, card.from, card.to);
  const place = (span: Span): string => `@${periods.frequency}=${span.code}`;
  const row = (span: Span): Row => ({
    targets: indexed ? targetsOf(indicator, inputs, place(span)) : [],
    measured: measuredOf(indicator, inputs, place(span)),
  });
  if (periods.operation === 'index-mean') {
    const each = eachIndex(
      indicator,
      card,
      own.map((span) => ({ row: row(span), place: place(span) })),
      inputs,
      results,
    );
    const index = (span: Span): Row => ({ targets: row(span).targets, measured: [each.get(span.code) ?? number(0)] });
    return meanIndex(indicator, card, own, index, readings, results);
  }
  const factor = indicator.components ? new Exact(indicator.unit === '%' ? 100 : 1) : undefined;
  const found = new Map<string, Measured>();
  for (const { span, suffix } of readings) {
    const over = reading(own, span, periods, row, factor, `${id}.consolidated`);
    tellOver(over, `${id}.consolidated`, suffix, results, isRange(indicator, card), indexed);
    found.set(span.code, made(over.realised, over.targets, suffix));
  }
  return (span) => found.get(span.code) ?? { realised: number(0), index: null };
}

/** Deductions have no index, nor has what is scored itself and has no target. */
function hasIndex({ deduction, target }: Indicator, { method: { scoreOf } }: Card): boolean {
  return !deduction && (scoreOf !== 'realised' || target !== undefined);
}

/** The index of each period, by its code. */
function eachIndex(
  indicator: Indicator,
  card: Card,
  rows: readonly { readonly row: Row; readonly place: string }[],
  inputs: Inputs,
  results: Results,
): ReadonlyMap<string, Outcome> {
  const id = `indicator.${indicator.code}.each`;
  return new Map(
    rows.map(({ row, place }) => {
      const realised = realisedOf(indicator, inputs, place);
      const made = achieved(measureOf(indicator, card), operands(realised, row.targets, indicator, card), id);
      for (const key of ['raw', 'index', 'reached'] as const) results.set(`${id}.${key}${place}`, made[key]);
      return [place.split('=')[1] ?? '', made.index];
    }),
  );
}

/** The mean of the indices of the periods: index, whether it reaches 100, and its status. */
function meanIndex(
  indicator: Indicator,
  card: Card,
  own: readonly Span[],
  row: (span: Span) => Row,
  readings: readonly Reading[],
  results: Results,
): (reading: Span) => Measured {
  const id = `indicator.${indicator.code}`;
  const { periods } = indicator;
  if (periods === undefined) throw new Error('an indicator with periods was expected');
  const found = new Map<string, Measured>();
  for (const { span, suffix } of readings) {
    const over = reading(own, span, { ...periods, operation: 'average' }, row, undefined, `${id}.consolidated`);
    tellOver(over, `${id}.consolidated`, suffix, results, isRange(indicator, card), true);
    const index = rounded(over.realised, card);
    results.set(`${id}.index${suffix}`, index);
    results.set(
      `${id}.reached${suffix}`,
      computed([index], ([value]) => truth((value ?? new Exact(0)).against(new Exact(100)) >= 0)),
    );
    if (card.method.status) results.set(`${id}.status${suffix}`, statusOf(index, `${id}.status`));
    found.set(span.code, { realised: over.realised, index });
  }
  return (span) => found.get(span.code) ?? { realised: number(0), index: null };
}

function reading(
  own: readonly Span[],
  read: Span,
  { operation, missing, reach }: IndicatorPeriods,
  row: (span: Span) => Row,
  factor: Exact | undefined,
  node: string,
): OverPeriods {
  if (operation === 'index-mean') throw new Error('indices are averaged');
  const next = awaited(own, read);
  const rows = taken(own, read, reach).map(row);
  return overPeriods(rows, { operation, missing, factor }, node, next === undefined ? undefined : row(next));
}

function tellOver(
  over: OverPeriods,
  id: string,
  suffix: string,
  results: Results,
  range: boolean,
  planned: boolean,
): void {
  const [low, high] = over.targets;
  if (planned && low !== undefined) results.set(`${id}.target${suffix}`, low);
  if (range && high !== undefined) results.set(`${id}.target-high${suffix}`, high);
  results.set(`${id}.realised${suffix}`, over.realised);
  results.set(`${id}.periods${suffix}`, over.periods);
}

function tellIndex(made: Achieved, id: string, suffix: string, card: Card, results: Results): Outcome {
  const index = rounded(made.index, card);
  results.set(`${id}.raw${suffix}`, made.raw);
  results.set(`${id}.index${suffix}`, index);
  results.set(`${id}.reached${suffix}`, made.reached);
  if (card.method.status) results.set(`${id}.status${suffix}`, statusOf(index, id));
  return index;
}

function rounded(index: Outcome, { method: { round } }: Card): Outcome {
  if (round?.stage !== 'value') return index;
  return computed([index], ([value]) => number((value ?? new Exact(0)).rounded(round.decimals, round.mode)));
}

function statusOf(index: Outcome, node: string): Outcome {
  return computed([index], ([value]) => {
    const band = STATUS_EDGES.find(([, from]) => (value ?? new Exact(0)).against(exact(from)) >= 0);
    return band === undefined ? problem(node, 'no-band') : category(band[0]);
  });
}

function isRange(indicator: Indicator, card: Card): boolean {
  return !indicator.deduction && variantOf(indicator, card) === 'range';
}

function operands(
  realised: Outcome,
  targets: readonly Outcome[],
  indicator: Indicator,
  card: Card,
): readonly [Outcome, Outcome, Outcome?] {
  const [low = number(0), high] = targets;
  return isRange(indicator, card) && high !== undefined ? [realised, low, high] : [realised, low];
}

/** Target, and for a range its upper end, in a period or alone. */
function targetsOf({ code, target }: Indicator, inputs: Inputs, place: string): readonly Outcome[] {
  const at = target?.is === 'one' ? '' : place;
  const wanted = target?.is === 'one' ? target : [...(target?.of.values() ?? [])][0];
  const low = inputs(`indicator.${code}.target${at}`);
  return wanted?.high === undefined ? [low] : [low, inputs(`indicator.${code}.target-high${at}`)];
}

function measuredOf({ code, components }: Indicator, inputs: Inputs, place: string): readonly Outcome[] {
  const parts = components ? ['numerator', 'denominator'] : ['realised'];
  return parts.map((part) => inputs(`indicator.${code}.${part}${place}`));
}

function realisedOf(indicator: Indicator, inputs: Inputs, place: string): Outcome {
  const measured = measuredOf(indicator, inputs, place);
  if (!indicator.components) return measured[0] ?? number(0);
  const factor = new Exact(indicator.unit === '%' ? 100 : 1);
  return computed(measured, ([top = factor, bottom = factor]) =>
    bottom.is(new Exact(0))
      ? problem(`indicator.${indicator.code}.realised`, 'division-by-zero')
      : number(top.over(bottom).times(factor)),
  );
}

function measureOf(indicator: Indicator, card: Card): Measure {
  const { method } = card;
  const optional = (text: string | undefined): Exact | undefined => (text === undefined ? undefined : exact(text));
  const cap = indicator.cap ?? method.cap;
  const { points } = method;
  return {
    variant: variantOf(indicator, card),
    cap: cap === 'none' ? undefined : optional(cap),
    floor: optional(method.floor),
    worst: optional(indicator.worst),
    best: optional(indicator.best),
    atBest: optional(method.atBest),
    zeroIsMet: method.zeroIsMet,
    scale:
      points === undefined
        ? undefined
        : { ...points, points: points.points.map(([from, to]) => [exact(from), exact(to)] as const) },
  };
}
