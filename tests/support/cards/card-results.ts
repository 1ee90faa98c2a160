import { exact } from '../exact.js';
import { spanOf, spansWithin } from './calendar.js';
import { type Card, PREDICATE_DECIMALS, PREDICATE_EDGES } from './card.js';
import type { Inputs, Reading, Results } from './indicator-measured.js';
import { type Brought, indicatorResults } from './indicator-results.js';
import { category, computed, missing, number, type Outcome, problem } from './outcome.js';
import { levelScore } from './weighted.js';

/** Values of the inputs that a card writes: targets and facts. `other` replaces what it knows. */
export function inputsOf(card: Card, other: ReadonlyMap<string, Outcome> = new Map()): Inputs {
  const written = new Map<string, Outcome>();
  for (const { code, target, periods } of card.indicators) {
    const put = (end: 'target' | 'target-high', place: string, text: string | undefined): void => {
      if (text !== undefined) written.set(`indicator.${code}.${end}${place}`, number(exact(text)));
    };
    if (target?.is === 'one') {
      put('target', '', target.low);
      put('target-high', '', target.high);
    } else {
      for (const [period, { low, high }] of target?.of ?? []) {
        put('target', `@${periods?.frequency}=${period}`, low);
        put('target-high', `@${periods?.frequency}=${period}`, high);
      }
    }
  }
  for (const [address, text] of card.facts) {
    const reason = text.startsWith('missing ') ? text.slice('missing '.length) : 'unknown';
    const gone = text === '' || text.startsWith('missing ');
    const value = /^[a-z]+$/.test(text) ? category(text) : null;
    written.set(address, gone ? missing(reason, [address]) : (value ?? number(exact(text))));
  }
  return (address) => other.get(address) ?? written.get(address) ?? missing('unknown', [address]);
}

/** Every result of a card by the address of its cell. */
export function cardResults(card: Card, inputs: Inputs = inputsOf(card)): ReadonlyMap<string, Outcome> {
  const results: Results = new Map();
  const readings = readingsOf(card);
  const indicators = card.indicators.map((indicator) => ({
    indicator,
    brought: indicatorResults(indicator, card, inputs, readings, results),
  }));
  const { method } = card;
  const level = (
    node: string,
    parts: readonly (Brought & { readonly deduct?: boolean })[],
    rule: typeof method.overall,
  ): Brought => {
    const byReading = parts.some((part) => part.byReading);
    const value = (span: Reading['span']): Outcome => {
      const own = parts.map((part) => ({ value: part.value(span), weight: part.weight, deduct: part.deduct === true }));
      return levelScore(own, rule.weights, rule.missing, node);
    };
    tell(results, node, { value, byReading }, readings);
    return { value, byReading, weight: undefined };
  };
  const weighed = (brought: Brought, weight: string | undefined): Brought => ({
    ...brought,
    weight: weight === undefined ? undefined : number(exact(weight)),
  });
  const objectives = card.objectives.map((objective) => {
    const own = indicators.filter(({ indicator }) => indicator.objective === objective.code);
    const parts = own.map(({ indicator, brought }) => ({ ...brought, deduct: indicator.deduction }));
    return { objective, brought: level(`objective.${objective.code}.score`, parts, method.objective) };
  });
  const scoreOf = ({ code, score }: Card['perspectives'][number]): Brought => {
    const node = `perspective.${code}.score`;
    if (score === 'entered') return { value: () => inputs(node), byReading: false, weight: undefined };
    if (score === 'indicators') {
      const own = indicators.filter(({ indicator }) => perspectiveOf(card, indicator) === code);
      const parts = own.map(({ indicator, brought }) => ({ ...brought, deduct: indicator.deduction }));
      return level(node, parts, method.perspective);
    }
    const own = objectives.filter(({ objective }) => objective.perspective === code);
    return level(
      node,
      own.map(({ objective, brought }) => weighed(brought, objective.weight)),
      method.perspective,
    );
  };
  const perspectives = card.perspectives
    .filter(({ score }) => score !== 'none')
    .map((perspective) => weighed(scoreOf(perspective), perspective.weight));
  const partsOf = {
    perspectives: () => perspectives,
    objectives: () => objectives.map(({ objective, brought }) => weighed(brought, objective.weight)),
    indicators: () =>
      indicators.map(({ indicator, brought }) => ({
        ...weighed(brought, indicator.weight),
        deduct: indicator.deduction,
      })),
    none: () => [],
  };
  const parts = partsOf[method.overallOf ?? 'perspectives']();
  if (parts.length === 0) return results;
  const whole = level('scorecard.score', parts, method.overall);
  if (method.predicate)
    tell(results, 'scorecard.predicate', { ...whole, value: (span) => predicateOf(whole.value(span)) }, readings);
  return results;
}

/** The periods at which a card is read. */
function readingsOf({ read, readFrom, period }: Card): readonly Reading[] {
  if (read === undefined) return [{ span: spanOf(period), suffix: '' }];
  const start = readFrom ?? period.slice(0, 4);
  return spansWithin(read, start, period).map((span) => ({ span, suffix: `@period=${span.code}` }));
}

function perspectiveOf(card: Card, { objective, perspective }: Card['indicators'][number]): string | undefined {
  return perspective ?? card.objectives.find(({ code }) => code === objective)?.perspective;
}

function tell(
  results: Results,
  node: string,
  { value, byReading }: Pick<Brought, 'value' | 'byReading'>,
  readings: readonly Reading[],
): void {
  if (byReading) for (const { span, suffix } of readings) results.set(`${node}${suffix}`, value(span));
  else if (readings[0] !== undefined) results.set(node, value(readings[0].span));
}

function predicateOf(score: Outcome): Outcome {
  return computed([score], ([value]) => {
    const looked = value?.rounded(PREDICATE_DECIMALS, 'half-up');
    const band = PREDICATE_EDGES.find(([, from]) => looked !== undefined && looked.against(exact(from)) >= 0);
    return band === undefined ? problem('scorecard.predicate', 'no-band') : category(band[0]);
  });
}
