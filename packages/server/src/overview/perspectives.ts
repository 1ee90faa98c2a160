import type { OverviewOutput } from '@berimbang/contract';
import { toNumber } from '@berimbang/engine';
import {
  amount,
  type Dot,
  drawable,
  endsFor,
  indicatorDots,
  planOf,
  type Results,
  shareText,
} from '@berimbang/pictures';
import { figureOf } from './figure.js';
import { exceptionsOf } from './indicators.js';
import { perspectivesSentence } from './sentences.js';

type Perspectives = NonNullable<OverviewOutput['perspectives']>;

/** The perspectives with weights, scores and what each adds; null where none has a score. */
export function perspectivesOf(results: Results): Perspectives | null {
  const plan = planOf(results);
  if (plan === null) return null;
  const { rows, base, baseText, cap, decimals } = plan;
  const values = rows.flatMap(({ found }) => drawable(found) ?? []);
  if (values.length === 0 && rows.every(({ found }) => found === null)) return null;
  const [low, high] = endsFor(values, base, cap === null ? null : toNumber(cap));
  const at = (value: number): number => (high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low))));
  const heaviest = Math.max(...rows.map(({ weight }) => (weight === null ? 0 : toNumber(weight))), 0);
  const adds = rows.some(({ contribution }) => contribution !== null);
  return {
    base: at(base),
    baseText,
    cap: cap === null ? null : at(toNumber(cap)),
    capText: cap === null ? null : amount(cap, cap.n % cap.d === 0n ? 0 : 2),
    weighted: rows.some(({ weight }) => weight !== null),
    adds,
    finding: perspectivesSentence(results, plan, worstIn(results)),
    rows: rows.map(({ code, label, found, category, tone, weight, contribution }) => {
      const value = drawable(found);
      return {
        code,
        name: label,
        weight: weight === null ? null : shareText(weight),
        thickness: weight === null || heaviest === 0 ? 0.6 : toNumber(weight) / heaviest,
        figure: found === null ? null : figureOf(results, found, decimals),
        word: category === null || category.cell.kind !== 'category' ? null : results.text(category),
        tone: value === null ? ('grey' as const) : tone,
        end: value === null ? null : at(value),
        contribution: contribution === null ? null : amount(contribution, 2),
      };
    }),
  };
}

/** The worst exception among the indicators of a perspective, directly or by their objective. */
function worstIn(results: Results): (perspective: string) => Dot | null {
  const above = (dimension: string): ReadonlyMap<string, string | undefined> =>
    new Map((results.dimension(dimension)?.members ?? []).map(({ code, parent }) => [code, parent]));
  const [indicators, objectives] = [above('indicator'), above('objective')];
  const perspectiveOf = ({ code }: Dot): string | undefined => {
    const parent = indicators.get(code);
    return parent === undefined ? undefined : (objectives.get(parent) ?? parent);
  };
  return (perspective) =>
    exceptionsOf(indicatorDots(results).dots).find((dot) => perspectiveOf(dot) === perspective) ?? null;
}
