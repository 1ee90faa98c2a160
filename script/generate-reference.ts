// Writes docs/reference/ from the sources (functions, file format, rule packs, command line, JSON Schemas, the API) and the
// types of the client from the API's description.
//   tsx --conditions=berimbang-source script/generate-reference.ts [--check]
// With --check nothing is written: stale files are named and the exit code is 1.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeRoutes } from '../packages/server/src/describe-routes.js';
import { apiTypes } from './reference/api-types.js';
import { commandPage } from './reference/cli.js';
import { errorsPage } from './reference/errors.js';
import { formatPage } from './reference/file-format.js';
import { functionsPage } from './reference/functions.js';
import { methodsPage } from './reference/methods.js';
import { permissionsPage } from './reference/permissions.js';
import { ratiosPage } from './reference/ratios.js';
import { rulesPage } from './reference/rules.js';
import { schemaFiles } from './reference/schemas.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs', 'reference');
const faults: string[] = [];
const report = (fault: string): void => {
  faults.push(fault);
};

const api = await describeRoutes();

const pages: Readonly<Record<string, string>> = {
  ...schemaFiles(),
  'functions.md': functionsPage(report),
  'file-format.md': formatPage(report),
  'ratios.md': ratiosPage(),
  'rules.md': rulesPage(root, report),
  'methods.md': methodsPage(root, report),
  'cli.md': commandPage(root, report),
  'openapi.json': `${JSON.stringify(api, null, 2)}\n`,
  'permissions.md': await permissionsPage(root, api, report),
  'errors.md': errorsPage(),
};
/** Written beside the sources that use them. */
const sources: Readonly<Record<string, string>> = { 'packages/client/src/api-types.ts': await apiTypes(api) };

const checking = process.argv.includes('--check');
const written = {
  ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`docs/reference/${name}`, text])),
  ...sources,
};
for (const [name, text] of Object.entries(written)) {
  const path = join(root, name);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === text) continue;
  if (checking) faults.push(`${name} is stale; run script/generate-reference.ts`);
  else writeFileSync(path, text);
}
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (pages[name] === undefined) faults.push(`docs/reference/${name} is not written by script/generate-reference.ts`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
