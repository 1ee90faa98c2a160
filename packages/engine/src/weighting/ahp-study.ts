import type { Label } from '../dimension/dimension.js';
import { compare, divide, type Rational, ZERO } from '../value/rational.js';
import { type AhpTables, ahp, type LambdaRule, type Prioritisation } from './ahp.js';
import { consensus } from './ahp-consensus.js';
import { aggregateJudgements, aggregatePriorities, type GroupRule } from './ahp-group.js';
import { type PartialMatrix, ranksOf, readTriangle, type Triangle, unreciprocal } from './ahp-matrix.js';
import { type Repair, repairs } from './ahp-repair.js';
import * as say from './sentences.js';

/** How tables of judgements are weighed and tested, alone and as a group. */
export interface AhpSettings {
  readonly prioritisation: Prioritisation;
  readonly lambda: LambdaRule;
  readonly triangle: Triangle;
  readonly group: GroupRule;
  /** Random index for so many criteria; null where none is known. */
  readonly randomIndex: (criteria: number) => Rational | null;
  /** CR below it counts as consistent. */
  readonly threshold: Rational;
}

/** The judgements of one expert, weighed and tested. */
export interface JudgedTable {
  readonly tables: AhpTables;
  /** CI / RI; 0 up to two criteria, null where no random index is known. */
  readonly ratio: Rational | null;
  readonly consistent: boolean | null;
  /** The judgements that hurt consistency most, with the ratio after each change. */
  readonly repairs: readonly RatedRepair[];
  /** Pairs of a full table that are not each other's reciprocals, and the table read by either triangle. */
  readonly unreciprocal: readonly (readonly [number, number])[];
  readonly readings: Readonly<Record<'upper' | 'lower', AhpTables>> | null;
}

export interface RatedRepair extends Repair {
  readonly ratioIfImplied: Rational | null;
  readonly ratioIfScaled: Rational | null;
}

/** What several experts come to together. */
export interface JudgedGroup {
  readonly weights: readonly Rational[];
  readonly ranks: readonly number[];
  readonly exact: boolean;
  /** The matrix of aggregated judgements and its test; null where weights were aggregated. */
  readonly judged: Omit<JudgedTable, 'unreciprocal' | 'readings'> | null;
  /** Null for one expert. */
  readonly consensus: Rational | null;
}

export type Judged<T> = T | { readonly fault: Label };

export const isJudged = <T extends object>(judged: Judged<T>): judged is T => !('fault' in judged);

/** Weighs one expert's table; `most` repairs are worked out. */
export function judgeTable(
  table: PartialMatrix,
  settings: AhpSettings,
  names: readonly string[],
  most: number,
): Judged<JudgedTable> {
  const given = readTriangle(table, settings.triangle);
  const own = judgeMatrix(given, settings, names, most);
  if (!isJudged(own)) return own;
  const pairs = settings.triangle === 'full' ? unreciprocal(given) : [];
  const readings = pairs.length === 0 ? null : bothReadings(table, settings, names);
  return { ...own, unreciprocal: pairs, readings };
}

function judgeMatrix(
  given: PartialMatrix,
  settings: AhpSettings,
  names: readonly string[],
  most: number,
): Judged<Omit<JudgedTable, 'unreciprocal' | 'readings'>> {
  const result = ahp(given, settings.prioritisation, settings.lambda, names);
  if ('fault' in result) return result;
  const { tables } = result;
  const ratioOf = (index: Rational): Rational | null => {
    if (names.length < 3) return ZERO;
    const random = settings.randomIndex(names.length);
    return random === null || compare(random, ZERO) === 0 ? null : divide(index, random);
  };
  const ratio = ratioOf(tables.consistencyIndex);
  return {
    tables,
    ratio,
    consistent: ratio === null ? null : names.length < 3 || compare(ratio, settings.threshold) < 0,
    repairs: repairs(given, settings.prioritisation, settings.lambda, most).map((repair) => ({
      ...repair,
      ratioIfImplied: ratioOf(repair.indexIfImplied),
      ratioIfScaled: ratioOf(repair.indexIfScaled),
    })),
  };
}

function bothReadings(
  table: PartialMatrix,
  { prioritisation, lambda }: AhpSettings,
  names: readonly string[],
): JudgedTable['readings'] {
  const read = (triangle: Triangle): AhpTables | null => {
    const result = ahp(readTriangle(table, triangle), prioritisation, lambda, names);
    return 'fault' in result ? null : result.tables;
  };
  const [upper, lower] = [read('upper'), read('lower')];
  return upper === null || lower === null ? null : { upper, lower };
}

/** Brings several experts together; `weights` are those of the experts, `judged` what each of them came to. */
export function judgeGroup(
  tables: readonly PartialMatrix[],
  judged: readonly JudgedTable[],
  weights: readonly Rational[],
  settings: AhpSettings,
  names: readonly string[],
  most: number,
): Judged<JudgedGroup> {
  const lists = judged.map((own) => own.tables.weights);
  const agreed = consensus(lists)?.value ?? null;
  if (settings.group === 'aij') {
    const read = tables.map((table) => readTriangle(table, settings.triangle));
    const { table, exact } = aggregateJudgements(read, weights);
    const own = judgeMatrix(table, settings, names, most);
    if (!isJudged(own)) return own;
    const { weights: found, ranks } = own.tables;
    return { weights: found, ranks, exact: exact && own.tables.exact, judged: own, consensus: agreed };
  }
  const found = aggregatePriorities(lists, weights, settings.group);
  if (found === null) return { fault: say.weightsNotSettled() };
  const exact = found.exact && judged.every((own) => own.tables.exact);
  return { weights: found.weights, ranks: ranksOf(found.weights), exact, judged: null, consensus: agreed };
}
