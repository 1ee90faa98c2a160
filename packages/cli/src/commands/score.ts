import type { ScoreOutput } from '@berimbang/contract';
import {
  addressText,
  applyRounding,
  type Cell,
  categoryLabel,
  chooseFacts,
  type Evaluation,
  evaluate,
  formatNumber,
  indexOf,
  labelOf,
  missingText,
  type Place,
  placeOf,
  problemWord,
} from '@berimbang/engine';
import { scoreOutput } from '../present.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import type { Terminal } from '../terminal.js';
import { missingValues, WORDS } from '../words.js';

export interface ScoreOptions extends CommonOptions {
  readonly inputs?: boolean;
}

/** Cells of one node that are listed for people. */
const MOST_CELLS_SHOWN = 60;
/** Nodes that the tables of the scorecard itself show. */
const IN_TABLES = /^(indicator|objective|perspective|scorecard|indicators|perspectives)\./;

/** `berimbang score PATH`: computes every node and shows its value. */
export function scoreCommand(path: string, options: ScoreOptions): number {
  const session = new Session(options);
  const results = session.each(session.load(path), ({ graph }) =>
    evaluate(graph, chooseFacts(graph, graph.model.facts)),
  );
  if (session.json) session.printJson({ berimbang: 1, scorecards: results.map(scoreOutput) } satisfies ScoreOutput);
  else {
    session.printFaults();
    for (const evaluation of results) new ScorePage(session.terminal, evaluation).print(options.inputs === true);
  }
  if (session.failed) return BAD_INPUT;
  const problems = results.some((evaluation) =>
    [...evaluation.columns.values()].some((column) => column.cells.some((cell) => cell?.kind === 'problem')),
  );
  return problems ? FINDINGS : FINE;
}

/** One scorecard for people: its result, its perspectives, its indicators, then every other value. */
class ScorePage {
  readonly #terminal: Terminal;
  readonly #evaluation: Evaluation;

  constructor(terminal: Terminal, evaluation: Evaluation) {
    this.#terminal = terminal;
    this.#evaluation = evaluation;
  }

  print(inputs: boolean): void {
    const { model } = this.#evaluation.graph;
    const terminal = this.#terminal;
    terminal.heading(`${terminal.say(model.title)} (${model.id})`);
    terminal.line(`${terminal.say(WORDS.method)}: ${terminal.say(model.method.title)}`);
    if (this.#evaluation.columns.has('scorecard.score')) {
      const predicate = this.#evaluation.columns.has('scorecard.predicate')
        ? `  ${this.#text('scorecard.predicate')}`
        : '';
      terminal.line(
        terminal.paint(
          'bold',
          `${terminal.say(labelOf(this.#evaluation.graph, 'scorecard.score'))}: ${this.#text('scorecard.score')}${predicate}`,
        ),
      );
    }
    this.#perspectives();
    this.#indicators();
    this.#others(inputs);
  }

  #perspectives(): void {
    const members = this.#evaluation.graph.dimensions.get('perspective')?.members ?? [];
    const scored = members.filter(({ code }) => this.#evaluation.columns.has(`perspective.${code}.score`));
    if (scored.length === 0) return;
    const combined = this.#evaluation.graph.byId.get('scorecard.score')?.definition;
    const parts = combined?.kind === 'combine' ? (combined.parts ?? []) : [];
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
      ];
    });
    this.#terminal.line();
    this.#terminal.table(
      [this.#word('perspective'), `>${this.#word('weight')}`, `>${this.#word('value')}`],
      rows,
      [60],
    );
  }

  #indicators(): void {
    const members = this.#evaluation.graph.dimensions.get('indicator')?.members ?? [];
    if (members.length === 0) return;
    const rows = members.flatMap(({ code, label }) => {
      const id = `indicator.${code}`;
      const definition = this.#evaluation.graph.byId.get(id)?.definition;
      const places = (this.#evaluation.columns.get(`${id}.index`)?.cells.length ?? 0) > 1;
      if (definition?.kind !== 'achievement' || places) return [];
      const unit = this.#evaluation.graph.byId.get(definition.target)?.definition.unit ?? '';
      const status = this.#evaluation.columns.has(`${id}.status`) ? this.#text(`${id}.status`) : '';
      const name = label === undefined ? code : this.#terminal.say(label);
      return [
        [
          code,
          name,
          this.#text(definition.target),
          this.#text(definition.realised),
          unit,
          this.#text(`${id}.index`),
          status,
        ],
      ];
    });
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
    this.#terminal.table(heads, rows, [12, 64, 16, 16, 14, 12, 20]);
  }

  #others(inputs: boolean): void {
    const { graph, columns } = this.#evaluation;
    const rows: string[][] = [];
    let missing = 0;
    for (const [name, column] of columns) {
      const definition = graph.byId.get(graph.names.get(name)?.node ?? '')?.definition;
      const isInput = definition?.kind === 'input' || definition?.kind === 'constant';
      if (definition === undefined || definition.kind === 'collect' || IN_TABLES.test(name) || (isInput && !inputs))
        continue;
      let shown = 0;
      for (const [index, cell] of column.cells.entries()) {
        if (cell === undefined) continue;
        if (cell.kind === 'missing') missing += 1;
        shown += 1;
        if (shown > MOST_CELLS_SHOWN) continue;
        const unit = cell.kind === 'number' && graph.names.get(name)?.output === '' ? (definition.unit ?? '') : '';
        rows.push([
          addressText(name, placeOf(column.dimensions, index)),
          this.#cell(name, cell),
          unit === '1' ? '' : unit,
          this.#terminal.say(labelOf(graph, name)),
        ]);
      }
      if (shown > MOST_CELLS_SHOWN) rows.push([name, `+${shown - MOST_CELLS_SHOWN} ${this.#word('more')}`, '', '']);
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

  #word(word: keyof typeof WORDS): string {
    return this.#terminal.say(WORDS[word]);
  }

  /** The cell of a node at a place; the only one of a node without dimensions. */
  #text(name: string, place: Place = {}): string {
    const column = this.#evaluation.columns.get(name);
    const cell = column?.cells[indexOf(column.dimensions, place)];
    return cell === undefined ? '' : this.#cell(name, cell);
  }

  #cell(name: string, cell: Cell): string {
    const { language } = this.#terminal;
    const { graph } = this.#evaluation;
    const target = graph.names.get(name);
    const rounding = target?.output === '' ? graph.byId.get(target.node)?.definition.rounding : undefined;
    switch (cell.kind) {
      case 'number':
        return rounding === undefined
          ? formatNumber(cell.value, language)
          : formatNumber(applyRounding(cell.value, rounding), language, rounding.decimals);
      case 'category':
        return this.#terminal.say(categoryLabel(graph, name, cell.code));
      case 'members':
        return cell.codes.join(', ');
      case 'truth':
        return this.#word(cell.value ? 'yes' : 'no');
      case 'missing':
        if (target?.output === 'status') return this.#word('notMeasured');
        return cell.reason === 'unknown'
          ? this.#word('empty')
          : `${this.#word('empty')} (${missingText(cell.reason, language)})`;
      case 'problem':
        return `${this.#word('problem')}: ${this.#terminal.say(problemWord(cell.problem))}`;
    }
  }
}
