import type { MethodInfo } from '@berimbang/engine';
import type { Terminal } from './terminal.js';

/** A method by title and name, with the parameters that the scorecard sets: `NKO (kemenkeu/nko@2022; cap = 110)`. */
export function methodText(terminal: Terminal, { name, title, settings }: MethodInfo): string {
  const set = settings.map((setting) => `${setting.name} = ${setting.value}`);
  return `${terminal.say(title)} (${[name, ...set].join('; ')})`;
}
