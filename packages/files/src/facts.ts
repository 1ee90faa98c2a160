import { type CellFile, cellSchema, type FactFile } from '@berimbang/contract';
import {
  type Dimension,
  type Fact,
  type FactValue,
  memberIndex,
  type NodeDefinition,
  nearestName,
  type Place,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { labelOf, type Texts } from './quantities.js';
import * as say from './sentences.js';
import { validate } from './validate.js';

type Path = readonly PropertyKey[];

/** What fact readers need to know of a model: its input nodes and its dimensions. */
export interface FactScope {
  readonly nodes: ReadonlyMap<string, NodeDefinition>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly texts: Texts;
  readonly faults: Faults;
}

interface Defaults {
  readonly source: string;
  readonly status: Fact['status'];
  readonly note?: Fact['note'];
}

/** Reads the `facts` section: for each node, values nested by members in the order of its dimensions. */
export function readFacts(
  section: Readonly<Record<string, FactFile>>,
  path: Path,
  status: Fact['status'],
  scope: FactScope,
): readonly Fact[] {
  return Object.entries(section).flatMap(([id, entry]) => {
    const own = [...path, id];
    const node = factNode(id, own, scope);
    if (node === null) return [];
    const observations = Array.isArray(entry)
      ? entry.map((one, i) => ({ one, at: [...own, i] }))
      : [{ one: entry, at: own }];
    const known = new Map<string, string>();
    return observations.flatMap(({ one, at }) => {
      const defaults: Defaults = {
        source: one.source ?? '',
        status: one.status ?? status,
        ...(one.note === undefined ? {} : { note: labelOf(one.note) }),
      };
      const read = nested(node, one.values ?? '', node.dims, {}, [...at, 'values'], defaults, scope);
      for (const { place, status: kind, value } of read) {
        const key = JSON.stringify([place, kind]);
        const text = value.kind === 'number' ? value.text : value.kind === 'category' ? value.code : value.reason;
        const other = known.get(key);
        if (other !== undefined && other !== text)
          scope.faults.add('duplicate', at, say.factsDiffer(id, other, text), { severity: 'warning' });
        known.set(key, other ?? text);
      }
      return read;
    });
  });
}

type FactNode = Extract<NodeDefinition, { kind: 'input' | 'unknown' }>;

export function factNode(id: string, path: Path, scope: FactScope): FactNode | null {
  const node = scope.nodes.get(id);
  if (node !== undefined && (node.kind === 'input' || node.kind === 'unknown')) return node;
  const inputs = [...scope.nodes.values()]
    .filter((own) => own.kind === 'input' || own.kind === 'unknown')
    .map((own) => own.id);
  scope.faults.add('unknown-name', path, say.unknownFactNode(id), { suggestion: nearestName(id, inputs) });
  return null;
}

function nested(
  node: FactNode,
  value: unknown,
  dims: readonly string[],
  place: Place,
  path: Path,
  defaults: Defaults,
  scope: FactScope,
): readonly Fact[] {
  const [name, ...rest] = dims;
  if (name === undefined) return leaf(node, value, place, path, defaults, scope);
  const dimension = scope.dimensions.get(name);
  if (dimension === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    scope.faults.add('wrong-type', path, say.tooShallow(dims));
    return [];
  }
  return Object.entries(value).flatMap(([member, own]) => {
    if (!knownMember(dimension, member, [...path, member], scope)) return [];
    return nested(node, own, rest, { ...place, [name]: member }, [...path, member], defaults, scope);
  });
}

export function knownMember(
  dimension: Dimension,
  member: string,
  path: Path,
  scope: Pick<FactScope, 'faults'>,
): boolean {
  if (memberIndex(dimension, member) >= 0) return true;
  const codes = dimension.members.map((entry) => entry.code);
  scope.faults.add('unknown-name', path, say.unknownMember(dimension.name, member), {
    suggestion: nearestName(member, codes),
  });
  return false;
}

function leaf(
  node: FactNode,
  value: unknown,
  place: Place,
  path: Path,
  defaults: Defaults,
  scope: FactScope,
): readonly Fact[] {
  if (typeof value === 'string') return [fact(node, { value }, place, path, defaults, scope)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    scope.faults.add('wrong-type', path, say.tooDeep());
    return [];
  }
  const before = scope.faults.list.length;
  const cell = validate(cellSchema, value, prefixed(scope.faults, path));
  if (cell === null || scope.faults.list.length > before) return [];
  return [fact(node, cell, place, path, defaults, scope)];
}

/** Reports faults of a part of the file under the path of that part. */
function prefixed(faults: Faults, prefix: Path): Faults {
  const view: Faults = Object.create(faults);
  view.add = (code, path, message, more) => faults.add(code, [...prefix, ...path], message, more);
  return view;
}

export function fact(
  node: FactNode,
  cell: CellFile,
  place: Place,
  path: Path,
  defaults: Defaults,
  scope: FactScope,
): Fact {
  const text = (cell.value ?? '').trim();
  const note = cell.note === undefined ? defaults.note : labelOf(cell.note);
  return {
    node: node.id,
    place,
    value: factValue(node, cell, text, path, scope),
    status: cell.status ?? defaults.status,
    source: cell.source ?? defaults.source,
    ...(note === undefined ? {} : { note }),
  };
}

function factValue(node: FactNode, cell: CellFile, text: string, path: Path, scope: FactScope): FactValue {
  if (cell.missing !== undefined) return { kind: 'missing', reason: cell.missing };
  if (text === '') return { kind: 'missing', reason: 'unknown' };
  if (node.type === 'category') return { kind: 'category', code: text };
  return { kind: 'number', ...scope.texts.quantity(text, path) };
}
