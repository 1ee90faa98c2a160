import type { Label } from '../dimension/dimension.js';
import type { CombineNode, CombinePart, NodeDefinition } from '../graph/nodes.js';
import type { Blocks, IndicatorBlock, LevelRule, ObjectiveBlock, PerspectiveBlock } from './blocks.js';
import { partOf, perspectiveOf } from './lower-indicator.js';

export type Extra = Partial<Omit<CombineNode, 'kind' | 'id' | 'label'>>;

/** The score of an objective, `objective.X.score`, and its category where the method has one. */
export function lowerObjective(objective: ObjectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, perspective } = objective;
  const rule = blocks.method.objective;
  const own = blocks.indicators.filter((indicator) => indicator.objective === code);
  const extra = { path: ['objectives', code], ...(perspective === undefined ? {} : { perspective }) };
  return withCategory(
    level(`objective.${code}.score`, label, rule, indicatorParts(own, rule, blocks), blocks, extra),
    rule,
  );
}

/** The score of a perspective, `perspective.X.score`: from objectives, from indicators, from a node, or a fact of its own. */
export function lowerPerspective(perspective: PerspectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, score } = perspective;
  const { perspective: whole } = blocks.method;
  const rule = perspective.category === undefined ? whole : { ...whole, category: perspective.category };
  const id = `perspective.${code}.score`;
  const common = { path: ['perspectives', code], perspective: code };
  if (typeof score === 'object') {
    const given: NodeDefinition = {
      kind: 'formula',
      id,
      label,
      expression: 'score',
      args: { score: score.node },
      units: 'checked',
      literal: false,
      ...common,
    };
    return withCategory(given, rule);
  }
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
      return withCategory(level(id, label, rule, objectiveParts(own), blocks, common), rule);
    }
    case 'indicators': {
      const own = blocks.indicators.filter((entry) => perspectiveOf(entry, blocks) === code);
      return withCategory(level(id, label, rule, indicatorParts(own, rule, blocks), blocks, common), rule);
    }
  }
}

export function objectiveParts(own: readonly ObjectiveBlock[]): readonly CombinePart[] {
  return own.map(({ code, weight }) => part(`objective.${code}.score`, weight));
}

export function indicatorParts(
  own: readonly IndicatorBlock[],
  rule: LevelRule,
  blocks: Blocks,
): readonly CombinePart[] {
  return own.map((indicator): CombinePart => {
    const node = partOf(indicator, blocks);
    if (indicator.deduction) return { node, deduct: true };
    if (rule.scheme === 'validity-control') return { node, weightFrom: `indicator.${indicator.code}.weight` };
    return part(node, indicator.weight);
  });
}

export function part(node: string, weight: CombinePart['weight']): CombinePart {
  return weight === undefined ? { node } : { node, weight };
}

/** The weighted sum of the parts of a level, with what the method says of it. */
export function level(
  id: string,
  label: Label,
  rule: LevelRule,
  parts: readonly CombinePart[],
  blocks: Blocks,
  extra: Extra,
): NodeDefinition {
  const { scheme, missing } = rule;
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
    ...saidOf(rule),
    ...extra,
  };
}

/** Rounding, certainty and note of a level. */
export function saidOf({ round, certainty, note }: LevelRule): Pick<CombineNode, 'rounding' | 'certainty' | 'note'> {
  return {
    ...(round === undefined ? {} : { rounding: round }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Unit of every level: that of the indices, or points of the score that categories give. */
export function scoreUnit({ method }: Blocks): string {
  return method.indicatorScore.kind === 'category' ? 'score' : method.achievement.unit;
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
