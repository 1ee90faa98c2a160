import type { IndicatorPage, IndicatorPageQuery } from '@berimbang/contract';
import { type Member, READ_DIMENSION } from '@berimbang/engine';
import { periodName, Results, rulerOf, unitTitle } from '@berimbang/pictures';
import { eq } from 'drizzle-orm';
import { cannotCompute } from '../calculation/sentences.js';
import { COMMENT_POLICY } from '../comments/policy.js';
import { ownersOn } from '../data-owners/owners-on.js';
import { period as periodTable } from '../db/index.js';
import { peopleOf } from '../facts/may-enter.js';
import { enters } from '../facts/policy.js';
import { markIn } from '../facts/queries.js';
import type { Request } from '../http/endpoint.js';
import { notFound } from '../http/refusal.js';
import { dayOf } from '../http/request.js';
import { manualCard } from '../indicators/manual.js';
import { INDICATOR_POLICY } from '../indicators/policy.js';
import { MEASURE_POLICY } from '../measures/policy.js';
import { pictureOf } from '../overview/figure.js';
import { evaluatedOrBare } from '../results/evaluated-or-bare.js';
import { evidenceOf, ownersOf } from '../scorecard-table/people.js';
import { type About, indicatorRow, levelRow } from '../scorecard-table/rows.js';
import { Shown } from '../scorecard-table/shown.js';
import { weightsIn } from '../scorecard-table/weights.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { labelOr } from '../scorecards/label-tree.js';
import { findPartByCode, INDICATOR } from '../scorecards/part-kinds.js';
import { bodyTree } from '../scorecards/parts.js';
import { namesOf } from '../sign-in/names.js';
import { TARGET_POLICY } from '../targets/policy.js';
import { coursesOf } from './courses.js';
import { headlineOf } from './headline.js';
import { relativesOf } from './relatives.js';
import { sourcesOf } from './sources.js';
import { enteredValues, presentValue } from './values.js';

/** Width of a band ruler beside the numbers, in pixels. */
const ASIDE = 340;

/** One indicator of a scorecard, at a period. */
export async function indicatorPage(
  request: Request<unknown, IndicatorPageQuery, unknown>,
  own: Scorecard,
): Promise<IndicatorPage> {
  const { tx, actor, query, language } = request;
  const { code } = query;
  const part = await findPartByCode(tx, INDICATOR, own.id, { section: null, code });
  if (part === null) throw notFound('indicator', code, 'query.code');
  const { calculated, evaluation } = await evaluatedOrBare(tx, own);
  if (evaluation === null) throw cannotCompute((await definitionOf(tx, own)).faults);
  const results = new Results(evaluation, query.period);
  const shown = new Shown(results);
  const members = (name: string): readonly Member[] => results.dimension(name)?.members ?? [];
  const indicators = members('indicator');
  const at = indicators.findIndex((member) => member.code === code);
  // An indicator that was added since the last calculation has no numbers yet.
  const member: Member = indicators[at] ?? { code, label: labelOr(code, bodyTree(part.body)) };
  const about = await aboutOf(request, own, results);
  const objectives = new Map(members('objective').map((one) => [one.code, one]));
  const row = indicatorRow(shown, member, objectives, about);
  const level = (kind: 'perspective' | 'objective', of: string | null) => {
    const found = members(kind).find((one) => one.code === of);
    return found === undefined ? null : levelRow(shown, kind, found, about);
  };
  const entered = await enteredValues(tx, own.id, code);
  const names = await namesOf(request, [...new Set(entered.map(({ current }) => current.enteredBy))]);
  const period = results.at[READ_DIMENSION] ?? null;
  const [known] =
    period === null ? [] : await tx.select().from(periodTable).where(eq(periodTable.code, period)).limit(1);
  const people = peopleOf(await ownersOn(tx, own.id, dayOf(request)), { node: '', indicator: code });
  const subject = { unitId: own.unitId, people };
  return {
    scorecard: own.id,
    title: evaluation.graph.model.title,
    indicatorId: part.id,
    headline: headlineOf(row, calculated),
    calculated,
    period,
    periodName: period === null ? null : periodName(period),
    periodState: known?.state ?? null,
    row,
    ruler: pictureOf(rulerOf(results, row.index?.cell.split('@')[0] ?? '', results.at), language, ASIDE),
    perspective: level('perspective', row.perspective),
    objective: level('objective', row.objective),
    retired: part.retiredFrom === null ? null : { from: part.retiredFrom, reason: part.retiredReason },
    courses: coursesOf(shown, code, language, query.width),
    values: entered.map((value) =>
      presentValue(value, {
        graph: evaluation.graph,
        mark: markIn(own.head),
        indicator: code,
        label: row.label,
        names,
      }),
    ),
    sources: sourcesOf(shown, code, row.label),
    relatives: [...(await relativesOf(tx, actor, own, code, period ?? undefined))],
    siblings: {
      before: at < 0 ? null : (indicators[at - 1]?.code ?? null),
      after: at < 0 ? null : (indicators[at + 1]?.code ?? null),
    },
    manual: (await manualCard(tx, own, part)).fields.map(withUnitWord),
    may: {
      comment: COMMENT_POLICY.createComment.allows(actor, subject),
      setTargets: own.state !== 'closed' && TARGET_POLICY.setTargets.allows(actor, subject),
      change: own.state !== 'closed' && INDICATOR_POLICY.changeIndicator.allows(actor, subject),
      enter: own.state !== 'closed' && enters.allows(actor, subject),
      measure: MEASURE_POLICY.createMeasure.allows(actor, subject),
    },
  };
}

async function aboutOf(
  request: Request<unknown, IndicatorPageQuery, unknown>,
  own: Scorecard,
  results: Results,
): Promise<About> {
  const period = results.at[READ_DIMENSION];
  const all = results.dimension(READ_DIMENSION)?.members.map(({ code }) => code) ?? [];
  return {
    weights: weightsIn(results),
    periods: period === undefined ? [] : all.slice(0, all.indexOf(period) + 1),
    owners: await ownersOf(request, own.id),
    evidence: await evidenceOf(request, own.id),
  };
}

/** The unit of measure by its name. */
function withUnitWord(field: IndicatorPage['manual'][number]): IndicatorPage['manual'][number] {
  if (field.key !== 'unit' || typeof field.value !== 'string') return field;
  return { ...field, value: unitTitle(field.value) };
}
