import { leafAddress } from '@berimbang/contract';
import {
  addressText,
  type Cell,
  type Evaluation,
  formatNumber,
  indexOf,
  labelOf,
  methodText,
  type Place,
  pairwiseFindings,
  placeOf,
  uncertainRules,
} from '@berimbang/engine';
import { cellWords } from './cell-words.js';
import { certaintyMark } from './certainty-mark.js';
import { printTable } from './node-table.js';
import type { Terminal } from './terminal.js';
import { missingValues, noSuchPeriod, readTheNote, WORDS, withheldFor } from './words.js';

/** Cells of one node that are listed for people, and when there are many in all. */
const MOST_CELLS_SHOWN = 60;
const FEW_CELLS_SHOWN = 6;
const MANY_ROWS = 300;
/** Nodes that the tables of the scorecard itself show. */
const IN_TABLES = /^(indicator|objective|perspective|scorecard|indicators|perspectives)\./;

/** One scorecard for people: its result, its perspectives, its indicators, then every other value. */
export class ScorePage {
  readonly #terminal: Terminal;
  readonly #evaluation: Evaluation;
  /** Periods at which the scorecard is read; none where it is read once. */
  readonly periods: readonly string[];
  /** The one that the tables show. */
  readonly #at: Place;
  /** A period that was asked for and at which this scorecard is not read. */
  readonly #notRead: string | null;

  constructor(terminal: Terminal, evaluation: Evaluation, at?: string) {
    this.#terminal = terminal;
    this.#evaluation = evaluation;
    const read = evaluation.graph.model.readDimension;
    const dimension = read === null ? undefined : evaluation.graph.dimensions.get(read);
    this.periods = (dimension?.members ?? []).map(({ code }) => code);
    const shown = at !== undefined && this.periods.includes(at) ? at : this.periods.at(-1);
    this.#at = shown === undefined ? {} : { period: shown };
    this.#notRead = at === undefined || at === shown ? null : at;
  }

  print(inputs: boolean): void {
    const terminal = this.#terminal;
    this.#head();
    const { period } = this.#at;
    if (period !== undefined) terminal.line(`${this.#word('period')}: ${period}`);
    if (this.#notRead !== null) terminal.line(terminal.say(noSuchPeriod(this.#notRead, this.periods)));
    this.#whole();
    this.#perspectives();
    this.#objectives();
    this.#indicators();
    this.#trend();
    this.#others(inputs);
    this.#uncertain();
  }

  /** Nodes side by side, a table for each list of them. */
  printTables(tables: readonly (readonly string[])[]): void {
    this.#head();
    for (const nodes of tables) printTable(this.#terminal, this.#evaluation, nodes);
    this.#uncertain();
  }

  /** The result of the whole with its predicate; where it is withheld, what it waits for. */
  #whole(): void {
    const terminal = this.#terminal;
    const cell = this.#cellAt('scorecard.score');
    if (cell === undefined) return;
    const known = this.#evaluation.columns.has('scorecard.predicate') && cell.kind !== 'missing';
    const predicate = known ? `  ${this.#text('scorecard.predicate')}` : '';
    const label = terminal.say(labelOf(this.#evaluation.graph, 'scorecard.score'));
    terminal.line(terminal.paint('bold', `${label}: ${this.#text('scorecard.score')}${predicate}`));
    if (cell.kind !== 'missing' || cell.leaves.length === 0) return;
    const leaves = cell.leaves.map((leaf) => leafAddress(this.#evaluation, leaf.node, leaf.index));
    terminal.paragraph(terminal.say(withheldFor(leaves)), 2);
  }

  #head(): void {
    const { model } = this.#evaluation.graph;
    this.#terminal.heading(`${this.#terminal.say(model.title)} (${model.id})`);
    this.#terminal.line(`${this.#word('method')}: ${methodText(model.method, this.#terminal.language)}`);
  }

  #perspectives(): void {
    const members = this.#evaluation.graph.dimensions.get('perspective')?.members ?? [];
    const scored = members.filter(({ code }) => this.#evaluation.columns.has(`perspective.${code}.score`));
    if (scored.length === 0) return;
    const combined = this.#evaluation.graph.byId.get('scorecard.score')?.definition;
    const parts = combined?.kind === 'combine' ? (combined.parts ?? []) : [];
    const classed = scored.some(({ code }) => this.#evaluation.columns.has(`perspective.${code}.category`));
    const rows = scored.map(({ code, label }) => {
      const weight = parts.find((part) => part.node === `perspective.${code}.score`)?.weight;
      const computed =
        combined?.kind === 'combine' && combined.weights !== undefined
          ? this.#text(combined.weights, { perspective: code })
          : '';
      return [
        label === undefined ? code : this.#terminal.say(label),
        weight === undefined ? computed : formatNumber(weight, this.#terminal.language),
        this.#text(`perspective.${code}.score`),
        ...(classed ? [this.#text(`perspective.${code}.category`)] : []),
      ];
    });
    const heads = [this.#word('perspective'), `>${this.#word('weight')}`, `>${this.#word('value')}`];
    this.#terminal.line();
    this.#terminal.table(classed ? [...heads, this.#word('category')] : heads, rows, [60]);
  }

  /** Scores of the objectives, with their categories where the method has some. */
  #objectives(): void {
    const members = this.#evaluation.graph.dimensions.get('objective')?.members ?? [];
    const known = ({ code }: { readonly code: string }): boolean =>
      this.#evaluation.columns.get(`objective.${code}.score`)?.cells.some((cell) => cell?.kind === 'number') ?? false;
    if (!members.some(known)) return;
    const classed = members.some(({ code }) => this.#evaluation.columns.has(`objective.${code}.category`));
    const rows = members.map(({ code, label }) => [
      code,
      label === undefined ? code : this.#terminal.say(label),
      this.#text(`objective.${code}.score`),
      ...(classed ? [this.#text(`objective.${code}.category`)] : []),
    ]);
    const heads = [this.#word('code'), this.#word('objective'), `>${this.#word('value')}`];
    this.#terminal.line();
    this.#terminal.table(classed ? [...heads, this.#word('category')] : heads, rows, [12, 64]);
  }

  /** Results of the whole and of the perspectives at each period read. */
  #trend(): void {
    if (this.periods.length < 2) return;
    const members = this.#evaluation.graph.dimensions.get('perspective')?.members ?? [];
    const scored = members.filter(({ code }) => this.#evaluation.columns.has(`perspective.${code}.score`));
    const names = [
      ...scored.map(({ code, label }) => ({
        name: `perspective.${code}.score`,
        head: `>${label === undefined ? code : this.#terminal.say(label)}`,
      })),
      { name: 'scorecard.score', head: `>${this.#word('whole')}` },
      { name: 'scorecard.predicate', head: this.#word('predicate') },
    ].filter(({ name }) => this.#evaluation.columns.has(name));
    if (names.length === 0) return;
    const rows = this.periods.map((period) => [period, ...names.map(({ name }) => this.#text(name, { period }))]);
    this.#terminal.line();
    this.#terminal.table([this.#word('period'), ...names.map(({ head }) => head)], rows, []);
  }

  #indicators(): void {
    const members = this.#evaluation.graph.dimensions.get('indicator')?.members ?? [];
    const rows = members.flatMap(({ code, label }) => {
      const row = this.#indicator(`indicator.${code}`);
      return row === null ? [] : [[code, label === undefined ? code : this.#terminal.say(label), ...row]];
    });
    if (rows.length === 0) return;
    const heads = [
      this.#word('code'),
      this.#word('indicator'),
      `>${this.#word('target')}`,
      `>${this.#word('realised')}`,
      this.#word('unit'),
      `>${this.#word('index')}`,
      this.#word('status'),
    ];
    this.#terminal.line();
    this.#terminal.table(heads, rows, [12, 64, 20, 20, 14, 20, 20]);
  }

  /** Target, realisation, unit, index and status of an indicator at the period shown; null where it has other dimensions. */
  #indicator(id: string): readonly string[] | null {
    const { columns, graph } = this.#evaluation;
    const known = (name: string): boolean => columns.has(name);
    const achievement = graph.byId.get(id)?.definition;
    const isMeasured = achievement?.kind === 'achievement';
    const own = [`${id}.index`, `${id}.score`, `${id}.realised`].find(known);
    if (own === undefined || !this.#isScalar(own)) return null;
    // The index of an indicator whose periods are averaged as indices has no one target and realisation.
    const byPeriod = known(`${id}.each.index`);
    const target = isMeasured ? achievement.target : '';
    const inputs = [`${id}.consolidated.realised`, `${id}.realised`];
    const realised = isMeasured ? achievement.realised : byPeriod ? '' : (inputs.find(known) ?? '');
    const high = isMeasured && achievement.targetHigh !== undefined ? ` - ${this.#text(achievement.targetHigh)}` : '';
    const input = graph.byId.get(`${id}.target`) ?? graph.byId.get(`${id}.realised`);
    const judged = [`${id}.status`, `${id}.category`].find(known) ?? '';
    return [
      `${this.#text(target)}${high}`,
      this.#text(realised),
      input?.definition.unit ?? '',
      this.#text(known(`${id}.score`) ? `${id}.score` : `${id}.index`),
      this.#text(judged),
    ];
  }

  #isScalar(name: string): boolean {
    const dimensions = this.#evaluation.columns.get(name)?.dimensions ?? [];
    return dimensions.every((dimension) => dimension.name === 'period' && this.periods.length > 0);
  }

  /** Whether a node stands in the list below the tables. */
  #isListed(name: string, inputs: boolean): boolean {
    const { graph } = this.#evaluation;
    const kind = graph.byId.get(graph.names.get(name)?.node ?? '')?.definition.kind;
    if (kind === undefined || kind === 'collect' || IN_TABLES.test(name)) return false;
    return inputs || (kind !== 'input' && kind !== 'constant');
  }

  #isLong(inputs: boolean): boolean {
    let rows = 0;
    for (const [name, column] of this.#evaluation.columns)
      if (this.#isListed(name, inputs)) rows += Math.min(column.cells.length, MOST_CELLS_SHOWN);
    return rows > MANY_ROWS;
  }

  #others(inputs: boolean): void {
    const { graph, columns } = this.#evaluation;
    const rows: string[][] = [];
    let missing = 0;
    const most = this.#isLong(inputs) ? FEW_CELLS_SHOWN : MOST_CELLS_SHOWN;
    for (const [name, column] of columns) {
      const definition = graph.byId.get(graph.names.get(name)?.node ?? '')?.definition;
      if (definition === undefined || !this.#isListed(name, inputs)) continue;
      let shown = 0;
      for (const [index, cell] of column.cells.entries()) {
        if (cell === undefined) continue;
        if (cell.kind === 'missing') missing += 1;
        shown += 1;
        if (shown > most) continue;
        const unit = cell.kind === 'number' && graph.names.get(name)?.output === '' ? (definition.unit ?? '') : '';
        rows.push([
          addressText(name, placeOf(column.dimensions, index)),
          this.#cell(name, cell),
          unit === '1' ? '' : unit,
          this.#terminal.say(labelOf(graph, name)),
        ]);
      }
      if (shown > most) rows.push([name, `+${shown - most} ${this.#word('more')}`, '', '']);
    }
    if (rows.length > 0) {
      this.#terminal.line();
      this.#terminal.table(
        [this.#word('node'), `>${this.#word('value')}`, this.#word('unit'), this.#word('label')],
        rows,
        [60, 34, 14, 60],
      );
    }
    if (missing > 0) this.#terminal.line(`\n${this.#terminal.say(missingValues(missing))}`);
    this.#problems();
    this.#warnings();
  }

  /** Rules that were read and are not sure: each may move a number or a category above. */
  #uncertain(): void {
    const terminal = this.#terminal;
    const rules = uncertainRules(this.#evaluation.graph);
    if (rules.length === 0) return;
    terminal.line();
    terminal.line(terminal.paint('bold', this.#word('uncertainRules')));
    for (const { rule, label, certainty } of rules)
      terminal.paragraph(`${rule} (${certaintyMark(terminal, certainty)}): ${terminal.say(label)}`, 2);
    // Rules written in the scorecard itself have their notes there.
    const shared = rules.find(({ rule }) => !rule.startsWith('own#'));
    if (shared !== undefined) terminal.paragraph(terminal.say(readTheNote(shared.rule)), 2);
  }

  /** Every problem once, where it arose. */
  #problems(): void {
    const seen = new Map<string, string>();
    for (const column of this.#evaluation.columns.values()) {
      for (const cell of column.cells) {
        if (cell?.kind !== 'problem') continue;
        const detail = this.#terminal.say(cell.detail);
        seen.set(`${cell.origin} ${detail}`, `${cell.origin}: ${detail}`);
      }
    }
    if (seen.size === 0) return;
    this.#terminal.line();
    this.#terminal.line(this.#terminal.paint('bold', this.#word('problems')));
    for (const text of seen.values()) this.#terminal.paragraph(text, 2);
  }

  /** Judgements that were computed as they stand although they contradict each other. */
  #warnings(): void {
    const terminal = this.#terminal;
    const findings = pairwiseFindings(this.#evaluation);
    if (findings.length === 0) return;
    terminal.line();
    terminal.line(terminal.paint('bold', this.#word('warnings')));
    for (const { message } of findings) terminal.paragraph(terminal.say(message), 2);
  }

  #word(word: keyof typeof WORDS): string {
    return this.#terminal.say(WORDS[word]);
  }

  /** The cell of a node at a place, in the period shown unless it says another; the only one of a node without dimensions. */
  #text(name: string, place: Place = {}): string {
    const cell = this.#cellAt(name, place);
    return cell === undefined ? '' : this.#cell(name, cell);
  }

  #cellAt(name: string, place: Place = {}): Cell | undefined {
    const column = this.#evaluation.columns.get(name);
    return column?.cells[indexOf(column.dimensions, { ...this.#at, ...place })];
  }

  #cell(name: string, cell: Cell): string {
    return cellWords(this.#terminal, this.#evaluation.graph, name, cell);
  }
}
