import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { MethodsOutput, NewOutput } from '@berimbang/contract';
import { chooseFacts, evaluate, type Label, nearestName, parsePeriod } from '@berimbang/engine';
import { type Beside, type FileFault, type Method, newScorecard, openBeside } from '@berimbang/files';
import * as say from '../new-words.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import { WORDS } from '../words.js';

export interface NewOptions extends CommonOptions {
  readonly method?: string;
  readonly id?: string;
  readonly title?: string;
  readonly period?: string;
  readonly perspectives?: string;
  readonly list?: boolean;
}

const FILE = /\.scorecard\.ya?ml$/;
const CODE = /^[A-Za-z0-9_][A-Za-z0-9_.\-/]{0,79}$/;

/** `berimbang new FILE --method NAME`: writes a commented scorecard to begin with. `--list` names the methods there are. */
export function newCommand(file: string | undefined, options: NewOptions): number {
  const session = new Session(options);
  const folder = dirname(resolve(file ?? 'new'));
  if (options.list === true) {
    return list(session, openBeside(isFolder(folder) ? folder : process.cwd(), session.packs, session.methods));
  }
  const misplaced = fileFault(file);
  if (misplaced !== null) return refuse(session, misplaced);
  const beside = openBeside(folder, session.packs, session.methods);
  const { methods } = beside.methods;
  const fault = methodFault(options.method, methods);
  if (fault !== null) return refuse(session, fault);
  const method = methods.get(options.method ?? '');
  if (file === undefined || method === undefined) return unusable(session, options.method ?? '', beside);
  const { id = basename(file).replace(FILE, ''), period = String(new Date().getFullYear()), title } = options;
  const perspectives = (options.perspectives ?? '').split(',').filter((code) => code !== '');
  const wrong = nameFault(id, period, title) ?? perspectivesFault(perspectives, method);
  if (wrong !== null) return refuse(session, wrong);
  const { language } = session.terminal;
  const wanted = { method, language, id, period, perspectives, ...(title === undefined ? {} : { title }) };
  const made = newScorecard(wanted, beside.packs.packs, methods);
  const graph = made?.read.graph ?? null;
  if (made === null || graph === null) return unusable(session, method.name, beside, made?.read.faults);
  const unwritten = write(file, made.text);
  if (unwritten !== null) return refuse(session, unwritten);
  const problems = problemsOf(evaluate(graph, chooseFacts(graph, graph.model.facts)));
  if (session.json) {
    session.printJson({ berimbang: 1, file, scorecard: id, method: method.name } satisfies NewOutput);
  } else {
    session.terminal.line(session.terminal.say(say.written(file, method.title)));
    session.terminal.line(session.terminal.say(say.nextSteps(file)));
  }
  for (const { message } of made.read.modelFaults) warn(session, message);
  for (const problem of problems) warn(session, problem);
  return made.read.modelFaults.length + problems.length > 0 ? FINDINGS : FINE;
}

function refuse(session: Session, fault: Label): number {
  process.stderr.write(`${session.terminal.say(WORDS.error)}: ${session.terminal.say(fault)}\n`);
  return BAD_INPUT;
}

/** A method that has faults, or whose scorecard has. */
function unusable(session: Session, method: string, beside: Beside, faults: readonly FileFault[] = []): number {
  for (const fault of [...faultsOf(session, beside), ...faults]) process.stderr.write(`${session.faultText(fault)}\n`);
  return refuse(session, say.methodUnusable(method));
}

function faultsOf(session: Session, { packs, methods }: Beside): readonly FileFault[] {
  return [...session.faults, ...packs.faults, ...methods.faults];
}

function warn(session: Session, message: Label): void {
  process.stderr.write(`${session.terminal.say(WORDS.warning)}: ${session.terminal.say(message)}\n`);
}

function fileFault(file: string | undefined): Label | null {
  if (file === undefined || file === '') return say.fileNeeded();
  if (!FILE.test(basename(file)) || basename(file).startsWith('.')) return say.fileName(file);
  if (!isFolder(dirname(file))) return say.noFolder(dirname(file));
  return existsSync(file) ? say.fileExists(file) : null;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function methodFault(name: string | undefined, methods: ReadonlyMap<string, Method>): Label | null {
  const known = [...methods.keys()].sort();
  if (name === undefined || name === '') return say.methodNeeded(known);
  if (methods.has(name)) return null;
  const near = known.filter((own) => own.startsWith(`${name}@`)).at(-1) ?? nearestName(name, known);
  return say.noMethod(name, known, near);
}

/** What the reader of files takes for nothing. */
const EMPTY = /^(null|~|\s*)$/;

function nameFault(id: string, period: string, title: string | undefined): Label | null {
  if (!CODE.test(id) || EMPTY.test(id)) return say.badId(id);
  if (parsePeriod(period) === null) return say.badPeriod(period);
  return title !== undefined && (EMPTY.test(title) || title.length > 2000 || /\p{Cc}/u.test(title))
    ? say.badTitle()
    : null;
}

function perspectivesFault(perspectives: readonly string[], method: Method): Label | null {
  const brought = Object.keys(method.tree.perspectives ?? {});
  if (perspectives.length > 0 && brought.length > 0) return say.perspectivesBrought(method.name, brought);
  const bad = perspectives.find((code) => !CODE.test(code) || EMPTY.test(code));
  if (bad !== undefined) return say.badId(bad);
  const twice = perspectives.find((code, i) => perspectives.indexOf(code) !== i);
  return twice === undefined ? null : say.perspectiveTwice(twice);
}

/** Writes a file that must not be there yet; a sentence where that cannot be done. */
function write(file: string, text: string): Label | null {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return say.fileExists(file);
    return say.cannotWrite(file, code);
  }
}

/** What a scorecard without data already cannot compute, such as a rule that is not in force at its period. */
function problemsOf({ columns }: ReturnType<typeof evaluate>): readonly Label[] {
  const found = new Map<string, Label>();
  for (const { cells } of columns.values()) {
    for (const cell of cells) {
      if (cell?.kind !== 'problem') continue;
      const { origin, detail } = cell;
      found.set(`${origin} ${detail.en}`, { id: `${origin}: ${detail.id}`, en: `${origin}: ${detail.en}` });
    }
  }
  return [...found.values()].slice(0, 5);
}

function list(session: Session, beside: Beside): number {
  const { terminal } = session;
  const all = [...beside.methods.methods.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const failed = faultsOf(session, beside).filter(({ severity }) => severity === 'error');
  if (session.json) session.printJson({ berimbang: 1, methods: all.map(methodOutput) } satisfies MethodsOutput);
  else {
    for (const { name, title, description } of all) {
      terminal.line();
      terminal.line(`${terminal.paint('bold', name)}  ${terminal.say(title)}`);
      terminal.paragraph(terminal.say(description), 2);
    }
    if (all.length > 0) terminal.line(`\n${terminal.say(say.howToChoose())}`);
    else terminal.line(terminal.say(say.noMethods()));
  }
  for (const fault of failed) process.stderr.write(`${session.faultText(fault)}\n`);
  return failed.length > 0 ? BAD_INPUT : FINE;
}

function methodOutput(method: Method): MethodsOutput['methods'][number] {
  const { name, title, description, source, note, example, parameters } = method;
  return {
    name,
    title,
    description,
    source,
    note,
    example,
    perspectives: Object.keys(method.tree.perspectives ?? {}),
    parameters: [...parameters].map(([key, own]) => ({
      name: key,
      label: own.label,
      default: own.default,
      choices: [...own.choices],
    })),
  };
}
