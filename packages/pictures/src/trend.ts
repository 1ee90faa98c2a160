import { compare, type Label, type Rational, rational, toNumber } from '@berimbang/engine';
import { edgesOf } from './ladder.js';
import { asPicture, type Drawing, type Picture } from './picture.js';
import { drawable, type Found, type Results } from './results.js';
import { drawTrend, type TrendPoint } from './trend-drawing.js';
import { type Series, seriesOf } from './trend-found.js';
import * as say from './words.js';

interface Point extends TrendPoint {
  readonly found: Found | null;
  /** After the period shown. */
  readonly ahead: boolean;
}

/** A picture for each series of values over periods, with its targets. */
export function trendPictures(results: Results): readonly Drawing[] {
  return seriesOf(results).map((series) => trend(results, series, false));
}

/** The course of an indicator: its values up to the period shown, and its targets as far as they are set. */
export function coursePicture(results: Results, series: Series): Picture {
  return asPicture(trend(results, series, true));
}

/** `whole`: with the targets of periods after the one shown, joined to a trajectory. */
function trend(results: Results, series: Series, whole: boolean): Drawing {
  const { over, name, place } = series;
  const bands = results.bandsOf(name);
  const steps = results.stepsOf(name);
  const cells = over.members.map(({ code }) => results.find(name, { ...place, [over.name]: code }));
  const decimals = results.common(cells);
  const unit = results.definition(name)?.unit;
  const all = over.members
    .filter(({ code }) => whole || isShown(results, code))
    .map(({ code, label }, i): Point => {
      const ahead = !isShown(results, code);
      const found = ahead ? null : (cells[i] ?? null);
      const at = { ...place, [over.name]: code };
      const category = bands === null ? null : results.find(bands.node, at);
      const own = category?.cell.kind === 'category' ? category.cell.code : null;
      const range = found?.cell.kind === 'missing' ? found.cell.range : undefined;
      const aim = targetAt(results, series, at);
      const text =
        range === undefined
          ? results.text(found, decimals)
          : say.between(results.figure(name, range.low, decimals), results.figure(name, range.high, decimals));
      return {
        period: say.periodName(code, label),
        found,
        ahead,
        address: found?.address ?? '',
        value: drawable(found),
        range: range === undefined ? null : [toNumber(range.low), toNumber(range.high)],
        target: aim === null ? null : toNumber(aim.value),
        targetText: aim === null ? null : aim.text,
        tone: steps.find((step) => step.code === own)?.tone ?? 'none',
        text,
        short: found?.cell.kind === 'number' ? say.shortAmount(found.cell.value, decimals, unit) : text,
      };
    });
  const points = worthShowing(all);
  // The score of a perspective stands against its target even where no band judges it.
  const edges = steps.length === 0 && isAchievement(results, name) ? [rational(100)] : edgesOf(steps);
  const label = titleOf(results, series);
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const targets = points.some(({ target }) => target !== null);
  return {
    id: `trend.${series.id}`,
    kind: 'trend',
    title: say.trendTitle(label),
    finding: first === undefined || last === undefined ? say.WORDS.empty : found(first, last, points),
    nodes: points.flatMap((point) => (point.found === null ? [] : [point.found.address])),
    data: {
      head: [say.WORDS.period, targets ? say.WORDS.realised : say.WORDS.value, ...(targets ? [say.WORDS.target] : [])],
      rows: points.map(({ period, text, targetText }) => [
        period,
        text,
        ...(targets ? [targetText ?? say.WORDS.empty] : []),
      ]),
    },
    draw: (sheet) => drawTrend(sheet, points, edges, whole),
  };
}

function found(first: Point, last: Point, points: readonly Point[]): Label {
  const gaps = points.filter(({ value, ahead }) => value === null && !ahead).length;
  const named = ({ period, text }: Point): say.Named => ({ label: period, value: text });
  if (first === last) return say.onlyOne(named(last));
  const [a, b] = [first.found?.cell, last.found?.cell];
  const direction = a?.kind === 'number' && b?.kind === 'number' ? compare(b.value, a.value) : 0;
  return say.trendFound({
    first: named(first),
    last: named(last),
    direction: direction < 0 ? -1 : direction > 0 ? 1 : 0,
    target: last.targetText,
    gaps,
  });
}

/** Whether a score is made of achievements, whose target is 100. */
function isAchievement(results: Results, name: string): boolean {
  if (!/^(perspective|objective|scorecard)\./.test(name)) return false;
  return results.evaluation.graph.nodes.some(({ definition }) => definition.kind === 'achievement');
}

/** Whether a period ends no later than the one shown. */
function isShown(results: Results, code: string): boolean {
  const [shown, end] = [say.endOf(Object.values(results.at)[0] ?? ''), say.endOf(code)];
  return shown === null || end === null || end <= shown;
}

/** An indicator by its own name; a member of a further dimension beside it. */
function titleOf(results: Results, { id, name, place }: Series): Label {
  const [at] = Object.entries(place);
  const code = /^indicator\.([^@]+)/.exec(id)?.[1];
  const member = results.dimension('indicator')?.members.find((own) => own.code === code);
  const own = code === undefined ? results.label(name) : say.coded(code, member?.label ?? null);
  if (at === undefined) return own;
  const other = results.dimension(at[0])?.members.find((one) => one.code === at[1]);
  return say.ofMember(own, other?.label ?? say.both(at[1]));
}

/** The target at a place: a number, or the lower edge of the band that a grade names. */
function targetAt(
  results: Results,
  { name, target }: Series,
  place: Readonly<Record<string, string>>,
): { readonly value: Rational; readonly text: Label } | null {
  if (target === null) return null;
  const aim = results.find(target, place);
  if (aim?.cell.kind === 'number') return { value: aim.cell.value, text: results.text(aim) };
  if (aim?.cell.kind !== 'category') return null;
  const { code } = aim.cell;
  const step = results.stepsOf(name).find((own) => own.code === code);
  return step === undefined || step.from === null ? null : { value: step.from, text: step.label };
}

const SAYS: ReadonlySet<string> = new Set(['late', 'refused']);

/** Without the periods before the first and after the last that say anything; a value that is late or was refused says something. */
function worthShowing(points: readonly Point[]): readonly Point[] {
  const says = ({ value, range, found, ahead, target }: Point): boolean =>
    value !== null ||
    range !== null ||
    (ahead && target !== null) ||
    (found?.cell.kind === 'missing' && SAYS.has(found.cell.reason));
  const first = points.findIndex(says);
  const last = points.findLastIndex(says);
  return first < 0 ? points : points.slice(first, last + 1);
}
