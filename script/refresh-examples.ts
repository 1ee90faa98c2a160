// Brings the console blocks of README.md and docs/ up to date: runs each line `$ script/berimbang ...`, shows what it prints.
//   tsx --conditions=berimbang-source script/refresh-examples.ts [--check]
// With --check nothing is written: stale examples are named and the exit code is 1. The command must be built first.
// A line `...` stands for lines left out. It keeps its place between the lines around it as long as they are still printed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Lines = readonly string[];

/** What a command prints, or why that cannot be shown. */
type Printed = ReadonlyMap<string, Lines | string>;

/** One document as it is and as it should be. `stale` and `faults` begin with file and line. */
export interface Refreshed {
  readonly file: string;
  readonly text: string;
  readonly stale: readonly string[];
  readonly faults: readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const PROMPT = '$ ';
const COMMAND = '$ script/berimbang ';
const LEFT_OUT = '...';

const same = (a: Lines, b: Lines): boolean => a.length === b.length && a.every((line, i) => line === b[i]);

const isText = (line: string): boolean => line !== '';

/** Lines without the empty ones at the end. */
const trimmedEnd = (lines: Lines): Lines => lines.slice(0, lines.findLastIndex(isText) + 1);

// ----------------------------------------------------------------------------------------------------- lines left out

/** Where the only line with that text stands at or after a place; else the reason why it cannot be told. */
function only(line: string, printed: Lines, from: number): number | string {
  const places = printed.flatMap((own, i) => (i >= from && own === line ? [i] : []));
  const [place] = places;
  if (place !== undefined && places.length === 1) return place;
  return `the line beside \`...\` is printed ${places.length === 0 ? 'no longer' : 'more than once'}: ${line}`;
}

/** Where a run of lines stands: word for word if it can be found, else from its first line to its last. */
function locate(part: Lines, printed: Lines, from: number, first: boolean, last: boolean): Place | string {
  for (let start = from; start + part.length <= printed.length; start += 1) {
    const end = start + part.length;
    if (first && start > 0) break;
    if (last && end < printed.length) continue;
    if (same(part, printed.slice(start, end))) return { start, end };
  }
  const start = first ? 0 : only(part[0] ?? '', printed, from);
  if (typeof start === 'string') return start;
  const end = last ? printed.length - 1 : only(part.at(-1) ?? '', printed, start);
  return typeof end === 'string' ? end : { start, end: end + 1 };
}

/** What is printed, with the same lines left out as before; or why that cannot be told. */
export function upToDate(shown: Lines, printed: Lines): Lines | string {
  const cuts = shown.flatMap((line, i) => (line === LEFT_OUT ? [i] : []));
  const parts = [...cuts, shown.length].map((cut, i) => shown.slice(i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1, cut));
  if (cuts.length === 0) return printed;
  let lines: Lines = [];
  let from = 0;
  for (const [i, part] of parts.entries()) {
    // At least one line is left out before every part but the first.
    if (i > 0) [lines, from] = [[...lines, LEFT_OUT], from + 1];
    if (from > printed.length) return 'a line `...` stands for nothing';
    if (part.length === 0) continue;
    const place = locate(part, printed, from, i === 0, i === parts.length - 1);
    if (typeof place === 'string') return place;
    [lines, from] = [[...lines, ...printed.slice(place.start, place.end)], place.end];
  }
  return lines;
}

// ------------------------------------------------------------------------------------------------------------ documents

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

/** The commands of a block with what is shown below them; lines before the first prompt stand alone. */
function entries(body: string): readonly { readonly at: number; readonly lines: Lines }[] {
  const lines = body.split('\n').slice(0, -1);
  const starts = lines.flatMap((line, i) => (i === 0 || line.startsWith(PROMPT) ? [i] : []));
  return starts.map((at, i) => ({ at, lines: lines.slice(at, starts[i + 1]) }));
}

/** The commands that a document shows, as written after the prompt. */
function commandsIn(text: string): Lines {
  const bodies = [...text.matchAll(BLOCK)].map((match) => match[1] ?? '');
  const first = bodies.flatMap((body) => entries(body).map(({ lines }) => lines[0] ?? ''));
  return first.filter((line) => line.startsWith(COMMAND)).map((line) => line.slice(PROMPT.length));
}

/** A document with what its commands print now. */
export function refreshed(file: string, text: string, printed: Printed): Refreshed {
  const stale: string[] = [];
  const faults: string[] = [];
  const now = text.replace(BLOCK, (_, body: string, offset: number) => {
    const above = text.slice(0, offset).split('\n').length + 1;
    const parts = entries(body).map(({ at, lines: [command = '', ...rest] }) => {
      const output = printed.get(command.slice(PROMPT.length));
      const shown = trimmedEnd(rest);
      if (!command.startsWith(COMMAND) || output === undefined) return [command, ...shown];
      const where = `${file}:${above + at}: ${command}`;
      const lines = typeof output === 'string' ? output : upToDate(shown, output);
      if (typeof lines === 'string') faults.push(`${where}\n  ${lines}`);
      else if (!same(lines, shown)) stale.push(`${where}\n${firstDifference(shown, lines)}`);
      return [command, ...(typeof lines === 'string' ? shown : lines)];
    });
    return `\`\`\`console\n${parts.map((lines) => lines.join('\n')).join('\n\n')}\n\`\`\``;
  });
  return { file, text: now, stale, faults };
}

function firstDifference(shown: Lines, printed: Lines): string {
  const at = printed.findIndex((line, i) => line !== shown[i]);
  const i = at < 0 ? printed.length : at;
  return `  shown:   ${shown[i] ?? '(nothing)'}\n  printed: ${printed[i] ?? '(nothing)'}`;
}

// ----------------------------------------------------------------------------------------------------------- the command

/** What a command prints without a terminal, in English: standard error, then standard output. Run in the folder given. */
export type Runner = (args: readonly string[], root: string) => Promise<string>;

export const SURROUNDINGS = { LANG: 'en_US.UTF-8', NO_COLOR: '1' } as const;

/** Runs the built command as a shell does. */
function runProcess(args: readonly string[], root: string): Promise<string> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, FORCE_COLOR: _colour, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [mainOf(root), ...args], {
      cwd: root,
      env: { ...environment, ...SURROUNDINGS },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', () => resolve(err + out));
  });
}

const mainOf = (root: string): string => join(root, 'packages', 'cli', 'dist', 'main.js');

async function run(root: string, command: string, runner: Runner): Promise<Lines | string> {
  if (!existsSync(mainOf(root))) return 'the command is not built; run npm run build';
  const args = command.split(' ').slice(1);
  const odd = args.find((arg) => !/^[\w@=,.:/#-]+$/.test(arg));
  if (odd !== undefined) return `only plain words can be run, without a shell: ${odd}`;
  const printed = trimmedEnd((await runner(args, root)).split('\n'));
  const here = printed.find((line) => line.includes(root));
  return here === undefined ? printed.slice(printed.findIndex(isText)) : `it prints a path of this machine: ${here}`;
}

async function runAll(root: string, commands: Iterable<string>, runner: Runner): Promise<Printed> {
  const waiting = [...new Set(commands)];
  const printed = new Map<string, Lines | string>();
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      printed.set(next, await run(root, next, runner));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return printed;
}

/** Every document with examples, as the commands want it. Nothing is written. */
export async function refreshExamples(root: string, runner: Runner = runProcess): Promise<readonly Refreshed[]> {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('docs', name),
  );
  const files = ['README.md', ...pages.filter((name) => name.endsWith('.md')).sort()];
  const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const shown = texts.filter(([, text]) => commandsIn(text).length > 0);
  const printed = await runAll(
    root,
    shown.flatMap(([, text]) => commandsIn(text)),
    runner,
  );
  return shown.map(([file, text]) => refreshed(file, text, printed));
}

/** What the command line says: faults always, stale examples in words or by writing them anew. */
async function main(root: string, checking: boolean): Promise<void> {
  for (const { file, text, stale, faults } of await refreshExamples(root)) {
    for (const message of checking ? [...faults, ...stale] : faults) console.error(message);
    if (faults.length > 0 || (checking && stale.length > 0)) process.exitCode = 1;
    if (checking || stale.length === 0) continue;
    writeFileSync(join(root, file), text);
    console.log(`${file}: ${stale.length} brought up to date`);
  }
}

const script = fileURLToPath(import.meta.url);
if (realpathSync(process.argv[1] ?? '.') === script)
  await main(join(script, '..', '..'), process.argv.includes('--check'));
