import { add, divide, type Label, multiply, type NodeDefinition, type Rational, rational } from '@berimbang/engine';
import { edgeDecimals } from './band-place.js';
import { drawable, type Found, type Results } from './results.js';
import type { Tone } from './sheet.js';
import * as say from './words.js';

export interface PerspectiveRow {
  readonly code: string;
  readonly label: Label;
  readonly found: Found | null;
  readonly category: Found | null;
  readonly tone: Tone;
  readonly weight: Rational | null;
  readonly contribution: Rational | null;
}

/** What the picture of the perspectives shows. */
export interface Plan {
  readonly rows: readonly PerspectiveRow[];
  readonly whole: Found | null;
  /** Where bars start. */
  readonly base: number;
  readonly baseText: Label | null;
  readonly cap: Rational | null;
  readonly decimals: number;
}

export function scoreText(results: Results, row: PerspectiveRow, decimals: number): Label {
  return row.found === null ? say.WORDS.noScore : results.text(row.found, decimals);
}

export function shareText(weight: Rational): Label {
  const percent = multiply(weight, rational(100));
  return say.amount(percent, Math.min(edgeDecimals([percent]), 2), '%');
}

/** What a scorecard says of its perspectives in the period shown; null where none has a score of its own. */
export function planOf(results: Results): Plan | null {
  const { model, nodes } = results.evaluation.graph;
  const wholeNode = nodes.find(({ definition }) => definition.overall === true)?.definition;
  const entries = model.perspectives.map(({ code, label }) => ({
    code,
    label,
    name: scoreName(results, code, wholeNode),
  }));
  if (!entries.some(({ name }) => name !== null)) return null;
  const weights = entries.map(({ code, name }) => (name === null ? null : weightOf(results, wholeNode, code, name)));
  const scores = entries.map(({ name }) => (name === null ? null : results.find(name)));
  const all = total(weights);
  const counted = total(weights.filter((_, i) => scores[i]?.cell.kind === 'number'));
  const whole = wholeNode === undefined ? null : results.find(wholeNode.id);
  const index = nodes.some(({ definition }) => definition.kind === 'achievement');
  const numbers = scores.flatMap((found) => drawable(found) ?? []);
  const top = Math.max(...numbers, 0);
  // A score of achievement stands against its target; any other score against its own zero.
  const base = index && top > 20 ? 100 : 0;
  const rows = entries.map(({ code: own, label, name }, i): PerspectiveRow => {
    const found = scores[i] ?? null;
    const weight = weights[i] ?? null;
    const part = weight === null ? null : partOf(weight, counted, wholeNode);
    const bands = name === null ? null : results.bandsOf(name);
    const category = bands === null ? null : results.find(bands.node);
    const code = category?.cell.kind === 'category' ? category.cell.code : null;
    const step = name === null ? undefined : results.stepsOf(name).find((band) => band.code === code);
    const value = drawable(found);
    const plain: Tone = base === 0 || value === null ? 'none' : value >= base ? 'green' : 'yellow';
    return {
      code: own,
      label,
      found,
      category,
      tone: step?.tone ?? plain,
      weight: weight === null || all.n === 0n ? null : divide(weight, all),
      contribution:
        part === null || found?.cell.kind !== 'number' || whole?.cell.kind !== 'number'
          ? null
          : multiply(part, found.cell.value),
    };
  });
  return {
    rows,
    whole,
    base,
    baseText: base === 100 ? say.targetAt(say.amount(rational(100), 0)) : null,
    cap: base === 100 ? capOf(results) : null,
    decimals: results.common(scores),
  };
}

const total = (weights: readonly (Rational | null)[]): Rational =>
  weights.reduce<Rational>((sum, weight) => (weight === null ? sum : add(sum, weight)), rational(0));

/** What a score is multiplied by in the whole: its weight as it stands, or its share of the weights that count. */
function partOf(weight: Rational, counted: Rational, whole: NodeDefinition | undefined): Rational | null {
  const scheme = whole?.kind === 'combine' ? whole.scheme : null;
  if (scheme === 'as-given') return weight;
  if (scheme === 'as-given-percent') return divide(weight, rational(100));
  return counted.n === 0n ? null : divide(weight, counted);
}

/** The node with the score of a perspective: the block's own, or the part of the whole that measures it. */
export function scoreName(results: Results, code: string, whole: NodeDefinition | undefined): string | null {
  const own = `perspective.${code}.score`;
  if (results.column(own) !== undefined) return own;
  if (whole?.kind !== 'combine') return null;
  const parts = (whole.parts ?? []).filter(({ node }) => results.definition(node)?.perspective === code);
  return parts.length === 1 ? (parts[0]?.node ?? null) : null;
}

function weightOf(results: Results, whole: NodeDefinition | undefined, code: string, name: string): Rational | null {
  if (whole?.kind !== 'combine') return null;
  if (whole.weights !== undefined) {
    const found = results.find(whole.weights, { [whole.over ?? 'perspective']: code });
    return found?.cell.kind === 'number' ? found.cell.value : null;
  }
  const part = whole.parts?.find(({ node }) => node === name);
  if (part === undefined || part.deduct === true) return null;
  if (part.weightFrom !== undefined) {
    const found = results.find(part.weightFrom);
    return found?.cell.kind === 'number' ? found.cell.value : null;
  }
  return part.weight ?? (whole.parts?.every(({ weight }) => weight === undefined) ? rational(1) : null);
}

/** The largest index that an achievement of the scorecard may have. */
function capOf(results: Results): Rational | null {
  for (const { definition } of results.evaluation.graph.nodes) {
    if (definition.kind !== 'achievement' || definition.cap === undefined) continue;
    const { cap } = definition;
    if (typeof cap !== 'string') return cap;
    const value = results.number(cap);
    if (value !== null) return value;
  }
  return null;
}

/** Ends of the scale: from the base to the cap or the largest value, and to what lies below the base. */
export function endsFor(values: readonly number[], base: number, cap: number | null): readonly [number, number] {
  const most = Math.max(...values, base, cap ?? base);
  const least = Math.min(...values, base);
  // Scores of a short scale such as -1 to 1 keep it whole; scores out of a hundred too.
  const high = base === 0 ? (most <= 1 ? 1 : most <= 5 ? 5 : Math.max(100, most)) : Math.max(most, base + 20);
  const low = base === 0 ? (least < 0 ? Math.min(-1, least) : 0) : least;
  return [low, high];
}
