/** A part of a thing before and after, both as texts; null where it was not there. */
export interface Field {
  /** Path within the thing, its parts joined by dots; empty where the thing is one value. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const MOST = 200;

/** What differs between a thing as it was and as it is, leaf by leaf. */
export function fieldsBetween(before: unknown, after: unknown): readonly Field[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const found: Field[] = [];
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    const [own, other] = [was.get(field) ?? null, is.get(field) ?? null];
    if (own !== other && found.length < MOST) found.push({ field, before: own, after: other });
  }
  return found;
}

function leavesOf(tree: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const read = (part: unknown, path: readonly string[]): void => {
    if (part === null || part === undefined) return;
    if (typeof part !== 'object') leaves.set(path.join('.'), String(part));
    else if (Array.isArray(part) && part.every((own) => typeof own !== 'object')) {
      if (part.length > 0) leaves.set(path.join('.'), part.join(', '));
    } else
      for (const [key, own] of Object.entries(part))
        read(own, [...path, Array.isArray(part) ? String(Number(key) + 1) : key]);
  };
  read(tree, []);
  return leaves;
}
