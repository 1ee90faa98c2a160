import { join } from 'node:path';
import { choiceFaults, type FileFault, loadMethods, loadRulePacks, loadScorecards } from '@berimbang/files';

/** Checks the data of the repository: rule packs, methods and scorecards. Prints what is wrong; exit code 1. */
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

const methods = loadMethods(join(root, 'methods'));
report(methods.faults);
for (const method of methods.methods.values()) report(choiceFaults(method));
for (const folder of ['examples', 'docs']) {
  const loaded = loadScorecards(join(root, folder), packs, methods.methods);
  report(loaded.faults);
  for (const scorecard of loaded.scorecards) report(scorecard.faults);
}

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
