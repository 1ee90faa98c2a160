import { callCell } from '../formula/cells.js';
import { there } from '../graph/scope.js';
import { type Rational, rational } from '../value/rational.js';
import { align } from './alignment.js';
import { jointDimensions } from './arithmetic-kernels.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { emptyVector, type Finish, type Kernel } from './kernel.js';
import { ABSENT, joinStates, OPAQUE, THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** `if`: a problem or a gap in the branch that is not chosen does not matter. Null where the branches hold different things. */
export function chooseKernel(test: Vector, then: Vector, otherwise: Vector, finish: Finish): Kernel | null {
  if (then.type !== otherwise.type || test.type !== 'truth' || then.type === 'members') return null;
  const operands = [test, then, otherwise] as const;
  const dimensions = jointDimensions(operands);
  const plan = planOf(then, otherwise);
  if (plan === null) return null;
  const alignments = operands.map((operand) => align(operand.dimensions, dimensions));
  const maps = alignments.map(({ map }) => map);
  const at = (k: number, i: number): number => maps[k]?.[i] ?? i;
  const exact = (i: number): ReturnType<Vector['cell']> => {
    const cells = operands.map((operand, k) => operand.cell(at(k, i)));
    if (cells.includes(undefined)) return undefined;
    return finish(callCell('if', cells.map(there)));
  };
  const vector = emptyVector(
    { type: then.type, dimensions, codes: plan.codes, ...(plan.numbers === null ? {} : { numbers: plan.numbers }) },
    exact,
  );
  const stateOf = (k: number, i: number): number => operands[k]?.states?.[at(k, i)] ?? THERE;
  return {
    vector,
    operands,
    run: (from, to) => {
      vector.clear(from, to);
      for (let i = from; i < to; i += 1) {
        const [a, b, c] = [stateOf(0, i), stateOf(1, i), stateOf(2, i)];
        const branch = (test.values[at(0, i)] ?? 0) === 1 ? 1 : 2;
        const state =
          a === ABSENT || b === ABSENT || c === ABSENT ? ABSENT : a === THERE ? joinStates(a, branch === 1 ? b : c) : a;
        if (state === OPAQUE) vector.store(i, exact(i));
        else if (state !== THERE) vector.mark(i, state);
        else vector.values[i] = plan.held(branch, (branch === 1 ? then : otherwise).values[at(branch, i)] ?? 0);
      }
    },
    reach: (k, from, to, emit) => alignments[k]?.spread(from, to, emit),
  };
}

interface ChoicePlan {
  readonly numbers: Numbers | null;
  readonly codes: readonly string[];
  /** What the result holds for a value of the first or second branch. */
  readonly held: (branch: 1 | 2, value: number) => number;
}

function planOf(then: Vector, otherwise: Vector): ChoicePlan | null {
  if (then.type === 'truth') return { numbers: null, codes: [], held: (_, value) => value };
  if (then.type === 'category') {
    const codes = [...new Set([...then.codes, ...otherwise.codes])];
    const own = [then, otherwise].map((branch) => branch.codes.map((code) => codes.indexOf(code)));
    return { numbers: null, codes, held: (branch, value) => own[branch - 1]?.[value] ?? 0 };
  }
  const [a, b] = [then.numbers, otherwise.numbers];
  const shape = {
    most: Math.max(a.most, b.most),
    nonNegative: a.nonNegative && b.nonNegative,
    exact: a.exact && b.exact,
  };
  const shared = a.step === null || b.step === null ? null : gridOf(a.step, b.step, shape.most);
  if (shared !== null) {
    const { step, factors } = shared;
    return {
      numbers: { ...shape, step, error: EXACT },
      codes: [],
      held: (branch, value) => value * factors[branch === 1 ? 0 : 1],
    };
  }
  const factors = [a, b].map(({ step }) => (step === null ? 1 : toDouble(step)));
  return {
    numbers: {
      ...shape,
      step: null,
      error: bound(
        Math.max(a.error.relative, b.error.relative) + 6 * ROUND_OFF,
        Math.max(a.error.absolute, b.error.absolute),
        Math.max(bitsOf(a), bitsOf(b)),
      ),
    },
    codes: [],
    held: (branch, value) => value * (factors[branch - 1] ?? 1),
  };
}

function gridOf(
  a: Rational,
  b: Rational,
  most: number,
): { readonly step: Rational; readonly factors: readonly [number, number] } | null {
  const step = commonStep([a, b]) ?? rational(1);
  const [fa, fb] = [countOf(a, step), countOf(b, step)];
  return fa === null || fb === null || !(most / toDouble(step) < MOST_COUNT) ? null : { step, factors: [fa, fb] };
}
