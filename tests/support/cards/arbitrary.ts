import type fc from 'fast-check';
import { spansWithin } from './calendar.js';
import type { Card, Indicator, Method, Objective, Perspective } from './card.js';
import { calmed, type Drawn, drawn } from './drawn.js';
import { indicatorOf, putFacts } from './fit-indicator.js';

/** Random scorecards; most of them calm, so that there is an index, a score and a predicate. */
export const card: fc.Arbitrary<Card> = drawn.map((own) =>
  own.calm > 0 ? cardOf(calmed(own), true) : cardOf(own, false),
);

type Shared<T> = T & { readonly share: number };

function cardOf(own: Drawn, calm: boolean): Card {
  const { mark, period, from, method } = own;
  const direct = method.perspective.weights === 'validity-control';
  const scores = own.perspectives.map(({ score }) => (direct && score === 'objectives' ? 'indicators' : score));
  const above = scores.flatMap((score, i) => (score === 'objectives' ? [`p${i}`] : []));
  const objectives = own.objectives.flatMap(({ place, weight }, i): Shared<Objective>[] => {
    const perspective = above[place % Math.max(1, above.length)];
    return perspective === undefined ? [] : [{ code: `o${i}`, perspective, share: weight }];
  });
  const homes = [
    ...objectives.map(({ code }) => ({ objective: code })),
    ...scores.flatMap((score, i) => (score === 'indicators' || score === 'none' ? [{ perspective: `p${i}` }] : [])),
  ];
  const facts = new Map<string, string>();
  const indicators = indicatorsIn(homes, own, calm, (address, value) => {
    if (value !== null) facts.set(address, value);
  });
  const homeOf = ({ objective, perspective }: Indicator): string | undefined => objective ?? perspective;
  const filled = new Set(indicators.map(homeOf));
  // A calm card has no level without parts.
  const kept = objectives.filter(({ code }) => !calm || filled.has(code));
  for (const { perspective } of kept) filled.add(perspective);
  const perspectives = scores.map((score, i): Shared<Perspective> => {
    const code = `p${i}`;
    const { weight: share = 0, entered = null } = own.perspectives[i] ?? {};
    if (score === 'entered' && entered !== null) facts.set(`perspective.${code}.score`, entered);
    return { code, score: calm && score !== 'entered' && !filled.has(code) ? 'none' : score, share };
  });
  const { weights: scheme } = method.perspective;
  const weighedObjectives = weighed(kept, scheme, own, ({ perspective }) => perspective);
  const weighedIndicators = [
    ...weighed(
      indicators.filter(({ objective }) => objective !== undefined),
      method.objective.weights,
      own,
      (one) => (one.deduction ? null : (one.objective ?? '')),
    ).map((one) => tabled(one, method.objective.weights)),
    ...weighed(
      indicators.filter(({ objective }) => objective === undefined),
      scheme,
      own,
      (one) => (one.deduction ? null : (one.perspective ?? '')),
    ).map((one) => tabled(one, scheme)),
  ];
  const whole = wholeOf(method, {
    objectives: weighedObjectives,
    indicators: weighedIndicators.filter(({ deduction }) => !deduction),
  });
  return {
    mark,
    period,
    from,
    to: '2024',
    read: isReadable(own, undefined) ? own.read : undefined,
    readFrom: isReadable(own, undefined) && isReadable(own, own.readFrom) ? own.readFrom : undefined,
    method: { ...method, ...whole },
    perspectives: weighed(perspectives, whole.overall.weights, own, ({ score }) =>
      score === 'none' || whole.overallOf !== undefined ? null : '',
    ),
    objectives: weighedObjectives,
    indicators: weighedIndicators,
    facts,
  };
}

/** Objectives or indicators make the whole where all of them have weights or none has. */
function wholeOf(
  { overall, overallOf }: Method,
  parts: Readonly<Record<'objectives' | 'indicators', readonly { readonly weight?: string | undefined }[]>>,
): Pick<Method, 'overall' | 'overallOf'> {
  if (overallOf === undefined || overallOf === 'none') return { overall, overallOf };
  const given = parts[overallOf].filter(({ weight }) => weight !== undefined).length;
  if (given > 0 && given < parts[overallOf].length) return { overall, overallOf: undefined };
  return { overall: { ...overall, weights: overall.weights === 'equal' ? 'equal' : 'normalise' }, overallOf };
}

function isReadable({ read, period }: Drawn, from: string | undefined): boolean {
  return read !== undefined && spansWithin(read, from ?? period.slice(0, 4), period).length > 0;
}

function indicatorsIn(
  homes: readonly Pick<Indicator, 'objective' | 'perspective'>[],
  own: Drawn,
  calm: boolean,
  put: (address: string, value: string | null) => void,
): readonly Shared<Indicator>[] {
  const measured = new Set<unknown>();
  return own.indicators.flatMap((one, i) => {
    const home = homes[one.place % Math.max(1, homes.length)];
    if (home === undefined) return [];
    const made = indicatorOf(`i${i}`, home, one, own, !calm || measured.has(home));
    measured.add(home);
    putFacts(made, one, own.from, put);
    return [{ ...made, share: one.weight }];
  });
}

/** Rows of the table of weights for the indicators that it weighs. */
function tabled(one: Indicator, scheme: string): Indicator {
  const { validity, control, ...rest } = one;
  return scheme === 'validity-control' && !one.deduction ? { ...rest, validity, control } : rest;
}

/** Weights by group for all parts of a level or for none; where a scheme wants a sum they mostly have it. */
function weighed<T extends { readonly share: number }>(
  parts: readonly T[],
  scheme: string,
  { weighted, adding }: Drawn,
  groupOf: (part: T) => string | null,
): readonly (Omit<T, 'share'> & { readonly weight?: string | undefined })[] {
  const percent = scheme === 'sum-100' || scheme === 'as-given-percent';
  const none = scheme === 'equal' || scheme === 'validity-control' || (!percent && !weighted);
  const whole = percent ? 100 : 60;
  return parts.map((part) => {
    const { share, ...rest } = part;
    const group = groupOf(part);
    if (none || group === null) return rest;
    const [first, ...others] = parts.filter((other) => groupOf(other) === group);
    if (adding === 0 || scheme === 'normalise')
      return { ...rest, weight: percent || scheme === 'normalise' ? String(share) : `${share}/60` };
    const most = Math.floor(whole / (others.length + 1));
    const left = others.reduce((sum, other) => sum - Math.min(other.share, most), whole);
    const own = part === first ? left : Math.min(share, most);
    return { ...rest, weight: percent ? String(own) : `${own}/60` };
  });
}
