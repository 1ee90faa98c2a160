import type { Label } from '@berimbang/engine';

/** Texts as they are written into YAML files for people. */

/** Longest line of a comment, with what leads it. */
const WIDTH = 110;
/** What YAML reads alike without quotes, in lists and maps on one line too. */
const PLAIN = /^[\p{L}\d_](?:[\p{L}\d _.()/%+&*'@#=-]*[\p{L}\d_.()/%])?$/u;
/** What this reader takes for nothing, and others for a truth value. */
const WORDS = /^(null|true|false|yes|no|on|off)$/i;

/** A text as a scalar: without quotes where nothing in it can be misread. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !/\s#/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}

/** A text in both languages; once where they agree. */
export function labelText({ id, en }: Label): string {
  return id === en ? scalar(id) : `{id: ${scalar(id)}, en: ${scalar(en)}}`;
}

/** A map on one line. */
export function flowMap(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{${entries.map(([key, value]) => `${scalar(key)}: ${value}`).join(', ')}}`;
}

/** A text as comment lines, wrapped. */
export function comment(text: string, indent = ''): readonly string[] {
  const room = Math.max(40, WIDTH - indent.length - 2);
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((own) => `${indent}# ${own}`);
}

/** Lines of YAML that are not read until their mark is taken away. */
export function commentedOut(lines: readonly string[], indent = ''): readonly string[] {
  return lines.map((line) => `${indent}# ${line}`);
}

/** Lines pushed to the right. */
export function indented(lines: readonly string[], indent = '  '): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`));
}
