import type { WeightsOutput } from '@berimbang/contract';
import type { WeightGroup } from '@berimbang/files';
import type { Definition } from '../scorecards/definition.js';

type Scheme = WeightsOutput['groups'][number]['scheme'];

/** What weights must add to; null where any sum will do. */
const REQUIRED: Readonly<Record<Scheme, '1' | '100' | null>> = {
  'as-given': null,
  'as-given-percent': null,
  normalise: null,
  'sum-1': '1',
  'sum-100': '100',
};

/** A group whose weights people write. */
export type WrittenGroup = WeightGroup & { readonly scheme: Scheme };

/**
 * The groups of a definition whose weights people write: not those that weigh all alike, by a table or by a matrix, nor those
 * that the method brings whole.
 */
export function writtenGroups({ weights, parts: own }: Pick<Definition, 'weights' | 'parts'>): readonly WrittenGroup[] {
  return weights.filter(
    (group): group is WrittenGroup =>
      group.scheme !== undefined &&
      Object.hasOwn(REQUIRED, group.scheme) &&
      group.parts.some(({ code }) => own[group.section].some((part) => part.code === code)),
  );
}

/** What the weights of a group must add to; null where any sum will do. */
export function requiredOf({ scheme }: WrittenGroup): '1' | '100' | null {
  return REQUIRED[scheme];
}
