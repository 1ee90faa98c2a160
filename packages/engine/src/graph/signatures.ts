import { type Dimension, type Label, memberIndex } from '../dimension/dimension.js';
import type { Signature, ValueType } from '../formula/check.js';
import { PLAIN, parseUnit, sameUnit, type Unit } from '../value/unit.js';
import { type AhpShape, ahpOutputs, groupOutputs } from './ahp-outputs.js';
import type { NodeDefinition } from './nodes.js';
import { named, operandsOf } from './operands.js';
import * as say from './sentences.js';

/** What a node may ask while its outputs are typed. Left out, only the names of the outputs matter. */
export interface SignatureScope {
  readonly signature: (name: string) => Signature | undefined;
  readonly dimension: (name: string) => Dimension | undefined;
  readonly formula: Signature | null;
  readonly ruleUnit: (rule: string) => Unit | null;
  readonly unitFault: (message: Label) => void;
  readonly fault: (message: Label) => void;
}

const INDEX = parseUnit('index') ?? PLAIN;
/** Unit of a collection whose members have different units: it fits no declared unit and no other operand. */
const MIXED = parseUnit('mixed') ?? PLAIN;

const NOTHING: SignatureScope = {
  signature: () => undefined,
  dimension: () => undefined,
  formula: null,
  ruleUnit: () => null,
  unitFault: () => undefined,
  fault: () => undefined,
};

const number = (unit: Unit | null, dimensions: readonly string[]): Signature => ({ type: 'number', unit, dimensions });
const category = (dimensions: readonly string[]): Signature => ({ type: 'category', unit: null, dimensions });
const truth = (dimensions: readonly string[]): Signature => ({ type: 'truth', unit: null, dimensions });

/** The outputs of a node with their types, units and dimensions. */
export function signaturesOf(
  definition: NodeDefinition,
  scope: SignatureScope = NOTHING,
): ReadonlyMap<string, Signature> {
  const typing = new Typing(definition, scope);
  const single = (signature: Signature): ReadonlyMap<string, Signature> => new Map([['', signature]]);
  switch (definition.kind) {
    case 'input':
    case 'unknown':
      return single(
        definition.type === 'category'
          ? category(definition.dims)
          : number(definition.unit === undefined ? PLAIN : null, definition.dims),
      );
    case 'constant':
      return single(number(definition.rule === undefined ? null : scope.ruleUnit(definition.rule), []));
    case 'formula':
      return single(scope.formula ?? number(null, []));
    case 'reduce':
      return single(typing.reduce(definition));
    case 'consolidate':
      return typing.consolidate(definition);
    case 'achievement':
      return typing.achievement(definition);
    case 'band': {
      const of = typing.operand(definition.of, 'number');
      typing.unitOfRule(of.unit, definition.rule, definition.of);
      return single(category(of.dimensions));
    }
    case 'score':
      return single(
        number(
          definition.rule === undefined ? null : scope.ruleUnit(definition.rule),
          typing.operand(definition.of, 'category').dimensions,
        ),
      );
    case 'linear':
      return single(number(null, typing.operand(definition.of, 'number').dimensions));
    case 'ahp':
      return typing.ahp(definition, ahpOutputs(definition), []);
    case 'ahp-group':
      return typing.ahp(definition, groupOutputs(definition), [definition.experts]);
    case 'hierarchy':
      return typing.hierarchy(definition);
    case 'combine':
      return single(typing.combine(definition));
    case 'claim':
      return single(typing.claim(definition));
    case 'attainable':
      return single(number(typing.operand(definition.of, 'number').unit, typing.join([definition.of, definition.n])));
    case 'apportion':
      return typing.apportion(definition);
    case 'standard-error':
      return typing.standardError(definition);
    case 'interval':
      return typing.interval(definition);
    case 'quadrant':
      return single(typing.quadrant(definition));
    case 'collect': {
      const parts = Object.values(definition.of).map((name) => typing.any(name));
      const first = parts[0] ?? number(null, []);
      const mixed = parts.some((part) => part.unit !== null && first.unit !== null && !sameUnit(part.unit, first.unit));
      const unit = mixed ? MIXED : first.unit;
      return single({
        ...first,
        unit,
        dimensions: [definition.dimension, ...typing.join(Object.values(definition.of))],
      });
    }
  }
}

type Of<K extends NodeDefinition['kind']> = Extract<NodeDefinition, { kind: K }>;

class Typing {
  readonly #node: NodeDefinition;
  readonly #scope: SignatureScope;

  constructor(node: NodeDefinition, scope: SignatureScope) {
    this.#node = node;
    this.#scope = scope;
  }

  any(name: string): Signature {
    return this.#scope.signature(name) ?? number(null, []);
  }

  operand(name: string, type: ValueType): Signature {
    const found = this.#scope.signature(name);
    if (found === undefined) return { type, unit: null, dimensions: [] };
    if (found.type !== type) this.#scope.fault(say.wrongOperandType(this.#node.id, name, type, found.type));
    return found;
  }

  join(names: readonly string[]): readonly string[] {
    return [...new Set(names.flatMap((name) => this.any(name).dimensions))];
  }

  without(name: string, over: readonly string[]): readonly string[] {
    const own = this.any(name).dimensions;
    if (this.#scope.signature(name) !== undefined) {
      for (const dimension of over) {
        if (!own.includes(dimension)) this.#scope.fault(say.lacksDimension(this.#node.id, name, dimension));
      }
    }
    return own.filter((dimension) => !over.includes(dimension));
  }

  /** A node of weights is numeric and has no dimension that what it weighs lacks. */
  weights(name: string | undefined, own: readonly string[]): void {
    if (name === undefined) return;
    this.within(name, this.operand(name, 'number'), own);
  }

  within(name: string, signature: Signature, own: readonly string[]): void {
    for (const dimension of signature.dimensions) {
      if (!own.includes(dimension)) this.#scope.fault(say.extraDimension(this.#node.id, name, dimension));
    }
  }

  /** Members that a node lists by code are members of its dimension. */
  members(codes: readonly string[] | undefined, name: string | undefined): void {
    const dimension = this.#scope.dimension(name ?? '');
    if (dimension === undefined) return;
    for (const code of codes ?? []) {
      if (memberIndex(dimension, code) < 0) this.#scope.fault(say.noSuchMember(this.#node.id, dimension.name, code));
    }
  }

  standardError(definition: Of<'standard-error'>): ReadonlyMap<string, Signature> {
    const of = this.operand(definition.of, 'number');
    this.operand(definition.data, 'number');
    const outputs = new Map<string, Signature>([
      ['', number(of.unit, of.dimensions)],
      ['df', number(PLAIN, of.dimensions)],
    ]);
    if (definition.from === 'parts') {
      this.without(definition.data, [definition.over]);
      for (const name of named(definition.degrees, definition.weights)) this.operand(name, 'number');
      this.members(definition.members, definition.over);
      return outputs;
    }
    const { over, elements, population, factor, conversion } = definition;
    this.without(definition.data, [over, elements]);
    for (const name of named(population, factor, conversion))
      this.within(name, this.operand(name, 'number'), of.dimensions);
    if (population !== undefined) outputs.set('correction', number(PLAIN, of.dimensions));
    return outputs;
  }

  interval(definition: Of<'interval'>): ReadonlyMap<string, Signature> {
    const of = this.operand(definition.of, 'number');
    const error = this.operand(definition.error, 'number');
    this.operand(definition.degrees, 'number');
    if (of.unit !== null && error.unit !== null && !sameUnit(of.unit, error.unit))
      this.#scope.unitFault(say.unitsOfInterval(of.unit, error.unit));
    if (definition.grades !== undefined) this.unitOfRule(of.unit, definition.grades, definition.of);
    const dimensions = this.join([definition.of, definition.error, definition.degrees]);
    const outputs = new Map<string, Signature>([
      ['quantile', number(PLAIN, dimensions)],
      ['margin', number(of.unit, dimensions)],
      ['low', number(of.unit, dimensions)],
      ['high', number(of.unit, dimensions)],
    ]);
    if (definition.grades !== undefined)
      outputs.set('grade-probability', number(PLAIN, [...dimensions, definition.over ?? '']));
    return outputs;
  }

  quadrant(definition: Of<'quadrant'>): Signature {
    const names = operandsOf(definition);
    for (const name of names) this.operand(name, 'number');
    return category(this.join(names));
  }

  unitOfRule(unit: Unit | null, rule: string, operand: string): void {
    const wanted = this.#scope.ruleUnit(rule);
    if (unit !== null && wanted !== null && !sameUnit(unit, wanted)) {
      this.#scope.unitFault(say.unitOfBands(operand, unit, rule, wanted));
    }
  }

  reduce(definition: Of<'reduce'>): Signature {
    const { operation, of, over, to } = definition;
    const own =
      operation === 'share'
        ? this.operand(of, 'truth')
        : operation === 'count'
          ? this.any(of)
          : this.operand(of, 'number');
    const rest = this.without(of, over);
    this.weights(definition.weights, own.dimensions);
    if (definition.where !== undefined)
      this.within(definition.where, this.operand(definition.where, 'truth'), own.dimensions);
    this.members(definition.members, over[0]);
    if (operation === 'arg-highest' || operation === 'arg-lowest')
      return { type: 'members', unit: null, dimensions: rest };
    const unit = operation === 'count' || operation === 'share' ? PLAIN : own.unit;
    if (to === undefined) return number(unit, rest);
    const from = this.#scope.dimension(over[0] ?? '');
    const climbs = from?.parent === to || from?.members.some((member) => member.attributes?.[to] !== undefined);
    if (from !== undefined && (over.length !== 1 || !climbs))
      this.#scope.fault(say.noParent(definition.id, over.join(', '), to));
    return number(unit, [...rest, to]);
  }

  consolidate(definition: Of<'consolidate'>): ReadonlyMap<string, Signature> {
    const { components, over, at } = definition;
    const target = definition.target === undefined ? null : this.operand(definition.target, 'number');
    const measured = components === undefined ? [definition.of] : [components.numerator, components.denominator];
    const [first] = measured.map((name) => {
      this.without(name, [over]);
      return this.operand(name, 'number');
    });
    const names = named(definition.target, definition.targetHigh, ...measured);
    const rest = this.join(names).filter((dimension) => dimension !== over);
    const dimensions = 'dimension' in at ? [at.dimension, ...rest] : rest;
    const unit = components === undefined ? (first?.unit ?? null) : null;
    const outputs = new Map<string, Signature>([
      ['realised', number(unit, dimensions)],
      ['periods', number(PLAIN, dimensions)],
    ]);
    if (target !== null) outputs.set('target', number(target.unit, dimensions));
    if (target !== null && definition.targetHigh !== undefined)
      outputs.set('target-high', number(target.unit, dimensions));
    return outputs;
  }

  achievement(definition: Of<'achievement'>): ReadonlyMap<string, Signature> {
    const type = definition.variant === 'graded' ? 'category' : 'number';
    const realised = this.operand(definition.realised, type);
    const target = this.operand(definition.target, type);
    if (realised.unit !== null && target.unit !== null && !sameUnit(realised.unit, target.unit)) {
      this.#scope.unitFault(say.unitsOfAchievement(realised.unit, target.unit));
    }
    const high = definition.targetHigh === undefined ? target : this.operand(definition.targetHigh, 'number');
    if (high.unit !== null && target.unit !== null && !sameUnit(high.unit, target.unit))
      this.#scope.unitFault(say.unitsOfAchievement(high.unit, target.unit));
    const dimensions = this.join(named(definition.realised, definition.target, definition.targetHigh));
    const unit = parseUnit(definition.indexUnit ?? 'index') ?? INDEX;
    const outputs = new Map<string, Signature>([
      ['raw', number(unit, dimensions)],
      ['index', number(unit, dimensions)],
      ['reached', truth(dimensions)],
    ]);
    if (definition.status !== undefined) outputs.set('status', category(dimensions));
    return outputs;
  }

  ahp(
    definition: Of<'ahp' | 'ahp-group'>,
    shapes: ReadonlyMap<string, AhpShape>,
    removed: readonly string[],
  ): ReadonlyMap<string, Signature> {
    const { rows, columns } = definition;
    const own = this.operand(definition.matrix, 'number').dimensions;
    const lists = definition.kind === 'ahp-group' ? this.operand(definition.weights, 'number').dimensions : own;
    for (const experts of removed) {
      if (this.#scope.signature(definition.matrix) === undefined) continue;
      if (!own.includes(experts) || !lists.includes(experts))
        this.#scope.fault(say.lacksDimension(this.#node.id, definition.matrix, experts));
    }
    const further = own.filter((name) => name !== rows && name !== columns && !removed.includes(name));
    const over = { rows: [rows], columns: [columns], grid: [rows, columns], alone: [] };
    return new Map(
      [...shapes].map(([name, shape]) => {
        const dimensions = [...further, ...over[shape]];
        return [name, name === 'consistent' ? truth(dimensions) : number(PLAIN, dimensions)];
      }),
    );
  }

  hierarchy(definition: Of<'hierarchy'>): ReadonlyMap<string, Signature> {
    const codes = definition.criteria.map(({ code }) => code);
    for (const { code } of this.#scope.dimension(definition.dimension)?.members ?? [])
      if (!codes.includes(code)) this.#scope.fault(say.memberOutsideHierarchy(definition.dimension, code));
    for (const name of operandsOf(definition)) {
      if (this.#scope.signature(name) !== undefined && this.operand(name, 'number').dimensions.length !== 1)
        this.#scope.fault(say.weightsOverOneDimension(this.#node.id, name));
    }
    const outputs = new Map([
      ['local', number(PLAIN, [definition.dimension])],
      ['global', number(PLAIN, [definition.dimension])],
    ]);
    if (definition.alternatives !== undefined) {
      outputs.set('priority', number(PLAIN, [definition.alternatives]));
      outputs.set('rank', number(PLAIN, [definition.alternatives]));
    }
    return outputs;
  }

  /** The total has no part in the members shared over; sizes and the whole that they add to share one unit. */
  apportion(definition: Of<'apportion'>): ReadonlyMap<string, Signature> {
    const { total, of, over, whole } = definition;
    const { unit } = this.operand(total, 'number');
    const sizes = this.operand(of, 'number');
    this.without(of, [over]);
    for (const name of named(total, whole)) {
      if (this.any(name).dimensions.includes(over)) this.#scope.fault(say.hasDimension(this.#node.id, name, over));
    }
    const all = whole === undefined ? null : this.operand(whole, 'number').unit;
    if (all !== null && sizes.unit !== null && !sameUnit(all, sizes.unit))
      this.#scope.unitFault(say.comparedUnits(sizes.unit, all));
    const dimensions = this.join(named(of, total, whole));
    return new Map<string, Signature>([
      ['share', number(unit, dimensions)],
      ['quota', number(unit, dimensions)],
      ['tied', truth(dimensions)],
    ]);
  }

  combine(definition: Of<'combine'>): Signature {
    if (definition.parts !== undefined) {
      const parts = definition.parts.map((part) => this.operand(part.node, 'number'));
      const unit = parts.reduce<Unit | null>((shared, part) => {
        if (shared !== null && part.unit !== null && !sameUnit(shared, part.unit)) {
          this.#scope.unitFault(say.unitsCombined(shared, part.unit));
        }
        return shared ?? part.unit;
      }, null);
      return number(unit, this.join(definition.parts.map((part) => part.node)));
    }
    const of = this.operand(definition.of ?? '', 'number');
    this.weights(definition.weights, of.dimensions);
    return number(of.unit, this.without(definition.of ?? '', [definition.over ?? '']));
  }

  claim(definition: Of<'claim'>): Signature {
    const over = definition.over === undefined ? [] : [definition.over];
    const source = this.#scope.formula ?? this.any(definition.of);
    const rest = source.dimensions.filter((dimension) => !over.includes(dimension));
    switch (definition.claim) {
      case 'direction':
        this.operand(definition.of, 'number');
        return category(this.without(definition.of, over));
      case 'shared':
        this.operand(definition.of, 'category');
        return category(this.without(definition.of, over));
      case 'highest':
      case 'lowest':
        this.operand(definition.of, 'number');
        return { type: 'members', unit: null, dimensions: this.without(definition.of, over) };
      case 'where':
        return { type: 'members', unit: null, dimensions: rest };
      case 'all':
      case 'any':
      case 'none':
        return truth(rest);
      case 'meets': {
        const own = this.any(definition.of).unit;
        const target = this.any(definition.target ?? '').unit;
        if (own !== null && target !== null && !sameUnit(own, target))
          this.#scope.unitFault(say.comparedUnits(own, target));
        return truth(this.join([definition.of, definition.target ?? '']));
      }
      case 'in':
      case 'above':
      case 'below':
        return truth(this.any(definition.of).dimensions);
    }
  }
}
