import type { Label } from '../dimension/dimension.js';
import type { CombineNode, CombinePart, NodeDefinition } from '../graph/nodes.js';
import type { Blocks, IndicatorBlock, LevelRule, ObjectiveBlock, PerspectiveBlock } from './blocks.js';
import { partOf, perspectiveOf, scoreUnit } from './lower-indicator.js';

export type Extra = Partial<Omit<CombineNode, 'kind' | 'id' | 'label'>>;

/** The score of an objective, `objective.X.score`, and its category where the method has one. */
export function lowerObjective(objective: ObjectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, perspective } = objective;
  const rule = blocks.method.objective;
  const own = blocks.indicators.filter((indicator) => indicator.objective === code);
  const extra = { path: ['objectives', code], ...(perspective === undefined ? {} : { perspective }) };
  const score = level(`objective.${code}.score`, label, rule, indicatorParts(own, rule, blocks), blocks, extra);
  return withCategory(score, rule.category, ['method', 'objective', 'category']);
}

/** The score of a perspective, `perspective.X.score`: from objectives, from indicators, from a node, or a fact of its own. */
export function lowerPerspective(perspective: PerspectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, score } = perspective;
  const rule = blocks.method.perspective;
  const id = `perspective.${code}.score`;
  const common = { path: ['perspectives', code], perspective: code };
  const classed = (made: NodeDefinition): readonly NodeDefinition[] =>
    perspective.category === undefined
      ? withCategory(made, rule.category, ['method', 'perspective', 'category'])
      : withCategory(made, perspective.category, [...common.path, 'category']);
  if (typeof score === 'object') {
    const given: NodeDefinition = {
      kind: 'formula',
      id,
      label,
      expression: `"${score.node}"`,
      args: {},
      units: 'checked',
      literal: false,
      ...common,
    };
    return classed(given);
  }
  switch (score) {
    case 'none':
      return [];
    case 'entered':
      return classed({
        kind: 'input',
        id,
        label,
        unit: scoreUnit(blocks),
        dims: [],
        type: 'number',
        cells: 'all',
        precision: 'printed',
        ...common,
      });
    case 'objectives': {
      const own = blocks.objectives.filter((entry) => entry.perspective === code);
      return classed(level(id, label, rule, objectiveParts(own), blocks, common));
    }
    case 'indicators': {
      const own = blocks.indicators.filter((entry) => perspectiveOf(entry, blocks) === code);
      return classed(level(id, label, rule, indicatorParts(own, rule, blocks), blocks, common));
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

/** A score, and the band it lies in; `path` is where the bands are named. */
function withCategory(
  score: NodeDefinition,
  rule: string | undefined,
  path: readonly string[],
): readonly NodeDefinition[] {
  if (rule === undefined) return [score];
  const id = score.id.replace(/\.score$/, '.category');
  const label = score.label ?? { id, en: id };
  const perspective = score.perspective === undefined ? {} : { perspective: score.perspective };
  const named = { id: `${label.id}: kategori`, en: `${label.en}: category` };
  return [score, { kind: 'band', id, label: named, of: score.id, rule, path, ...perspective }];
}
