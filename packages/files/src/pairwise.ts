import type { ExpertsFile, PairsFile, PairwiseFile, ScorecardFile } from '@berimbang/contract';
import {
  compare,
  type Dimension,
  type ExpertsBlock,
  type Judgement,
  nearestName,
  type PairwiseRule,
  type Rational,
  rational,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import * as sayPair from './pairwise-sentences.js';
import type { Texts } from './quantities.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];

/** The name of the columns of a matrix that names only its rows. */
export const againstOf = (criteria: string): string => `${criteria}.against`;

/** Words for the consensus of a group that names no rule of its own. */
const CONSENSUS = 'goepel/ahp-consensus#level';

/** The keys that every table of pairwise judgements shares. */
export function pairwiseRule(
  entry: PairwiseFile,
  triangle: PairwiseRule['triangle'] | undefined,
  path: Path,
  texts: Texts,
): PairwiseRule {
  const random = entry['random-index'];
  return {
    triangle: triangle ?? 'full',
    missing: entry.missing ?? 'withhold',
    prioritisation: entry.prioritisation,
    lambda: entry.lambda ?? 'mean-ratio',
    randomIndex:
      typeof random === 'string'
        ? random
        : new Map(
            Object.entries(random).map(([n, text]) => [Number(n), texts.value(text, [...path, 'random-index', n])]),
          ),
    threshold: entry.threshold,
  };
}

/** Weights of experts; each is above 0, since an expert without weight is no member. */
export function expertWeights(
  section: Readonly<Record<string, string>> | undefined,
  path: Path,
  texts: Texts,
  faults: Faults,
): ReadonlyMap<string, Rational> | undefined {
  if (section === undefined) return undefined;
  return new Map(
    Object.entries(section).map(([code, text]) => {
      const value = texts.value(text, [...path, code]);
      if (compare(value, rational(0)) <= 0)
        faults.add('invalid-value', [...path, code], sayPair.weightNotPositive(text));
      return [code, value];
    }),
  );
}

export function readExperts(
  entry: ExpertsFile | undefined,
  path: Path,
  texts: Texts,
  faults: Faults,
): ExpertsBlock | undefined {
  if (entry === undefined) return undefined;
  const members = expertWeights(entry.weights, [...path, 'weights'], texts, faults);
  return {
    over: entry.over,
    group: entry.group,
    grade: entry.grade ?? CONSENSUS,
    ...(members === undefined ? {} : { members }),
  };
}

/** Judgements written as pairs; with experts a list for each. A pair stands once, in either direction. */
export function readPairs(
  pairs: PairsFile | undefined,
  withExperts: boolean,
  path: Path,
  texts: Texts,
  faults: Faults,
): readonly Judgement[] {
  if (pairs === undefined) return [];
  if (Array.isArray(pairs) === withExperts) {
    faults.add('wrong-type', path, withExperts ? sayPair.pairsByExpert() : sayPair.pairsWithoutExperts());
    return [];
  }
  if (Array.isArray(pairs)) return pairList(pairs, path, texts, faults);
  return Object.entries(pairs).flatMap(([expert, list]) =>
    pairList(list, [...path, expert], texts, faults).map((judgement) => ({ ...judgement, expert })),
  );
}

function pairList(
  list: readonly (readonly [string, string, string])[],
  path: Path,
  texts: Texts,
  faults: Faults,
): readonly Judgement[] {
  const seen = new Set<string>();
  return list.map(([row, column, text], i) => {
    const own = [...path, i];
    const value = texts.quantity(text, [...own, 2]);
    if (compare(value.value, rational(0)) <= 0)
      faults.add('invalid-value', [...own, 2], sayPair.judgementNotPositive(text));
    if (row === column) faults.add('invalid-value', own, sayPair.judgedAgainstItself(row));
    const key = JSON.stringify([row, column].sort());
    if (seen.has(key)) faults.add('duplicate', own, sayPair.pairJudgedTwice(row, column));
    seen.add(key);
    return { row, column, value };
  });
}

/** Every criterion with its parent, which must be a criterion too; none lies below itself. */
export function readCriteria(
  section: Readonly<Record<string, unknown>>,
  path: Path,
  faults: Faults,
): readonly { readonly code: string; readonly parent: string | null }[] {
  const codes = Object.keys(section);
  const criteria = faults.inOrder(path, section).map(([code, entry]) => {
    const parent = typeof entry === 'object' && entry !== null && 'parent' in entry ? entry.parent : undefined;
    return { code, parent: typeof parent === 'string' ? parent : null };
  });
  const parents = new Map(criteria.map(({ code, parent }) => [code, parent]));
  for (const { code, parent } of criteria) {
    if (parent !== null && !codes.includes(parent))
      faults.add('unknown-name', [...path, code, 'parent'], say.noUnknownParent(code, parent, 'criteria'), {
        suggestion: nearestName(parent, codes),
      });
    let above = parent;
    for (let step = 0; above !== null && step < codes.length; step += 1) above = parents.get(above) ?? null;
    if (above !== null) faults.add('invalid-value', [...path, code, 'parent'], sayPair.criterionBelowItself(code));
  }
  return criteria;
}

/** Members that judgements and weights of experts name must be there: a fact of no member would be lost without a word. */
export function checkJudges(file: ScorecardFile, dimensions: ReadonlyMap<string, Dimension>, faults: Faults): void {
  const known = (dimension: string, code: string, path: Path): void => {
    const members = dimensions.get(dimension)?.members.map((member) => member.code);
    if (members === undefined || members.includes(code)) return;
    faults.add('unknown-name', path, say.unknownMember(dimension, code), { suggestion: nearestName(code, members) });
  };
  const experts = (entry: ExpertsFile | undefined, path: Path): void => {
    if (entry === undefined) return;
    if (!dimensions.has(entry.over))
      faults.add('unknown-name', [...path, 'over'], say.unknownDimension(entry.over), {
        suggestion: nearestName(entry.over, dimensions.keys()),
      });
    for (const code of Object.keys(entry.weights ?? {})) known(entry.over, code, [...path, 'weights', code]);
  };
  const pairs = (list: PairsFile | undefined, rows: string, over: string | undefined, path: Path): void => {
    const judged = (own: readonly (readonly [string, string, string])[], at: Path): void =>
      own.forEach(([row, column], i) => {
        known(rows, row, [...at, i, 0]);
        known(rows, column, [...at, i, 1]);
      });
    if (list === undefined) return;
    if (Array.isArray(list)) judged(list, path);
    else
      for (const [expert, own] of Object.entries(list)) {
        if (over !== undefined) known(over, expert, [...path, expert]);
        judged(own, [...path, expert]);
      }
  };
  for (const [code, entry] of Object.entries(file.matrices ?? {})) {
    experts(entry.experts, ['matrices', code, 'experts']);
    pairs(entry.pairs, entry.criteria, entry.experts?.over, ['matrices', code, 'pairs']);
  }
  for (const [code, entry] of Object.entries(file.hierarchies ?? {})) {
    experts(entry.experts, ['hierarchies', code, 'experts']);
    for (const [parent, list] of Object.entries(entry.judgements ?? {})) {
      const inner = dimensions.has(`hierarchy.${code}.${parent}`) ? parent : 'alternative';
      pairs(list, `hierarchy.${code}.${inner}`, entry.experts?.over, ['hierarchies', code, 'judgements', parent]);
    }
  }
}
