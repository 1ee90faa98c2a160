import type { nextYearSchema } from '@berimbang/contract';
import { endOfPeriod, type Period, parsePeriod, startOfPeriod } from '@berimbang/engine';
import { type OrderedTree, type StoredTarget, valueAt } from '@berimbang/files';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { recalculate } from '../calculation/recalculate.js';
import { indicator } from '../db/index.js';
import { libraryOf } from '../library/shelves.js';
import { refuseTaken } from './commands.js';
import type { Scorecard } from './definition.js';
import type { Editor } from './editor.js';
import { withKey } from './head.js';
import { insertScorecard } from './import.js';
import { labelTree } from './label-tree.js';
import { type DefinitionParts, readParts } from './parts.js';
import { notLater } from './refusals.js';
import { shiftPeriod, shiftTitle, shiftTree } from './shift-years.js';

type Wanted = z.output<typeof nextYearSchema>;

/** Blocks about what was observed or published of this year; they say nothing of another. */
const OF_THIS_YEAR: ReadonlySet<string> = new Set(['printed', 'readings']);

/**
 * Makes the scorecard of a later year from one: everything is copied and its periods are moved, but for values, printed
 * figures, readings, and indicators that were retired. Each indicator knows the one that it was made from. Active where it
 * compiles with the rules of the library as they stand now, else a draft.
 */
export async function makeNextYear(by: Editor, own: Scorecard, wanted: Wanted, unitId: string): Promise<Scorecard> {
  await refuseTaken(by, wanted.code);
  const years = yearsBetween(own.period, wanted.period);
  if (years === null) throw notLater(own.period, wanted.period);
  const retired = await by.tx
    .select({ code: indicator.code })
    .from(indicator)
    .where(and(eq(indicator.scorecardId, own.id), isNotNull(indicator.retiredFrom)));
  const gone = new Set(retired.map(({ code }) => code));
  const parts = moved(await readParts(by.tx, own), years, gone, own, wanted);
  const made = await insertScorecard(by, wanted.code, parts, unitId, await libraryOf(by.tx), { previousId: own.id });
  await by.tx.execute(sql`
    update app.indicator as next set previous_id = before.id from app.indicator before
    where next.scorecard_id = ${made.id} and before.scorecard_id = ${own.id} and before.code = next.code`);
  await by.tx.execute(sql`
    update app.objective as next set description = before.description from app.objective before
    where next.scorecard_id = ${made.id} and before.scorecard_id = ${own.id} and before.code = next.code`);
  if (made.state === 'active') by.computed(await recalculate(by, new Map([[made.id, null]]), 'next-year'));
  return made;
}

function moved(
  parts: DefinitionParts,
  years: number,
  gone: ReadonlySet<string>,
  own: Scorecard,
  wanted: Wanted,
): DefinitionParts {
  const shift = (tree: OrderedTree): OrderedTree => shiftTree(tree, years);
  const entries = (list: DefinitionParts['indicators']) => list.map(({ code, body }) => ({ code, body: shift(body) }));
  const indicators = parts.indicators.filter(({ code }) => !gone.has(code));
  const targets = parts.targets
    .filter((one) => !gone.has(one.indicator))
    .map((one): StoredTarget => ({ ...one, period: one.period === null ? null : shiftPeriod(one.period, years) }));
  return {
    head: movedHead(parts.head, years, own, wanted),
    perspectives: entries(parts.perspectives),
    objectives: entries(parts.objectives),
    links: parts.links,
    indicators: entries(indicators),
    blocks: parts.blocks
      .filter(({ section }) => !OF_THIS_YEAR.has(section))
      .map(({ section, code, body }) => ({ section, code, body: shift(body) })),
    targets: wanted.keepTargets ? targets : [],
  };
}

function movedHead(
  head: DefinitionParts['head'],
  years: number,
  own: Scorecard,
  wanted: Wanted,
): DefinitionParts['head'] {
  const title =
    wanted.title === undefined
      ? shiftTitle(
          valueAt(head.scorecard ?? undefined, 'title') ?? own.code,
          own.period.slice(0, 4),
          wanted.period.slice(0, 4),
        )
      : labelTree(wanted.title);
  let scorecard = withKey(head.scorecard, 'id', wanted.code);
  scorecard = withKey(scorecard, 'title', title);
  scorecard = withKey(scorecard, 'period', wanted.period);
  // Rules of another year are read at the end of that year, and its note and source are about that year.
  for (const key of ['rules-at', 'note', 'source']) scorecard = withKey(scorecard, key, null);
  return { ...head, scorecard, periods: head.periods === null ? null : shiftTree(head.periods, years) };
}

/** Whole years between two periods of one kind and place in their years; null where the second is not such a later one. */
function yearsBetween(from: string, to: string): number | null {
  const [a, b] = [parsePeriod(from), parsePeriod(to)];
  if (a === null || b === null || !isAlike(a, b) || startOfPeriod(b) <= endOfPeriod(a)) return null;
  return b.year - a.year;
}

function isAlike(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.part === b.part;
}
