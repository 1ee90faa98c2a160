import type { Label } from '../dimension/dimension.js';
import type { RuleFact } from './fact-words.js';
import { factsOf } from './facts.js';
import type { Parameter, RulePack, RuleValue } from './pack.js';
import { isRuleFault, type RuleReading, readRule } from './read.js';

/** One fact that two values have differently; null on the side that does not have it. */
export interface FactChange {
  readonly what: Label;
  readonly before: Label | null;
  readonly after: Label | null;
}

/** How a parameter differs: it is there on one side only, holds another kind of value, or differs in some facts. */
export interface ParameterChange {
  readonly parameter: string;
  readonly label: Label;
  readonly change: 'added' | 'removed' | 'kind' | 'changed';
  readonly before: RuleReading | null;
  readonly after: RuleReading | null;
  readonly facts: readonly FactChange[];
}

/** A pack as it stands on one date; without a date, with the newest value of each parameter. */
export interface DatedPack {
  readonly pack: RulePack;
  readonly at: string | null;
}

/** How two values differ, fact by fact: first those of the one, then those that only the other has. */
export function compareValues(before: RuleValue, after: RuleValue): readonly FactChange[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  const byKey = (facts: readonly RuleFact[]): ReadonlyMap<string, RuleFact> =>
    new Map(facts.map((fact) => [fact.key, fact]));
  const [oldByKey, nowByKey] = [byKey(old), byKey(now)];
  const changed = old.flatMap((fact): readonly FactChange[] => {
    const other = nowByKey.get(fact.key);
    if (other?.exact === fact.exact) return [];
    return [{ what: fact.what, before: fact.text, after: other?.text ?? null }];
  });
  const added = now
    .filter((fact) => !oldByKey.has(fact.key))
    .map((fact): FactChange => ({ what: fact.what, before: null, after: fact.text }));
  return [...changed, ...added];
}

/** How two packs differ, or one pack on two dates; parameters that are the same are left out. */
export function comparePacks(before: DatedPack, after: DatedPack): readonly ParameterChange[] {
  const names = new Set([...before.pack.parameters.keys(), ...after.pack.parameters.keys()]);
  return [...names].flatMap((parameter): readonly ParameterChange[] => {
    const [old, now] = [readingOf(before, parameter), readingOf(after, parameter)];
    const label = (now ?? old)?.parameter.label;
    if (label === undefined) return [];
    const change = (kind: ParameterChange['change'], facts: readonly FactChange[] = []): readonly ParameterChange[] => [
      { parameter, label, change: kind, before: old, after: now, facts },
    ];
    if (old === null) return change('added');
    if (now === null) return change('removed');
    if (old.value.kind !== now.value.kind) return change('kind');
    const facts = compareValues(old.value, now.value);
    return facts.length === 0 ? [] : change('changed', facts);
  });
}

function readingOf({ pack, at }: DatedPack, name: string): RuleReading | null {
  const parameter = pack.parameters.get(name);
  if (parameter === undefined) return null;
  if (at !== null) {
    const reading = readRule(new Map([[pack.name, pack]]), `${pack.name}#${name}`, at);
    return isRuleFault(reading) ? null : reading;
  }
  return newest(pack, parameter);
}

/** The last value of a history; nothing where it has ended. */
function newest(pack: RulePack, parameter: Parameter): RuleReading | null {
  const last = parameter.history.at(-1);
  if (last === undefined || last.value === null) return null;
  return { pack, parameter, value: last.value, citation: last.citation, from: last.from, at: last.from ?? '' };
}
