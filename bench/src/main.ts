import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINE_VERSION } from '@berimbang/engine';
import { agency } from './benches/agency.js';
import { eventDelay } from './benches/event-delay.js';
import { growth } from './benches/growth.js';
import type { Bench, Report } from './benches/report.js';
import { gaps, rollUp } from './benches/roll-up.js';
import { screenDelay } from './benches/screen-delay.js';
import { bulkEntry, dashboardRead, valueWrite } from './benches/server.js';
import { singleChange } from './benches/single-change.js';
import { tableScroll } from './benches/table-scroll.js';
import { closeStage } from './server/stage.js';

const BENCHES = new Map<string, Bench>([
  ['roll-up', rollUp],
  ['gaps', gaps],
  ['single-change', singleChange],
  ['agency', agency],
  ['growth', growth],
  ['value-write', valueWrite],
  ['dashboard-read', dashboardRead],
  ['bulk-entry', bulkEntry],
  ['event-delay', eventDelay],
  ['screen-delay', screenDelay],
  ['table-scroll', tableScroll],
]);
const USAGE = `bench [NAME...] [--units N] [--rounds N] [--json FILE]
NAME is one of ${[...BENCHES.keys()].join(', ')}; all of them without a name.`;
const FEWEST_ROUNDS = 7;

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function wholeNumber(name: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) refuse(`--${name} needs a whole number of at least ${least}.`);
  return value;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        units: { type: 'string' },
        rounds: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
const names = positionals.length === 0 ? [...BENCHES.keys()] : positionals;
const unknown = names.find((name) => !BENCHES.has(name));
if (unknown !== undefined) refuse(`There is no benchmark '${unknown}'.`);
const options = {
  units: wholeNumber('units', values.units, 1),
  rounds: wholeNumber('rounds', values.rounds, FEWEST_ROUNDS) ?? 15,
};
const environment = {
  engine: ENGINE_VERSION,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processors: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memory: Math.round(totalmem() / 2 ** 30),
};

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'results');
const file = resolve(values.json ?? join(folder, `${names.length === 1 ? names[0] : 'all'}.json`));
mkdirSync(dirname(file), { recursive: true });

console.log(
  `Engine ${environment.engine}, Node ${environment.node}, ${environment.platform}, ${environment.processors} processors, ${environment.memory} GB\n`,
);
const reports: Report[] = [];
for (const name of names) {
  const report = await BENCHES.get(name)?.(options);
  if (report === undefined) continue;
  console.log([report.name, '-'.repeat(report.name.length), ...report.lines].join('\n'));
  reports.push(report);
}
await closeStage();

const results = Object.fromEntries(reports.map(({ name, figures }) => [name, figures]));
writeFileSync(file, `${JSON.stringify({ environment, ...options, results }, null, 2)}\n`);
console.log(`Figures: ${file}`);
if (!reports.every(({ sound }) => sound)) process.exitCode = 1;
