import { FUNCTIONS, type FunctionDeclaration, LONGEST_FORMULA, parseFormula } from '@berimbang/engine';
import { code, page, table } from './markdown.js';
import type { Report } from './report.js';

// docs/reference/functions.md: the functions as they are declared, operators, names, limits.

const UNIT_RULES: Readonly<Record<FunctionDeclaration['unit'], string>> = {
  same: 'the unit that all arguments share',
  first: 'the unit of the first argument',
  plain: 'none',
  root: 'the square root of the unit of the argument',
  product: 'none; the argument has none either',
  'plain-argument': 'none; the arguments have none either',
  'first-rest-plain': 'the unit of the first argument; the others have none',
};

const RESULTS: Readonly<Record<FunctionDeclaration['result'], string>> = {
  number: 'number',
  truth: 'true or false',
  members: 'members',
};

function written(entry: FunctionDeclaration): string {
  const args = entry.args.map((arg) => arg.replace(/\?$/, ' (optional)')).join(', ');
  if (entry.over === true) return code(`${entry.name}(${args} over DIMENSION)`);
  if (entry.over === 'both') return `${code(`${entry.name}(${args})`)} or ${code(`${entry.name}(x over DIMENSION)`)}`;
  return code(`${entry.name}(${args})`);
}

/** The deepest nesting that the parser reads, found by asking it. */
function deepestNesting(): number {
  let depth = 1;
  while (depth < 1000 && 'formula' in parseFormula(`${'('.repeat(depth)}1${')'.repeat(depth)}`)) depth += 1;
  return depth;
}

export function functionsPage(report: Report): string {
  for (const { name, example } of FUNCTIONS) {
    if ('fault' in parseFormula(example)) report(`the example of the function ${name} cannot be parsed: ${example}`);
  }
  const rows = FUNCTIONS.map((entry) => [
    `${written(entry)}`,
    entry.en,
    entry.id,
    RESULTS[entry.result],
    entry.result === 'members' || entry.result === 'truth' ? '' : UNIT_RULES[entry.unit],
    code(entry.example),
  ]);
  return page(
    'Functions of the formula language',
    `Formulas stand in nodes of kind \`formula\` (key \`formula\`) and \`claim\` (key \`condition\`). What they mean is told in
[nodes](../concepts/node.md); this page lists what there is.`,
    '## Functions',
    table(['Function', 'Meaning', 'Arti', 'Gives', 'Unit of the result', 'Example'], rows),
    `A function over a dimension may carry a condition and a policy: \`mean(x over service where n >= 5)\` takes the members for which
the condition holds, and \`mean(x over service skip missing)\` leaves out missing members, which otherwise withhold the result.
\`if(condition, then, else)\` reads the chosen branch only. Several dimensions are separated by commas: \`sum(x over month, service)\`.`,
    '## Operators',
    table(
      ['Binding, loosest first', 'Operators', 'Note'],
      [
        ['1', '`or`', 'joins conditions'],
        ['2', '`and`', 'joins conditions'],
        ['3', '`not`', 'turns a condition round'],
        ['4', '`=` `!=` `<` `<=` `>` `>=`', 'comparisons do not chain; join two with `and`'],
        ['5', '`+` `-`', 'both sides share one unit'],
        ['6', '`*` `/`', 'units multiply and divide'],
        ['7', '`-x` `+x`', 'sign'],
        ['8', '`^`', 'binds tighter than a leading minus, groups to the right; the exponent has no unit'],
      ],
    ),
    '## Names and literals',
    table(
      ['Written', 'Means'],
      [
        ['`budget.spent`', 'a node or an output: letters, digits, underscores and points'],
        [
          '`"survey.skm.index"`, `"indicator.1a-CP.index"`',
          'the same in double quotes; needed where a name has other signs',
        ],
        ['`"index@service=tera,quarter=2024-Q1"`', 'one cell of a node, always in double quotes'],
        ['`12.5`', 'a decimal with a point, whatever the decimal mark of the file'],
        ['`100%`', 'the number 100 with the unit `%`'],
        ["`'hijau'`", 'a category, in single quotes'],
        ['`true`, `false`', 'truth values'],
      ],
    ),
    '## Limits',
    `A formula has at most ${LONGEST_FORMULA} characters and is nested at most ${deepestNesting() - 1} brackets deep. Any text gives a formula or a
fault with its position; there are no loops, and nothing outside the scorecard can be read.`,
  );
}
