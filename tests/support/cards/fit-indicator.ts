import { spansWithin } from './calendar.js';
import type { Indicator, Target } from './card.js';
import type { Drawn, DrawnIndicator } from './drawn.js';

/** One indicator as its kind and variant allow: what does not belong to them is left out. */
export function indicatorOf(
  code: string,
  home: Pick<Indicator, 'objective' | 'perspective'>,
  drawn: DrawnIndicator,
  { method: own, from }: Drawn,
  mayDeduct: boolean,
): Indicator {
  const deduction = drawn.deduction === 0 && mayDeduct;
  const periodic = drawn.periodic > 0;
  const { polarity, validity, control } = drawn;
  const judged = !deduction && own.scoreOf !== undefined && drawn.judged === 0;
  const variant = drawn.variant ?? own[polarity];
  const components = !deduction && !judged && drawn.components === 0;
  const frequency = drawn.frequency === 'month' && from !== '2024' ? 'quarter' : drawn.frequency;
  const operation =
    ((deduction || own.scoreOf === 'realised') && drawn.operation === 'index-mean') ||
    (components && drawn.operation === 'sum')
      ? 'average'
      : drawn.operation;
  const common = {
    code,
    ...home,
    polarity,
    validity,
    control,
    deduction,
    judged,
    components,
    periods: periodic && !judged ? { frequency, operation, reach: drawn.reach, missing: drawn.missing } : undefined,
  } as const;
  if (deduction || judged) return common;
  const target = fitTarget({ ...drawn, frequency }, variant === 'range', periodic, operation, from);
  const low = target?.is === 'one' ? target.low : [...(target?.of.values() ?? [])][0]?.low;
  return {
    ...common,
    unit: drawn.unit === 'day' && components ? undefined : drawn.unit,
    variant: drawn.variant,
    cap: drawn.cap,
    worst: variant === 'minimise-worst' ? drawn.worst : undefined,
    best: variant === 'range' || variant === 'stabilise-points' ? undefined : drawn.bestIsTarget ? low : drawn.best,
    target,
  };
}

function fitTarget(
  { ends, oneTarget, hasTarget, frequency }: DrawnIndicator,
  range: boolean,
  periodic: boolean,
  operation: string,
  from: string,
): Target | undefined {
  if (hasTarget === 0 && !range) return undefined;
  const end = ([low, width]: readonly [string, number, number]): { low: string; high?: string } =>
    range ? { low, high: raised(low, width) } : { low };
  const [first] = ends;
  if (first === undefined) return undefined;
  if (!periodic || (oneTarget && operation !== 'sum')) return { is: 'one', ...end(first) };
  const spans = spansWithin(frequency, from, '2024');
  const entries = spans.flatMap(({ code }, i) => {
    const drawn = ends[i % ends.length] ?? first;
    return drawn[2] === 0 ? [] : [[code, end(drawn)] as const];
  });
  const [span] = spans;
  if (entries.length > 0 || span === undefined) return { is: 'each', of: new Map(entries) };
  return { is: 'each', of: new Map([[span.code, end(first)]]) };
}

/** The text of a number that is larger by so much. */
function raised(text: string, by: number): string {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return `${Number(top) + by * Number(bottom)}/${bottom}`;
  const decimals = text.split('.')[1]?.length ?? 0;
  return (Number(text) + by).toFixed(decimals);
}

/** Facts of an indicator, or of its components: for each of its periods, or one. */
export function putFacts(
  { code, components, judged, periods, target }: Indicator,
  drawn: DrawnIndicator,
  from: string,
  put: (address: string, value: string | null) => void,
): void {
  if (judged) {
    put(`indicator.${code}.category`, drawn.category);
    return;
  }
  const places: readonly (string | undefined)[] =
    periods === undefined ? [undefined] : spansWithin(periods.frequency, from, '2024').map((span) => span.code);
  places.forEach((place, i) => {
    const [value = null, other = null, onTarget = false] = drawn.facts[i % drawn.facts.length] ?? [];
    const at = place === undefined ? '' : `@${periods?.frequency}=${place}`;
    const own = target?.is === 'one' ? target : target?.of.get(place ?? '');
    const met = onTarget && i % 3 === 0 && own !== undefined ? own.low : value;
    if (!components) put(`indicator.${code}.realised${at}`, met);
    else {
      put(`indicator.${code}.numerator${at}`, value);
      put(`indicator.${code}.denominator${at}`, other);
    }
  });
}
