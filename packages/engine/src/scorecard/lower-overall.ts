import type { CombinePart, NodeDefinition } from '../graph/nodes.js';
import type { Blocks } from './blocks.js';
import { scoreUnit } from './lower-indicator.js';
import { type Extra, indicatorParts, level, objectiveParts, part, saidOf } from './lower-levels.js';

const LABEL = { id: 'Nilai Kinerja Organisasi (NKO)', en: 'Organisation performance value (NKO)' };

/** The organisation's score, `scorecard.score`, from the parts that the method names, and its predicate. */
export function lowerOverall(blocks: Blocks): readonly NodeDefinition[] {
  const { overall } = blocks.method;
  const parts = overallParts(blocks);
  if (parts.length === 0) return [];
  const label = overall.label ?? LABEL;
  const rounding =
    overall.decimals === undefined
      ? {}
      : { rounding: { decimals: overall.decimals, mode: 'half-up', stage: 'shown' } as const };
  const source = overall.source === undefined ? {} : { source: overall.source };
  const extra: Extra = { path: ['method', 'overall'], overall: true, ...source, ...rounding };
  const score: NodeDefinition =
    overall.weightsFrom === undefined
      ? level('scorecard.score', label, overall, parts, blocks, extra)
      : {
          kind: 'combine',
          id: 'scorecard.score',
          label,
          unit: scoreUnit(blocks),
          of: 'perspectives.score',
          over: 'perspective',
          weights: overall.weightsFrom,
          scheme: overall.scheme === 'equal' || overall.scheme === 'validity-control' ? 'sum-1' : overall.scheme,
          missing: overall.missing,
          ...saidOf(overall),
          ...extra,
        };
  const rule = overall.predicate ?? overall.category;
  if (rule === undefined) return [score];
  return [
    score,
    {
      kind: 'band',
      id: 'scorecard.predicate',
      label: { id: 'Predikat', en: 'Predicate' },
      of: 'scorecard.score',
      rule,
      path: ['method', 'overall', 'predicate'],
    },
  ];
}

function overallParts(blocks: Blocks): readonly CombinePart[] {
  const { overall } = blocks.method;
  switch (overall.score) {
    case 'perspectives':
      return blocks.perspectives
        .filter((perspective) => perspective.score !== 'none')
        .map(({ code, weight }) => part(`perspective.${code}.score`, weight));
    case 'objectives':
      return objectiveParts(blocks.objectives);
    case 'indicators':
      return indicatorParts(blocks.indicators, overall, blocks);
    case 'none':
      return [];
  }
}
