import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '@berimbang/contract';

/** Writes the published JSON Schemas to docs/reference; `npm run generate` runs it, script/check compares. */
const folder = join(import.meta.dirname ?? '.', '..', 'docs', 'reference');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas)) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema(), null, 2)}\n`);
}
