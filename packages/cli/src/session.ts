import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph, ModelFault, RulePack } from '@berimbang/engine';
import {
  type FileFault,
  type LoadedMethods,
  loadScorecards,
  type Method,
  type OpenPacks,
  openMethods,
  openRulePacks,
} from '@berimbang/files';
import { Terminal } from './terminal.js';
import { chooseLanguage, WORDS } from './words.js';

/** Exit codes: 0 fine, 1 findings, 2 bad input. */
export const FINE = 0;
export const FINDINGS = 1;
export const BAD_INPUT = 2;

export interface CommonOptions {
  readonly lang?: string;
  readonly json?: boolean;
  /** Folders with rule packs of one's own. */
  readonly rules?: readonly string[];
}

export interface Loaded {
  readonly graph: Graph;
  readonly modelFaults: readonly ModelFault[];
}

/** One run of the command line: its terminal, its rule packs, and what it read. */
export class Session {
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly packs: ReadonlyMap<string, RulePack>;
  readonly methods: ReadonlyMap<string, Method>;
  readonly #opened: OpenPacks;
  readonly #openedMethods: LoadedMethods;
  readonly #faults: FileFault[] = [];
  readonly #started = Date.now();
  #shown = false;

  constructor(options: CommonOptions) {
    this.terminal = new Terminal(chooseLanguage(options.lang, process.env), process.stdout, process.env);
    this.json = options.json === true;
    this.#opened = openRulePacks(shipped('rules'), options.rules);
    this.packs = this.#opened.packs;
    this.#openedMethods = openMethods(shipped('methods'));
    this.methods = this.#openedMethods.methods;
  }

  /** Reads every scorecard at a path; files that cannot be read are reported, the others go on. */
  load(path: string): readonly Loaded[] {
    const loaded = loadScorecards(path, this.packs, this.methods, (file, done, all) =>
      this.progress(this.terminal.say(WORDS.reading), file, done, all),
    );
    this.#clearProgress();
    for (const fault of loaded.faults) this.#faults.push(fault);
    for (const scorecard of loaded.scorecards) for (const fault of scorecard.faults) this.#faults.push(fault);
    return loaded.scorecards.flatMap(({ graph, modelFaults }) => (graph === null ? [] : [{ graph, modelFaults }]));
  }

  /** Does a piece of work for each scorecard, with progress when it takes long. */
  each<T>(loaded: readonly Loaded[], work: (scorecard: Loaded) => T): readonly T[] {
    const results = loaded.map((scorecard, i) => {
      this.progress(this.terminal.say(WORDS.computing), scorecard.graph.model.id, i, loaded.length);
      return work(scorecard);
    });
    this.#clearProgress();
    return results;
  }

  /** One line on standard error that is written over; only on a terminal, and only once work takes longer than a moment. */
  progress(verb: string, name: string, done: number, all: number): void {
    if (process.stderr.isTTY !== true || Date.now() - this.#started < 500) return;
    this.#shown = true;
    process.stderr.write(`\r${verb} ${done + 1}/${all} ${name}\u001b[K`);
  }

  #clearProgress(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }

  /** What is wrong with rule packs, as far as they were read, and with scorecards. */
  get faults(): readonly FileFault[] {
    return [...this.#opened.faults, ...this.#openedMethods.faults, ...this.#faults];
  }

  /** Adds what is wrong with options, or with a file that a command reads itself. */
  report(...faults: readonly FileFault[]): void {
    this.#faults.push(...faults);
  }

  get failed(): boolean {
    return this.faults.some((fault) => fault.severity === 'error');
  }

  /** Errors and warnings of files, for people, on standard error. */
  printFaults(): void {
    for (const fault of this.faults) process.stderr.write(`${this.faultText(fault)}\n`);
  }

  faultText(fault: FileFault): string {
    const { terminal } = this;
    const word = fault.severity === 'error' ? WORDS.error : WORDS.warning;
    const near = fault.suggestion === undefined ? '' : ` (${terminal.say(WORDS.suggestion)} ${fault.suggestion}?)`;
    const path = fault.path.length === 0 ? '' : ` ${fault.path.join(' > ')}:`;
    return `${fault.file}:${fault.position.line}:${fault.position.column}: ${terminal.say(word)}:${path} ${terminal.say(fault.message)}${near}`;
  }

  /** Prints a JSON envelope; errors of files stand beside the scorecards that could be read. */
  printJson(envelope: object): void {
    const errors = this.faults.map(({ code, severity, file, position, path, message, suggestion }) => ({
      code,
      severity,
      file,
      line: position.line,
      column: position.column,
      path,
      message,
      suggestion: suggestion ?? null,
    }));
    process.stdout.write(`${JSON.stringify(errors.length === 0 ? envelope : { ...envelope, errors }, null, 2)}\n`);
  }
}

/** A folder of the installation with what it ships: `rules` or `methods`. */
function shipped(name: 'rules' | 'methods'): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let i = 0; i < 6; i += 1) {
    const candidate = join(folder, name);
    if (existsSync(candidate) && existsSync(join(folder, 'packages'))) return candidate;
    folder = dirname(folder);
  }
  return join(process.cwd(), name);
}
