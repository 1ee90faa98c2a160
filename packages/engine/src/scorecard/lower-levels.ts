import type { Label } from '../dimension/dimension.js';
import type { CombineNode, CombinePart, NodeDefinition } from '../graph/nodes.js';
import type { Blocks, IndicatorBlock, LevelRule, ObjectiveBlock, PerspectiveBlock } from './blocks.js';
import { partOf, perspectiveOf, scoreUnit } from './lower-indicator.js';

type Extra = Partial<Omit<CombineNode, 'kind' | 'id' | 'label'>>;

/** The score of an objective, `objective.X.score`, and its category where the method has one. */
export function lowerObjective(objective: ObjectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, perspective } = objective;
  const rule = blocks.method.objective;
  const own = blocks.indicators.filter((indicator) => indicator.objective === code);
  const extra = { path: ['objectives', code], perspective };
  return withCategory(
    level(`objective.${code}.score`, label, rule, indicatorParts(own, rule, blocks), blocks, extra),
    rule,
  );
}

/** The score of a perspective, `perspective.X.score`, from objectives, from indicators, or as a fact of its own. */
export function lowerPerspective(perspective: PerspectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, score } = perspective;
  const rule = blocks.method.perspective;
  const id = `perspective.${code}.score`;
  const common = { path: ['perspectives', code], perspective: code };
  switch (score) {
    case 'none':
      return [];
    case 'entered':
      return withCategory(
        {
          kind: 'input',
          id,
          label,
          unit: scoreUnit(blocks),
          dims: [],
          type: 'number',
          cells: 'all',
          precision: 'printed',
          ...common,
        },
        rule,
      );
    case 'objectives': {
      const own = blocks.objectives.filter((entry) => entry.perspective === code);
      const parts = own.map((entry) => part(`objective.${entry.code}.score`, entry.weight));
      return withCategory(level(id, label, rule, parts, blocks, common), rule);
    }
    case 'indicators': {
      const own = blocks.indicators.filter((entry) => perspectiveOf(entry, blocks) === code);
      return withCategory(level(id, label, rule, indicatorParts(own, rule, blocks), blocks, common), rule);
    }
  }
}

function indicatorParts(own: readonly IndicatorBlock[], rule: LevelRule, blocks: Blocks): readonly CombinePart[] {
  return own.map((indicator): CombinePart => {
    const node = partOf(indicator, blocks);
    if (indicator.deduction) return { node, deduct: true };
    if (rule.scheme === 'validity-control') return { node, weightFrom: `indicator.${indicator.code}.weight` };
    return part(node, indicator.weight);
  });
}

function part(node: string, weight: CombinePart['weight']): CombinePart {
  return weight === undefined ? { node } : { node, weight };
}

function level(
  id: string,
  label: Label,
  rule: LevelRule,
  parts: readonly CombinePart[],
  blocks: Blocks,
  extra: Extra,
): NodeDefinition {
  const { scheme, missing, round } = rule;
  const equal = scheme === 'equal';
  const weighted = equal ? parts.map(({ node, deduct }) => (deduct === true ? { node, deduct } : { node })) : parts;
  return {
    kind: 'combine',
    id,
    label,
    unit: scoreUnit(blocks),
    parts: weighted,
    scheme: equal || scheme === 'validity-control' ? 'normalise' : scheme,
    missing: equal && missing === 'skip' ? 'renormalise' : missing,
    ...(round === undefined ? {} : { rounding: round }),
    ...extra,
  };
}

function withCategory(score: NodeDefinition, rule: LevelRule): readonly NodeDefinition[] {
  if (rule.category === undefined) return [score];
  const id = score.id.replace(/\.score$/, '.category');
  const label = score.label ?? { id, en: id };
  return [
    score,
    {
      kind: 'band',
      id,
      label: { id: `${label.id}: kategori`, en: `${label.en}: category` },
      of: score.id,
      rule: rule.category,
      ...(score.path === undefined ? {} : { path: score.path }),
      ...(score.perspective === undefined ? {} : { perspective: score.perspective }),
    },
  ];
}

/** The organisation's score, `scorecard.score`, from the scored perspectives, and its predicate. */
export function lowerOverall(blocks: Blocks): readonly NodeDefinition[] {
  const { overall } = blocks.method;
  const scored = blocks.perspectives.filter((perspective) => perspective.score !== 'none');
  if (scored.length === 0) return [];
  const label = { id: 'Nilai Kinerja Organisasi (NKO)', en: 'Organisation performance value (NKO)' };
  const parts = scored.map(({ code, weight }) => part(`perspective.${code}.score`, weight));
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
          ...(overall.round === undefined ? {} : { rounding: overall.round }),
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
