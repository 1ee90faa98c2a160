import { sqlState } from '../db/index.js';

/** Transactions that the database ended for the sake of others: doing them again is right. */
const AGAIN: ReadonlySet<string> = new Set(['40001', '40P01']);

/** Does work, and does it again where the database gave it up in favour of another transaction; four times at most. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= 4 || !AGAIN.has(sqlState(error) ?? '')) throw error;
      await new Promise((done) => setTimeout(done, 5 * attempt + Math.random() * 20 * attempt));
    }
  }
}
