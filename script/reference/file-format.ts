import { jsonSchemas } from '@berimbang/contract';
import type { JsonSchema } from './json-schema.js';
import { keyTable } from './key-table.js';
import { textTable } from './kinds-of-text.js';
import { code, page } from './markdown.js';
import type { Report } from './report.js';
import { SchemaReader } from './schema-reader.js';
import { scorecardSections } from './scorecard-sections.js';

// docs/reference/file-format.md: every key of a scorecard file and of the files of a rule pack.

/** Keys of a method file that say what it is. */
const ABOUT = new Set([
  'berimbang',
  'method',
  'version',
  'title',
  'description',
  'source',
  'checked',
  'note',
  'example',
  'parameters',
]);

function fileSection(
  title: string,
  schema: JsonSchema,
  name: string,
  text: string,
  report: Report,
  skip: (path: string) => boolean = () => false,
): readonly string[] {
  const reader = new SchemaReader(schema, name);
  const rows = reader
    .rows(schema, '', skip)
    .map((row) => (row.key === 'berimbang' ? { ...row, meaning: 'Number of the file format.' } : row));
  return [`### ${title}`, text, keyTable(rows, '', name, report)];
}

export function formatPage(report: Report): string {
  const keys = (schema: object): readonly string[] => Object.keys((schema as JsonSchema).properties ?? {});
  const inMethod = keys(jsonSchemas.method());
  const inScorecard = keys(jsonSchemas.scorecard());
  const shared = inMethod.filter((key) => inScorecard.includes(key) && !ABOUT.has(key)).map(code);
  const own = inMethod.filter((key) => ABOUT.has(key));
  const computing = inMethod.filter((key) => !ABOUT.has(key) && !inScorecard.includes(key)).map(code);
  return page(
    'File format',
    `Files are YAML or JSON in UTF-8. Every scalar is taken as its source text: \`3.50\` keeps two decimals, \`1/3\` is a fraction, \`1e5\` is a
code. Unknown keys are refused. Editors can be pointed at \`scorecard.schema.json\` beside this page, which \`berimbang schema\` prints as well. How a file
becomes numbers is told in [concepts](../concepts/index.md).`,
    '## Kinds of text',
    textTable(report),
    'In the tables below `*` stands for a code of your own, and `[]` for an entry of a list.',
    ...scorecardSections(report),
    '## Files of pairwise judgements',
    `Read by \`berimbang ahp\`. A judgement is \`3\`, \`0.5\`, \`0,5\` or \`1/3\`; an empty one was not given. See [AHP](../concepts/ahp.md).`,
    ...fileSection(
      'NAME.yaml',
      jsonSchemas.ahp() as JsonSchema,
      'ahp-file',
      'Judgements, and how to weigh them.',
      report,
    ),
    '## Files of a method',
    'A method is a file `methods/ISSUER/NAME.yaml`, shipped or in a folder `methods` beside a scorecard. See [method](../concepts/method.md).',
    ...fileSection(
      'NAME.yaml',
      jsonSchemas.method() as JsonSchema,
      'method-file',
      `Besides these keys it has those of the section \`method\` of a scorecard (${computing.join(', ')}), and these sections of a scorecard:
${shared.join(', ')}. There \`$NAME\` stands for the value of a parameter; numbers have a decimal point.`,
      report,
      (path) => !own.includes(path.split('.')[0] ?? ''),
    ),
    '## Files of a rule pack',
    'A pack is a folder `rules/ISSUER/INSTRUMENT/` (or `rules/ISSUER/`). See [rules](../concepts/rule.md).',
    ...fileSection('instrument.yaml', jsonSchemas.instrument() as JsonSchema, 'pack', 'What the pack is.', report),
    ...fileSection(
      'parameters/NAME.yaml',
      jsonSchemas.parameter() as JsonSchema,
      'parameter',
      'One value with its history.',
      report,
    ),
    ...fileSection(
      'cases/NAME.yaml',
      jsonSchemas.cases() as JsonSchema,
      'cases',
      'Worked cases at the edges, run by the tests.',
      report,
    ),
    '## Map of raw answers',
    ...fileSection(
      'NAME.yaml',
      jsonSchemas['survey-map']() as JsonSchema,
      'survey-map',
      'Says which columns of a CSV file are what, for `berimbang survey --map`. See [survey statistics](../concepts/survey-statistics.md).',
      report,
    ),
  );
}
