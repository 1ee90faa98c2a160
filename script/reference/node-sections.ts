import type { JsonSchema } from './json-schema.js';
import { keyTable } from './key-table.js';
import { KINDS } from './node-kinds.js';
import type { Report } from './report.js';
import { SchemaReader } from './schema-reader.js';

/** The keys that every node may have, and those of each kind. */
export function nodeSections(schema: JsonSchema, reader: SchemaReader, report: Report): readonly string[] {
  const nodes = reader.resolve(reader.resolve(schema.properties?.nodes ?? {}).additionalProperties as JsonSchema);
  const kinds = (nodes.oneOf ?? nodes.anyOf ?? []).map((kind) => reader.resolve(kind));
  const keys = kinds.map((kind) => Object.keys(kind.properties ?? {}));
  const shared = (keys[0] ?? []).filter((key) => key !== 'kind' && keys.every((own) => own.includes(key)));
  const parts: string[] = ['## Nodes', 'Every node has a `kind` and may have these keys:'];
  const common = new SchemaReader(schema, 'node');
  const [first] = kinds;
  if (first !== undefined) {
    parts.push(
      keyTable(
        common.rows(first, '', (path) => !shared.includes(path.split('.')[0] ?? '')),
        '',
        'node',
        report,
      ),
    );
  }
  for (const kind of kinds) {
    const name = String(reader.resolve(kind.properties?.kind ?? {}).const);
    const meaning = KINDS[name];
    if (meaning === undefined) report(`the node kind ${name} has no description in script/reference/node-kinds.ts`);
    const own = new SchemaReader(schema, name);
    const rows = own.rows(kind, '', (path) => path === 'kind' || shared.includes(path.split('.')[0] ?? ''));
    parts.push(`### kind: ${name}`, meaning ?? '', keyTable(rows, '', name, report));
  }
  return parts;
}
