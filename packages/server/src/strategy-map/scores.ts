import type { StrategyMap } from '@berimbang/contract';
import { type BandTable, classify, type Label, type Member, toNumber } from '@berimbang/engine';
import { amount, drawable, edgesOf, endsFor, type Found, planOf, type Results, type Step } from '@berimbang/pictures';
import { figureOf } from '../overview/figure.js';
import { Shown } from '../scorecard-table/shown.js';

type Class = NonNullable<StrategyMap['objectives'][number]['status']>;
type Figure = NonNullable<StrategyMap['objectives'][number]['figure']>;

const NOT_MEASURED: Label = { id: 'Belum diukur', en: 'Not measured' };
/** Decimals of scores that declare none. */
const USUAL = 2;
/** Below a target of 100 a bar has one and a half times the room that it has above. */
const BELOW = 1.5;

/** Scores of objectives at the period shown: as texts, as classes, as ends of bars on one scale. */
export class Scores {
  readonly results: Results;
  readonly target: StrategyMap['target'];
  readonly #shown: Shown;
  readonly #scale: { readonly base: number; readonly low: number; readonly high: number };
  readonly #common: BandTable | null;

  constructor(results: Results, names: readonly string[]) {
    this.results = results;
    this.#shown = new Shown(results);
    this.#common = commonStatus(results);
    const plan = planOf(results);
    const values = names.flatMap((name) => drawable(results.find(name)) ?? []);
    const index = results.evaluation.graph.nodes.some(({ definition }) => definition.kind === 'achievement');
    const base = plan?.base ?? (index ? 100 : 0);
    const cap = plan?.cap ?? null;
    const [low, high] = endsFor(values, base, cap === null ? null : toNumber(cap));
    const lowest = base === 0 ? low : Math.min(low, base - BELOW * (high - base));
    this.#scale = { base, low: lowest, high };
    this.target = base === 0 ? null : { at: this.#at(base), text: { id: `target ${base}`, en: `target ${base}` } };
  }

  /** A cell as it is shown; `score` asks for the usual decimals where none are declared, so that scores look alike. */
  figure(found: Found | null, score = true): Figure | null {
    if (found === null) return null;
    const shown = score ? this.#shown.value(found, USUAL)?.shown : undefined;
    const decimals = shown?.split('.')[1]?.length ?? 0;
    return figureOf(this.results, found, shown === null || shown === undefined ? undefined : decimals);
  }

  /** The band that a node's value is in, by its own bands. */
  ownClass(name: string, place: Readonly<Record<string, string>> = {}): Class | null {
    const own = this.#shown.class(name, place);
    if (own === null) return null;
    const { tone, word, rank, of } = own;
    return { tone, word, rank, of };
  }

  /** The band that a score is in: by its own bands, else by the ones that class every indicator alike. */
  class(name: string): Class | null {
    const own = this.ownClass(name);
    if (own !== null) return own;
    const table = this.#common;
    const found = this.results.find(name);
    if (table === null || found === null) return null;
    const steps = this.results.stepsIn(name, table);
    if (found.cell.kind !== 'number') return { tone: 'grey', word: NOT_MEASURED, rank: 0, of: steps.length };
    const { code } = classify(table, this.results.rounded(name, found.cell.value));
    const at = steps.findIndex((step) => step.code === code);
    const step = steps[at];
    return step === undefined ? null : { tone: step.tone, word: step.label, rank: at + 1, of: steps.length };
  }

  /** What the marks mean, the best first. */
  legend(names: readonly string[]): StrategyMap['legend'] {
    const [first] = names;
    if (first === undefined) return [];
    const table = this.results.classedBy(first)?.table ?? this.#common;
    if (table === null) return [];
    const steps = this.results.stepsIn(first, table);
    const edges = edgesOf(steps);
    const decimals = edges.some(({ n, d }) => n % d !== 0n) ? USUAL : 0;
    const said = ({ from }: Step): Label | null => (from === null ? null : amount(from, decimals));
    const marks = steps.map((step, i) => ({
      tone: step.tone,
      word: step.label,
      range: range(said(step), steps[i + 1], said),
    }));
    return [...marks.reverse(), { tone: 'grey', word: NOT_MEASURED, range: null }];
  }

  /** Where the bar of a score ends. */
  end(name: string): number | null {
    const value = drawable(this.results.find(name));
    return value === null ? null : this.#at(value);
  }

  #at(value: number): number {
    const { low, high } = this.#scale;
    return high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
  }
}

function range(from: Label | null, above: Step | undefined, said: (step: Step) => Label | null): Label | null {
  const to = above === undefined ? null : said(above);
  if (from === null) return to === null ? null : { id: `di bawah ${to.id}`, en: `below ${to.en}` };
  if (to === null) return { id: `${from.id} ke atas`, en: `${from.en} and above` };
  return { id: `${from.id} hingga di bawah ${to.id}`, en: `${from.en} to below ${to.en}` };
}

/** The status table of the achievements, where all have the same. */
function commonStatus(results: Results): BandTable | null {
  const rules = new Set(
    results.evaluation.graph.nodes.flatMap(({ definition }) =>
      definition.kind === 'achievement' && definition.status !== undefined ? [definition.status] : [],
    ),
  );
  const [rule] = rules;
  return rules.size === 1 && rule !== undefined ? results.table(rule) : null;
}

/** Names of the scores that indicators have, an index where there is one. */
export function indicatorScore(results: Results, { code }: Member): string {
  const id = `indicator.${code}`;
  return results.column(`${id}.index`) === undefined ? `${id}.score` : `${id}.index`;
}
