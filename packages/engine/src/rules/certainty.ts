import type { Certainty, Parameter, RulePack } from './pack.js';

/** From the least sure to the surest. */
const FROM_WEAKEST: readonly Certainty[] = ['unsure', 'recalled', 'arithmetic', 'confirmed'];

/** Whether a value may be used without a mark: confirmed in a source, or our own arithmetic. */
export function isSure(certainty: Certainty): boolean {
  return certainty === 'confirmed' || certainty === 'arithmetic';
}

/** The least sure of all values that parameters have or had; null where there is none. */
export function weakestCertainty(parameters: Iterable<Parameter>): Certainty | null {
  const found = new Set([...parameters].flatMap(({ history }) => history.map(({ citation }) => citation.certainty)));
  return FROM_WEAKEST.find((certainty) => found.has(certainty)) ?? null;
}

/** First day of the oldest value of a pack; null where the start of some first value is not known. */
export function firstDay(pack: RulePack): string | null {
  const days = [...pack.parameters.values()].map(({ history }) => history[0]?.from ?? null);
  return days.includes(null) ? null : (days.sort()[0] ?? null);
}
