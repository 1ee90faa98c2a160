import {
  compare,
  errorFromAnswers,
  errorFromCounts,
  type Fault,
  type IndexBounds,
  indexInterval,
  multiply,
  type Place,
  parseQuantity,
  type Rational,
  rational,
  type StandardError,
  toNumber,
} from '@berimbang/engine';
import type { Results } from './results.js';

const CONFIDENCE = rational(95, 100);
const ONE = rational(1);

interface Sampled {
  readonly error: StandardError | Fault;
  /** Smallest and largest value of the scale, where it is known. */
  readonly bounds: IndexBounds | null;
}

/**
 * The 95% interval (Student's t) of the mean of one element, times its conversion, from the answers or their counts; null where
 * the survey has neither. Simple random sampling of respondents, as for the survey's own interval.
 */
export function elementInterval(
  results: Results,
  survey: string,
  value: Rational,
  place: Place,
  conversion: Rational,
): readonly [number, number] | null {
  const sampled = fromCounts(results, survey, place, conversion) ?? fromAnswers(results, survey, place, conversion);
  if (sampled === null || 'fault' in sampled.error) return null;
  const { se, n } = sampled.error;
  const made = indexInterval(value, se, n - 1, { confidence: CONFIDENCE, spread: 't' }, sampled.bounds);
  return 'fault' in made ? null : [toNumber(made.low.value), toNumber(made.high.value)];
}

function fromCounts(results: Results, survey: string, place: Place, conversion: Rational): Sampled | null {
  const counts = along(results, `${survey}.count`, place);
  if (counts === null) return null;
  const table = counts.flatMap(({ code, value }) => {
    const score = parseQuantity(code, 'point');
    return !score.ok || value === null ? [] : [{ score: score.written.value, count: toNumber(value) }];
  });
  if (table.length < counts.length) return null;
  const scores = table.map(({ score }) => score).sort(compare);
  const [low, high] = [scores[0], scores.at(-1)];
  return {
    error: errorFromCounts([table], { factor: ONE, conversion }, 'independent'),
    bounds: low === undefined || high === undefined ? null : [multiply(low, conversion), multiply(high, conversion)],
  };
}

function fromAnswers(results: Results, survey: string, place: Place, conversion: Rational): Sampled | null {
  const answers = along(results, `${survey}.answer`, place);
  if (answers === null) return null;
  const own = results.definition(`${survey}.low`);
  return {
    error: errorFromAnswers(
      answers.map(({ value }) => [value]),
      { factor: ONE, conversion },
      'own-n',
    ),
    bounds: own?.kind === 'interval' ? (own.bounds ?? null) : null,
  };
}

/** The cells at a place along the one dimension that the place leaves open. */
function along(
  results: Results,
  name: string,
  place: Place,
): readonly { readonly code: string; readonly value: Rational | null }[] | null {
  const open = results.column(name)?.dimensions.filter((dimension) => place[dimension.name] === undefined) ?? [];
  const [over] = open;
  if (over === undefined || open.length > 1) return null;
  return over.members.map(({ code }) => {
    const found = results.find(name, { ...place, [over.name]: code });
    return { code, value: found?.cell.kind === 'number' ? found.cell.value : null };
  });
}
