import { type RulesAtOutput, ruleCitationOutput, ruleHead, ruleValueOutput } from '@berimbang/contract';
import { isRuleFault, type Label, type Parameter, type RulePack, readRule } from '@berimbang/engine';
import { certaintyMark } from '../../certainty-mark.js';
import { BAD_INPUT, type CommonOptions, FINE, Session } from '../../session.js';
import type { Terminal } from '../../terminal.js';
import { find, isDay } from './find.js';
import { summary, WORDS } from './words.js';

type Reading = Exclude<ReturnType<typeof readRule>, { readonly kind: string }>;

/** What a pack says on a date, parameter by parameter. */
interface PackAt {
  readonly pack: RulePack;
  readonly inForce: readonly Reading[];
  readonly notInForce: readonly { readonly parameter: Parameter; readonly why: Label }[];
}

/** `berimbang rules at DATE [PACK]`: the values in force on a date, and why others are not. */
export function rulesAtCommand(date: string, name: string | undefined, options: CommonOptions): number {
  const session = new Session(options);
  const asked = !isDay(session, date) ? null : packsAsked(session, name);
  const read = (asked ?? []).map((pack) => readPack(pack, date));
  if (session.json) session.printJson({ berimbang: 1, at: date, packs: read.map(atOutput) } satisfies RulesAtOutput);
  else {
    session.printFaults();
    for (const own of read) print(session.terminal, own);
  }
  return asked === null || session.failed ? BAD_INPUT : FINE;
}

function packsAsked(session: Session, name: string | undefined): readonly RulePack[] | null {
  if (name === undefined) return [...session.packs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const asked = find(session, name);
  if (asked === null) return null;
  const only = new Map(asked.parameters.map((parameter) => [parameter.name, parameter]));
  return [{ ...asked.pack, parameters: only }];
}

function readPack(pack: RulePack, date: string): PackAt {
  const packs = new Map([[pack.name, pack]]);
  const inForce: Reading[] = [];
  const notInForce: { parameter: Parameter; why: Label }[] = [];
  for (const parameter of pack.parameters.values()) {
    const reading = readRule(packs, `${pack.name}#${parameter.name}`, date);
    if (isRuleFault(reading)) notInForce.push({ parameter, why: reading.detail });
    else inForce.push(reading);
  }
  return { pack, inForce, notInForce };
}

function atOutput({ pack, inForce, notInForce }: PackAt): RulesAtOutput['packs'][number] {
  return {
    pack: pack.name,
    title: pack.title,
    inForce: inForce.map(({ parameter, from, value, citation }) => ({
      ...ruleHead(pack, parameter),
      from,
      value: ruleValueOutput(value),
      citation: ruleCitationOutput(citation),
    })),
    notInForce: notInForce.map(({ parameter, why }) => ({ ...ruleHead(pack, parameter), why })),
  };
}

function print(terminal: Terminal, { pack, inForce, notInForce }: PackAt): void {
  terminal.heading(`${terminal.say(pack.title)} (${pack.name})`);
  const say = (word: keyof typeof WORDS): string => terminal.say(WORDS[word]);
  if (inForce.length > 0) {
    terminal.table(
      [say('inForce'), say('value'), say('from'), say('certainty'), say('label')],
      inForce.map(({ parameter, from, value, citation }) => [
        parameter.name,
        terminal.say(summary(value)),
        from ?? say('unknownDay'),
        certaintyMark(terminal, citation.certainty),
        terminal.say(parameter.label),
      ]),
      [40, 32, 32, 24, 90],
    );
  }
  if (inForce.length > 0 && notInForce.length > 0) terminal.line();
  if (notInForce.length > 0) {
    terminal.table(
      [say('notInForce'), say('why')],
      notInForce.map(({ parameter, why }) => [parameter.name, terminal.say(why)]),
      [40, 140],
    );
  }
}
