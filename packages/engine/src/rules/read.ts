import type { Label } from '../dimension/dimension.js';
import { nearestName } from '../value/nearest-name.js';
import type { Citation, Parameter, RulePack, RuleValue } from './pack.js';
import * as say from './sentences.js';

export type RuleFault =
  | { readonly kind: 'unknown'; readonly detail: Label; readonly suggestion?: string }
  | { readonly kind: 'not-in-force'; readonly detail: Label };

/** A rule value as read for a date, with what an explanation needs to cite it. */
export interface RuleReading {
  readonly pack: RulePack;
  readonly parameter: Parameter;
  readonly value: RuleValue;
  readonly citation: Citation;
  /** Start of the value that was read; null where unknown. */
  readonly from: string | null;
  /** The date for which it was read. */
  readonly at: string;
}

/** Splits `issuer/instrument#parameter`; null when either part is missing. */
export function splitRule(rule: string): { readonly pack: string; readonly parameter: string } | null {
  const match = /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)#([a-z0-9-]+)$/.exec(rule.trim());
  return match ? { pack: match[1] ?? '', parameter: match[2] ?? '' } : null;
}

/**
 * Reads a rule for a date. Before the first value, or after an ending, there is no value: that is a fault, never a
 * default. A value whose start is unknown is chosen by name: it is read for any date not before the pack's `notBefore`.
 */
export function readRule(packs: ReadonlyMap<string, RulePack>, rule: string, at: string): RuleReading | RuleFault {
  const parts = splitRule(rule);
  if (parts === null) return { kind: 'unknown', detail: say.notARule(rule) };
  const pack = packs.get(parts.pack);
  if (pack === undefined)
    return { kind: 'unknown', detail: say.unknownPack(parts.pack), ...near(parts.pack, packs.keys()) };
  const parameter = pack.parameters.get(parts.parameter);
  if (parameter === undefined) {
    return {
      kind: 'unknown',
      detail: say.unknownParameter(pack.name, parts.parameter),
      ...near(parts.parameter, pack.parameters.keys()),
    };
  }
  for (const { name, notBefore } of [pack, ...origin(parameter)]) {
    if (notBefore !== null && at < notBefore)
      return { kind: 'not-in-force', detail: say.beforeItsPack(name, at, notBefore) };
  }
  let found: (typeof parameter.history)[number] | undefined;
  for (const dated of parameter.history) if (dated.from === null || dated.from <= at) found = dated;
  if (found === undefined) {
    return {
      kind: 'not-in-force',
      detail: say.startsLater(`${pack.name}#${parameter.name}`, parameter.history[0]?.from ?? null, at),
    };
  }
  if (found.value === null) {
    return { kind: 'not-in-force', detail: say.ended(`${pack.name}#${parameter.name}`, found.from) };
  }
  return { pack, parameter, value: found.value, citation: found.citation, from: found.from, at };
}

/** The pack that wrote an inherited parameter. */
function origin({ inherited }: Parameter): readonly { readonly name: string; readonly notBefore: string | null }[] {
  return inherited === undefined ? [] : [{ name: inherited.from, notBefore: inherited.notBefore }];
}

function near(name: string, candidates: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = nearestName(name, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

export function isRuleFault(reading: RuleReading | RuleFault): reading is RuleFault {
  return 'kind' in reading;
}
