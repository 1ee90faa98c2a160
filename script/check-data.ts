import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@berimbang/contract';
import { type FileFault, loadRulePacks, loadScorecards } from '@berimbang/files';

/** Checks the data of the repository: rule packs, scorecards and published schemas. Prints what is wrong; exit code 1. */
const root = join(import.meta.dirname ?? '.', '..');
const problems: string[] = [];

function report(faults: readonly FileFault[]): void {
  for (const { file, position, severity, path, message } of faults) {
    if (severity === 'error') problems.push(`${file}:${position.line}: ${path.join(' > ')}: ${message.en}`);
  }
}

const { packs, faults, read } = loadRulePacks(join(root, 'rules'));
report(faults);
if (read.length === 0) problems.push('rules: no rule pack was found');
for (const { pack, cases } of read) {
  if (pack !== null && cases.length === 0) problems.push(`rules/${pack.name}: a pack needs worked cases`);
}

const loaded = loadScorecards(join(root, 'examples'), packs);
report(loaded.faults);
for (const scorecard of loaded.scorecards) report(scorecard.faults);

for (const [name, schema] of Object.entries(jsonSchemas)) {
  const path = `docs/reference/${name}.schema.json`;
  const wanted = `${JSON.stringify(schema(), null, 2)}\n`;
  let published = '';
  try {
    published = readFileSync(join(root, path), 'utf8');
  } catch {
    problems.push(`${path} is missing: run npm run generate`);
    continue;
  }
  if (published !== wanted) problems.push(`${path} is not current: run npm run generate`);
}

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
