import type { StrategyMap } from '@berimbang/contract';
import type { Label, Member } from '@berimbang/engine';
import { periodName, Results } from '@berimbang/pictures';
import { eq } from 'drizzle-orm';
import { type Transaction, unit } from '../db/index.js';
import type { Request } from '../http/endpoint.js';
import { bothOf } from '../overview/both.js';
import { evaluatedOrBare } from '../results/evaluated-or-bare.js';
import { readingsOf } from '../results/readings.js';
import { weightsIn } from '../scorecard-table/weights.js';
import type { Scorecard } from '../scorecards/definition.js';
import { bodyTree, endsOf } from '../scorecards/parts.js';
import { lanesOf } from './lanes.js';
import { mayChange } from './may-change.js';
import { measuresOf } from './measures.js';
import { labelOfRow, type MapRows, mapRows, textIn } from './rows.js';
import { indicatorScore, Scores } from './scores.js';

/** A scorecard as a strategy map, at a period. Before anything was computed its definition stands there without numbers. */
export async function strategyMap(
  request: Request<unknown, { readonly period?: string | undefined }, unknown>,
  own: Scorecard,
): Promise<StrategyMap> {
  const { tx, actor, query } = request;
  const { calculated, evaluation } = await evaluatedOrBare(tx, own);
  const { items, latest } = await readingsOf(tx, own);
  const reading = items.find((item) => item.period === query.period) ?? items.find((item) => item.period === latest);
  const rows = await mapRows(tx, own.id);
  return {
    scorecardId: own.id,
    title: bothOf(own.title),
    unit: await unitName(tx, own.unitId),
    state: own.state,
    period: reading?.period ?? null,
    periodName: periodName(reading?.period ?? own.period),
    periodState: reading?.state ?? null,
    lockedAt: reading?.lockedAt ?? null,
    calculated,
    ...parts(rows, evaluation === null ? null : new Results(evaluation, reading?.period)),
    links: rows.links.map((row) => {
      const { fromCode, toCode } = endsOf(bodyTree(row.body));
      return { id: row.id, revision: row.revision, from: fromCode, to: toCode, label: labelOfRow(row) };
    }),
    may: mayChange(actor, own),
  };
}

type Parts = Pick<StrategyMap, 'whole' | 'legend' | 'target' | 'lanes' | 'objectives' | 'measures'>;

function parts(rows: MapRows, results: Results | null): Parts {
  const members = (name: string): readonly Member[] => results?.dimension(name)?.members ?? [];
  const names = rows.objectives.map(({ code }) => scoreOf(code));
  const scores = results === null ? null : new Scores(results, names);
  const indicators = members('indicator');
  const known = new Map(members('objective').map((member) => [member.code, member]));
  const objectives = rows.objectives.map((row): StrategyMap['objectives'][number] => {
    const { code, id, revision } = row;
    const name = scoreOf(code);
    return {
      id,
      revision,
      code,
      label: labelOfRow(row) ?? known.get(code)?.label ?? { id: code, en: code },
      perspective: textIn(row, 'perspective') ?? known.get(code)?.parent ?? null,
      figure: scores?.figure(scores.results.find(name)) ?? null,
      status: scores?.class(name) ?? null,
      end: scores?.end(name) ?? null,
      indicators: indicators
        .filter(({ parent }) => parent === code)
        .map((member) => ({
          code: member.code,
          label: member.label ?? { id: member.code, en: member.code },
          figure: scores?.figure(scores.results.find(indicatorScore(scores.results, member))) ?? null,
          status: scores?.class(indicatorScore(scores.results, member)) ?? null,
        })),
    };
  });
  const weights = results === null ? new Map<string, Label>() : weightsIn(results);
  return {
    whole: wholeOf(scores),
    legend: scores?.legend(names) ?? [],
    target: scores?.target ?? null,
    lanes: lanesOf(rows, objectives, scores, weights),
    objectives,
    measures: rows.objectives.length > 0 || scores === null ? [] : measuresOf(scores),
  };
}

const scoreOf = (code: string): string => `objective.${code}.score`;

function wholeOf(scores: Scores | null): StrategyMap['whole'] {
  if (scores === null) return null;
  const { results } = scores;
  const overall = results.evaluation.graph.nodes.find(({ definition }) => definition.overall === true)?.definition;
  const found = overall === undefined ? null : results.find(overall.id);
  const figure = scores.figure(found, false);
  if (overall === undefined || figure === null) return null;
  return { name: results.label(overall.id), figure, status: scores.ownClass(overall.id) };
}

async function unitName(tx: Transaction, id: string): Promise<Label> {
  const [found] = await tx.select({ name: unit.name }).from(unit).where(eq(unit.id, id));
  return bothOf(found?.name ?? '');
}
