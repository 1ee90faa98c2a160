import { performance } from 'node:perf_hooks';
import {
  audit,
  chooseFacts,
  evaluate,
  evaluateForAudit,
  explain,
  parseFormula,
  placeOf,
  recompute,
} from '@berimbang/engine';
import { mutatedFile, mutatedFormula, type Random, randomBytes, randomOf } from './mutations.js';
import { EXAMPLES, read, withHead } from './scorecards.js';

/** What one input did: it was taken, or refused with reasons. Anything else is thrown. */
type Outcome = 'accepted' | 'refused';

export interface Failure {
  readonly kind: string;
  readonly what: string;
  readonly input: string;
}
export interface KindSummary {
  readonly kind: string;
  readonly tried: number;
  readonly accepted: number;
  readonly refused: number;
  readonly slowest: number;
}
export interface FuzzSummary {
  readonly kinds: readonly KindSummary[];
  readonly failures: readonly Failure[];
}

/** Longest time that one input may take before it counts as hanging, in milliseconds; far above what any needs. */
const HANGING = 15_000;

/** An input of one kind and what must hold for it. */
const KINDS: Readonly<
  Record<string, { readonly make: (random: Random) => string; readonly use: (input: string) => Outcome }>
> = {
  'formula from bytes': { make: (random) => randomBytes(random, 200), use: parseOnly },
  'formula mutated, parsed': { make: mutatedFormula, use: parseOnly },
  'formula mutated, evaluated': { make: mutatedFormula, use: inScorecard },
  'file from bytes': { make: (random) => randomBytes(random, 3000), use: asFile },
  'file mutated': { make: (random) => mutatedFile(random, random.of(EXAMPLES).text), use: asFile },
};

function parseOnly(input: string): Outcome {
  const parsed = parseFormula(input);
  if ('formula' in parsed) return 'accepted';
  const { start, end, message } = parsed.fault;
  if (start < 0 || end < start || end > input.length)
    throw new Error(`a fault from ${start} to ${end} in ${input.length} characters`);
  bothLanguages(message);
  return 'refused';
}

function bothLanguages(message: { readonly id: string; readonly en: string }): void {
  if (message.id.trim() === '' || message.en.trim() === '') throw new Error('a message without words');
}

const WORLD = `dimensions:
  d: {members: [m0, m1, m2]}
  year: {members: [2022, 2023, 2024]}
nodes:
  x: {kind: input, dims: [d]}
  y: {kind: input, dims: [d, year]}
  a: {kind: input, unit: Rp}
  b: {kind: input}
  g: {kind: input, dims: [d], type: category}
  f: {kind: formula, formula: FORMULA}
facts:
  x: {source: s, values: {m0: 1.5, m1: 0, m2: {missing: late}}}
  y: {source: s, values: {m0: {2022: 5, 2023: 1/3, 2024: -7}, m1: {2023: 2}}}
  a: {source: s, values: 12850747600}
  b: {source: s, values: 2}
  g: {source: s, values: {m0: A, m1: B}}
`;

function inScorecard(input: string): Outcome {
  return asFile(withHead(WORLD.replace('FORMULA', () => JSON.stringify(input))));
}

/** Reads a text as a scorecard: a graph that computes, explains and audits, or faults with a place and both languages. */
function asFile(input: string): Outcome {
  const { graph, faults, modelFaults } = read(input, 'fuzz.scorecard.yaml');
  for (const { message, position, file } of faults) {
    bothLanguages(message);
    if (position.line < 1 || position.column < 1 || file === '') throw new Error('a fault without a place');
  }
  for (const { message } of modelFaults) bothLanguages(message);
  if (graph === null) {
    if (!faults.some(({ severity }) => severity === 'error')) throw new Error('refused without a reason');
    return 'refused';
  }
  if (faults.some(({ severity }) => severity === 'error')) throw new Error('accepted with an error');
  evaluate(graph, chooseFacts(graph, graph.model.facts));
  for (const { explanation } of audit(graph, modelFaults).findings) bothLanguages(explanation);
  const evaluation = evaluateForAudit(graph);
  for (const [name, column] of [...evaluation.columns].slice(-8)) {
    const explanation = explain(evaluation, name, placeOf(column.dimensions, 0));
    if (explanation !== null) recompute(evaluation, explanation);
  }
  return 'accepted';
}

/** Runs every kind in turn until `cases` of each are done or the time is over. The same seed gives the same inputs. */
export function summary({
  cases,
  seconds,
  seed,
}: {
  readonly cases: number;
  readonly seconds: number;
  readonly seed: number;
}): FuzzSummary {
  const started = performance.now();
  const failures: Failure[] = [];
  const counts = new Map(
    Object.keys(KINDS).map((kind) => [kind, { kind, tried: 0, accepted: 0, refused: 0, slowest: 0 }]),
  );
  for (let i = 0; i < cases && performance.now() - started < seconds * 1000 && failures.length < 20; i += 1) {
    for (const [kind, { make, use }] of Object.entries(KINDS)) {
      const input = make(randomOf(seed * 1_000_003 + i * 97 + kind.length));
      const count = counts.get(kind);
      if (count === undefined) continue;
      const from = performance.now();
      count.tried += 1;
      try {
        count[use(input)] += 1;
      } catch (error) {
        failures.push({ kind, what: error instanceof Error ? (error.stack ?? error.message) : String(error), input });
      }
      const took = performance.now() - from;
      count.slowest = Math.max(count.slowest, took);
      if (took > HANGING) failures.push({ kind, what: `took ${took.toFixed(0)} ms`, input });
    }
  }
  return { kinds: [...counts.values()], failures };
}
