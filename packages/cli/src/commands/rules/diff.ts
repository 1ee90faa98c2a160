import { type RulesDiffOutput, ruleValueOutput } from '@berimbang/contract';
import { comparePacks, isSure, type ParameterChange, type RulePack } from '@berimbang/engine';
import { certaintyMark } from '../../certainty-mark.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../../session.js';
import type { Terminal } from '../../terminal.js';
import { find, isDay, refuse } from './find.js';
import { differing, kindChanged, needsSides, onlyIn, summary, WORDS } from './words.js';

export interface DiffOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
}

interface Sides {
  readonly before: { readonly pack: RulePack; readonly at: string | null };
  readonly after: { readonly pack: RulePack; readonly at: string | null };
}

/** `berimbang rules diff A [B]`: how two packs differ, or one pack on two dates, edge by edge. */
export function rulesDiffCommand(one: string, other: string | undefined, options: DiffOptions): number {
  const session = new Session(options);
  const sides = sidesOf(session, one, other, options);
  const changes = sides === null ? [] : comparePacks(sides.before, sides.after);
  if (sides === null) {
    session.printFaults();
    return BAD_INPUT;
  }
  if (session.json) session.printJson(diffOutput(sides, changes));
  else {
    session.printFaults();
    print(session.terminal, sides, changes);
  }
  if (session.failed) return BAD_INPUT;
  return changes.length > 0 ? FINDINGS : FINE;
}

function sidesOf(session: Session, one: string, other: string | undefined, options: DiffOptions): Sides | null {
  const { from, to } = options;
  if (other === undefined && (from === undefined || to === undefined)) {
    refuse(session, needsSides());
    return null;
  }
  for (const day of [from, to]) if (day !== undefined && !isDay(session, day)) return null;
  const before = find(session, one);
  const after = before === null ? null : find(session, other ?? one);
  if (before === null || after === null) return null;
  return { before: { pack: before.pack, at: from ?? null }, after: { pack: after.pack, at: to ?? null } };
}

function diffOutput({ before, after }: Sides, changes: readonly ParameterChange[]): RulesDiffOutput {
  return {
    berimbang: 1,
    before: { pack: before.pack.name, at: before.at },
    after: { pack: after.pack.name, at: after.at },
    changes: changes.map((change) => ({
      parameter: change.parameter,
      label: change.label,
      change: change.change,
      before: change.before === null ? null : ruleValueOutput(change.before.value),
      after: change.after === null ? null : ruleValueOutput(change.after.value),
      facts: change.facts.map((fact) => ({ ...fact })),
    })),
  };
}

function print(terminal: Terminal, { before, after }: Sides, changes: readonly ParameterChange[]): void {
  const nameOf = ({ pack, at }: Sides['before']): string => `${pack.name} (${at ?? terminal.say(WORDS.newest)})`;
  const [a, b] = [nameOf(before), nameOf(after)];
  terminal.heading(`${a} - ${b}`);
  for (const change of changes) {
    terminal.line();
    terminal.line(`${terminal.paint('bold', change.parameter)}  ${terminal.say(change.label)}`);
    printChange(terminal, change, a, b);
    for (const [side, reading] of [[a, change.before] as const, [b, change.after] as const]) {
      const certainty = reading?.citation.certainty;
      if (certainty === undefined || isSure(certainty)) continue;
      terminal.line(terminal.paint('yellow', `  ${side}: ${certaintyMark(terminal, certainty)}`));
    }
  }
  if (changes.length > 0) terminal.line();
  terminal.line(terminal.say(changes.length === 0 ? WORDS.same : differing(changes.length)));
}

function printChange(terminal: Terminal, change: ParameterChange, a: string, b: string): void {
  const { before, after } = change;
  if (change.change === 'added' || change.change === 'removed') {
    const own = after ?? before;
    const value = own === null ? '' : `: ${terminal.say(summary(own.value))}`;
    terminal.line(`  ${terminal.say(onlyIn(change.change === 'added' ? b : a))}${value}`);
  } else if (change.change === 'kind' && before !== null && after !== null) {
    terminal.line(`  ${terminal.say(kindChanged(before.value.kind, after.value.kind))}`);
  } else {
    const shown = (text: { readonly id: string; readonly en: string } | null): string =>
      text === null ? '-' : terminal.say(text);
    terminal.table(
      [terminal.say(WORDS.difference), a, b],
      change.facts.map((fact) => [terminal.say(fact.what), shown(fact.before), shown(fact.after)]),
    );
  }
}
