import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadMethods, type Method } from '@berimbang/files';
import { code, page, table } from './markdown.js';
import type { Report } from './report.js';

// docs/reference/methods.md: every method that is shipped, with its parameters, what it computes and how sure that is.

type Part = Method['tree'][string];
type Map = { readonly [key: string]: Part };

const LEVELS = ['objective', 'perspective', 'overall'] as const;
/** Keys of a level that have a column of their own, or are told elsewhere. */
const TOLD = new Set(['certainty', 'note', 'label']);

const mapOf = (part: Part | undefined): Map =>
  typeof part === 'object' && !Array.isArray(part) ? (part as Map) : ({} as Map);
const textOf = (part: Part | undefined): string => (typeof part === 'string' ? part : '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A value as a table shows it: rules and numbers as they stand, `$NAME` as the parameter. */
function valueText(part: Part): string {
  if (typeof part === 'string') return code(part);
  if (Array.isArray(part)) return part.map(valueText).join(', ');
  return Object.entries(mapOf(part))
    .map(([key, own]) => `${key} ${valueText(own)}`)
    .join(', ');
}

function both(part: Part | undefined): string {
  const { id, en } = mapOf(part);
  return typeof part === 'string' ? part : `${textOf(en)} (*${textOf(id)}*)`;
}

function parameters(method: Method): readonly string[] {
  if (method.parameters.size === 0) return [];
  const rows = [...method.parameters].map(([name, { label, default: first, choices }]) => [
    code(name),
    `${label.en} (*${label.id}*)`,
    first === '' ? 'left out' : code(first),
    choices.length === 0 ? 'any' : choices.map((choice) => (choice === '' ? 'left out' : code(choice))).join(', '),
  ]);
  return ['**Parameters**', table(['Parameter', 'Decides', 'Default', 'Choices'], rows)];
}

/** How achievements and levels are computed, with certainty and notes. */
function computing(method: Method): readonly string[] {
  const rows = ['achievement', 'consolidation', 'indicator-score', ...LEVELS].flatMap((section) => {
    const own = mapOf(method.tree[section]);
    const keys = Object.entries(own).filter(([key]) => !TOLD.has(key));
    if (keys.length === 0) return [];
    const how = keys.map(([key, value]) => `${key} ${valueText(value)}`).join('; ');
    return [[code(section), how, textOf(own.certainty), own.note === undefined ? '' : both(own.note)]];
  });
  return rows.length === 0 ? [] : ['**What it computes**', table(['Section', 'How', 'Certainty', 'Note'], rows)];
}

function perspectives(method: Method): readonly string[] {
  const rows = Object.entries(mapOf(method.tree.perspectives)).map(([name, part]) => {
    const { label, ...keys } = mapOf(part);
    return [code(name), both(label), valueText(keys)];
  });
  return rows.length === 0 ? [] : ['**Perspectives**', table(['Code', 'Perspective', 'Score'], rows)];
}

/** Lists and facts that a scorecard brings, besides those of its own indicators. */
function asked(method: Method): readonly string[] {
  const { tree } = method;
  const lists = Object.entries(mapOf(tree.dimensions)).flatMap(([name, part]) => {
    const { members, alias, label } = mapOf(part);
    return members === undefined && alias === undefined
      ? [[code(name), `members of the dimension: ${both(label)}`]]
      : [];
  });
  const facts = Object.entries(mapOf(tree.nodes)).flatMap(([name, part]) => {
    const { kind, label, dims, unit } = mapOf(part);
    if (kind !== 'input' && kind !== 'unknown') return [];
    const over = Array.isArray(dims) ? ` by ${dims.map(textOf).join(', ')}` : '';
    return [[code(name), `${both(label)}${over}${unit === undefined ? '' : `, in ${code(textOf(unit))}`}`]];
  });
  const blocks = [
    ['surveys', 'survey', 'results of the survey'],
    ['questionnaires', 'questionnaire', 'item means of the questionnaire'],
    ['matrices', 'matrix', 'pairwise judgements'],
  ].flatMap(([section = '', prefix = '', what = '']) =>
    Object.entries(mapOf(tree[section])).map(([name, part]) => [
      code(`${prefix}.${name}`),
      `${what}: ${both(mapOf(part).label)}`,
    ]),
  );
  const rows = [...lists, ...blocks, ...facts];
  return rows.length === 0 ? [] : ['**What a scorecard brings besides indicators**', table(['Name', 'What'], rows)];
}

function methodText(root: string, method: Method, report: Report): readonly string[] {
  const { name, title, description, source, checked, note, example } = method;
  if (example !== null && !existsSync(join(root, example))) report(`${method.file}: there is no example ${example}`);
  const facts = [
    `Source: ${oneLine(source.en)}. Last checked: ${checked}.`,
    ...(source.id === source.en ? [] : [`*${oneLine(source.id)}*`]),
    ...(note === null ? [] : [`Note: ${oneLine(note.en)}`, `*${oneLine(note.id)}*`]),
    ...(example === null ? [] : [`Example: [${example}](../../${example})`]),
  ];
  return [
    `## ${name}`,
    `**${title.en}**\\\n*${title.id}*`,
    oneLine(description.en),
    `*${oneLine(description.id)}*`,
    facts.map((fact) => `- ${fact.replace(/\.\.$/, '.')}`).join('\n'),
    ...parameters(method),
    ...perspectives(method),
    ...computing(method),
    ...asked(method),
  ];
}

export function methodsPage(root: string, report: Report): string {
  const { methods, faults } = loadMethods(join(root, 'methods'));
  const sorted = [...methods.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const fault of faults) report(`${fault.file}:${fault.position.line}: ${fault.message.en}`);
  const anchor = (name: string): string => name.replace(/[^a-z0-9-]/g, '');
  const list = sorted.map(({ name, title, parameters: own }) => [
    `[${name}](#${anchor(name)})`,
    `${title.en} (*${title.id}*)`,
    [...own.keys()].map(code).join(', '),
  ]);
  return page(
    'Methods',
    `Every method that is shipped. A scorecard names one, \`method: NAME\`, or sets parameters of it, \`method: {use: NAME, with: {PARAMETER: value}}\`,
and brings its indicators and facts. What is not confirmed says so here, in explanations and in the notes of its rules. How methods work is told in
[method](../concepts/method.md); the rules that they name are in [rule packs](rules.md). \`$NAME\` stands for the value of a parameter.`,
    table(['Method', 'Title', 'Parameters'], list),
    ...sorted.flatMap((method) => methodText(root, method, report)),
  );
}
