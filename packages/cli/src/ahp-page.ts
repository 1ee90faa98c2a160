import {
  basisWord,
  type Cell,
  certaintyWord,
  formatNumber,
  groupMethod,
  type JudgedTable,
  judgementText,
  type Label,
  type Member,
  multiply,
  pairwiseMethod,
  type Rational,
  ranksOf,
  rational,
} from '@berimbang/engine';
import type { AhpProject } from '@berimbang/files';
import type { Study } from './ahp-settings.js';
import type { Weighed, WeighedTree } from './ahp-study.js';
import type { Terminal } from './terminal.js';
import { noGroupMatrix, noRandomIndexFor, pairsNotJudged, repairHead, unreciprocalPairs, WORDS } from './words.js';

/** Decimals of weights, lambda, CI and CR for people; JSON has them all. */
const DECIMALS = 4;

/** What several experts or one came to, whichever of both is printed. */
type Tested = Pick<JudgedTable, 'tables' | 'ratio' | 'consistent'>;

/** A study for people: each comparison with its weights and its test, then the hierarchy. */
export class AhpPage {
  readonly #terminal: Terminal;
  readonly #project: AhpProject;
  readonly #study: Study;

  constructor(terminal: Terminal, project: AhpProject, study: Study) {
    this.#terminal = terminal;
    this.#project = project;
    this.#study = study;
  }

  print(name: string, weighed: readonly Weighed[], tree: WeighedTree | null): void {
    const { title, source } = this.#project;
    const terminal = this.#terminal;
    terminal.heading(title === null ? name : `${terminal.say(title)} (${name})`);
    if (source !== null) terminal.paragraph(terminal.say(source), 0);
    const { prioritisation, lambda, group } = this.#study;
    terminal.line(terminal.say(pairwiseMethod(prioritisation, lambda)));
    const members = new Map(
      this.#project.experts.flatMap(({ name: own, weight }) => (weight.n === weight.d ? [] : [[own, weight] as const])),
    );
    if (this.#project.experts.length > 1) terminal.line(terminal.say(groupMethod(group, members)));
    for (const own of weighed) this.#comparison(own, tree !== null);
    if (tree !== null) this.#tree(tree);
    this.#sources(weighed);
  }

  /** Where the random indices come from, each once. */
  #sources(weighed: readonly Weighed[]): void {
    const terminal = this.#terminal;
    const sources = weighed.flatMap(({ comparison }) => {
      const read = comparison.members.length < 3 ? null : this.#study.random(comparison.members.length);
      if (read === null || read.citation === null) return [];
      const { source, basis, certainty, note } = read.citation;
      const words = `${terminal.say(basisWord(basis))}, ${terminal.say(certaintyWord(certainty))}`;
      const doubt = note === undefined || certainty === 'confirmed' ? '' : ` ${terminal.say(note)}`;
      return [`RI: ${read.rule ?? ''}: ${terminal.say(source)} (${words})${doubt}`];
    });
    if (sources.length > 0) terminal.line();
    for (const source of new Set(sources)) terminal.block(source, '', 'dim');
  }

  #comparison(weighed: Weighed, inTree: boolean): void {
    const { comparison, experts, group, final } = weighed;
    const { members, under } = comparison;
    this.#terminal.line();
    if (inTree) this.#terminal.line(this.#terminal.paint('bold', this.#underName(under)));
    const head = this.#word(under !== null && this.#isLeaf(under) ? 'alternative' : 'criterion');
    this.#terminal.table(
      [head, `>${this.#word('weight')}`, `>${this.#word('rank')}`],
      members.map((member, i) => [this.#name(member), this.#number(final.weights[i]), String(final.ranks[i] ?? '')]),
      [60],
    );
    if (group === null) {
      const [only] = experts;
      if (only === undefined) return;
      this.#tested(only, members);
      if (only.consistent === false) this.#repairs(only, members);
      this.#warn(only, members, '');
      return;
    }
    if (group.judged === null) this.#terminal.line(this.#terminal.say(noGroupMatrix()));
    else this.#tested(group.judged, members);
    this.#experts(weighed);
    for (const [i, own] of experts.entries()) this.#warn(own, members, this.#project.experts[i]?.name ?? '');
  }

  /** Lambda max, CI, RI, CR and what follows. */
  #tested(own: Tested, members: readonly Member[]): void {
    const terminal = this.#terminal;
    const { tables, ratio, consistent } = own;
    const random = this.#study.random(members.length);
    const parts = [
      `${this.#word('lambdaMax')} ${this.#number(tables.lambdaMax)}`,
      `CI ${this.#number(tables.consistencyIndex)}`,
      ...(random === null || members.length < 3
        ? []
        : [`RI(${members.length}) ${formatNumber(random.value, terminal.language)}`]),
      ...(ratio === null ? [] : [`CR ${this.#number(ratio)}`]),
    ];
    const verdict = consistent === null ? '' : `  ${this.#verdict(consistent)}`;
    terminal.line();
    terminal.line(`${parts.join('   ')}${verdict}`);
    if (members.length > 2 && random === null) this.#warning(noRandomIndexFor(members.length));
    const pairs = (members.length * (members.length - 1)) / 2;
    if (tables.missing > 0) this.#warning(pairsNotJudged(tables.missing, pairs));
  }

  #repairs({ repairs }: Pick<JudgedTable, 'repairs'>, members: readonly Member[]): void {
    if (repairs.length === 0) return;
    const { language } = this.#terminal;
    this.#terminal.line();
    this.#terminal.line(this.#terminal.say(repairHead()));
    const heads = [`>${this.#word('given')}`, `>${this.#word('implied')}`, `>${this.#word('ratioThen')}`];
    this.#terminal.table(
      [this.#word('pair'), ...heads, `>${this.#word('onScale')}`, `>${this.#word('ratioThen')}`],
      repairs.map((own) => [
        this.#pair(members, own.row, own.column),
        judgementText(own.given, language),
        judgementText(own.implied, language),
        own.ratioIfImplied === null ? '' : this.#number(own.ratioIfImplied),
        judgementText(own.scaled, language),
        own.ratioIfScaled === null ? '' : this.#number(own.ratioIfScaled),
      ]),
      [60],
    );
  }

  /** One row an expert, and the group; then how far they agree. */
  #experts({ comparison, experts, group, final }: Weighed): void {
    const terminal = this.#terminal;
    const rows = experts.map((own, i) => [
      this.#project.experts[i]?.name ?? '',
      ...own.tables.weights.map((weight) => this.#number(weight)),
      own.ratio === null ? '' : this.#number(own.ratio),
      own.consistent === null ? '' : this.#verdict(own.consistent),
    ]);
    const together = { ratio: group?.judged?.ratio ?? null, consistent: group?.judged?.consistent ?? null };
    const last = [
      this.#word('group'),
      ...final.weights.map((weight) => this.#number(weight)),
      together.ratio === null ? '' : this.#number(together.ratio),
      together.consistent === null ? '' : this.#verdict(together.consistent),
    ];
    terminal.line();
    terminal.table(
      [this.#word('expert'), ...comparison.members.map(({ code }) => `>${code}`), '>CR', ''],
      [...rows, last],
      [30],
    );
    if (group?.consensus === null || group?.consensus === undefined) return;
    const level = this.#study.level(group.consensus);
    const share = formatNumber(multiply(group.consensus, rational(100)), terminal.language, 1);
    terminal.line(`${this.#word('consensus')}: ${share} %${level === null ? '' : ` (${terminal.say(level.label)})`}`);
  }

  /** Pairs that are not reciprocal, with what each triangle alone would give; and an expert's own inconsistency. */
  #warn(own: JudgedTable, members: readonly Member[], expert: string): void {
    const { language } = this.#terminal;
    if (expert !== '' && own.consistent === false) {
      this.#terminal.line();
      this.#terminal.line(`${this.#terminal.paint('yellow', expert)}: CR ${this.#number(own.ratio ?? undefined)}`);
      this.#repairs(own, members);
    }
    if (own.unreciprocal.length === 0) return;
    const pairs = own.unreciprocal.map(([i, j]) => {
      const [there, back] = [own.tables.matrix[i]?.[j], own.tables.matrix[j]?.[i]];
      const text = (value: Rational | undefined): string => (value === undefined ? '' : judgementText(value, language));
      return `${this.#pair(members, i, j)} ${text(there)}, ${this.#pair(members, j, i)} ${text(back)}`;
    });
    this.#terminal.line();
    this.#warning(unreciprocalPairs(pairs), expert);
    const { readings } = own;
    if (readings === null) return;
    const heads = (['asGiven', 'upperTriangle', 'lowerTriangle'] as const).map((word) => `>${this.#word(word)}`);
    this.#terminal.table(
      [this.#word('criterion'), ...heads],
      members.map((member, i) => [
        this.#name(member),
        ...[own.tables, readings.upper, readings.lower].map((tables) => this.#number(tables.weights[i])),
      ]),
      [60],
    );
  }

  #tree({ criteria, priorities }: WeighedTree): void {
    const tree = this.#project.tree;
    const terminal = this.#terminal;
    const parents = new Map(criteria.map(({ code, parent }) => [code, parent]));
    const depth = (code: string): number => {
      const parent = parents.get(code) ?? null;
      return parent === null ? 0 : 1 + depth(parent);
    };
    const inOrder = (parent: string | null): typeof criteria =>
      criteria.filter((own) => own.parent === parent).flatMap((own) => [own, ...inOrder(own.code)]);
    terminal.heading(this.#word('globalWeight'));
    terminal.table(
      [this.#word('criterion'), `>${this.#word('localWeight')}`, `>${this.#word('globalWeight')}`],
      inOrder(null).map((own) => [
        `${'  '.repeat(depth(own.code))}${terminal.say(own.label)}`,
        this.#cell(own.local),
        this.#cell(own.global),
      ]),
      [60],
    );
    if (tree === null || tree.alternatives.length === 0) return;
    const values = priorities.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
    const ranks = ranksOf(values);
    terminal.line();
    terminal.table(
      [this.#word('alternative'), `>${this.#word('priority')}`, `>${this.#word('rank')}`],
      tree.alternatives.map((member, i) => [this.#name(member), this.#number(values[i]), String(ranks[i] ?? '')]),
      [60],
    );
  }

  #isLeaf(code: string): boolean {
    return this.#project.tree?.criteria.every(({ parent }) => parent !== code) === true;
  }

  #underName(under: string | null): string {
    const own = this.#project.tree?.criteria.find(({ code }) => code === under);
    return own === undefined ? this.#word('goal') : this.#terminal.say(own.label);
  }

  #name({ code, label }: Member): string {
    return label === undefined ? code : this.#terminal.say(label);
  }

  #pair(members: readonly Member[], i: number, j: number): string {
    return `${members[i]?.code ?? ''}/${members[j]?.code ?? ''}`;
  }

  #verdict(consistent: boolean): string {
    const threshold = formatNumber(this.#study.threshold, this.#terminal.language);
    return consistent
      ? this.#terminal.paint('green', `${this.#word('consistent')} (CR < ${threshold})`)
      : this.#terminal.paint('red', `${this.#word('inconsistent')} (CR >= ${threshold})`);
  }

  #warning(message: Label, who = ''): void {
    const word = this.#terminal.paint('yellow', this.#word('warning'));
    this.#terminal.block(`${word}: ${who === '' ? '' : `${who}: `}${this.#terminal.say(message)}`, '');
  }

  #number(value: Rational | undefined): string {
    return value === undefined ? '' : formatNumber(value, this.#terminal.language, DECIMALS);
  }

  #cell(cell: Cell): string {
    return cell.kind === 'number' ? this.#number(cell.value) : '';
  }

  #word(word: keyof typeof WORDS): string {
    return this.#terminal.say(WORDS[word]);
  }
}
