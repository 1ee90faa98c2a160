import type { NodeDefinition, ReduceNode } from '../graph/nodes.js';
import { quoted, type SurveyContext } from './survey-context.js';

/**
 * Breakdown by groups of respondents, each dimension apart: `survey.X.by.gender.n`, `.mean` by element, `.respondents`, `.index`,
 * `.grade`, and `.small` where a group has fewer respondents than a figure of its own should rest on.
 */
export function lowerGroups(context: SurveyContext): readonly NodeDefinition[] {
  return (context.survey.respondentGroups?.by ?? []).flatMap((group) => groupNodes(context, group));
}

function groupNodes(context: SurveyContext, group: string): readonly NodeDefinition[] {
  const { survey, named, formula, own } = context;
  const part = (name: string): string => `by.${group}.${name}`;
  const elements = quoted(survey.elements);
  const smallest = survey.respondentGroups?.smallest ?? 0;
  const by = { id: `menurut ${group}`, en: `by ${group}` };
  const nodes: NodeDefinition[] = [
    ...(survey.form === 'answers' ? fromAnswers(context, group) : fromCounts(context, group)),
    formula(
      part('respondents'),
      named(
        `responden ${by.id} (jawaban terbanyak pada satu unsur)`,
        `respondents ${by.en} (most answers to one element)`,
      ),
      `max(${own(part('n'))} over ${elements})`,
    ),
    formula(
      part('index'),
      named(`indeks (IKM) ${by.id}`, `index (IKM) ${by.en}`),
      `sum(${own(part('mean'))} * ${own('factor')} over ${elements}) * ${own('conversion')}`,
      'index',
    ),
    formula(
      part('small'),
      named(`kelompok dengan kurang dari ${smallest} responden`, `group of fewer than ${smallest} respondents`),
      `${own(part('respondents'))} < ${smallest}`,
    ),
  ];
  if (survey.grade === undefined) return nodes;
  return [
    ...nodes,
    {
      kind: 'band',
      id: `${context.id}.${part('grade')}`,
      label: named(`mutu pelayanan ${by.id}`, `service quality grade ${by.en}`),
      of: `${context.id}.${part('index')}`,
      rule: survey.grade,
      path: ['surveys', survey.code],
    },
  ];
}

/** Respondents belong to a group by their attribute of that name; who has none belongs to no group. */
function fromAnswers({ survey, id, named, common }: SurveyContext, group: string): readonly NodeDefinition[] {
  const reduce = (part: string, operation: 'count' | 'mean', words: readonly [string, string]): ReduceNode => ({
    kind: 'reduce',
    id: `${id}.by.${group}.${part}`,
    label: named(`${words[0]}, menurut ${group}`, `${words[1]}, by ${group}`),
    operation,
    of: `${id}.answer`,
    over: [survey.axis ?? ''],
    to: group,
    missing: 'skip',
    ...(survey.missing === 'complete-rows' ? { where: `${id}.complete` } : {}),
    ...common,
  });
  return [
    reduce('n', 'count', ['responden per unsur', 'respondents by element']),
    reduce('mean', 'mean', ['nilai rata-rata unsur (NRR)', 'element mean (NRR)']),
  ];
}

/** Counts of each group are a table of their own: reports print them apart, one attribute at a time. */
function fromCounts({ survey, named, formula, input, own }: SurveyContext, group: string): readonly NodeDefinition[] {
  const part = (name: string): string => `by.${group}.${name}`;
  const axis = survey.axis ?? '';
  const label = (id: string, en: string): ReturnType<typeof named> =>
    named(`${id}, menurut ${group}`, `${en}, by ${group}`);
  return [
    input(part('count'), label('banyak jawaban', 'answer counts'), [...survey.over, group, survey.elements, axis], {
      precision: 'exact',
    }),
    formula(
      part('n'),
      label('responden per unsur', 'respondents by element'),
      `sum(${own(part('count'))} over ${quoted(axis)})`,
    ),
    formula(
      part('total'),
      label('jumlah nilai', 'sum of scores'),
      `sum(${own(part('count'))} * attribute(${quoted(axis)}, 'code') over ${quoted(axis)})`,
    ),
    formula(
      part('mean'),
      label('nilai rata-rata unsur (NRR)', 'element mean (NRR)'),
      `${own(part('total'))} / ${own(part('n'))}`,
    ),
  ];
}
