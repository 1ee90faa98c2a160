import type { OrderedTree } from './ordered-tree.js';
import { flowMap, scalar } from './yaml-text.js';

/** Longest line, unless one text alone is longer. */
const WIDTH = 120;
/** Characters that are written as escapes: some readers take them for the end of a line or the start of a file. */
const HIDDEN = /[\u2028\u2029\uFEFF]/;
const ESCAPES = new RegExp(HIDDEN, 'g');

/** A file of sections: the top of the tree in block style, an empty line between sections. */
export function yamlOf(tree: OrderedTree): string {
  if (typeof tree === 'string' || 'list' in tree) return `${entry('', '', tree).join('\n').trim()}\n`;
  const sections = tree.map.map(([key, value]) => entry('', `${text(key)}:`, value, true));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The same as JSON, which is YAML too; small maps and lists on one line. */
export function jsonOf(tree: OrderedTree): string {
  return `${jsonLines(tree, '', '').join('\n')}\n`;
}

/** A text as a YAML scalar. */
function text(own: string): string {
  return HIDDEN.test(own) ? quoted(own) : scalar(own);
}

function quoted(own: string): string {
  return JSON.stringify(own).replace(ESCAPES, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A tree on one line. */
function flow(tree: OrderedTree): string {
  if (typeof tree === 'string') return text(tree);
  if ('list' in tree) return `[${tree.list.map(flow).join(', ')}]`;
  return flowMap(tree.map.map(([key, value]) => [key, flow(value)]));
}

/** A key, or the mark of a list item, with what stands under it: on one line where it fits and is not held `open`. */
function entry(indent: string, lead: string, tree: OrderedTree, open = false): readonly string[] {
  const first = `${indent}${lead}`;
  if (typeof tree === 'string') {
    const line = `${first} ${text(tree)}`;
    return line.length > WIDTH && folds(tree) ? [`${first} >-`, ...folded(tree, `${indent}  `)] : [line];
  }
  const items = 'list' in tree ? tree.list : tree.map;
  if (!open || items.length === 0) {
    const line = `${first} ${flow(tree)}`;
    if (line.length <= WIDTH || items.length === 0) return [line];
  }
  const below = `${indent}  `;
  const lines =
    'list' in tree
      ? tree.list.flatMap((item) => entry(below, '-', item))
      : tree.map.flatMap(([key, value]) => entry(below, `${text(key)}:`, value));
  // The first key of a map in a list stands beside its mark.
  if (lead === '-' && 'map' in tree) return [`${first} ${(lines[0] ?? '').slice(below.length)}`, ...lines.slice(1)];
  return [first, ...lines];
}

/** Whether a text can be broken at its spaces and is read as before. */
function folds(own: string): boolean {
  return /^\S+(?: \S+)*$/.test(own) && !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(own) && !/(?:- ?){20}/.test(own);
}

function folded(own: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of own.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function jsonFlow(tree: OrderedTree): string {
  if (typeof tree === 'string') return quoted(tree);
  if ('list' in tree) return `[${tree.list.map(jsonFlow).join(', ')}]`;
  return `{${tree.map.map(([key, value]) => `${quoted(key)}: ${jsonFlow(value)}`).join(', ')}}`;
}

function jsonLines(tree: OrderedTree, indent: string, lead: string): readonly string[] {
  const line = `${indent}${lead}${jsonFlow(tree)}`;
  if (typeof tree === 'string' || (indent !== '' && line.length <= WIDTH)) return [line];
  const [opening, closing] = 'list' in tree ? ['[', ']'] : ['{', '}'];
  const below = `${indent}  `;
  const parts =
    'list' in tree
      ? tree.list.map((item) => jsonLines(item, below, ''))
      : tree.map.map(([key, value]) => jsonLines(value, below, `${quoted(key)}: `));
  const lines = parts.flatMap((part, i) =>
    i === parts.length - 1 ? part : [...part.slice(0, -1), `${part.at(-1) ?? ''},`],
  );
  return [`${indent}${lead}${opening}`, ...lines, `${indent}${closing}`];
}
