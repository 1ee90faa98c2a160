import type { Transaction } from '../db/index.js';
import { libraryOf } from '../library/shelves.js';
import { pinsOf, type Scorecard } from './definition.js';

interface RuleInUse {
  readonly kind: 'method' | 'rule-pack';
  readonly name: string;
  readonly pinned: string;
  readonly now: string | null;
  readonly differs: boolean;
}

/** What a scorecard is computed with, beside what the library has under the same names now. */
export async function rulesInUse(tx: Transaction, own: Scorecard): Promise<readonly RuleInUse[]> {
  const { methods, packs } = pinsOf(own);
  const library = await libraryOf(tx);
  const beside = (kind: RuleInUse['kind'], pins: Readonly<Record<string, string>>): readonly RuleInUse[] =>
    Object.entries(pins).map(([name, pinned]) => {
      const now = library.hashOf(kind, name) ?? null;
      return { kind, name, pinned, now, differs: now !== pinned };
    });
  return [...beside('method', methods), ...beside('rule-pack', packs)];
}
