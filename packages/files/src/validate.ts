import { nearestName } from '@berimbang/engine';
import type { z } from 'zod';
import type { Faults } from './file-fault.js';
import * as say from './sentences.js';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/**
 * Checks plain text values against a schema and reports every fault with its path, what was expected and the nearest
 * valid name. Returns the value where it fits.
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown, faults: Faults): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, 50)) report(issue, [], schema, value, faults);
  return null;
}

function report(issue: Issue, base: readonly PropertyKey[], schema: Schema, value: unknown, faults: Faults): void {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path, value);
      for (const key of issue.keys)
        faults.add('unknown-key', [...path, key], say.unknownKey(key, known), { suggestion: nearestName(key, known) });
      return;
    }
    case 'invalid_union':
      reportUnion(issue, path, schema, value, faults);
      return;
    case 'invalid_value':
      faults.add('invalid-value', path, say.notOneOf(shown(value, path), issue.values.map(String)), {
        suggestion: nearestName(shown(value, path), issue.values.map(String)),
      });
      return;
    case 'invalid_type':
      if (at(value, path) === undefined) faults.add('missing-key', path, say.missingKey(String(path.at(-1) ?? '')));
      else faults.add('wrong-type', path, say.wrongType(issue.expected, shown(value, path)));
      return;
    case 'invalid_key':
      faults.add('invalid-value', path, say.badKey(String(path.at(-1) ?? '')));
      return;
    case 'too_big':
      faults.add('invalid-value', path, say.tooBig(Number(issue.maximum)));
      return;
    case 'too_small':
      faults.add('invalid-value', path, say.tooSmall(Number(issue.minimum)));
      return;
    default:
      faults.add('invalid-value', path, say.invalid(shown(value, path), say.formatWord(issue.message)));
  }
}

/** Of a union's alternatives, reports the one that came closest: the one whose faults lie deepest, then the fewest. */
function reportUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  schema: Schema,
  value: unknown,
  faults: Faults,
): void {
  const own = at(value, path);
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const owner = path.at(-1) === issue.discriminator ? path.slice(0, -1) : path;
    const options = discriminators(schemaAt(schema, owner, value), issue.discriminator);
    const where = [...owner, issue.discriminator];
    const given = at(value, where);
    if (given === undefined) faults.add('missing-key', where, say.missingKey(issue.discriminator, options));
    else
      faults.add('invalid-value', where, say.notOneOf(shown(value, where), options), {
        suggestion: nearestName(shown(value, where), options),
      });
    return;
  }
  if (own === undefined) {
    faults.add('missing-key', path, say.missingKey(String(path.at(-1) ?? '')));
    return;
  }
  const isObject = typeof own === 'object' && own !== null;
  const fitting = issue.errors.filter(
    (issues) => !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((inner) => inner.path.length));
  const [closest] = [...fitting].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (closest === undefined || (!isObject && fitting.length > 1)) {
    faults.add('wrong-type', path, say.noAlternative(shown(value, path), expectations(issue.errors)));
    return;
  }
  for (const inner of closest) report(inner, path, schema, value, faults);
}

function expectations(errors: readonly (readonly Issue[])[]): readonly string[] {
  const all = errors.flatMap((issues) =>
    issues.map((issue) => {
      if (issue.code === 'invalid_type') return issue.expected;
      if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
      return issue.message;
    }),
  );
  return [...new Set(all)];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (own, key) => (typeof own === 'object' && own !== null ? (own as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** What stands at a path, short enough for a message. */
function shown(value: unknown, path: readonly PropertyKey[]): string {
  const own = at(value, path);
  if (own === undefined) return '';
  if (typeof own === 'string') return own.length > 60 ? `${own.slice(0, 57)}...` : own;
  return Array.isArray(own) ? 'a list' : 'a map';
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly valueType?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly values?: readonly unknown[];
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The object schemas that may stand at a path, walking the value along to choose among alternatives. */
function schemaAt(schema: Schema, path: readonly PropertyKey[], value: unknown): readonly Schema[] {
  let front = open(schema, value);
  let own = value;
  for (const key of path) {
    own = typeof own === 'object' && own !== null ? (own as Record<PropertyKey, unknown>)[key] : undefined;
    const current = own;
    front = front.flatMap((candidate) => {
      const definition = definitionOf(candidate);
      const next =
        definition.shape?.[String(key)] ??
        definition.valueType ??
        definition.element ??
        definition.items?.[Number(key)];
      return next === undefined ? [] : open(next, current);
    });
  }
  return front;
}

/** Unwraps optional schemas and unions; a discriminated union is narrowed by the value's own kind. */
function open(schema: Schema, value: unknown): readonly Schema[] {
  const definition = definitionOf(schema);
  if (definition.innerType !== undefined) return open(definition.innerType, value);
  if (definition.options === undefined) return [schema];
  const kind = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).kind : undefined;
  const all = definition.options.flatMap((option) => open(option, value));
  const narrowed = all.filter((option) => {
    const literal = definitionOf(option).shape?.kind;
    return literal !== undefined && literalsOf(literal).includes(kind);
  });
  return narrowed.length > 0 ? narrowed : all;
}

/** What a schema of literals takes; `undefined` where the key may be left out. */
function literalsOf(schema: Schema): readonly unknown[] {
  const { innerType, values = [] } = definitionOf(schema);
  return innerType === undefined ? values : [...literalsOf(innerType), undefined];
}

function keysAt(schema: Schema, path: readonly PropertyKey[], value: unknown): readonly string[] {
  return [
    ...new Set(schemaAt(schema, path, value).flatMap((candidate) => Object.keys(definitionOf(candidate).shape ?? {}))),
  ];
}

function discriminators(candidates: readonly Schema[], key: string): readonly string[] {
  return [
    ...new Set(
      candidates.flatMap((candidate) => {
        const literal = definitionOf(candidate).shape?.[key];
        return literal === undefined
          ? []
          : literalsOf(literal).flatMap((own) => (own === undefined ? [] : String(own)));
      }),
    ),
  ];
}
