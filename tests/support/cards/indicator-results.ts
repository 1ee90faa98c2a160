import { exact } from '../exact.js';
import type { Span } from './calendar.js';
import { type Card, CLASS_EDGES, CLASS_SCORES, type Indicator, WEIGHT_TABLE } from './card.js';
import { type Inputs, measuredAt, type Reading, type Results } from './indicator-measured.js';
import { category, computed, number, type Outcome, problem } from './outcome.js';

/** What an indicator brings to the level above, and whether it differs from reading to reading. */
export interface Brought {
  readonly value: (reading: Span) => Outcome;
  readonly weight: Outcome | undefined;
  readonly byReading: boolean;
}

export function indicatorResults(
  indicator: Indicator,
  card: Card,
  inputs: Inputs,
  readings: readonly Reading[],
  results: Results,
): Brought {
  const id = `indicator.${indicator.code}`;
  const weight = weightOf(indicator, `${id}.weight`);
  if (isTabled(indicator, card) && weight !== undefined) results.set(`${id}.weight`, weight);
  const byReading = indicator.periods !== undefined && card.read !== undefined;
  const at = byReading ? readings : readings.slice(0, 1).map(({ span }) => ({ span, suffix: '' }));
  const { scoreOf } = card.method;
  if (indicator.judged) {
    const score = scoreFor(inputs(`${id}.category`), `${id}.score`);
    results.set(`${id}.score`, score);
    return { value: () => score, weight, byReading: false };
  }
  const measured = measuredAt(indicator, card, inputs, readings, results);
  const found = new Map<string, Outcome>();
  for (const { span, suffix } of at) {
    const { realised, index } = measured(span);
    const counted = indicator.deduction || scoreOf === 'realised' ? realised : (index ?? realised);
    if (scoreOf === undefined || indicator.deduction) {
      found.set(span.code, counted);
      continue;
    }
    const classed = classOf(counted);
    const score = scoreFor(classed, `${id}.score`);
    results.set(`${id}.category${suffix}`, classed);
    results.set(`${id}.score${suffix}`, score);
    found.set(span.code, score);
  }
  const [only] = found.values();
  return { value: (span) => (byReading ? found.get(span.code) : only) ?? number(0), weight, byReading };
}

function classOf(value: Outcome): Outcome {
  return computed([value], ([own]) => {
    const found = CLASS_EDGES.find(([, from]) => from === null || (own !== undefined && own.against(exact(from)) >= 0));
    return category(found?.[0] ?? '');
  });
}

function scoreFor(classed: Outcome, node: string): Outcome {
  if (classed.is !== 'category') return classed;
  const score = CLASS_SCORES[classed.code];
  return score === undefined ? problem(node, 'no-score') : number(exact(score));
}

/** Whether the weight is read from the table: where a level above weighs the indicator by it. */
function isTabled({ validity, objective, perspective }: Indicator, { perspectives }: Card): boolean {
  const above = perspectives.find(({ code }) => code === perspective);
  return validity !== undefined && (objective !== undefined || above?.score === 'indicators');
}

function weightOf({ validity, control, weight }: Indicator, node: string): Outcome | undefined {
  if (validity !== undefined) {
    const found = WEIGHT_TABLE[validity]?.[control ?? ''];
    return found === undefined || found === null ? problem(node, 'undefined') : number(exact(found));
  }
  return weight === undefined ? undefined : number(exact(weight));
}
