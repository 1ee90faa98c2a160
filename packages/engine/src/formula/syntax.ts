import type { Label, Place } from '../dimension/dimension.js';
import type { Rational } from '../value/rational.js';

/** Half-open range of characters in the formula text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type UnaryOperator = '-' | 'not';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '=' | '!=' | 'and' | 'or';

export interface NumberNode extends Span {
  readonly kind: 'number';
  readonly text: string;
  readonly value: Rational;
  /** `100%` is the number 100 with the unit `%`. */
  readonly percent: boolean;
}
export interface TextNode extends Span {
  readonly kind: 'text';
  readonly value: string;
}
export interface TruthNode extends Span {
  readonly kind: 'truth';
  readonly value: boolean;
}
/** Reference to a node or output, with the members picked by `@dim=member`. */
export interface NameNode extends Span {
  readonly kind: 'name';
  readonly name: string;
  readonly place: Place;
}
export interface UnaryNode extends Span {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Formula;
}
export interface BinaryNode extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Formula;
  readonly right: Formula;
}
export interface CallNode extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Formula[];
}
/** A function over dimensions: `mean(x, w over service where n >= 5 skip missing)`. */
export interface OverNode extends Span {
  readonly kind: 'over';
  readonly name: string;
  readonly args: readonly Formula[];
  readonly over: readonly string[];
  readonly where: Formula | null;
  readonly skip: boolean;
}

export type Formula = NumberNode | TextNode | TruthNode | NameNode | UnaryNode | BinaryNode | CallNode | OverNode;

/** What is wrong with a formula and where; `suggestion` is a name or code sample that could be meant. */
export interface FormulaFault extends Span {
  readonly code:
    | 'syntax'
    | 'too-long'
    | 'too-deep'
    | 'unknown-function'
    | 'arguments'
    | 'unknown-name'
    | 'type'
    | 'unit';
  readonly message: Label;
  readonly suggestion?: string;
}

export class FormulaError extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.message.en);
    this.fault = fault;
  }
}
