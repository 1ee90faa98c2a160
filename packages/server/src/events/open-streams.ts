import { Refusal } from '../http/refusal.js';

/** Bounds how many streams a person holds open on this server. */
export class OpenStreams {
  readonly #mostOfOne: number;
  readonly #open = new Map<string, number>();

  constructor(mostOfOne: number) {
    this.#mostOfOne = mostOfOne;
  }

  /**
   * Counts a stream of a person until what is given back is called, once. Refuses the new one where there are too many: were the
   * oldest ended, its browser would open it again at once and end the next.
   */
  enter(userId: string): () => void {
    const own = this.#open.get(userId) ?? 0;
    if (own >= this.#mostOfOne) throw new Refusal('too-many-requests', { facts: { seconds: 60 } });
    this.#open.set(userId, own + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const others = (this.#open.get(userId) ?? 1) - 1;
      if (others === 0) this.#open.delete(userId);
      else this.#open.set(userId, others);
    };
  }
}
