import { type AhpFile, ahpFileSchema, type ByExpertFile, type JudgedFile } from '@berimbang/contract';
import {
  leavesOf,
  type Member,
  MOST_CRITERIA,
  nearestName,
  type PartialMatrix,
  type Rational,
  rational,
} from '@berimbang/engine';
import { type AhpProject, type AhpTree, type Comparison, MOST_EXPERTS, tableOf } from './ahp-project.js';
import { Faults, type FileFault } from './file-fault.js';
import { readJudgement } from './judgement.js';
import { compact } from './nodes.js';
import { readCriteria } from './pairwise.js';
import * as sayPair from './pairwise-sentences.js';
import { labelOf } from './quantities.js';
import * as say from './sentences.js';
import { readSource } from './source-tree.js';
import { validate } from './validate.js';

type Path = readonly PropertyKey[];
type List = NonNullable<AhpFile['criteria']>;

/** Reads judgements from YAML or JSON: `berimbang: 1` and `ahp:` with criteria or a hierarchy, experts and settings. */
export function readMatrixYaml(
  text: string,
  file: string,
): { readonly project: AhpProject | null; readonly faults: readonly FileFault[] } {
  const read = readSource(text);
  if ('faults' in read) {
    const faults = new Faults(file, () => read.faults[0]?.position ?? { line: 1, column: 1 });
    for (const { message } of read.faults.slice(0, 1)) faults.add('syntax', [], message);
    return { project: null, faults: faults.list };
  }
  const faults = new Faults(file, read.tree.positionOf);
  if (read.tree.value === '') faults.add('missing-key', [], say.emptyFile());
  const valid = faults.failed ? null : validate(ahpFileSchema, read.tree.value, faults);
  if (valid === null) return { project: null, faults: faults.list };
  const project = new AhpReader(valid.ahp, faults).project();
  return { project: faults.failed ? null : project, faults: faults.list };
}

class AhpReader {
  readonly #ahp: AhpFile;
  readonly #faults: Faults;
  readonly #experts: readonly string[];

  constructor(ahp: AhpFile, faults: Faults) {
    this.#ahp = ahp;
    this.#faults = faults;
    this.#experts = faults.inOrder(['ahp', 'experts'], ahp.experts).map(([name]) => name);
  }

  project(): AhpProject {
    const ahp = this.#ahp;
    if (this.#experts.length > MOST_EXPERTS)
      this.#faults.add('invalid-value', ['ahp', 'experts'], sayPair.tooManyExperts(this.#experts.length, MOST_EXPERTS));
    const tree = ahp.hierarchy === undefined ? null : this.#tree(ahp.hierarchy);
    return {
      title: ahp.title === undefined ? null : labelOf(ahp.title),
      source: ahp.source === undefined ? null : labelOf(ahp.source),
      experts:
        this.#experts.length === 0
          ? [{ name: '', weight: rational(1) }]
          : this.#experts.map((name) => this.#expert(name)),
      comparisons: tree === null ? this.#plain() : this.#branches(tree),
      tree,
      settings: compact({
        group: ahp.group,
        prioritisation: ahp.method,
        lambda: ahp.lambda,
        triangle: ahp.triangle,
        randomIndex: this.#randomIndex(),
        threshold: ahp.threshold === undefined ? undefined : this.#positive(ahp.threshold, ['ahp', 'threshold']),
      }),
    };
  }

  #expert(name: string): AhpProject['experts'][number] {
    const entry = this.#ahp.experts?.[name];
    const weight = typeof entry === 'object' ? entry.weight : undefined;
    const path = ['ahp', 'experts', name, 'weight'];
    return { name, weight: weight === undefined ? rational(1) : this.#positive(weight, path) };
  }

  #randomIndex(): string | ReadonlyMap<number, Rational> | undefined {
    const random = this.#ahp['random-index'];
    if (random === undefined || typeof random === 'string') return random;
    return new Map(
      Object.entries(random).map(([n, text]) => [Number(n), this.#positive(text, ['ahp', 'random-index', n])]),
    );
  }

  #positive(text: string, path: Path): Rational {
    const read = readJudgement(text);
    if (read.kind === 'given') return read.value;
    this.#faults.add('number', path, say.notPositive(text));
    return rational(1);
  }

  /** Criteria without a hierarchy; a table names them itself. */
  #plain(): readonly Comparison[] {
    const { criteria, judgements } = this.#ahp;
    if (judgements === undefined) {
      this.#faults.add('missing-key', ['ahp'], say.missingKey('judgements', ['judgements', 'hierarchy']));
      return [];
    }
    const members =
      criteria === undefined
        ? namesIn(judgements).map((code) => ({ code }))
        : this.#members(criteria, ['ahp', 'criteria']);
    return [this.#comparison(null, members, judgements, ['ahp', 'judgements'])];
  }

  #members(list: List, path: Path): readonly Member[] {
    if (!Array.isArray(list))
      return this.#faults
        .inOrder(path, list)
        .map(([code, label]) => (label === '' ? { code } : { code, label: labelOf(label) }));
    list.forEach((code, i) => {
      if (list.indexOf(code) < i) this.#faults.add('duplicate', [...path, i], say.duplicateMember(code));
    });
    return list.map((code) => ({ code }));
  }

  #tree(hierarchy: NonNullable<AhpFile['hierarchy']>): AhpTree {
    const path = ['ahp', 'hierarchy'];
    for (const key of ['criteria', 'judgements'] as const)
      if (this.#ahp[key] !== undefined) this.#faults.add('invalid-value', ['ahp', key], sayPair.besideHierarchy(key));
    const criteria = readCriteria(hierarchy.criteria, [...path, 'criteria'], this.#faults).map((own) => {
      const written = hierarchy.criteria[own.code];
      const label = typeof written === 'object' && !('id' in written) ? written.label : written;
      return { ...own, label: labelOf(label === undefined || label === '' ? own.code : label) };
    });
    const alternatives =
      hierarchy.alternatives === undefined ? [] : this.#members(hierarchy.alternatives, [...path, 'alternatives']);
    const leaves = leavesOf(criteria);
    const scores = Object.entries(hierarchy.scores ?? {}).map(([leaf, own]) => {
      const at = [...path, 'scores', leaf];
      this.#known(leaf, leaves, at);
      for (const name of Object.keys(own))
        this.#known(
          name,
          alternatives.map(({ code }) => code),
          [...at, name],
        );
      const values = alternatives.map(({ code }) => this.#score(own[code], [...at, code]));
      return [leaf, values] as const;
    });
    return { criteria, alternatives, scores: new Map(scores) };
  }

  #score(text: string | undefined, path: Path): Rational {
    if (text === undefined) this.#faults.add('missing-key', path.slice(0, -1), say.missingKey(String(path.at(-1))));
    return text === undefined ? rational(1) : this.#positive(text, path);
  }

  #known(name: string, names: readonly string[], path: Path): void {
    if (!names.includes(name))
      this.#faults.add('unknown-name', path, say.notOneOf(name, names), { suggestion: nearestName(name, names) });
  }

  /** Everything that a hierarchy compares: siblings under their parent, and alternatives under each leaf. */
  #branches(tree: AhpTree): readonly Comparison[] {
    const path = ['ahp', 'hierarchy', 'judgements'];
    const judgements = this.#ahp.hierarchy?.judgements ?? {};
    const leaves = leavesOf(tree.criteria);
    const compared = [null, ...tree.criteria.map(({ code }) => code)].flatMap((under) => {
      const children = tree.criteria
        .filter(({ parent }) => parent === under)
        .map(({ code, label }) => ({ code, label }));
      const members = under !== null && leaves.includes(under) ? tree.alternatives : children;
      return members.length === 0 || (under !== null && tree.scores.has(under)) ? [] : [{ under, members }];
    });
    const names = compared.map(({ under }) => under ?? 'goal');
    for (const under of Object.keys(judgements)) this.#known(under, names, [...path, under]);
    return compared.flatMap(({ under, members }) => {
      const own = judgements[under ?? 'goal'];
      if (own === undefined) this.#faults.add('missing-key', path, say.missingKey(under ?? 'goal'));
      return own === undefined ? [] : [this.#comparison(under, members, own, [...path, under ?? 'goal'])];
    });
  }

  #comparison(under: string | null, members: readonly Member[], judgements: ByExpertFile, path: Path): Comparison {
    if (members.length < 2 || members.length > MOST_CRITERIA)
      this.#faults.add('invalid-value', path, sayPair.criteriaCount(members.length, MOST_CRITERIA));
    const names = members.map(({ code }) => code);
    if (this.#experts.length === 0) {
      if (!isJudged(judgements)) this.#faults.add('wrong-type', path, sayPair.pairsWithoutExperts());
      return { under, members, tables: isJudged(judgements) ? [this.#table(judgements, names, path)] : [] };
    }
    if (Array.isArray(judgements)) {
      this.#faults.add('wrong-type', path, sayPair.pairsByExpert());
      return { under, members, tables: [] };
    }
    for (const name of Object.keys(judgements)) this.#known(name, this.#experts, [...path, name]);
    const tables = this.#experts.map((expert): PartialMatrix => {
      const own = (judgements as Readonly<Record<string, unknown>>)[expert];
      if (own !== undefined && isJudged(own)) return this.#table(own, names, [...path, expert]);
      this.#faults.add('missing-key', path, say.missingKey(expert));
      return [];
    });
    return { under, members, tables };
  }

  #table(judged: JudgedFile, names: readonly string[], path: Path): PartialMatrix {
    const cells = Array.isArray(judged)
      ? judged.map(([row, column, text], i) => ({ row, column, text, path: [...path, i] }))
      : Object.entries(judged).flatMap(([row, own]) =>
          Object.entries(own).map(([column, text]) => ({ row, column, text, path: [...path, row, column] })),
        );
    const judgements = new Map<string, Map<string, Rational>>();
    const seen = new Set<string>();
    for (const { row, column, text, path: at } of cells) {
      this.#known(row, names, at);
      this.#known(column, names, at);
      if (Array.isArray(judged)) {
        if (row === column) this.#faults.add('invalid-value', at, sayPair.judgedAgainstItself(row));
        const key = JSON.stringify([row, column].sort());
        if (seen.has(key)) this.#faults.add('duplicate', at, sayPair.pairJudgedTwice(row, column));
        seen.add(key);
      }
      const read = readJudgement(text);
      if (read.kind === 'bad') this.#faults.add('number', at, sayPair.badJudgement(text));
      if (read.kind === 'given')
        judgements.set(row, (judgements.get(row) ?? new Map<string, Rational>()).set(column, read.value));
    }
    return tableOf(names, judgements);
  }
}

/** A list of pairs, or a table whose cells are texts; judgements by expert lie one level deeper. */
function isJudged(judgements: unknown): judgements is JudgedFile {
  if (Array.isArray(judgements)) return true;
  if (typeof judgements !== 'object' || judgements === null) return false;
  return Object.values(judgements).every(
    (row) =>
      typeof row === 'object' &&
      row !== null &&
      !Array.isArray(row) &&
      Object.values(row).every((cell) => typeof cell === 'string'),
  );
}

/** Names in order of appearance. */
function namesIn(judgements: ByExpertFile): readonly string[] {
  if (Array.isArray(judgements)) return [...new Set(judgements.flatMap((pair) => pair.slice(0, 2)))];
  if (isJudged(judgements))
    return [...new Set(Object.entries(judgements).flatMap(([row, own]) => [row, ...Object.keys(own)]))];
  return [...new Set(Object.values(judgements as Readonly<Record<string, JudgedFile>>).flatMap(namesIn))];
}
