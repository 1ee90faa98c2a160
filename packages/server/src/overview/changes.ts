import type { OverviewOutput } from '@berimbang/contract';
import { type Label, type Place, toNumber } from '@berimbang/engine';
import {
  type Found,
  indicatorDots,
  periodName,
  type Results,
  type Series,
  seriesOf,
  type Tone,
} from '@berimbang/pictures';
import { changeText, figureOf } from './figure.js';
import { scaled } from './whole.js';

type Changes = NonNullable<OverviewOutput['changes']>;

const MOST = 6;
const TARGET = 100;
/** Decimals of an index whose method declares none. */
const MOST_DECIMALS = 2;

interface Pair {
  readonly code: string;
  readonly label: Label;
  readonly before: Found;
  readonly after: Found;
  readonly tone: Tone;
}

/**
 * What moved most since the period before: the indices of the indicators where the scorecard is read at periods, else what has
 * values over its own periods. Null where there is nothing before.
 */
export function changesOf(results: Results): Changes | null {
  const [read, shown] = Object.entries(results.at)[0] ?? [];
  return read === undefined || shown === undefined ? ofSeries(results) : ofIndicators(results, read, shown);
}

function ofIndicators(results: Results, read: string, shown: string): Changes | null {
  const members = results.dimension(read)?.members ?? [];
  const place = members.findIndex(({ code }) => code === shown);
  const [before, now] = [members[place - 1], members[place]];
  if (before === undefined || now === undefined) return null;
  const pairs = indicatorDots(results).measured.flatMap(({ code, label, found, tone }): readonly Pair[] => {
    const then = results.find(found.name, { [read]: before.code });
    return then?.cell.kind === 'number' ? [{ code, label, before: then, after: found, tone }] : [];
  });
  if (pairs.length === 0) return null;
  const decimals = Math.min(results.common(pairs.flatMap((pair) => [pair.before, pair.after])), MOST_DECIMALS);
  const moved = movedMost(results, pairs, () => decimals);
  const all = moved.flatMap(({ pair }) => [numberOf(pair.before), numberOf(pair.after)]);
  // An index of achievement stands against its target; scores on other scales do not.
  const onTarget = results.evaluation.graph.nodes.some(({ definition }) => definition.kind === 'achievement');
  const [low, high] = [
    Math.min(...all, ...(onTarget ? [TARGET] : [])),
    Math.max(...all, ...(onTarget ? [TARGET] : [])),
  ];
  return {
    from: periodName(before.code, before.label),
    to: periodName(now.code, now.label),
    compared: pairs.length,
    unchanged: pairs.length - countMoved(results, pairs, () => decimals),
    common: true,
    edge: onTarget && moved.length > 0 ? position(TARGET, low, high) : null,
    items: moved.map((one) => itemOf(results, one, low, high)),
  };
}

/** Of what has values over its own periods: the last two of each, each on its own scale. */
function ofSeries(results: Results): Changes | null {
  const found = seriesOf(results).flatMap((series) => lastTwo(results, series));
  const newest = found
    .map(({ now }) => now.code)
    .sort()
    .at(-1);
  const same = found.filter(({ now }) => now.code === newest);
  const [first] = same;
  if (first === undefined) return null;
  const pairs = same.map(({ pair }) => pair);
  const decimals = ({ before, after }: Pair): number => results.common([before, after]);
  // Units differ, so what counts is the share of the value before.
  const moved = movedMost(results, pairs, decimals, (pair) => {
    const before = Math.abs(numberOf(pair.before));
    return before === 0 ? Number.POSITIVE_INFINITY : Math.abs(numberOf(pair.after) - numberOf(pair.before)) / before;
  });
  return {
    from: periodName(first.then.code, first.then.label),
    to: periodName(first.now.code, first.now.label),
    compared: pairs.length,
    unchanged: pairs.length - countMoved(results, pairs, decimals),
    common: false,
    edge: null,
    items: moved.map((one) => {
      const [a, b] = [numberOf(one.pair.before), numberOf(one.pair.after)];
      return itemOf(results, one, Math.min(a, b), Math.max(a, b));
    }),
  };
}

interface LastTwo {
  readonly pair: Pair;
  readonly then: { readonly code: string; readonly label?: Label };
  readonly now: { readonly code: string; readonly label?: Label };
}

function lastTwo(results: Results, { id, name, over, place }: Series): readonly LastTwo[] {
  const valued = over.members.filter(
    ({ code }) => results.find(name, { ...place, [over.name]: code })?.cell.kind === 'number',
  );
  const [then, now] = valued.slice(-2);
  if (then === undefined || now === undefined) return [];
  const at = (code: string): Found | null => results.find(name, { ...place, [over.name]: code });
  const [before, after] = [at(then.code), at(now.code)];
  if (before === null || after === null) return [];
  const code = /^indicator\.([^@]+)/.exec(id)?.[1] ?? '';
  const own = results.dimension('indicator')?.members.find((member) => member.code === code)?.label;
  return [{ pair: { code, label: own ?? named(results, name, place), before, after, tone: 'none' }, then, now }];
}

/** A node's name, with the member of its further dimension. */
function named(results: Results, name: string, place: Place): Label {
  const label = results.label(name);
  const [at] = Object.entries(place);
  if (at === undefined) return label;
  const member = results.dimension(at[0])?.members.find(({ code }) => code === at[1])?.label ?? {
    id: at[1],
    en: at[1],
  };
  return { id: `${label.id}: ${member.id}`, en: `${label.en}: ${member.en}` };
}

interface Moved {
  readonly pair: Pair;
  readonly decimals: number;
  readonly by: bigint;
}

function movedMost(
  results: Results,
  pairs: readonly Pair[],
  decimals: (pair: Pair) => number,
  size?: (pair: Pair) => number,
): readonly Moved[] {
  return pairs
    .map((pair): Moved => ({ pair, decimals: decimals(pair), by: difference(results, pair, decimals(pair)) }))
    .filter(({ by }) => by !== 0n)
    .sort((a, b) => {
      if (size !== undefined) return size(b.pair) - size(a.pair);
      const [one, other] = [a.by < 0n ? -a.by : a.by, b.by < 0n ? -b.by : b.by];
      return one === other ? 0 : one < other ? 1 : -1;
    })
    .slice(0, MOST);
}

function countMoved(results: Results, pairs: readonly Pair[], decimals: (pair: Pair) => number): number {
  return pairs.filter((pair) => difference(results, pair, decimals(pair)) !== 0n).length;
}

const difference = (results: Results, { before, after }: Pair, decimals: number): bigint =>
  scaled(results, after, decimals) - scaled(results, before, decimals);

function itemOf(results: Results, { pair, decimals, by }: Moved, low: number, high: number): Changes['items'][number] {
  const { code, label, before, after, tone } = pair;
  return {
    code,
    name: label,
    before: results.text(before, decimals),
    figure: figureOf(results, after, decimals),
    tone,
    change: changeText(by, decimals, results.unitOf(after.name)),
    from: position(numberOf(before), low, high),
    to: position(numberOf(after), low, high),
  };
}

const numberOf = ({ cell }: Found): number => (cell.kind === 'number' ? toNumber(cell.value) : 0);
const position = (value: number, low: number, high: number): number =>
  high === low ? 0.5 : (value - low) / (high - low);
