// count.mjs REPORT STATUS: turns vitest's JSON report into the line `N passed, N failed`.
// A file that could not be loaded counts as one failure, and so does a run that failed without a failed test.
import { readFileSync } from 'node:fs';

const [reportPath, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  for (const file of JSON.parse(readFileSync(reportPath, 'utf8')).testResults) {
    const failures = file.assertionResults.filter((test) => test.status === 'failed').length;
    passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    failed += failures === 0 && file.status === 'failed' ? 1 : failures;
  }
} catch {
  // No readable report: the run broke off, and its status says so.
}
if (status !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
