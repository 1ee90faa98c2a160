import { type Explanation, explanationLines } from '@berimbang/engine';
import type { Terminal } from './terminal.js';

/** Prints an explanation as a tree of sentences, `levels` deep. */
export function printExplanation(terminal: Terminal, explanation: Explanation, levels: number): void {
  for (const { kind, lead, text, address } of explanationLines(explanation, terminal.language, levels))
    if (kind === 'note') terminal.block(text, lead, 'dim');
    else terminal.line(`${lead}${terminal.paint('bold', text)}  ${terminal.paint('dim', address ?? '')}`);
}
