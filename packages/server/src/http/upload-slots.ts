import { Refusal } from './refusal.js';

/** Bounds how many uploads are held in memory at once, of one person and of all. */
export class UploadSlots {
  readonly #mostOfOne: number;
  readonly #most: number;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor({ mostOfOne = 3, most = 16 }: { readonly mostOfOne?: number; readonly most?: number } = {}) {
    this.#mostOfOne = mostOfOne;
    this.#most = most;
  }

  /** Does work that holds an upload; refuses it where too many are going on. */
  async hold<T>(userId: string, work: () => Promise<T>): Promise<T> {
    const own = this.#taken.get(userId) ?? 0;
    if (own >= this.#mostOfOne) throw new Refusal('too-many-requests', { facts: { seconds: 10 } });
    if (this.#all >= this.#most) throw new Refusal('unavailable');
    this.#taken.set(userId, own + 1);
    this.#all += 1;
    try {
      return await work();
    } finally {
      this.#all -= 1;
      const left = (this.#taken.get(userId) ?? 1) - 1;
      if (left === 0) this.#taken.delete(userId);
      else this.#taken.set(userId, left);
    }
  }
}
