import type { Fact } from '../graph/nodes.js';

/** Facts of one node with changes on top. */
export class FactLayer implements ReadonlyMap<number, Fact> {
  readonly below: ReadonlyMap<number, Fact>;
  readonly #changed = new Map<number, Fact>();

  constructor(below: ReadonlyMap<number, Fact>) {
    this.below = below;
  }

  set(index: number, fact: Fact): void {
    this.#changed.set(index, fact);
  }

  get changed(): boolean {
    return this.#changed.size > 0;
  }

  get size(): number {
    let size = this.below.size;
    for (const index of this.#changed.keys()) if (!this.below.has(index)) size += 1;
    return size;
  }

  get(index: number): Fact | undefined {
    return this.#changed.get(index) ?? this.below.get(index);
  }

  has(index: number): boolean {
    return this.#changed.has(index) || this.below.has(index);
  }

  *entries(): MapIterator<[number, Fact]> {
    for (const [index, fact] of this.below) yield [index, this.#changed.get(index) ?? fact];
    for (const [index, fact] of this.#changed) if (!this.below.has(index)) yield [index, fact];
  }

  *keys(): MapIterator<number> {
    for (const [index] of this.entries()) yield index;
  }

  *values(): MapIterator<Fact> {
    for (const [, fact] of this.entries()) yield fact;
  }

  [Symbol.iterator](): MapIterator<[number, Fact]> {
    return this.entries();
  }

  forEach(f: (fact: Fact, index: number, map: ReadonlyMap<number, Fact>) => void): void {
    for (const [index, fact] of this.entries()) f(fact, index, this);
  }
}
