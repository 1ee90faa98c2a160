import { Exact } from '../exact.js';

/** What the tests expect of a cell: a value, or why there is none. */
export type Outcome =
  | { readonly is: 'number'; readonly value: Exact }
  | { readonly is: 'truth'; readonly value: boolean }
  | { readonly is: 'category'; readonly code: string }
  /** Leaves are the addresses of the inputs that are missing. */
  | { readonly is: 'missing'; readonly reason: string; readonly leaves: readonly string[] }
  /** The node where it arose, and its kind. */
  | { readonly is: 'problem'; readonly origin: string; readonly kind: string };

export type Gone = Extract<Outcome, { is: 'missing' | 'problem' }>;

export const number = (value: Exact | number): Outcome => ({
  is: 'number',
  value: value instanceof Exact ? value : new Exact(value),
});
export const truth = (value: boolean): Outcome => ({ is: 'truth', value });
export const category = (code: string): Outcome => ({ is: 'category', code });
export const missing = (reason: string, leaves: readonly string[] = []): Gone => ({ is: 'missing', reason, leaves });
export const problem = (origin: string, kind: string): Gone => ({ is: 'problem', origin, kind });

/** A problem goes before a gap, and of several the first by node and kind; gaps are told together. Null where all is there. */
export function goneOf(parts: readonly Outcome[]): Gone | null {
  const problems = parts.flatMap((part) => (part.is === 'problem' ? [part] : []));
  const [first] = [...problems].sort((a, b) => (`${a.origin} ${a.kind}` < `${b.origin} ${b.kind}` ? -1 : 1));
  if (first !== undefined) return first;
  const gaps = parts.flatMap((part) => (part.is === 'missing' ? [part] : []));
  const reasons = new Set(gaps.map((gap) => gap.reason));
  const [reason] = reasons;
  if (reason === undefined) return null;
  return missing(
    reasons.size === 1 ? reason : 'unknown',
    gaps.flatMap((gap) => gap.leaves),
  );
}

/** The numbers of parts that are all there. */
export function numbersOf(parts: readonly Outcome[]): readonly Exact[] {
  return parts.map((part) => {
    if (part.is !== 'number') throw new Error(`a number was expected, not ${part.is}`);
    return part.value;
  });
}

/** Computes with numbers, or passes on why they are not there. */
export function computed(parts: readonly Outcome[], compute: (values: readonly Exact[]) => Outcome): Outcome {
  return goneOf(parts) ?? compute(numbersOf(parts));
}

/** In one text, to be compared. */
export function told(outcome: Outcome): string {
  switch (outcome.is) {
    case 'number':
      return outcome.value.toString();
    case 'truth':
      return String(outcome.value);
    case 'category':
      return outcome.code;
    case 'missing':
      return `missing ${outcome.reason} [${[...new Set(outcome.leaves)].sort().join(' ')}]`;
    case 'problem':
      return `problem ${outcome.kind} of ${outcome.origin}`;
  }
}
