import { jsonSchemas } from '@berimbang/contract';
import { COMMANDS, compareWithProgram, OPTIONS } from './commands.js';
import type { JsonSchema } from './json-schema.js';
import { code, page, table } from './markdown.js';
import { OUTPUT_MEANINGS } from './output-meanings.js';
import type { Report } from './report.js';
import { SchemaReader } from './schema-reader.js';

// docs/reference/cli.md: commands, options, exit codes and the JSON that they print.

type Output = Extract<keyof typeof jsonSchemas, `${string}-output`>;

function outputTable(name: Output, report: Report): string {
  const schema = jsonSchemas[name]() as JsonSchema;
  const rows = new SchemaReader(schema, name)
    // A rule value is described once, where it is shown.
    .rows(schema, '', (path) => name !== 'rules-show-output' && /\.(value|before|after)\./.test(path))
    .filter((row) => !/\.(id|en)$/.test(row.key) || /figures\[\]\.id$/.test(row.key));
  return table(
    ['Key', 'Always there', 'Value', 'Meaning'],
    rows.map((row) => {
      const meaning = row.meaning === '' ? (OUTPUT_MEANINGS[row.key.split('.').at(-1) ?? ''] ?? '') : row.meaning;
      if (meaning === '') report(`${name}: the key ${row.key} has no meaning; describe it in its schema`);
      return [code(row.key), row.required ? 'yes' : '', row.value, meaning];
    }),
  );
}

export function commandPage(root: string, report: Report): string {
  compareWithProgram(root, report);
  const parts = COMMANDS.flatMap((command) => [
    `### ${command.name}`,
    `${code(command.usage)}: ${command.does}`,
    ...(command.name === 'schema'
      ? [`NAME is one of ${Object.keys(jsonSchemas).map(code).join(', ')}; \`scorecard\` by default.`]
      : []),
    ...(command.options.length === 0
      ? []
      : [
          table(
            ['Option', 'Meaning'],
            command.options.map((option) => [
              code(option),
              OPTIONS[`${command.name} ${option}`] ?? OPTIONS[option] ?? '',
            ]),
          ),
        ]),
    table(['Exit code', 'When'], [...command.codes.map(([own, when]) => [own, when]), ['2', 'bad input']]),
  ]);
  return page(
    'Command line',
    `\`script/berimbang\` runs the command from a clone, and installs and builds first where that is needed. PATH is a scorecard file
(\`*.scorecard.yaml\`, \`*.scorecard.yml\` or \`*.scorecard.json\`) or a folder that holds some. CELL is \`NODE@dimension=member,...\`.`,
    '## Exit codes',
    table(
      ['Code', 'Meaning'],
      [
        ['0', 'fine'],
        ['1', 'findings'],
        ['2', 'bad input: a file that cannot be read, or a wrong command'],
      ],
    ),
    `One file that cannot be read does not stop the others: they are computed, the fault is reported with file, line and column, and the exit
code is 2. Faults and warnings go to standard error; results to standard output.`,
    '## Commands',
    ...parts,
    '## JSON',
    `Every document about scorecards is \`{"berimbang": 1, "scorecards": [...]}\`, for one scorecard or many. Where files had faults there is also \`errors\`, a list of
\`{code, severity, file, line, column, path, message, suggestion}\`. Numbers are texts: an exact decimal, a fraction such as \`823650/8621\`, or
16 significant digits where \`exact\` is false. Texts for people are \`{id, en}\`.`,
    '### score --json',
    outputTable('score-output', report),
    'In a `status` cell that is missing or a problem, `category` is `grey`.',
    '### audit --json',
    outputTable('audit-output', report),
    '### ahp --json',
    `One document \`{"berimbang": 1, "ahp": ...}\`, without \`scorecards\`.`,
    outputTable('ahp-output', report),
    '### rules --json',
    'The document has `packs` instead of `scorecards`. A value is an object with `kind` (`number`, `list`, `scores`, `bands`, `table`, `points` or `guidance`); its other keys are those of the kind.',
    ...(['list', 'show', 'at', 'diff'] as const).flatMap((name) => [
      `#### rules ${name} --json`,
      outputTable(`rules-${name}-output`, report),
    ]),
    '### survey --json',
    'Here the document is `{"berimbang": 1, "surveys": [...]}`.',
    outputTable('survey-output', report),
    '### explain --json',
    `\`scorecards\` has one entry, \`{scorecard, explanation}\`. An explanation has \`address\`, \`label\`, \`kind\`, \`unit\`, \`cell\` (as in \`score\`),
\`sentence\`, \`formula\` (\`text\` and \`numbers\`), \`source\`, \`rules\`, \`band\` (\`code\`, \`value\`, and the distances \`above\` and \`below\`), \`missing\`,
\`warnings\`, \`repeated\` and \`children\`, which are explanations again.`,
    '### check --json',
    '`scorecards` has entries `{scorecard, title, findings}`; a finding is `{code, node, message}`.',
    '### sample --json',
    outputTable('sample-output', report),
    '### new --list --json',
    outputTable('methods-output', report),
    '### new --json',
    outputTable('new-output', report),
    '## Environment',
    table(
      ['Variable', 'Meaning'],
      [
        ['`LC_ALL`, `LC_MESSAGES`, `LANG`', 'language, where `--lang` is not given'],
        ['`NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`', 'colour; without them there is colour on a terminal'],
        ['`BERIMBANG_DEBUG`', 'prints the stack of an unexpected fault'],
      ],
    ),
  );
}
