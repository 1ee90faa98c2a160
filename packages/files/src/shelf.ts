/** Where one of many things lies, and how it is read; null where it has errors. */
export interface Source<T> {
  readonly place: string;
  readonly read: () => T | null;
}

/**
 * Rule packs or methods by name, each read when it is first asked for, on top of others. One that turned out to be
 * unreadable is not there any more. Walking through all reads them all; walking through their names reads none.
 */
export class Shelf<T> implements ReadonlyMap<string, T> {
  readonly #own: ReadonlyMap<string, Source<T>>;
  readonly #below: ReadonlyMap<string, T>;
  readonly #read = new Map<string, T | null>();

  constructor(own: ReadonlyMap<string, Source<T>>, below: ReadonlyMap<string, T> = new Map()) {
    this.#own = own;
    this.#below = below;
  }

  get(name: string): T | undefined {
    const read = this.#read.get(name);
    if (read !== undefined) return read ?? undefined;
    const source = this.#own.get(name);
    if (source === undefined) return this.#below.get(name);
    const found = source.read();
    this.#read.set(name, found);
    return found ?? undefined;
  }

  /** Where something lies, readable or not. */
  placeOf(name: string): string | undefined {
    const own = this.#own.get(name)?.place;
    return own ?? (this.#below instanceof Shelf ? this.#below.placeOf(name) : undefined);
  }

  has(name: string): boolean {
    return this.#own.has(name) ? this.#read.get(name) !== null : this.#below.has(name);
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *keys(): MapIterator<string> {
    for (const name of this.#below.keys()) if (!this.#own.has(name)) yield name;
    for (const name of this.#own.keys()) if (this.has(name)) yield name;
  }

  *entries(): MapIterator<[string, T]> {
    for (const name of [...this.keys()]) {
      const found = this.get(name);
      if (found !== undefined) yield [name, found];
    }
  }

  *values(): MapIterator<T> {
    for (const [, found] of this.entries()) yield found;
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (found: T, name: string, all: ReadonlyMap<string, T>) => void): void {
    for (const [name, found] of this.entries()) visit(found, name, this);
  }
}
