import type { Label } from '@berimbang/engine';
import { mapOf, type OrderedTree } from './ordered-tree.js';
import type { StoredFact } from './scorecard-parts.js';

/** The dimensions of a node in its order; null where they are not known. */
export type DimensionsOf = (node: string) => readonly string[] | null;

/** The section `facts`: for each node one observation, or several where cells or sources need them. */
export function factsSection(facts: readonly StoredFact[], dimensionsOf: DimensionsOf): OrderedTree {
  const byNode = new Map<string, StoredFact[]>();
  for (const fact of facts) {
    const own = byNode.get(fact.node) ?? [];
    own.push(fact);
    byNode.set(fact.node, own);
  }
  return sorted(
    [...byNode].map(([node, rows]) => {
      const dims = dimensionsOf(node);
      const written = observations(rows).map((own) => observation(own, dims));
      const [only] = written;
      return [node, written.length === 1 && only !== undefined ? only : { list: written }];
    }),
  );
}

/** A map as JavaScript reads it back: whole numbers first. A file composed anew from what was read is then the same file. */
function sorted(pairs: readonly (readonly [string, OrderedTree])[]): OrderedTree {
  return mapOf(Object.entries(Object.fromEntries(pairs)));
}

/**
 * Facts of a node with the same source, status and note stand together. A cell that is observed again comes in a later
 * observation, so that the first of them stays the first. Many observations of little are joined where their cells differ.
 */
function observations(rows: readonly StoredFact[]): readonly (readonly StoredFact[])[] {
  const found: StoredFact[][] = [];
  /** By place: where the next observation of it may stand. */
  const next = new Map<string, number>();
  const alike = new Map<string, number[]>();
  for (const row of rows) {
    const place = JSON.stringify(Object.entries(row.place).sort());
    const key = aboutOf(row);
    const least = next.get(place) ?? 0;
    const same = alike.get(key) ?? [];
    let at = same.find((i) => i >= least);
    if (at === undefined) {
      at = found.push([]) - 1;
      alike.set(key, [...same, at]);
    }
    found[at]?.push(row);
    next.set(place, at + 1);
  }
  const apart = next.size === rows.length;
  return apart && found.length > 1 && rows.length < 2 * found.length ? [rows] : found;
}

function aboutOf({ source, status, note }: StoredFact): string {
  return JSON.stringify([source, status, note?.id ?? null, note?.en ?? null]);
}

function observation(rows: readonly StoredFact[], dims: readonly string[] | null): OrderedTree {
  const sources = rows.map((row) => row.source);
  const source = rows.length > 1 && new Set(sources).size === rows.length ? '' : mostCommon(sources);
  const status = mostCommon(rows.map((row) => row.status));
  const alike = new Set(rows.map(aboutOf)).size === 1;
  const note = alike ? rows[0]?.note : undefined;
  const cells = rows.map((row): Placed => {
    const value = row.missing === undefined ? row.value : undefined;
    const about = mapOf([
      ['value', value],
      ['missing', value === undefined ? (row.missing ?? 'unknown') : undefined],
      ['source', row.source === source ? undefined : row.source],
      ['status', row.status === status ? undefined : row.status],
      ['note', alike || row.note === undefined ? undefined : labelTree(row.note)],
    ]);
    const plain = value !== undefined && about.map.length === 1;
    const members = (dims ?? Object.keys(row.place)).map((name) => row.place[name] ?? '');
    return { members, cell: plain ? value : about };
  });
  return mapOf([
    ['source', source === '' ? undefined : source],
    ['status', status === 'printed' ? undefined : status],
    ['note', note === undefined ? undefined : labelTree(note)],
    ['values', nested(cells)],
  ]);
}

interface Placed {
  readonly members: readonly string[];
  readonly cell: OrderedTree;
}

function nested(cells: readonly Placed[]): OrderedTree {
  const [first] = cells;
  if (first === undefined || first.members.length === 0) return first?.cell ?? '';
  const byMember = new Map<string, Placed[]>();
  for (const { members, cell } of cells) {
    const [member = '', ...rest] = members;
    const own = byMember.get(member) ?? [];
    own.push({ members: rest, cell });
    byMember.set(member, own);
  }
  return sorted([...byMember].map(([member, own]) => [member, nested(own)]));
}

/** The text that occurs most often; of equals the first by its letters, whatever the order of the rows. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const own of texts) counts.set(own, (counts.get(own) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function labelTree({ id, en }: Label): OrderedTree {
  return id === en
    ? id
    : mapOf([
        ['id', id],
        ['en', en],
      ]);
}
