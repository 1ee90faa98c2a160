import {
  errorFromAnswers,
  errorFromCounts,
  indexInterval,
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
  const error = errorOf(results, survey, place, conversion);
  if (error === null) return null;
  const made = indexInterval(value, error.se, error.n - 1, { confidence: CONFIDENCE, spread: 't' }, null);
  return 'fault' in made ? null : [toNumber(made.low.value), toNumber(made.high.value)];
}

function errorOf(results: Results, survey: string, place: Place, conversion: Rational): StandardError | null {
  const scheme = { factor: ONE, conversion };
  const counts = along(results, `${survey}.count`, place);
  if (counts !== null) {
    const table = counts.flatMap(({ code, value }) => {
      const score = parseQuantity(code, 'point');
      return !score.ok || value === null ? [] : [{ score: score.written.value, count: toNumber(value) }];
    });
    if (table.length < counts.length) return null;
    const error = errorFromCounts([table], scheme, 'independent');
    return 'fault' in error ? null : error;
  }
  const answers = along(results, `${survey}.answer`, place);
  if (answers === null) return null;
  const error = errorFromAnswers(
    answers.map(({ value }) => [value]),
    scheme,
    'own-n',
  );
  return 'fault' in error ? null : error;
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
