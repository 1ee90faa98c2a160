import type { Dimension, Label } from '../dimension/dimension.js';
import type { NodeDefinition } from '../graph/nodes.js';
import type { Blocks } from './blocks.js';
import { hasIndex, lowerIndicator, perspectiveOf, targetFacts } from './lower-indicator.js';
import { lowerObjective, lowerPerspective } from './lower-levels.js';
import { lowerOverall } from './lower-overall.js';
import { lowerPeriods } from './lower-periods.js';
import type { Lowered } from './lowered.js';

/**
 * Lowers perspectives, objectives and indicators. An indicator `1a-CP` becomes `indicator.1a-CP.target`,
 * `indicator.1a-CP.realised` and the outputs of `indicator.1a-CP`; the levels above become `objective.X.score`,
 * `perspective.X.score`, `scorecard.score` and `scorecard.predicate`. Whole levels are collected as `indicators.index`,
 * `indicators.status`, `indicators.reached`, `indicators.target`, `indicators.category` and `perspectives.score`.
 */
export function lowerIndicators(blocks: Blocks): Lowered {
  const nodes = [
    ...blocks.indicators.flatMap((indicator) => lowerIndicator(indicator, blocks)),
    ...collections(blocks),
    ...blocks.objectives.flatMap((objective) => lowerObjective(objective, blocks)),
    ...blocks.perspectives.flatMap((perspective) => lowerPerspective(perspective, blocks)),
    ...lowerOverall(blocks),
  ];
  const dimensions = [...levelDimensions(blocks), ...lowerPeriods(blocks.periods)];
  return { dimensions, nodes, facts: blocks.indicators.flatMap(targetFacts) };
}

/** Dimensions `perspective`, `objective` and `indicator`, as far as they have members. */
function levelDimensions(blocks: Blocks): readonly Dimension[] {
  const inObjectives = blocks.objectives.length > 0;
  const parentOfIndicators = inObjectives ? 'objective' : blocks.perspectives.length > 0 ? 'perspective' : undefined;
  const level = (
    name: string,
    members: readonly { code: string; label: Label; parent?: string | undefined }[],
    parent?: string,
  ): readonly Dimension[] => {
    if (members.length === 0) return [];
    return [{ name, members: members.map(withoutEmptyParent), ...(parent === undefined ? {} : { parent }) }];
  };
  return [
    ...level(
      'perspective',
      blocks.perspectives.map(({ code, label }) => ({ code, label })),
    ),
    ...level(
      'objective',
      blocks.objectives.map(({ code, label, perspective }) => ({ code, label, parent: perspective })),
      blocks.perspectives.length > 0 ? 'perspective' : undefined,
    ),
    ...level(
      'indicator',
      blocks.indicators.map((indicator) => ({
        code: indicator.code,
        label: indicator.label,
        parent: inObjectives ? indicator.objective : perspectiveOf(indicator, blocks),
      })),
      parentOfIndicators,
    ),
  ];
}

function withoutEmptyParent(member: {
  code: string;
  label: Label;
  parent?: string | undefined;
}): Dimension['members'][number] {
  const { parent, ...rest } = member;
  return parent === undefined ? rest : { ...rest, parent };
}

function collections(blocks: Blocks): readonly NodeDefinition[] {
  const collect = (
    id: string,
    dimension: string,
    label: Label,
    entries: readonly (readonly [string, string])[],
  ): readonly NodeDefinition[] =>
    entries.length === 0 ? [] : [{ kind: 'collect', id, label, dimension, of: Object.fromEntries(entries) }];
  const measured = blocks.indicators.filter((indicator) => hasIndex(indicator, blocks));
  const all = (output: string): readonly (readonly [string, string])[] =>
    measured.map(({ code }) => [code, `indicator.${code}.${output}`] as const);
  const { method } = blocks;
  const status = method.achievement.status === undefined ? [] : all('status');
  const judged = method.indicatorScore.kind === 'category' ? blocks.indicators.filter((own) => !own.deduction) : [];
  const scored = blocks.perspectives.filter((perspective) => perspective.score !== 'none');
  // An indicator whose index is a mean of its periods' has no one target.
  const targets = measured
    .filter(({ periods }) => periods?.operation !== 'index-mean')
    .map(({ code, periods }) => {
      const own = periods === undefined ? 'target' : 'consolidated.target';
      return [code, `indicator.${code}.${own}`] as const;
    });
  return [
    ...collect(
      'indicators.target',
      'indicator',
      { id: 'Target seluruh indikator', en: 'Targets of all indicators' },
      targets,
    ),
    ...collect(
      'indicators.index',
      'indicator',
      { id: 'Indeks capaian seluruh indikator', en: 'Achievement index of all indicators' },
      all('index'),
    ),
    ...collect(
      'indicators.reached',
      'indicator',
      { id: 'Ketercapaian seluruh indikator', en: 'Targets met by all indicators' },
      all('reached'),
    ),
    ...collect(
      'indicators.status',
      'indicator',
      { id: 'Status seluruh indikator', en: 'Status of all indicators' },
      status,
    ),
    ...collect(
      'indicators.category',
      'indicator',
      { id: 'Kategori seluruh indikator', en: 'Categories of all indicators' },
      judged.map(({ code }) => [code, `indicator.${code}.category`] as const),
    ),
    ...collect(
      'perspectives.score',
      'perspective',
      { id: 'Nilai seluruh perspektif', en: 'Scores of all perspectives' },
      scored.map(({ code }) => [code, `perspective.${code}.score`] as const),
    ),
  ];
}
