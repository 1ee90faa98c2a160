import { type BandTable, isRuleFault, readRule } from '@berimbang/engine';
import { RULES } from './scorecards.js';

/** A band table of a shipped rule pack, as read today. */
export function gradesOf(rule: string): BandTable {
  const reading = readRule(RULES.packs, rule, '2026-12-31');
  if (isRuleFault(reading) || reading.value.kind !== 'bands') throw new Error(`${rule} is no band table`);
  return reading.value;
}
