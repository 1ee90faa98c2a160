import type { RuleValue } from '../rules/pack.js';
import type { NodeDefinition } from './nodes.js';

/** Names that are there. */
export function named(...names: readonly (string | undefined)[]): readonly string[] {
  return names.filter((name): name is string => name !== undefined && name !== '');
}

/** Nodes and outputs that a definition names outside its formula. */
export function operandsOf(definition: NodeDefinition): readonly string[] {
  switch (definition.kind) {
    case 'input':
    case 'constant':
      return [];
    case 'formula':
      return Object.values(definition.args);
    case 'reduce':
      return named(definition.of, definition.weights, definition.where);
    case 'consolidate': {
      const { components, of } = definition;
      const measured = components === undefined ? [of] : [components.numerator, components.denominator];
      return named(definition.target, definition.targetHigh, ...measured);
    }
    case 'achievement':
      return named(
        definition.realised,
        definition.target,
        definition.targetHigh,
        definition.realisedBacking,
        definition.targetBacking,
      );
    case 'band':
    case 'score':
    case 'linear':
      return [definition.of];
    case 'ahp':
      return [definition.matrix];
    case 'ahp-group':
      return [definition.matrix, definition.weights];
    case 'hierarchy':
      return [
        definition.goal,
        ...definition.criteria.flatMap((own) => named(own.children, own.alternatives, own.scores)),
      ];
    case 'combine':
      return named(
        ...(definition.parts ?? []).flatMap((part) => [part.node, part.weightFrom]),
        definition.of,
        definition.weights,
      );
    case 'claim':
      return named(definition.of, definition.target);
    case 'attainable':
      return [definition.of, definition.n];
    case 'apportion':
      return named(definition.total, definition.of, definition.whole);
    case 'standard-error': {
      const { of, data } = definition;
      return definition.from === 'parts'
        ? named(of, data, definition.degrees, definition.weights)
        : named(of, data, definition.factor, definition.conversion, definition.population);
    }
    case 'interval':
      return [definition.of, definition.error, definition.degrees];
    case 'quadrant':
      return [definition.importance, definition.performance, definition.importanceLine, definition.performanceLine];
    case 'unknown':
      return [...definition.of, ...definition.tried.map((entry) => entry.node)];
    case 'collect':
      return Object.values(definition.of);
  }
}

/** Dimensions that a definition names itself; those of its operands are theirs. */
export function dimensionsNamed(definition: NodeDefinition): readonly string[] {
  switch (definition.kind) {
    case 'input':
    case 'unknown':
      return definition.dims;
    case 'reduce':
      return [...definition.over, ...named(definition.to)];
    case 'standard-error':
      return definition.from === 'parts' ? [definition.over] : [definition.over, definition.elements];
    case 'ahp':
      return [definition.rows, definition.columns];
    case 'ahp-group':
      return [definition.rows, definition.columns, definition.experts];
    case 'hierarchy':
      return named(definition.dimension, definition.alternatives);
    case 'collect':
      return [definition.dimension];
    case 'consolidate':
      return ['dimension' in definition.at ? definition.at.dimension : definition.over, definition.over];
    default:
      return 'over' in definition ? named(definition.over) : [];
  }
}

/** Rules that a definition reads, with the kind of value that each must be. */
export function rulesOf(
  definition: NodeDefinition,
): readonly { readonly rule: string; readonly kind: RuleValue['kind'] }[] {
  const read = (
    rule: string | undefined,
    kind: RuleValue['kind'],
  ): readonly { rule: string; kind: RuleValue['kind'] }[] => (rule === undefined ? [] : [{ rule, kind }]);
  switch (definition.kind) {
    case 'constant':
      return read(definition.rule, definition.cell === undefined ? 'number' : 'table');
    case 'achievement': {
      const limits = [definition.cap, definition.floor, definition.atBest].filter((limit) => typeof limit === 'string');
      return [
        ...read(definition.status, 'bands'),
        ...read(definition.grades, 'scores'),
        ...read(definition.points, 'points'),
        ...limits.flatMap((limit) => read(limit, 'number')),
      ];
    }
    case 'band':
      return read(definition.rule, 'bands');
    case 'interval':
      return read(definition.grades, 'bands');
    case 'score':
      return read(definition.rule, 'scores');
    case 'claim':
      return read(definition.order, 'scores');
    case 'ahp':
    case 'ahp-group': {
      if (definition.kind === 'ahp-group' && definition.group !== 'aij') return [];
      const random = typeof definition.randomIndex === 'string' ? definition.randomIndex : undefined;
      return [...read(random, 'list'), ...read(definition.threshold, 'number')];
    }
    default:
      return [];
  }
}
