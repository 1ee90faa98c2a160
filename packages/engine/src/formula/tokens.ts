import * as say from './sentences.js';
import { FormulaError } from './syntax.js';

export type TokenKind = 'number' | 'percent' | 'name' | 'quoted' | 'text' | 'operator' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longest formula text that is read. */
export const LONGEST_FORMULA = 4000;

const PATTERNS: readonly (readonly [TokenKind | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['percent', /%/y],
  ['name', /[A-Za-z_][\w]*(?:\.[A-Za-z0-9_]+)*/y],
  ['quoted', /"[^"\n]*"/y],
  ['text', /'[^'\n]*'/y],
  ['operator', /<=|>=|!=|[-+*/^()<>=,]/y],
];

/** Splits a formula into tokens; the last one is `end`. Throws FormulaError at the first character that fits nothing. */
export function tokenize(text: string): readonly Token[] {
  if (text.length > LONGEST_FORMULA) {
    throw new FormulaError({
      code: 'too-long',
      start: LONGEST_FORMULA,
      end: text.length,
      message: say.formulaTooLong(text.length, LONGEST_FORMULA),
    });
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      at += match[0].length;
      if (kind !== 'space') tokens.push({ kind, text: match[0], start, end: at });
      break;
    }
    if (at === start) throw unreadable(text, at);
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function unreadable(text: string, at: number): FormulaError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return new FormulaError({
    code: 'syntax',
    start: at,
    end: at + character.length,
    message: say.characterWithoutMeaning(character),
  });
}
