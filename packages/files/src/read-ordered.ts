import { type OrderedTree, orderedTree } from './ordered-tree.js';
import { readSource } from './source-tree.js';

/** What a file's text holds, every map in the order of the file; null where it cannot be read. */
export function readOrdered(text: string): OrderedTree | null {
  const read = readSource(text);
  return 'tree' in read ? orderedTree(read.tree) : null;
}
