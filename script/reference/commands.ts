import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './report.js';

export const COMMANDS: readonly {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  readonly options: readonly string[];
  readonly codes: readonly (readonly [code: string, when: string])[];
}[] = [
  {
    name: 'score',
    usage: 'berimbang score PATH',
    does: 'Computes every node and lists the values.',
    options: ['--lang', '--json', '--rules', '--inputs', '--at', '--table'],
    codes: [
      ['0', 'every cell has a value or is missing'],
      ['1', 'a cell is a problem'],
    ],
  },
  {
    name: 'explain',
    usage: 'berimbang explain PATH CELL',
    does: 'Tells why one cell has its value, down to its inputs. PATH holds one scorecard.',
    options: ['--lang', '--json', '--rules', '--depth'],
    codes: [['0', 'explained']],
  },
  {
    name: 'audit',
    usage: 'berimbang audit PATH',
    does: 'Judges every printed figure and runs the generic checks.',
    options: ['--lang', '--json', '--rules', '--all'],
    codes: [
      ['0', 'no mismatch, and no check above a note'],
      ['1', 'a mismatch, or a check of severity warning or error'],
    ],
  },
  {
    name: 'report',
    usage: 'berimbang report PATH -o FILE',
    does: 'Writes a [report](../concepts/report.md) to pass on: one page that needs nothing else, Markdown, or CSV. What was there is replaced once the new text is whole. The folder of FILE must be there.',
    options: ['--lang', '--rules', '--output', '--format', '--at'],
    codes: [
      ['0', 'written; no mismatch, no check above a note, no problem'],
      ['1', 'written; a mismatch, a check of severity warning or error, or a cell that is a problem'],
    ],
  },
  {
    name: 'check',
    usage: 'berimbang check PATH',
    does: 'Reads and compiles without computing.',
    options: ['--lang', '--json', '--rules', '--upgrade'],
    codes: [
      ['0', 'nothing to say'],
      ['1', 'warnings'],
    ],
  },
  {
    name: 'rules list',
    usage: 'berimbang rules list',
    does: 'Lists the rule packs: first day, number of values, and how sure the weakest of them is.',
    options: ['--lang', '--json', '--rules'],
    codes: [['0', 'listed']],
  },
  {
    name: 'rules show',
    usage: 'berimbang rules show PACK[#PARAMETER]',
    does: 'Shows every value with its history, both layers of its bands, its source, how sure it is, and the pack that it was taken over from.',
    options: ['--lang', '--json', '--rules'],
    codes: [['0', 'shown']],
  },
  {
    name: 'rules at',
    usage: 'berimbang rules at DATE [PACK[#PARAMETER]]',
    does: 'Lists the values in force on a date, and those that are not, with the reason.',
    options: ['--lang', '--json', '--rules'],
    codes: [['0', 'listed']],
  },
  {
    name: 'rules diff',
    usage: 'berimbang rules diff PACK [PACK]',
    does: 'Compares two packs, or one pack on two dates: parameters added, removed and changed, edge by edge. Without a date the newest values are compared.',
    options: ['--lang', '--json', '--rules', '--from', '--to'],
    codes: [
      ['0', 'no differences'],
      ['1', 'differences'],
    ],
  },
  {
    name: 'sample',
    usage: 'berimbang sample [POPULATION]',
    does: 'Computes the size of a sample by Slovin, Krejcie-Morgan and Cochran, side by side or by one of them: raw, rounded to the nearest, rounded up, and the one that the source of the method uses. With strata it shares the sample out by largest remainder. See [sampling](../concepts/sampling.md).',
    options: ['--lang', '--json', '--method', '--margin', '--confidence', '--p', '--rounding', '--strata', '--least'],
    codes: [
      ['0', 'computed'],
      ['1', 'a stratum is smaller than its share'],
    ],
  },
  {
    name: 'ahp',
    usage: 'berimbang ahp FILE',
    does: 'Weighs pairwise judgements (AHP). FILE is a CSV table with names in its first row and column, a CSV list of pairs `a,b,value[,expert]`, or YAML with `berimbang: 1` and `ahp:` (see the [file format](file-format.md)).',
    options: [
      '--lang',
      '--json',
      '--rules',
      '--method',
      '--lambda',
      '--triangle',
      '--group',
      '--random-index',
      '--threshold',
    ],
    codes: [
      ['0', 'consistent and reciprocal'],
      ['1', 'judgements of an expert or of the group are not consistent, or not reciprocal'],
    ],
  },
  {
    name: 'survey',
    usage: 'berimbang survey FILE.csv',
    does: 'Computes the statistics of a survey from raw answers, without a scorecard: index, items, frequencies, classes, validity, reliability, parts of the respondents, gaps, importance. See [survey statistics](../concepts/survey-statistics.md).',
    options: [
      '--lang',
      '--json',
      '--rules',
      '--map',
      '--items',
      '--groups',
      '--reverse',
      '--expectation',
      '--importance',
      '--by',
      '--service',
      '--wave',
      '--scale',
      '--decimal',
      '--missing',
      '--only',
      '--factor',
      '--population',
      '--confidence',
      '--element-missing',
      '--missing-answers',
      '--variance',
      '--level',
      '--degrees',
      '--least-alpha',
      '--classes',
      '--smallest-group',
      '--rules-at',
    ],
    codes: [
      ['0', 'every item is valid, every scope reliable, and nothing asked for is a problem'],
      ['1', 'an item is not valid, a group of items is not reliable, or a statistic cannot be computed'],
    ],
  },
  {
    name: 'new',
    usage: 'berimbang new FILE --method METHOD',
    does: 'Writes a commented scorecard for a method: its parameters, an example of each kind of indicator, and every input, empty. It is valid and computes at once. FILE ends in `.scorecard.yaml` and must not be there yet. Methods in a folder `methods` beside it are known too. `berimbang new --list` lists the methods.',
    options: ['--lang', '--json', '--rules', '--method', '--id', '--title', '--period', '--perspectives', '--list'],
    codes: [
      ['0', 'written, or listed'],
      ['1', 'written, with warnings: a rule of the method is not in force at that period'],
    ],
  },
  {
    name: 'schema',
    usage: 'berimbang schema [NAME]',
    does: 'Prints a JSON Schema.',
    options: [],
    codes: [['0', 'printed']],
  },
  {
    name: 'serve',
    usage: 'berimbang serve',
    does: 'Runs the server until it is told to stop, as the environment says; there is no demonstration and no password before the first administrator made theirs at the address that it prints.',
    options: ['--demo'],
    codes: [
      ['0', 'stopped by SIGINT or SIGTERM, after the requests that ran'],
      ['1', 'the server failed'],
    ],
  },
  {
    name: 'verify',
    usage: 'berimbang verify',
    does: 'Recomputes the chain of the [audit log](../concepts/audit-log.md) of every organisation, and names the first broken link. A server that runs on the data folder is asked to do it. It reads alone: a database whose schema is older than the program, or that has none, is left as it is.',
    options: [],
    codes: [
      ['0', 'every chain is intact'],
      ['1', 'a chain is broken'],
      ['3', 'not verified: the schema of the database is older than the program, or there is none'],
    ],
  },
  {
    name: 'administrator-link',
    usage: 'berimbang administrator-link',
    does: 'Prints the address at which the first administrator makes their account, once. Earlier addresses end.',
    options: [],
    codes: [
      ['0', 'printed'],
      ['1', 'there is an administrator already'],
    ],
  },
];

/** Options by name; where commands mean different things by one, by command and name. */
export const OPTIONS: Readonly<Record<string, string>> = {
  '--demo':
    'Loads the demonstration into a database without organisations: the examples, with people of every role and one password.',
  '--lang':
    'Language of the output: `id` or `en`. Without it the locale of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides; English otherwise.',
  '--json': 'One JSON document on standard output.',
  '--rules':
    'A folder with rule packs of your own; can be repeated. A folder `rules` beside a scorecard is read without it.',
  '--from': 'Date of the first side of a comparison.',
  '--to': 'Date of the second side of a comparison.',
  '--inputs': 'Lists inputs and constants too.',
  'ahp --method': 'How weights are made: `eigenvector` (default), `geometric-mean` or `column-mean`.',
  '--lambda': 'How lambda max is taken: `mean-ratio` (default) or `column-sums`.',
  '--triangle': 'Part of a table that is read: `full` (default), `upper` or `lower`.',
  '--group': 'How experts become one: `aij` (default), `aip-geometric` or `aip-arithmetic`.',
  '--random-index':
    "Table of random indices, by its name or as a rule `issuer/instrument#name`; Saaty's by default, and beyond 10 criteria the longer one, which is not certain.",
  '--threshold': 'Consistency ratio below which judgements count as consistent; 0.1 by default.',
  '--at':
    'Period that the tables show, of a scorecard that is read at several (`periods: {read: ...}`); the last one by default. `--json` has all of them.',
  'report --at': 'Period shown of scorecards that are read at several; the last one with a value by default.',
  '--output': 'File to write, also `-o`; `-` is standard output.',
  '--format': '`html` (default), `md` or `csv`.',
  '--table':
    'Shows only these nodes or outputs, side by side: NODES are names separated by commas, a row is a cell of the first. Can be repeated, for several tables. Without effect on `--json`.',
  '--depth': 'Levels of the tree to print; 20 by default.',
  '--all': 'Lists every figure with its verdict, not only those that disagree.',
  'sample --method': '`slovin`, `krejcie-morgan` or `cochran`; all three without it.',
  '--margin': 'Margin of error, as `10%` or `0.1`; 5 % by default.',
  '--confidence':
    'Confidence level, of a sample or of the interval of an index, as `95%` or `0.95`; 95 % by default. Slovin does not read it.',
  '--p': 'Expected proportion, as `50%` or `0.5`; 50 % by default. Slovin does not read it.',
  '--rounding': '`nearest` or `up`; by default as the source of the method rounds.',
  '--strata':
    'Strata as `"A=40,B=30,C=46"`, or a CSV file with the columns `name` and `size`. They must add to the population; without one they are the population.',
  '--least': 'Smallest share of a stratum that has people; 0 by default.',
  '--map': 'YAML file that says which column is what; see [file format](file-format.md#map-of-raw-answers).',
  '--items':
    'Columns of the items: headings parted by commas, `U1..U9` from one to another in the order of the file, `"U*"` with a star, or by number, `#3..#11`. Without it every column whose cells are all answers on the scale.',
  '--groups': 'Groups of items: `"tangible=T1..T6;reliability=R1..R6"`.',
  '--reverse': 'Items whose scores are turned round (low + high - answer).',
  '--expectation': 'One column for every item, in the same order: what the same people expect.',
  '--importance': 'One column for every item, in the same order: how important the same people hold it.',
  '--by': 'Column that parts the respondents. May be repeated.',
  '--service': 'Column of the service (*jenis pelayanan*).',
  '--wave': 'Column of the survey wave, such as the quarter.',
  '--scale': 'Lowest and highest answer; `1..4` by default.',
  '--decimal':
    'Decimal mark of the answers, `comma` or `point`; by default a comma where semicolons part the columns, else a point.',
  '--missing': 'Texts that stand for no answer, parted by commas. An empty cell always does.',
  '--only':
    'Sections to compute, parted by commas: `index`, `items`, `frequencies`, `classes`, `validity`, `reliability`, `parts`, `gaps`, `quadrants`, `csi`, `conformity`.',
  '--factor': 'Weight of an element in the index: `exact` (1/k, the default) or a literal factor such as `0.111`.',
  '--population': 'People the respondents were chosen from: the standard error gets its finite-population correction.',
  '--element-missing':
    'Missing answers in the index: `own-n` (each element by its own respondents, the default) or `complete-rows`.',
  '--missing-answers':
    'Missing answers in validity and reliability: `listwise` (the default), `pairwise` or `item-median`.',
  '--variance': 'Variances over n - 1 (`sample`, the default) or over n (`population`).',
  '--level':
    'Two-tailed level of significance of the critical r, as `5%` or `0.05`; by default `statistics/questionnaire#significance`, 5 %.',
  '--degrees': 'Degrees of freedom of the critical r: `n-2` (the default) or `n`.',
  '--least-alpha': 'Least alpha of a reliable scope; by default `statistics/questionnaire#alpha-least`, 0.70.',
  '--classes': 'Number of equal-width classes; by default as many as the scale has steps.',
  '--smallest-group': 'Fewest respondents of a part that is shown; 10 by default, 1 shows all.',
  '--rules-at': 'Date at which rules are read; today by default.',
  'new --method': 'Method, as `issuer/name@version`.',
  '--id': 'Id of the scorecard; the name of the file by default.',
  '--title': 'Title, alike in both languages.',
  '--period': 'Period; this year by default.',
  '--perspectives': 'Codes of perspectives, separated by commas, for a method that brings none.',
  '--list': 'Lists the methods with title and description.',
  '--upgrade': 'Rewrites older formats. Format 1 is the only one, so nothing is rewritten.',
};

/** The commands and options of the program itself, so that this page cannot fall behind unnoticed. */
export function compareWithProgram(root: string, report: Report): void {
  const cli = join(root, 'packages', 'cli', 'src');
  const source = ['program.ts', 'commands/rules.ts'].map((name) => readFileSync(join(cli, name), 'utf8')).join('\n');
  const compare = (what: string, found: readonly string[], told: readonly string[]): void => {
    for (const name of found)
      if (!told.includes(name)) report(`the ${what} ${name} is not described in script/reference/commands.ts`);
    for (const name of told)
      if (!found.includes(name))
        report(`script/reference/commands.ts describes the ${what} ${name}, which does not exist`);
  };
  const all = (pattern: RegExp): readonly string[] => [
    ...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  compare(
    'command',
    // Commands below another are made by `add`.
    all(/(?:\.command|\badd)\('([a-z-]+)'/g),
    [...new Set(COMMANDS.flatMap((command) => command.name.split(' ')))],
  );
  const known = Object.keys(OPTIONS).map((option) => option.slice(option.indexOf('--')));
  compare('option', all(/['(](?:-[a-z], )?(--[a-z-]+)[ ']/g), [...new Set(known)]);
}
