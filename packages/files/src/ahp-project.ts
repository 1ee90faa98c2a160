import type {
  GroupRule,
  Label,
  LambdaRule,
  Member,
  PartialMatrix,
  Prioritisation,
  Rational,
  Triangle,
} from '@berimbang/engine';

/** Something that is compared in pairs: criteria below the goal or a criterion, or alternatives under a criterion. */
export interface Comparison {
  /** The criterion; null for the goal. */
  readonly under: string | null;
  readonly members: readonly Member[];
  /** Judgements of each expert, in their order; rows and columns in the order of the members. */
  readonly tables: readonly PartialMatrix[];
}

export interface AhpTree {
  readonly criteria: readonly { readonly code: string; readonly label: Label; readonly parent: string | null }[];
  readonly alternatives: readonly Member[];
  /** Direct scores by criterion, in the order of the alternatives. */
  readonly scores: ReadonlyMap<string, readonly Rational[]>;
}

/** What a file of judgements says: who judged what, and how it is to be weighed where it says so. */
export interface AhpProject {
  readonly title: Label | null;
  readonly source: Label | null;
  /** One without a name where the file names none. */
  readonly experts: readonly { readonly name: string; readonly weight: Rational }[];
  readonly comparisons: readonly Comparison[];
  readonly tree: AhpTree | null;
  readonly settings: {
    readonly group?: GroupRule;
    readonly prioritisation?: Prioritisation;
    readonly lambda?: LambdaRule;
    readonly triangle?: Triangle;
    readonly randomIndex?: string | ReadonlyMap<number, Rational>;
    readonly threshold?: Rational;
  };
}

/** Most experts of one file: each is weighed and tested alone. */
export const MOST_EXPERTS = 200;

/** A square of judgements from single ones; what nobody gave stays `null`. */
export function tableOf(
  members: readonly string[],
  judgements: ReadonlyMap<string, ReadonlyMap<string, Rational>>,
): PartialMatrix {
  return members.map((row) => members.map((column) => judgements.get(row)?.get(column) ?? null));
}
