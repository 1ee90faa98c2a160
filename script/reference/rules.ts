import { join } from 'node:path';
import { type DatedValue, type Parameter, type Rational, type RulePack, toText } from '@berimbang/engine';
import { loadRulePacks } from '@berimbang/files';
import { bandText } from './band-text.js';
import { code, page, table } from './markdown.js';
import type { Report } from './report.js';
import { guidanceText, pointsText, tableText } from './table-text.js';

// docs/reference/rules.md: every rule pack that is shipped, with its values and their sources.

const pairs = (head: string, entries: Iterable<readonly [string | number, Rational]>): string =>
  table(
    [head, 'Value'],
    [...entries].map(([key, value]) => [typeof key === 'number' ? String(key) : code(key), toText(value)]),
  );

function valueText(dated: DatedValue): string {
  const { value } = dated;
  if (value === null) return 'Ends: from this day there is no value.';
  switch (value.kind) {
    case 'number':
      return `Value: **${toText(value.value)}**`;
    case 'list':
      return pairs('Argument', value.values);
    case 'scores':
      return pairs('Category', value.scores);
    case 'bands':
      return bandText(value);
    case 'table':
      return tableText(value);
    case 'points':
      return pointsText(value);
    case 'guidance':
      return guidanceText(value);
  }
}

function parameterText(pack: RulePack, parameter: Parameter): readonly string[] {
  const parts = [
    `### ${pack.name}#${parameter.name}`,
    `${parameter.label.en} (*${parameter.label.id}*).${parameter.unit === '' ? '' : ` Unit: ${code(parameter.unit)}.`}`,
  ];
  for (const dated of parameter.history) {
    const { source, locator, basis, certainty, checked, note } = dated.citation;
    parts.push(`**From ${dated.from ?? 'an unknown day'}**`, valueText(dated));
    const facts = [
      `Source: ${source.en}; ${locator.en}.`,
      `Basis: ${code(basis)}. Certainty: ${code(certainty)}. Last checked: ${checked}.`,
    ];
    parts.push(
      [...facts, ...(note === undefined ? [] : [`Note: ${note.en}`])]
        .map((fact) => `- ${fact.replace(/\s+/g, ' ').replace(/\.\.$/, '.')}`)
        .join('\n'),
    );
  }
  return parts;
}

export function rulesPage(root: string, report: Report): string {
  const { packs, faults } = loadRulePacks(join(root, 'rules'));
  for (const fault of faults) report(`${fault.file}:${fault.position.line}: ${fault.message.en}`);
  const sorted = [...packs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const anchor = (name: string): string => name.replace(/[^a-z0-9-]/g, '');
  const parts = sorted.flatMap((pack) => [
    `## ${pack.name}`,
    `**${pack.title.en}**\\\n*${pack.title.id}*`,
    pack.notBefore === null ? '' : `Not read for a date before ${pack.notBefore}.`,
    pack.note?.en.trim() ?? '',
    ...[...pack.parameters.values()].flatMap((parameter) => parameterText(pack, parameter)),
  ]);
  const list = sorted.map((pack) => [
    `[${pack.name}](#${anchor(pack.name)})`,
    pack.title.en,
    [...pack.parameters.values()]
      .map((parameter) => `[${parameter.name}](#${anchor(`${pack.name}#${parameter.name}`)})`)
      .join(', '),
  ]);
  return page(
    'Rule packs',
    `Every rule that is shipped, with its source. No regulation among them could be read from its official text in full: read the certainty and
the note before official use. Labels and notes exist in Indonesian and English; the notes below are the English ones. How rules are read is told in
[rules](../concepts/rule.md).`,
    table(['Pack', 'Title', 'Parameters'], list),
    ...parts.filter((part) => part !== ''),
  );
}
