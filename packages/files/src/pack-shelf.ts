import type { RulePack } from '@berimbang/engine';

/** Where a pack lies, and how it is read; null where it has errors. */
export interface PackSource {
  readonly folder: string;
  readonly read: () => RulePack | null;
}

/**
 * Rule packs by name, each read when it is first asked for, on top of others. A pack that turned out to be unreadable is
 * not there any more. Walking through all packs reads them all; walking through their names reads none.
 */
export class PackShelf implements ReadonlyMap<string, RulePack> {
  readonly #own: ReadonlyMap<string, PackSource>;
  readonly #below: ReadonlyMap<string, RulePack>;
  readonly #read = new Map<string, RulePack | null>();

  constructor(own: ReadonlyMap<string, PackSource>, below: ReadonlyMap<string, RulePack> = new Map()) {
    this.#own = own;
    this.#below = below;
  }

  get(name: string): RulePack | undefined {
    const read = this.#read.get(name);
    if (read !== undefined) return read ?? undefined;
    const source = this.#own.get(name);
    if (source === undefined) return this.#below.get(name);
    const pack = source.read();
    this.#read.set(name, pack);
    return pack ?? undefined;
  }

  /** The folder of a pack, readable or not. */
  placeOf(name: string): string | undefined {
    const own = this.#own.get(name)?.folder;
    return own ?? (this.#below instanceof PackShelf ? this.#below.placeOf(name) : undefined);
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

  *entries(): MapIterator<[string, RulePack]> {
    for (const name of [...this.keys()]) {
      const pack = this.get(name);
      if (pack !== undefined) yield [name, pack];
    }
  }

  *values(): MapIterator<RulePack> {
    for (const [, pack] of this.entries()) yield pack;
  }

  [Symbol.iterator](): MapIterator<[string, RulePack]> {
    return this.entries();
  }

  forEach(visit: (pack: RulePack, name: string, packs: ReadonlyMap<string, RulePack>) => void): void {
    for (const [name, pack] of this.entries()) visit(pack, name, this);
  }
}
