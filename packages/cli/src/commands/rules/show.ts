import { packShowOutput, type RulesShowOutput } from '@berimbang/contract';
import { basisWord, type DatedValue, isSure, type Parameter } from '@berimbang/engine';
import { certaintyMark } from '../../certainty-mark.js';
import { BAD_INPUT, type CommonOptions, FINE, Session } from '../../session.js';
import type { Terminal } from '../../terminal.js';
import { type Asked, find } from './find.js';
import { printValue } from './value-page.js';
import { WORDS } from './words.js';

/** `berimbang rules show PACK[#PARAMETER]`: every value with its history and where it comes from. */
export function rulesShowCommand(name: string, options: CommonOptions): number {
  const session = new Session(options);
  const asked = find(session, name);
  if (session.json) {
    const packs = asked === null ? [] : [packShowOutput(asked.pack, asked.parameters)];
    session.printJson({ berimbang: 1, packs } satisfies RulesShowOutput);
  } else {
    session.printFaults();
    if (asked !== null) print(session.terminal, asked);
  }
  return asked === null || session.failed ? BAD_INPUT : FINE;
}

function print(terminal: Terminal, { pack, parameters }: Asked): void {
  terminal.heading(`${terminal.say(pack.title)} (${pack.name})`);
  const say = (word: keyof typeof WORDS, text: string): void => terminal.line(`${terminal.say(WORDS[word])}: ${text}`);
  say('issuer', terminal.say(pack.issuer));
  if (pack.base !== undefined) say('extends', pack.base);
  if (pack.notBefore !== null) say('earliest', pack.notBefore);
  if (pack.note !== undefined) terminal.paragraph(terminal.say(pack.note), 0);
  for (const parameter of parameters) {
    terminal.line();
    terminal.line(
      `${terminal.paint('bold', `${pack.name}#${parameter.name}`)}  ${terminal.say(parameter.label)}${about(terminal, parameter)}`,
    );
    for (const dated of parameter.history) printDated(terminal, dated);
  }
}

function about(terminal: Terminal, { unit, inherited }: Parameter): string {
  const parts = [
    ...(unit === '' ? [] : [`${terminal.say(WORDS.unit)} ${unit}`]),
    ...(inherited === undefined ? [] : [`${terminal.say(WORDS.inherited)} ${inherited.from}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function printDated(terminal: Terminal, { from, value, citation }: DatedValue): void {
  const start = from === null ? terminal.say(WORDS.unknownDay) : `${terminal.say(WORDS.from)} ${from}`;
  const certainty = certaintyMark(terminal, citation.certainty);
  const style = isSure(citation.certainty) ? 'dim' : 'yellow';
  terminal.line(`${start}  ${terminal.paint(style, `${certainty}, ${terminal.say(basisWord(citation.basis))}`)}`);
  if (value === null) terminal.line(`  ${terminal.say(WORDS.ends)}`);
  else printValue(terminal, value);
  const checked = citation.checked === '' ? '' : ` (${terminal.say(WORDS.checked)} ${citation.checked})`;
  terminal.paragraph(
    `${terminal.say(WORDS.source)}: ${terminal.say(citation.source)}; ${terminal.say(citation.locator)}${checked}`,
    2,
  );
  if (citation.note !== undefined) terminal.paragraph(terminal.say(citation.note), 2);
}
