import {
  type BandTable,
  basisWord,
  type Cell,
  certaintyWord,
  formatNumber,
  formatWhole,
  type Label,
  multiply,
  type PartingReport,
  problemWord,
  quadrantWord,
  type Rational,
  rational,
  type Scope,
  type SurveySection,
} from '@berimbang/engine';
import type { SurveyRun } from './commands/survey.js';
import {
  classesRule,
  intervalLine,
  policyWord,
  respondentCount,
  respondentsLine,
  SECTION_WORDS,
  SURVEY_WORDS,
  validityRule,
} from './survey-words.js';
import type { Terminal } from './terminal.js';

type Word = keyof typeof SURVEY_WORDS;

/** Decimals of means and coefficients, of an index, and of a percentage. */
const FINE = 4;
const INDEX = 2;
const PERCENT = 1;
/** Widest name of an item. */
const NAME = 40;

/** The statistics of one survey for people. */
export class SurveyPage {
  readonly #terminal: Terminal;
  readonly #run: SurveyRun;

  constructor(terminal: Terminal, run: SurveyRun) {
    this.#terminal = terminal;
    this.#run = run;
  }

  print(): void {
    const { answers, report, file } = this.#run;
    const terminal = this.#terminal;
    terminal.heading(answers.title === null ? file : `${terminal.say(answers.title)} (${file})`);
    const [low, high] = answers.scale.map((end) => this.#plain(end));
    const respondents = terminal.say(respondentsLine(report.respondents, report.complete, answers.empty));
    terminal.line(`${this.#word('respondents')}: ${respondents}`);
    terminal.line(`${this.#word('scale')}: ${low} - ${high}`);
    this.#index();
    this.#items();
    this.#frequencies();
    this.#validity();
    this.#reliability();
    for (const parting of report.partings) this.#parting(parting);
    this.#gaps();
    this.#importance();
    this.#notes();
  }

  // ---------------------------------------------------------------------------------------------------------- sections

  #index(): void {
    const { report, options, indexProblem } = this.#run;
    const { index } = report;
    if (indexProblem !== null && this.#run.settings.asked) {
      this.#section('index');
      this.#terminal.paragraph(this.#say(indexProblem), 0);
    }
    if (index === null || options.index === null) return;
    this.#section('index');
    this.#fact('interval', this.#cell(index.interval, FINE));
    this.#fact('ikm', `${this.#cell(index.index, INDEX)}  ${this.#grade(index.grade)}`);
    const { error, confidenceInterval: interval, probabilities } = index;
    const population = options.index.population === null ? null : this.#plain(options.index.population);
    if ('fault' in error) this.#fact('error', this.#say(error.fault));
    else
      this.#fact('error', `${this.#number(error.se.value, FINE)} (${this.#say(respondentCount(error.n, population))})`);
    const confidence = this.#plain(multiply(options.index.confidence, rational(100)));
    if (!('fault' in interval)) {
      const ends = [interval.low, interval.high].map((end) => this.#number(end.value, INDEX)).join(' - ');
      this.#terminal.line(`${this.#say(intervalLine(confidence))}: ${ends}`);
    } else if (!('fault' in error))
      this.#terminal.line(`${this.#say(intervalLine(confidence))}: ${this.#say(interval.fault)}`);
    if (!('fault' in probabilities)) {
      const parts = [...probabilities].map(([code, { value }]) => `${code} ${this.#percent(value)}`);
      this.#fact('probabilities', parts.join('  '));
    }
    this.#terminal.line();
    this.#table(
      ['element', '>n', '>mean', '>weighted', '>index', 'grade'],
      index.elements.map((element) => [
        this.#name(element.item),
        String(element.n),
        this.#cell(element.mean, FINE),
        this.#cell(element.weighted, FINE),
        this.#cell(element.index, INDEX),
        this.#grade(element.grade),
      ]),
    );
  }

  #items(): void {
    const { report, options, answers } = this.#run;
    const { sections } = options;
    const classes = report.classes !== null;
    if (!sections.has('items') && !classes) return;
    this.#section(sections.has('items') ? 'items' : 'classes');
    const deviations = sections.has('items');
    const rows = report.items.map((item) => [
      this.#name(item.item),
      formatWhole(item.n, this.#terminal.language),
      formatWhole(item.missing, this.#terminal.language),
      this.#cell(item.mean, FINE),
      ...(deviations ? [this.#cell(item.deviation, FINE)] : []),
      ...(classes ? [this.#class(item.mean)] : []),
    ]);
    const summary = (label: string, mean: Cell): readonly string[] => [
      label,
      '',
      '',
      this.#cell(mean, FINE),
      ...(deviations ? [''] : []),
      ...(classes ? [this.#class(mean)] : []),
    ];
    for (const { group, mean } of report.groupMeans) {
      const label = answers.groups.find((own) => own.code === group)?.label;
      rows.push([...summary(`= ${label === undefined ? group : this.#say(label)}`, mean)]);
    }
    rows.push([...summary(`= ${this.#word('overItems')}`, report.overItems)]);
    if (report.overGroups !== null) rows.push([...summary(`= ${this.#word('overGroups')}`, report.overGroups)]);
    this.#table(
      [
        'item',
        '>n',
        '>missing',
        '>mean',
        ...(deviations ? (['>deviation'] as const) : []),
        ...(classes ? (['class'] as const) : []),
      ],
      rows,
    );
    if (report.classes !== null) {
      const edges = report.classes.classes.map(({ to }) => this.#number(to, INDEX)).join('; ');
      this.#terminal.paragraph(this.#say(classesRule(this.#number(report.classes.width, INDEX), edges)), 0);
    }
  }

  #frequencies(): void {
    const { frequencies } = this.#run.report;
    if (frequencies === null) return;
    this.#section('frequencies');
    const answers = frequencies[0]?.answers ?? [];
    this.#terminal.table(
      [
        this.#word('item'),
        `>${this.#word('n')}`,
        ...answers.map(({ answer }) => `>${this.#plain(answer)}`),
        `>${this.#word('missing')}`,
      ],
      frequencies.map((item) => [
        this.#name(item.item),
        String(item.n),
        ...item.answers.map(({ count, share }) =>
          share.kind === 'number' ? `${count} (${this.#percent(share.value)})` : String(count),
        ),
        String(item.missing),
      ]),
      [NAME],
    );
  }

  #validity(): void {
    const { options, report } = this.#run;
    if (!options.sections.has('validity')) return;
    this.#section('validity');
    const level = formatNumber(options.level, this.#terminal.language);
    this.#terminal.paragraph(
      `${this.#say(validityRule(level, options.degrees))}; ${this.#say(policyWord(options.missing))}`,
      0,
    );
    const grouped = report.groupMeans.length > 0;
    for (const scope of report.scopes) {
      if (grouped && scope.group === null) continue;
      this.#terminal.line();
      if (scope.group !== null) this.#terminal.line(this.#terminal.paint('bold', this.#scope(scope)));
      if ('fault' in scope.scatter) {
        this.#terminal.paragraph(this.#say(scope.scatter.fault), 0);
        continue;
      }
      const verdict = (valid: boolean | null): string =>
        valid === null ? '' : this.#word(valid ? 'valid' : 'notValid');
      this.#table(
        ['item', '>n', '>r', '>corrected', '>critical', 'byR', 'byCorrected'],
        scope.validity.map(({ item, n, critical, withTotal, corrected }) => [
          this.#name(item),
          String(n),
          this.#cell(withTotal.r, FINE),
          this.#cell(corrected.r, FINE),
          this.#cell(critical, FINE),
          verdict(withTotal.valid),
          verdict(corrected.valid),
        ]),
      );
      this.#problems(
        scope.validity.flatMap(({ withTotal, corrected, critical }) => [withTotal.r, corrected.r, critical]),
      );
    }
  }

  #reliability(): void {
    const { options, report } = this.#run;
    if (!options.sections.has('reliability')) return;
    this.#section('reliability');
    this.#terminal.paragraph(this.#say(policyWord(options.missing)), 0);
    this.#terminal.line();
    const rows = report.scopes.map((scope) => {
      const { reliability } = scope;
      if (reliability === null)
        return [
          this.#scope(scope),
          '',
          String(scope.scatter.n),
          '',
          '',
          'fault' in scope.scatter ? this.#say(scope.scatter.fault) : '',
        ];
      return [
        this.#scope(scope),
        String(reliability.items),
        String(reliability.n),
        this.#cell(reliability.alpha, FINE),
        this.#number(reliability.threshold, INDEX),
        reliability.reliable === null ? '' : this.#word(reliability.reliable ? 'reliable' : 'notReliable'),
      ];
    });
    this.#table(['group', '>items', '>n', '>alpha', '>threshold', 'verdict'], rows);
    this.#problems(report.scopes.flatMap((scope) => scope.reliability?.alpha ?? []));
    const grouped = report.groupMeans.length > 0;
    const deleted = report.scopes.flatMap((scope) => {
      const items = scope.reliability?.ifDeleted ?? [];
      if ((grouped && scope.group === null) || items.length < 3) return [];
      return items.map(({ item, alpha }) => [this.#name(item), this.#scope(scope), this.#cell(alpha, FINE)]);
    });
    if (deleted.length === 0) return;
    this.#terminal.line();
    this.#table(['item', 'group', '>ifDeleted'], deleted);
  }

  #parting(parting: PartingReport): void {
    const terminal = this.#terminal;
    terminal.heading(`${this.#say(SECTION_WORDS.parts)} ${parting.name}`);
    const indexed = parting.parts.some((part) => part.index !== null);
    const named = (value: string): string => (value === '' ? this.#word('noValue') : value);
    const rows = parting.parts.map((part) => {
      if (part.withheld) return [named(part.value), String(part.n), this.#word('withheld'), '', ''];
      return [
        named(part.value),
        String(part.n),
        part.mean === null ? '' : this.#cell(part.mean, FINE),
        part.index === null ? '' : this.#cell(part.index, INDEX),
        this.#grade(part.grade),
      ];
    });
    const total = (word: Word, cell: Cell | null, grade: string | null): void => {
      if (cell !== null) rows.push([`= ${this.#word(word)}`, '', '', this.#cell(cell, INDEX), this.#grade(grade)]);
    };
    total('simple', parting.simple, parting.simpleGrade);
    total('respondentWeighted', parting.weighted, parting.weightedGrade);
    terminal.table(
      [
        parting.name,
        `>${this.#word('n')}`,
        `>${this.#word('mean')}`,
        ...(indexed ? [`>${this.#word('index')}`, this.#word('grade')] : []),
      ],
      indexed ? rows : rows.map((row) => row.slice(0, 3)),
      [NAME],
    );
  }

  #gaps(): void {
    const { gaps: found } = this.#run.report;
    if (found === null) return;
    this.#section('gaps');
    const { pairs, gaps } = found;
    if ('fault' in gaps) {
      this.#terminal.paragraph(this.#say(gaps.fault), 0);
      return;
    }
    const rows = gaps.items.map(({ code, gap }) => {
      const pair = pairs.find((own) => own.item === code);
      const means = pair === undefined ? ['', ''] : [pair.first, pair.second].map((mean) => this.#number(mean, FINE));
      return [this.#name(code), String(pair?.n ?? 0), ...means, this.#number(gap, FINE)];
    });
    const grouped = gaps.groups.some(({ code }) => code !== '');
    for (const { code, perception, expectation, gap } of grouped ? gaps.groups : []) {
      const means = [perception, expectation, gap].map((mean) => this.#number(mean, FINE));
      rows.push([`= ${code === '' ? '-' : this.#group(code)}`, '', ...means]);
    }
    rows.push([`= ${this.#word('overItems')}`, '', '', '', this.#number(gaps.overItems, FINE)]);
    if (grouped) rows.push([`= ${this.#word('overGroups')}`, '', '', '', this.#number(gaps.overall, FINE)]);
    this.#table(['item', '>n', '>perception', '>expectation', '>gap'], rows);
  }

  #importance(): void {
    const { report, options } = this.#run;
    const { importance } = report;
    if (importance === null) return;
    const wants = (section: SurveySection): boolean => options.sections.has(section);
    this.#section(wants('quadrants') ? 'quadrants' : wants('csi') ? 'csi' : 'conformity');
    const rows = importance.items.map(({ item, n, first, second, quadrant, conformity }) => [
      this.#name(item),
      String(n),
      this.#number(second, FINE),
      this.#number(first, FINE),
      ...(wants('conformity') ? [conformity === null ? '' : this.#percentOf(conformity)] : []),
      ...(wants('quadrants') ? [this.#say(quadrantWord(quadrant))] : []),
    ]);
    this.#table(
      [
        'item',
        '>n',
        '>importance',
        '>performance',
        ...(wants('conformity') ? (['>conformity'] as const) : []),
        ...(wants('quadrants') ? (['quadrant'] as const) : []),
      ],
      rows,
    );
    const { crosshair, csi } = importance;
    if (crosshair !== null && wants('quadrants')) {
      const [up, across] = [crosshair.importance, crosshair.performance].map((line) => this.#number(line, FINE));
      this.#fact('lines', `${this.#word('importance')} ${up}, ${this.#word('performance')} ${across}`);
    }
    if (wants('conformity') && importance.conformity !== null)
      this.#fact('conformity', this.#percentOf(importance.conformity));
    if (wants('csi')) this.#fact('csi', 'fault' in csi ? this.#say(csi.fault) : this.#percentOf(csi.index));
  }

  #notes(): void {
    const { warnings, rules } = this.#run;
    if (warnings.length === 0 && rules.length === 0) return;
    this.#terminal.heading(this.#word('notes'));
    for (const { message } of warnings) this.#terminal.block(`- ${this.#say(message)}`, '');
    for (const { pack, parameter, citation, at } of rules) {
      const sure = `${this.#say(basisWord(citation.basis))}, ${this.#say(certaintyWord(citation.certainty))}; ${at}`;
      const name = `${pack.name}#${parameter.name}`;
      this.#terminal.block(
        `- ${this.#word('rule')} ${name}: ${citation.source}, ${citation.locator} (${sure})`,
        '',
        'dim',
      );
      if (citation.note !== undefined && citation.certainty !== 'confirmed')
        this.#terminal.block(this.#say(citation.note), '  ', 'dim');
    }
  }

  // ------------------------------------------------------------------------------------------------------------- texts

  /** What is wrong with cells that have no number, each once. */
  #problems(cells: readonly Cell[]): void {
    const details = cells.flatMap((cell) => (cell.kind === 'problem' ? [this.#say(cell.detail)] : []));
    for (const detail of new Set(details)) this.#terminal.block(`- ${detail}`, '');
  }

  #section(section: SurveySection): void {
    this.#terminal.heading(this.#say(SECTION_WORDS[section]));
  }

  #fact(word: Word, text: string): void {
    this.#terminal.line(`${this.#word(word)}: ${text.trimEnd()}`);
  }

  #table(heads: readonly (Word | `>${Word}`)[], rows: readonly (readonly string[])[]): void {
    const names = heads.map((head) =>
      head.startsWith('>') ? `>${this.#word(head.slice(1) as Word)}` : this.#word(head as Word),
    );
    this.#terminal.table(names, rows, [NAME]);
  }

  #say(label: Label): string {
    return this.#terminal.say(label);
  }

  #word(word: Word): string {
    return this.#say(SURVEY_WORDS[word]);
  }

  #scope(scope: Scope): string {
    return scope.group === null ? this.#word('all') : this.#group(scope.group);
  }

  #group(code: string): string {
    const label = this.#run.answers.groups.find((own) => own.code === code)?.label;
    return label === undefined ? code : this.#say(label);
  }

  /** An item by its code, and its name where that says more. */
  #name(code: string): string {
    const item = this.#run.answers.items.find((own) => own.code === code);
    const name = item === undefined ? code : this.#say(item.label);
    const shown = name === code ? code : `${code} ${name}`;
    return item?.reversed === true ? `${shown} (-)` : shown;
  }

  #grade(code: string | null): string {
    const table: BandTable | null = this.#run.grades;
    const label = table?.categories.find((own) => own.code === code)?.label;
    return label === undefined ? '' : this.#say(label);
  }

  #class(mean: Cell): string {
    const place = this.#run.report.classOf(mean);
    if (place === null) return '';
    const name = this.#run.classNames?.[place - 1];
    return name === undefined ? String(place) : this.#say(name);
  }

  #plain(value: Rational): string {
    return formatNumber(value, this.#terminal.language);
  }

  #number(value: Rational, decimals: number): string {
    return formatNumber(value, this.#terminal.language, decimals);
  }

  #percentOf(value: Rational): string {
    return `${this.#number(value, INDEX)}%`;
  }

  #percent(share: Rational): string {
    return `${this.#number(multiply(share, rational(100)), PERCENT)}%`;
  }

  #cell(cell: Cell, decimals: number): string {
    switch (cell.kind) {
      case 'number':
        return this.#number(cell.value, decimals);
      case 'missing':
        return '-';
      case 'problem':
        return this.#say(problemWord(cell.problem));
      default:
        return '';
    }
  }
}
