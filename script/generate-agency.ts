import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from './agency/facts.js';
import { scorecardOf } from './agency/scorecard.js';
import { UNITS } from './agency/units.js';

/**
 * Writes examples/agency: ten fictional units over 24 months, the same files on every machine.
 *   tsx script/generate-agency.ts [--check]
 * With --check nothing is written: files that differ are named, exit code 1.
 */
const folder = join(import.meta.dirname ?? '.', '..', 'examples', 'agency');
const SEED = 20_250_101;

const files = new Map<string, string>();
for (const [i, unit] of UNITS.entries()) {
  const facts = factsOf(unit, SEED + i);
  for (const { name, header, rows } of facts)
    files.set(name, `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`);
  const names = facts.map(({ name }) => name);
  files.set(`${unit.code}.scorecard.yaml`, scorecardOf(unit, UNITS, SEED + i, names));
}

const stale = [...files].filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
const made = /\.(csv|scorecard\.yaml)$/;
const extra = existsSync(folder) ? readdirSync(folder).filter((name) => made.test(name) && !files.has(name)) : [];
if (process.argv.includes('--check')) {
  for (const name of [...stale.map(([own]) => own), ...extra])
    process.stdout.write(`examples/agency/${name} is not what script/generate-agency.ts writes\n`);
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
}
