import { type Certainty, certaintyWord, isSure } from '@berimbang/engine';
import type { Terminal } from './terminal.js';

/** How sure a rule value is, in words; behind a `!` where it is recalled or unsure. */
export function certaintyMark(terminal: Terminal, certainty: Certainty | null): string {
  if (certainty === null) return '';
  const word = terminal.say(certaintyWord(certainty));
  return isSure(certainty) ? word : `! ${word}`;
}
