import type { Evaluation } from '@berimbang/engine';
import type { Transaction } from '../db/index.js';
import { evaluationAsOf } from './as-of.js';
import type { Calculation } from './queries.js';

/** Evaluations of calculations, the last used last. What a calculation read never changes, so neither does its evaluation. */
const CACHE = new Map<string, Evaluation>();
const MOST = 40;

/**
 * A calculation evaluated with traces, for explanations and screens. The calculation was loaded by the caller, under the rights of
 * who asks.
 */
export async function evaluated(
  tx: Transaction,
  calculation: Calculation,
  mark: 'comma' | 'point',
): Promise<Evaluation> {
  const key = `${calculation.scorecardId} ${calculation.id} ${calculation.digest}`;
  const made = CACHE.get(key) ?? (await evaluationAsOf(tx, calculation, mark));
  CACHE.delete(key);
  CACHE.set(key, made);
  const oldest = CACHE.size > MOST ? CACHE.keys().next().value : undefined;
  if (oldest !== undefined) CACHE.delete(oldest);
  return made;
}
