import { createHash } from 'node:crypto';
import { methodFileSchema } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import { Faults, type FileFault } from './file-fault.js';
import { defaultsOf, type MethodParameter, parametersUsed, withValues } from './method-parameters.js';
import { labelOf } from './quantities.js';
import * as say from './sentences.js';
import { type Position, readSource } from './source-tree.js';
import { asBranch, type Branch, type Tree } from './tree.js';
import { validate } from './validate.js';

/** A measurement method that scorecards name: how any scorecard of its kind is computed. */
export interface Method {
  /** `issuer/name@version` */
  readonly name: string;
  readonly title: Label;
  readonly description: Label;
  readonly source: Label;
  /** ISO date of the last check against the source. */
  readonly checked: string;
  readonly note: Label | null;
  /** Path of a filled example, from the root of the project. */
  readonly example: string | null;
  readonly parameters: ReadonlyMap<string, MethodParameter>;
  readonly file: string;
  /** The file as read, parameters still standing as `$NAME`. */
  readonly tree: Branch;
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  readonly fingerprint: string;
}

export interface ReadMethodFile {
  readonly method: Method | null;
  readonly faults: readonly FileFault[];
}

/** Reads a method file and checks it with its parameters at their defaults. */
export function readMethodFile(file: string, text: string): ReadMethodFile {
  const read = readSource(text);
  if ('faults' in read) {
    const faults = read.faults.map(
      ({ message, position }): FileFault => ({ code: 'syntax', severity: 'error', file, position, path: [], message }),
    );
    return { method: null, faults };
  }
  const faults = new Faults(file, read.tree.positionOf);
  const tree = asBranch(read.tree.value as Tree);
  const defaults = new Map(
    Object.entries(asBranch(tree.parameters)).map(([name, entry]) => [name, String(asBranch(entry).default ?? '')]),
  );
  const written = validate(methodFileSchema, withValues(tree, defaults, faults), faults);
  if (written === null || faults.failed) return { method: null, faults: faults.list };
  const parameters = new Map(
    Object.entries(written.parameters ?? {}).map(([name, entry]): [string, MethodParameter] => [
      name,
      { label: labelOf(entry.label), default: entry.default, choices: entry.choices ?? [] },
    ]),
  );
  checkParameters(tree, parameters, faults);
  if (faults.failed) return { method: null, faults: faults.list };
  const method: Method = {
    name: `${written.method}@${written.version}`,
    title: labelOf(written.title),
    description: labelOf(written.description),
    source: labelOf(written.source),
    checked: written.checked,
    note: written.note === undefined ? null : labelOf(written.note),
    example: written.example ?? null,
    parameters,
    file,
    tree,
    positionOf: read.tree.positionOf,
    fingerprint: createHash('sha256').update(text).digest('hex'),
  };
  return { method, faults: faults.list };
}

/** Every parameter is used, and its default is one of its choices. */
function checkParameters(tree: Branch, parameters: ReadonlyMap<string, MethodParameter>, faults: Faults): void {
  const used = parametersUsed(tree);
  for (const [name, { default: first, choices }] of parameters) {
    const path = ['parameters', name];
    if (!used.has(name)) faults.add('invalid-value', path, say.unusedParameter(name));
    if (choices.length > 0 && !choices.includes(first))
      faults.add('invalid-value', [...path, 'default'], say.notOneOf(first, choices));
  }
}

/** Faults of a method's file with each choice of each parameter; too slow to be asked whenever a method is read. */
export function choiceFaults({ file, tree, parameters, positionOf }: Method): readonly FileFault[] {
  const faults = new Faults(file, positionOf);
  const defaults = defaultsOf(parameters);
  for (const [name, { choices }] of parameters) {
    choices.forEach((choice, i) => {
      const trial = new Faults(file, positionOf);
      validate(methodFileSchema, withValues(tree, new Map([...defaults, [name, choice]]), trial), trial);
      for (const { path, message } of trial.list)
        faults.add('invalid-value', ['parameters', name, 'choices', i], say.choiceDoesNotFit(path, message));
    });
  }
  return faults.list;
}
