import type { ScorecardTable } from '@berimbang/contract';
import { type Evaluation, READ_DIMENSION } from '@berimbang/engine';
import { periodName, Results } from '@berimbang/pictures';
import type { Request } from '../http/endpoint.js';
import { INDICATOR_POLICY } from '../indicators/policy.js';
import { evaluatedOrBare } from '../results/evaluated-or-bare.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { writtenGroups } from '../weights/groups.js';
import { WEIGHT_POLICY } from '../weights/policy.js';
import { evidenceOf, ownersOf } from './people.js';
import { type About, indicatorRow, levelRow, measureRows } from './rows.js';
import { Shown } from './shown.js';
import { weightsIn } from './weights.js';

/** A scorecard as a table, at a period. Before anything was computed its definition stands there without numbers. */
export async function scorecardTable(
  request: Request<unknown, { readonly period?: string | undefined }, unknown>,
  own: Scorecard,
): Promise<ScorecardTable> {
  const { calculated, evaluation } = await evaluatedOrBare(request.tx, own);
  const open = own.state !== 'closed';
  const subject = { unitId: own.unitId };
  const base = {
    scorecard: own.id,
    title: titleOf(own, evaluation),
    calculated,
    may: {
      addIndicators: open && INDICATOR_POLICY.createIndicator.allows(request.actor, subject),
      setWeights:
        open &&
        WEIGHT_POLICY.setWeights.allows(request.actor, subject) &&
        writtenGroups(await definitionOf(request.tx, own)).length > 0,
    },
  };
  if (evaluation === null)
    return { ...base, period: null, periods: [], whole: null, perspectives: [], objectives: [], rows: [] };
  const results = new Results(evaluation, request.query.period);
  const shown = new Shown(results);
  const period = results.at[READ_DIMENSION] ?? null;
  const all = results.dimension(READ_DIMENSION)?.members.map(({ code }) => code) ?? [];
  const periods = all.slice(0, period === null ? 0 : all.indexOf(period) + 1);
  const about: About = {
    weights: weightsIn(results),
    periods,
    owners: await ownersOf(request, own.id),
    evidence: await evidenceOf(request, own.id),
  };
  const members = (name: string) => results.dimension(name)?.members ?? [];
  const objectives = new Map(members('objective').map((member) => [member.code, member]));
  return {
    ...base,
    period,
    periods: periods.map((code) => ({ code, label: periodName(code) })),
    whole: wholeOf(shown),
    perspectives: members('perspective').map((member) => levelRow(shown, 'perspective', member, about)),
    objectives: members('objective').map((member) => levelRow(shown, 'objective', member, about)),
    rows: [
      ...members('indicator').map((member) => indicatorRow(shown, member, objectives, about)),
      ...measureRows(shown, about),
    ],
  };
}

function wholeOf(shown: Shown): ScorecardTable['whole'] {
  const { results } = shown;
  const overall = results.evaluation.graph.nodes.find(({ definition }) => definition.overall === true)?.definition;
  const found = overall === undefined ? null : results.find(overall.id);
  const score = shown.value(found);
  if (overall === undefined || score === null) return null;
  return { label: results.label(overall.id), score, status: shown.class(overall.id) };
}

function titleOf(own: Scorecard, evaluation: Evaluation | null): { id: string; en: string } {
  return evaluation?.graph.model.title ?? { id: own.code, en: own.code };
}
