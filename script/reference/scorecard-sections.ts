import { jsonSchemas } from '@berimbang/contract';
import { RATIO_KINDS } from '@berimbang/engine';
import type { JsonSchema } from './json-schema.js';
import { keyTable } from './key-table.js';
import { code } from './markdown.js';
import { nodeSections } from './node-sections.js';
import type { Report } from './report.js';
import { SchemaReader } from './schema-reader.js';

/** A table of the sections, and one of the keys of each. */
export function scorecardSections(report: Report): readonly string[] {
  const schema = jsonSchemas.scorecard() as JsonSchema;
  const reader = new SchemaReader(schema, '');
  const parts: string[] = [];
  const top = Object.entries(schema.properties ?? {});
  const nodeMap = (path: string): boolean =>
    RATIO_KEYS.has(path) ||
    path.startsWith('nodes.') ||
    path.startsWith('readings.*.nodes.') ||
    path.startsWith('readings.*.facts.');
  const sections = top.map(([key, child]) => ({
    key,
    required: schema.required?.includes(key) ?? false,
    value: reader.value(child).replace(/^map by code: map$/, 'map by code'),
    meaning: reader.meaning(key, child) || (key === 'berimbang' ? 'Number of the file format.' : ''),
  }));
  parts.push('## Sections of a scorecard file', keyTable(sections, '', 'scorecard', report));
  for (const [key, child] of top) {
    const rows = reader.rows(child, key, nodeMap);
    if (rows.length === 0 || key === 'nodes') continue;
    const strip =
      [`${key}.*.`, `${key}[].`, `${key}.`].find((prefix) => rows.every((row) => row.key.startsWith(prefix))) ?? '';
    parts.push(`### ${key}`, reader.meaning(key, child), keyTable(rows, strip, 'scorecard', report));
    if (key === 'ratios') parts.push(RATIOS);
    if (key === 'facts') parts.push(FACTS);
    if (key === 'printed') parts.push(PRINTED);
  }
  parts.push(...nodeSections(schema, reader, report));
  return parts;
}

/** Keys that only some kinds of ratio have: the page of ratios tells them. */
const RATIO_KEYS: ReadonlySet<string> = new Set(
  [
    ...RATIO_KINDS.flatMap(({ operands }) => operands.flatMap((own) => [own, ...(own.instead?.operands ?? [])])).map(
      ({ name }) => name,
    ),
    'kind',
    'over',
    'earlier',
    'unit',
  ].map((name) => `ratios.*.${name}`),
);

const RATIOS = `\`kind\` names the ratio, \`share\` by default; further keys are its operands, each the name of a node. All kinds with their operands:
[ready ratios](ratios.md).`;

const FACTS = `\`values\` holds one value for a node without dimensions, else maps of members nested in the order of the node's dimensions. A
cell is a value, or a map with \`value\` or \`missing\` (${['not-due', 'late', 'not-applicable', 'refused', 'unknown'].map(code).join(', ')})
and, where it differs from its neighbours, \`source\`, \`status\` and \`note\`. An empty cell is missing, with the reason \`unknown\`.

A CSV file named in \`facts-from\` has a header row with \`node\` and \`value\`, optionally \`missing\`, \`status\` and \`source\`; every other
column is a dimension. Comma or semicolon separates, as the header shows.`;

const PRINTED = `A figure without \`states\`, \`value\` or a number in its text is compared as a category. Comparisons in \`states\` take a decimal point.`;
