import type { SourceTree } from './source-tree.js';
import type { Tree } from './tree.js';

/**
 * A part of a file as plain data whose order survives any storage: texts, lists, and maps as pairs of key and value.
 * Objects of JavaScript would sort keys such as `2019` to the front, and jsonb sorts all keys.
 */
export type OrderedTree = string | OrderedList | OrderedMap;
export interface OrderedList {
  readonly list: readonly OrderedTree[];
}
export interface OrderedMap {
  readonly map: readonly OrderedPair[];
}
export type OrderedPair = readonly [key: string, value: OrderedTree];

const WHOLE = /^(?:0|[1-9]\d*)$/;

/** What stands at the top of a file, every map in the order of the file. */
export function orderedTree(source: SourceTree): OrderedTree {
  const ordered = (tree: Tree, path: readonly string[]): OrderedTree => {
    if (typeof tree === 'string') return tree;
    if (Array.isArray(tree)) return { list: tree.map((item: Tree, i) => ordered(item, [...path, String(i)])) };
    const entries = Object.entries(tree);
    if (entries.some(([key]) => WHOLE.test(key))) {
      const placed = entries.map((entry) => ({ entry, at: source.positionOf([...path, entry[0]]) }));
      placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
      return { map: placed.map(({ entry: [key, value] }) => [key, ordered(value, [...path, key])]) };
    }
    return { map: entries.map(([key, value]) => [key, ordered(value, [...path, key])]) };
  };
  return ordered(source.value as Tree, []);
}

/** The pairs of a map; none where there is no map. */
export function pairsOf(tree: OrderedTree | undefined): readonly OrderedPair[] {
  return typeof tree === 'object' && 'map' in tree ? tree.map : [];
}

/** What stands under a key. */
export function valueAt(tree: OrderedTree | undefined, key: string): OrderedTree | undefined {
  return pairsOf(tree).find(([own]) => own === key)?.[1];
}

/** A map of the pairs that have a value. */
export function mapOf(pairs: readonly (readonly [key: string, value: OrderedTree | undefined])[]): OrderedMap {
  return { map: pairs.filter((pair): pair is OrderedPair => pair[1] !== undefined) };
}
