import { nearestName, type Parameter, type RulePack } from '@berimbang/engine';
import type { Session } from '../../session.js';
import { notADate, unknownPack, unknownParameter, WORDS } from './words.js';

/** What a rule name asks for: a pack, and one of its parameters or all. */
export interface Asked {
  readonly pack: RulePack;
  readonly parameters: readonly Parameter[];
}

/** Says on standard error what is wrong with the command, with the nearest valid name. */
export function refuse(session: Session, message: { readonly id: string; readonly en: string }, near?: string): void {
  const { terminal } = session;
  const meant = near === undefined ? '' : ` (${terminal.say(WORDS.meant)} ${near}?)`;
  process.stderr.write(`${terminal.say(WORDS.error)}: ${terminal.say(message)}${meant}\n`);
}

/** Finds `PACK` or `PACK#PARAMETER`; null, and told, where there is none. */
export function find(session: Session, name: string): Asked | null {
  const [packName = '', parameterName] = name.split('#');
  const pack = session.packs.get(packName);
  if (pack === undefined) {
    // A pack that is there but cannot be read has its own faults to show.
    if (!session.failed) refuse(session, unknownPack(packName), nearestName(packName, session.packs.keys()));
    return null;
  }
  if (parameterName === undefined) return { pack, parameters: [...pack.parameters.values()] };
  const parameter = pack.parameters.get(parameterName);
  if (parameter !== undefined) return { pack, parameters: [parameter] };
  refuse(session, unknownParameter(packName, parameterName), nearestName(parameterName, pack.parameters.keys()));
  return null;
}

/** True for a day that the calendar has; otherwise false, and told. */
export function isDay(session: Session, text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match === null ? null : new Date(`${text}T00:00:00Z`);
  if (day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return true;
  refuse(session, notADate(text));
  return false;
}
