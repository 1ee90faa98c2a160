import { packListOutput, type RulesListOutput, valueCount } from '@berimbang/contract';
import { firstDay, isSure, type RulePack, weakestCertainty } from '@berimbang/engine';
import { certaintyMark } from '../../certainty-mark.js';
import { BAD_INPUT, type CommonOptions, FINE, Session } from '../../session.js';
import { bracketed, count, marked, WORDS } from './words.js';

/** `berimbang rules list`: every rule pack, with how sure its values are. */
export function rulesListCommand(options: CommonOptions): number {
  const session = new Session(options);
  const packs = [...session.packs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (session.json) session.printJson({ berimbang: 1, packs: packs.map(packListOutput) } satisfies RulesListOutput);
  else {
    session.printFaults();
    print(session, packs);
  }
  return session.failed ? BAD_INPUT : FINE;
}

function print({ terminal }: Session, packs: readonly RulePack[]): void {
  const weakest = packs.map((pack) => weakestCertainty(pack.parameters.values()));
  const starts = (pack: RulePack): string => {
    const day = firstDay(pack) ?? pack.notBefore;
    if (day === null) return terminal.say(WORDS.undated);
    return firstDay(pack) === null ? `(${day})` : day;
  };
  const rows = packs.map((pack, i) => [
    pack.name,
    starts(pack),
    String(valueCount(pack)),
    certaintyMark(terminal, weakest[i] ?? null),
    terminal.say(pack.title),
  ]);
  const heads = [WORDS.pack, WORDS.from].map((word) => terminal.say(word));
  terminal.table(
    [...heads, `>${terminal.say(WORDS.values)}`, terminal.say(WORDS.weakest), terminal.say(WORDS.title)],
    rows,
    [40, 14, 8, 24, 110],
  );
  terminal.line();
  terminal.line(
    terminal.say(
      count(
        packs.length,
        packs.reduce((sum, pack) => sum + valueCount(pack), 0),
      ),
    ),
  );
  if (packs.some((pack) => firstDay(pack) === null && pack.notBefore !== null))
    terminal.paragraph(terminal.say(bracketed()), 0);
  if (weakest.some((certainty) => certainty !== null && !isSure(certainty)))
    terminal.paragraph(terminal.say(marked()), 0);
}
