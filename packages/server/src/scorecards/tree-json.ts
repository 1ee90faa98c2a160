import type { BodyJson } from '@berimbang/contract';
import { type OrderedTree, pairsOf } from '@berimbang/files';
import { Refusal } from '../http/refusal.js';

/** Deeper than any scorecard file is. */
const DEEPEST = 40;

type OrderedPair = readonly [key: string, value: OrderedTree];

/**
 * A body of a request as a part of a file, its keys in the order sent. Refuses scalars that are not texts: a number has lost its
 * digits by the time it is read.
 */
export function treeOf(body: unknown, where: string): OrderedTree {
  const details: { where: string; what: string }[] = [];
  const read = (json: unknown, path: readonly (string | number)[]): OrderedTree => {
    const here = [where, ...path].join('.');
    const refuse = (what: string): OrderedTree => {
      if (details.length < 50) details.push({ where: here, what });
      return '';
    };
    if (path.length > DEEPEST) return refuse(`nested deeper than ${DEEPEST} levels`);
    if (typeof json === 'string') return json.includes('\0') ? refuse('a NUL character') : json;
    if (Array.isArray(json)) {
      const items: readonly unknown[] = json;
      if (!isPairs(items)) return { list: items.map((item, i) => read(item, [...path, i])) };
      const keys = items.map(([key]) => key);
      if (new Set(keys).size < keys.length) return refuse('the same key twice');
      return { map: items.map(([key, value]): OrderedPair => [key, read(value, [...path, key])]) };
    }
    if (typeof json === 'object' && json !== null)
      return { map: Object.entries(json).map(([key, value]): OrderedPair => [key, read(value, [...path, key])]) };
    return refuse(`a text in quotes, not ${json === null ? 'null' : `the ${typeof json} ${String(json)}`}`);
  };
  const tree = read(body, []);
  if (details.length > 0) throw new Refusal('invalid-request', { where: details[0]?.where ?? where, details });
  return tree;
}

/** A part of a file as JSON; a map whose order an object of JavaScript would lose is a list of pairs. */
export function jsonOfTree(tree: OrderedTree): unknown {
  if (typeof tree === 'string') return tree;
  if ('list' in tree) return tree.list.map(jsonOfTree);
  const pairs = tree.map.map(([key, value]): [string, unknown] => [key, jsonOfTree(value)]);
  return keepsOrder(pairs.map(([key]) => key)) ? Object.fromEntries(pairs) : pairs;
}

/** The same of what is a map. */
export function bodyJson(tree: OrderedTree): BodyJson {
  return jsonOfTree({ map: pairsOf(tree) }) as BodyJson;
}

/** A map is a list of pairs, each a key and its value: no list of the file format holds lists of two of which the first is a text. */
function isPairs(list: readonly unknown[]): list is readonly (readonly [string, unknown])[] {
  return (
    list.length > 0 && list.every((item) => Array.isArray(item) && item.length === 2 && typeof item[0] === 'string')
  );
}

function keepsOrder(keys: readonly string[]): boolean {
  return Object.keys(Object.fromEntries(keys.map((key) => [key, null]))).every((key, i) => key === keys[i]);
}
