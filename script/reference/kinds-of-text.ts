import { jsonSchemas } from '@berimbang/contract';
import type { JsonSchema } from './json-schema.js';
import { code, table } from './markdown.js';
import type { Report } from './report.js';

/** Kinds of text, recognised by the beginning of their description in the schema. */
const KINDS_OF_TEXT: readonly (readonly [name: string, begins: string])[] = [
  ['text in one or both languages', 'A text, or one text for each language'],
  ['code', 'A short code'],
  ['quantity', 'A decimal in the mark'],
  ['share', 'A share between 0 and 1'],
  ['whole number', 'A whole number'],
  ['number of decimals', 'Decimals; negative ones'],
  ['date', 'An ISO date'],
  ['period', 'A year, semester, quarter or month'],
  ['rule', 'A rule: issuer'],
  ['quantity or rule', 'A number, or the rule'],
  ['reach', 'Which periods are read'],
  ['expression', 'An expression of the formula language'],
  ['name', 'Name of a node or of one of its outputs'],
  ['true or false', 'true or false.'],
];

/** The kind of text that a description tells of, if it is one. */
export function kindOfText(description: string): string | undefined {
  return KINDS_OF_TEXT.find(([, begins]) => description.startsWith(begins))?.[0];
}

/** A table of the kinds of text, each in the words of its schema. */
export function textTable(report: Report): string {
  const texts = KINDS_OF_TEXT.map(([name, begins]) => [
    name,
    begins === 'true or false.' ? `${code('true')} or ${code('false')}` : describedAs(begins, report),
  ]);
  return table(['Name', 'What it is'], texts);
}

/** The full description of a kind of text, as its schema words it. */
function describedAs(begins: string, report: Report): string {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { description } = part as JsonSchema;
    if (typeof description === 'string' && description.startsWith(begins)) found.add(description);
    for (const child of Object.values(part)) visit(child);
  };
  visit(jsonSchemas.scorecard());
  const [text] = found;
  if (text === undefined) report(`no kind of text in the schemas begins with "${begins}"`);
  return text ?? '';
}
