import type { Dimension, Label } from '../dimension/dimension.js';
import type { Fact, NodeDefinition } from '../graph/nodes.js';
import type { Rational } from '../value/rational.js';

/** What a printed text states in the model's terms. Several statements mean that the source says several things. */
export type Statement =
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'members'; readonly codes: readonly string[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'comparison'; readonly operator: '<' | '<=' | '>' | '>=' | '='; readonly value: Rational };

/** A figure as a publication prints it, bound to the cell that computes it. */
export interface PrintedFigure {
  readonly id: string;
  readonly label: Label;
  /** Cell address: `NODE@dimension=member,...`. */
  readonly node: string;
  /** The text as printed. */
  readonly printed: string;
  /** The number read from the text, with the decimals printed; absent for words. */
  readonly value?: { readonly value: Rational; readonly decimals: number };
  readonly states: readonly Statement[];
  readonly places: readonly Label[];
  /** Other nodes that read the same figure another way, and the cause that each would explain. */
  readonly alternatives: readonly { readonly name: Label; readonly node: string; readonly cause?: string }[];
  readonly line?: number;
}

/** A named second evaluation: other facts or other node definitions. It never decides a verdict. */
export interface Reading {
  readonly name: string;
  readonly label: Label;
  /** Cause that the reading explains where it gives the printed figure. */
  readonly cause?: string;
  readonly facts: readonly Fact[];
  readonly nodes: readonly NodeDefinition[];
}

/** A perspective of the scorecard, for the checks that ask whether a result depends on each of them. */
export interface PerspectiveInfo {
  readonly code: string;
  readonly label: Label;
}

/** The method of a scorecard: its name, what its users must know, and the parameters that the scorecard sets. */
export interface MethodInfo {
  readonly name: string;
  readonly title: Label;
  readonly note: Label | null;
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}

/** An input whose cells are the stored results of a node in the scorecards of subordinate units, one unit a member of `over`. */
export interface RollUp {
  readonly node: string;
  readonly from: string;
  readonly over: string;
}

/** Everything that one scorecard needs to be computed: blocks already lowered to nodes, texts already read. */
export interface Model {
  readonly id: string;
  readonly title: Label;
  readonly method: MethodInfo;
  readonly organisation: Label | null;
  /** The organisation that it belongs to. */
  readonly parent: Label | null;
  readonly source: Label | null;
  /** What its readers must know, as the file's author wrote it. */
  readonly note: Label | null;
  /** Code of the period measured: `2024`, `2024-Q3`. */
  readonly period: string;
  /** End of the period measured, as an ISO date: rules are read then unless a cell has a period of its own. */
  readonly date: string;
  /** Date at which all rules are read instead, where the scorecard names one. */
  readonly rulesAt: string | null;
  /** Packs that are read at a date of their own. */
  readonly ruleDates: ReadonlyMap<string, string>;
  /** Packs whose rules the audited publication prints itself, and where. */
  readonly rulesPrinted: ReadonlyMap<string, string>;
  /** Dimension of the periods at which the scorecard is read; null where it is read once. */
  readonly readDimension: string | null;
  readonly dimensions: readonly Dimension[];
  readonly nodes: readonly NodeDefinition[];
  readonly facts: readonly Fact[];
  readonly printed: readonly PrintedFigure[];
  readonly readings: readonly Reading[];
  readonly perspectives: readonly PerspectiveInfo[];
  /** Inputs that whoever keeps results fills from those of subordinate units; nothing here reads them. */
  readonly rollUps: readonly RollUp[];
  /** Fingerprint of method, scorecard and facts, set by the reader. */
  readonly fingerprint: string;
}

/** The model under a reading: its nodes replace those of the same id, and further ones join. */
export function readAs(model: Model, reading: Reading): Model {
  const replaced = new Map(reading.nodes.map((node) => [node.id, node]));
  const known = new Set(model.nodes.map((node) => node.id));
  const kept = model.nodes.map((node) => replaced.get(node.id) ?? node);
  return { ...model, nodes: [...kept, ...reading.nodes.filter((node) => !known.has(node.id))] };
}
