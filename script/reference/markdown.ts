export const code = (text: string): string => `\`${text}\``;

/** A text within a table cell: one line, no bars that would end the cell. */
const inCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

export function page(title: string, ...parts: readonly string[]): string {
  const notice = `<!-- Written by script/generate-reference.ts. Do not edit: change the sources and run it again. -->`;
  return `${[`# ${title}`, notice, ...parts].map((part) => part.trim()).join('\n\n')}\n`;
}
