/** What a part of a definition says: pairs where their order could be lost otherwise, as keys that look like numbers do. */
export type PartBody = unknown[][] | Record<string, unknown>;
export type WrittenBody = [string, unknown][] | Record<string, unknown>;

/** What stands under a key; undefined where nothing does. */
export function valueIn(body: PartBody | undefined, key: string): unknown {
  if (body === undefined) return undefined;
  return Array.isArray(body) ? body.find(([own]) => own === key)?.[1] : body[key];
}

/** The same with another value under a key, in its place or at the end; undefined takes it away. */
export function withValue(body: PartBody, key: string, value: unknown): WrittenBody {
  const pairs = Array.isArray(body) ? body : Object.entries(body);
  const there = pairs.some(([own]) => own === key);
  const next = pairs
    .map(([own, is]): [string, unknown] => [String(own), own === key ? value : is])
    .concat(there ? [] : [[key, value]])
    .filter(([, is]) => is !== undefined);
  return Array.isArray(body) ? next : Object.fromEntries(next);
}
