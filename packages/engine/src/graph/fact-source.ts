import type { Label } from '../dimension/dimension.js';
import type { Fact } from './nodes.js';

/** Where a value was read, in both languages; what a person entered is the same in both. */
export function factSource({ source }: Pick<Fact, 'source'>): Label {
  return typeof source === 'string' ? { id: source, en: source } : source;
}
