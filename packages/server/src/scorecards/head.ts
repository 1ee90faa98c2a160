import type { Label } from '@berimbang/engine';
import { type OrderedTree, pairsOf, valueAt } from '@berimbang/files';
import type { DefinitionParts } from './parts.js';

type Head = DefinitionParts['head'];

/** The title that a head says; null where it says none. */
export function titleIn({ scorecard }: Head): string | Label | null {
  const found = valueAt(scorecard ?? undefined, 'title');
  if (typeof found === 'string') return found;
  const [id, en] = [valueAt(found, 'id'), valueAt(found, 'en')];
  return typeof id === 'string' && typeof en === 'string' ? { id, en } : null;
}

export function periodIn({ scorecard }: Head): string | null {
  const found = valueAt(scorecard ?? undefined, 'period');
  return typeof found === 'string' ? found : null;
}

/** The name of the method; null where it is written in line. */
export function methodIn({ method }: Head): string | null {
  if (typeof method === 'string') return method;
  const use = valueAt(method ?? undefined, 'use');
  return typeof use === 'string' ? use : null;
}

/** A map with a key set to a value, where it was or at the end; without it where the value is null. */
export function withKey(tree: OrderedTree | null, key: string, value: OrderedTree | null): OrderedTree {
  const pairs = pairsOf(tree ?? undefined);
  if (value === null) return { map: pairs.filter(([own]) => own !== key) };
  if (!pairs.some(([own]) => own === key)) return { map: [...pairs, [key, value]] };
  return { map: pairs.map(([own, was]) => [own, own === key ? value : was]) };
}
