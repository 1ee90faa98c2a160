import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './scorecards.js';

/** The command as built; `script/test` builds it first. */
const MAIN = join(ROOT, 'packages', 'cli', 'dist', 'main.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Programs that stay and run one command after another: starting one takes longer than most commands. */
const HOST = join(ROOT, 'tests', 'support', 'cli-host.mjs');
const free: ChildProcess[] = [];
process.on('exit', () => {
  for (const host of free) host.kill();
});

/**
 * Runs the command in a process that has run others before, with its own arguments, environment and folder; in a plain locale without
 * colours unless told otherwise.
 */
export async function berimbang(args: readonly string[], { env = {}, cwd = ROOT }: Surroundings = {}): Promise<Ran> {
  const host = free.pop() ?? fork(HOST, [MAIN], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  const ran = await new Promise<Ran>((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the command ended its process with ${code}`));
    host.once('exit', ended);
    host.once('message', (answer: Ran) => {
      host.off('exit', ended);
      resolve(answer);
    });
    host.send({ args, cwd, env: surroundings(env) });
  });
  free.push(host);
  return ran;
}

function surroundings(env: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C', ...env };
}

/** The same as a process of its own, as a shell starts it. */
export function berimbangProcess(args: readonly string[], { env = {}, cwd = ROOT }: Surroundings = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: surroundings(env),
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
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const made: string[] = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with the given files; gone when the tests end. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const CARD = `berimbang: 1
scorecard: {id: small, title: {id: Kartu kecil, en: Small card}, period: 2024, decimal: comma}
method: {name: test/small, title: {id: Metode kecil, en: Small method}}
dimensions:
  service: {members: {tera: {id: Tera, en: Calibration}, oss: {id: OSS, en: OSS}}}
nodes:
  index: {kind: input, dims: [service], unit: index}
  mean: {kind: formula, unit: index, formula: mean(index over service), label: {id: Rata-rata, en: Mean}, round: {decimals: 2}}
facts:
  index: {source: Table 1, values: {tera: "1234,56", oss: "90,5"}}
printed:
  small.mean: {node: mean, printed: "662,53", places: [Text], label: {id: Rata-rata tercetak, en: Printed mean}}
`;
