/** A value that JSON carries without loss. */
export type Portable =
  | string
  | number
  | boolean
  | null
  | readonly Portable[]
  | { readonly [key: string]: Portable | undefined };

const WHOLE = '$whole';
const MAP = '$map';
const SET = '$set';
const PLAIN = '$plain';

/**
 * Plain data with whole numbers of any size, maps and sets, as JSON can carry it: `{$whole: "12"}`, `{$map: [[key, value]]}`,
 * `{$set: [value]}`. What is undefined is left out. Throws on what is no data, such as a function.
 */
export function toPortable(value: unknown): Portable {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'bigint') return { [WHOLE]: value.toString() };
  if (Array.isArray(value)) return value.map(toPortable);
  if (value instanceof Map) return { [MAP]: [...value].map((pair) => pair.map(toPortable)) };
  if (value instanceof Set) return { [SET]: [...value].map(toPortable) };
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`no plain data: ${String(value)}`);
  const pairs = Object.entries(value).filter(([, own]) => own !== undefined);
  // A key of the data itself may begin like one of ours.
  if (pairs.some(([key]) => key.startsWith('$')))
    return { [PLAIN]: pairs.map(([key, own]): Portable => [key, toPortable(own)]) };
  return Object.fromEntries(pairs.map(([key, own]) => [key, toPortable(own)]));
}

/** What `toPortable` wrote, as it was. The caller knows its shape. */
export function fromPortable(value: Portable | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(fromPortable);
  const [first] = Object.entries(value);
  if (first !== undefined) {
    const [key, own] = first;
    if (key === WHOLE) return BigInt(String(own));
    if (key === MAP) return new Map(pairsIn(own));
    if (key === SET) return new Set(listIn(own).map(fromPortable));
    if (key === PLAIN) return Object.fromEntries(pairsIn(own));
  }
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, fromPortable(own)]));
}

function isList(value: object): value is readonly Portable[] {
  return Array.isArray(value);
}

function listIn(value: Portable | undefined): readonly Portable[] {
  if (typeof value !== 'object' || value === null || !isList(value)) throw new Error('a list was expected');
  return value;
}

function pairsIn(value: Portable | undefined): readonly (readonly [string, unknown])[] {
  return listIn(value).map((pair) => {
    const [key, own] = listIn(pair);
    // Keys of maps may be numbers; they come back as they were.
    return [fromPortable(key) as string, fromPortable(own)];
  });
}
