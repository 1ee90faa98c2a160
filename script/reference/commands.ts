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
    options: ['--lang', '--json', '--rules', '--inputs'],
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
    name: 'schema',
    usage: 'berimbang schema [NAME]',
    does: 'Prints a JSON Schema.',
    options: [],
    codes: [['0', 'printed']],
  },
];

export const OPTIONS: Readonly<Record<string, string>> = {
  '--lang':
    'Language of the output: `id` or `en`. Without it the locale of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides; English otherwise.',
  '--json': 'One JSON document on standard output.',
  '--rules':
    'A folder with rule packs of your own; can be repeated. A folder `rules` beside a scorecard is read without it.',
  '--inputs': 'Lists inputs and constants too.',
  '--depth': 'Levels of the tree to print; 20 by default.',
  '--all': 'Lists every figure with its verdict, not only those that disagree.',
  '--upgrade': 'Rewrites older formats. Format 1 is the only one, so nothing is rewritten.',
};

/** The commands and options of the program itself, so that this page cannot fall behind unnoticed. */
export function compareWithProgram(root: string, report: Report): void {
  const source = readFileSync(join(root, 'packages', 'cli', 'src', 'main.ts'), 'utf8');
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
    all(/\.command\('([a-z-]+)'\)/g),
    COMMANDS.map((command) => command.name),
  );
  compare('option', all(/['(](--[a-z-]+)[ ']/g), Object.keys(OPTIONS));
}
