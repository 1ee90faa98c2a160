import { type Label, nearestName } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import * as say from './sentences.js';
import { asBranch, type Branch, isBranch, type Tree } from './tree.js';

/** What a scorecard may set of a method. */
export interface MethodParameter {
  readonly label: Label;
  /** Value where a scorecard sets none; an empty one leaves out the keys that the parameter stands for. */
  readonly default: string;
  /** The values allowed; none where any text is. */
  readonly choices: readonly string[];
}

/** Keys with which a scorecard names its method. */
const USE: readonly string[] = ['use', 'with'];
/** The section that declares parameters: `$NAME` stands for nothing there. */
const PARAMETERS = 'parameters';

/** The parameter that a text stands for: `$NAME`. */
export function parameterName(tree: Tree | undefined): string | null {
  return typeof tree === 'string' ? (/^\$([\w.-]+)$/.exec(tree)?.[1] ?? null) : null;
}

/** Names of the parameters that a method file uses. */
export function parametersUsed(tree: Tree): ReadonlySet<string> {
  const name = parameterName(tree);
  if (name !== null) return new Set([name]);
  if (typeof tree === 'string') return new Set();
  const parts = Array.isArray(tree) ? tree : Object.values(asBranch(tree));
  return new Set(parts.flatMap((part: Tree) => [...parametersUsed(part)]));
}

/** A method file with the values of its parameters in their places. */
export function withValues(tree: Branch, values: ReadonlyMap<string, string>, faults: Faults): Branch {
  const { [PARAMETERS]: declared, ...rest } = tree;
  const filled = asBranch(fill(rest, values, [], faults) ?? {});
  return declared === undefined ? filled : { ...filled, [PARAMETERS]: declared };
}

/** Null where an empty value leaves a part out. */
function fill(tree: Tree, values: ReadonlyMap<string, string>, path: readonly string[], faults: Faults): Tree | null {
  const name = parameterName(tree);
  if (name !== null) {
    const value = values.get(name);
    if (value === undefined) {
      faults.add('unknown-name', path, say.unknownParameterText(`$${name}`, [...values.keys()]), {
        suggestion: nearestName(name, values.keys()),
      });
    }
    return value === undefined ? tree : value === '' ? null : value;
  }
  if (typeof tree === 'string') return tree;
  if (Array.isArray(tree))
    return tree.flatMap((part: Tree, i) => fill(part, values, [...path, String(i)], faults) ?? []);
  return Object.fromEntries(
    Object.entries(asBranch(tree)).flatMap(([key, part]) => {
      const own = fill(part, values, [...path, key], faults);
      return own === null ? [] : [[key, own] as const];
    }),
  );
}

/** What a scorecard sets of a method: the entries of `with` that are texts. Wrong ones are faults. */
export function settingsOf(
  written: Tree,
  method: { readonly name: string; readonly parameters: ReadonlyMap<string, MethodParameter> },
  faults: Faults,
): ReadonlyMap<string, string> {
  const path = ['method', 'with'];
  const known = [...method.parameters.keys()];
  for (const key of Object.keys(asBranch(written)).filter((own) => !USE.includes(own)))
    faults.add('unknown-key', ['method', key], say.unknownKey(key, USE), { suggestion: nearestName(key, USE) });
  const given = asBranch(written).with;
  if (given !== undefined && !isBranch(given))
    faults.add('wrong-type', path, say.wrongType('record', typeof given === 'string' ? given : 'a list'));
  const settings = new Map<string, string>();
  for (const [name, value] of Object.entries(asBranch(given))) {
    const parameter = method.parameters.get(name);
    if (parameter === undefined) {
      faults.add('unknown-name', [...path, name], say.unknownParameterOfMethod(name, method.name, known), {
        suggestion: nearestName(name, known),
      });
    } else if (typeof value !== 'string') {
      faults.add('wrong-type', [...path, name], say.parameterIsText(name));
    } else if (parameter.choices.length > 0 && !parameter.choices.includes(value)) {
      faults.add('invalid-value', [...path, name], say.notOneOf(value, parameter.choices), {
        suggestion: nearestName(value, parameter.choices),
      });
    } else settings.set(name, value);
  }
  return settings;
}

export function defaultsOf(parameters: ReadonlyMap<string, MethodParameter>): ReadonlyMap<string, string> {
  return new Map([...parameters].map(([name, parameter]) => [name, parameter.default]));
}
