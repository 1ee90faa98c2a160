import { type Label, type Rational, toNumber } from '@berimbang/engine';
import { edgesOf, type Step, stepsOf } from './ladder.js';
import { drawable, type Found, type Results } from './results.js';
import type { Tone } from './sheet.js';
import * as say from './words.js';

/** An indicator on the axis of the achievement index. */
export interface Dot {
  readonly code: string;
  readonly label: Label;
  readonly found: Found;
  readonly value: number | null;
  readonly status: Found | null;
  readonly tone: Tone;
}

export interface Count {
  readonly label: Label;
  readonly count: number;
  readonly tone: Tone;
}

/** All indicators with an index in the period shown, and how many have which status. */
export interface IndicatorDots {
  readonly dots: readonly Dot[];
  readonly measured: readonly Dot[];
  readonly steps: readonly Step[];
  /** From the lowest status to the highest; what was not measured last, where there is any. */
  readonly counts: readonly Count[];
  /** The two that lie closest to an edge of a status. */
  readonly near: readonly Dot[];
  readonly decimals: number;
}

export function indicatorDots(results: Results): IndicatorDots {
  const members = results.dimension('indicator')?.members ?? [];
  const rules = new Map<string, number>();
  const dots = members.flatMap(({ code, label }): readonly Dot[] => {
    const found = results.find(`indicator.${code}.index`);
    if (found === null) return [];
    const status = results.find(`indicator.${code}.status`);
    const rule = statusRule(results, code);
    if (rule !== null) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    const own = rule === null ? [] : stepsFor(results, rule);
    const at = status?.cell.kind === 'category' ? status.cell.code : null;
    const value = drawable(found);
    return [
      {
        code,
        label: label ?? say.both(code),
        found,
        value,
        status,
        tone: value === null ? 'grey' : (own.find((step) => step.code === at)?.tone ?? 'none'),
      },
    ];
  });
  const measured = dots.filter(({ value }) => value !== null);
  const rule = [...rules].sort((a, b) => b[1] - a[1])[0]?.[0];
  const steps = rule === undefined ? [] : stepsFor(results, rule);
  return {
    dots,
    measured,
    steps,
    counts: countsOf(dots, steps),
    near: closest(dots, edgesOf(steps)),
    decimals: results.common(measured.map(({ found }) => found)),
  };
}

function statusRule(results: Results, code: string): string | null {
  const own = results.definition(`indicator.${code}.status`);
  if (own?.kind === 'achievement') return own.status ?? null;
  return own?.kind === 'band' ? own.rule : null;
}

function stepsFor(results: Results, rule: string): readonly Step[] {
  const table = results.table(rule);
  return table === null ? [] : stepsOf(table, true);
}

function countsOf(dots: readonly Dot[], steps: readonly Step[]): readonly Count[] {
  const known = steps.map(({ code, label, tone }) => ({
    label,
    tone,
    count: dots.filter(
      ({ status, value }) => value !== null && status?.cell.kind === 'category' && status.cell.code === code,
    ).length,
  }));
  const open = dots.filter(({ value }) => value === null).length;
  return open === 0 ? known : [...known, { label: say.WORDS.notMeasured, tone: 'grey', count: open }];
}

/** The two that lie closest to an edge. */
function closest(dots: readonly Dot[], edges: readonly Rational[]): readonly Dot[] {
  const away = ({ value }: Dot): number =>
    Math.min(...edges.map((edge) => Math.abs((value ?? Number.NaN) - toNumber(edge))));
  if (edges.length === 0) return [];
  return dots
    .filter(({ value }) => value !== null)
    .sort((a, b) => away(a) - away(b))
    .slice(0, 2);
}
