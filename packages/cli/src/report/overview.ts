import { classify, compare, isRuleFault, type Label, type Rational } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { findingOf, wholeOf } from './headline.js';
import { type Html, html, say } from './html.js';
import { perspectiveRows, statusRule } from './levels.js';
import { statusMark } from './marks.js';
import type { Numbers } from './numbers.js';
import { unitsMarked, unitsRange, unitsRead } from './sentences.js';
import { heads, region } from './tables.js';
import { periodName, SAY } from './words.js';

/** More perspectives than this in all, and the summary shows the whole alone. */
const MOST_PERSPECTIVES = 6;

export interface Told {
  readonly card: ReportCard;
  readonly numbers: Numbers;
}

interface Branch {
  readonly told: Told;
  readonly depth: number;
}

/** Cards in the order of their units, each below the one it belongs to, with their depth. */
function unitTree(cards: readonly ReportCard[]): readonly { readonly card: ReportCard; readonly depth: number }[] {
  const name = ({ graph }: ReportCard): string => graph.model.organisation?.id ?? '';
  const names = new Set(cards.map(name));
  const seen = new Set<ReportCard>();
  const walk = (card: ReportCard, depth: number): readonly { readonly card: ReportCard; readonly depth: number }[] => {
    if (seen.has(card)) return [];
    seen.add(card);
    const below = name(card) === '' ? [] : cards.filter(({ graph }) => graph.model.parent?.id === name(card));
    return [{ card, depth }, ...below.flatMap((other) => walk(other, depth + 1))];
  };
  const tops = cards.filter(({ graph }) => graph.model.parent === null || !names.has(graph.model.parent.id));
  return [...tops, ...cards].flatMap((card) => walk(card, 0));
}

export function inTreeOrder(cards: readonly ReportCard[]): readonly ReportCard[] {
  return unitTree(cards).map(({ card }) => card);
}

function branchesOf(cards: readonly Told[]): readonly Branch[] {
  return unitTree(cards.map(({ card }) => card)).flatMap(({ card, depth }) =>
    cards.filter((told) => told.card === card).map((told) => ({ told, depth })),
  );
}

/** What several scorecards come to: a row each, numbers first, marks on exceptions only. */
export function overview(cards: readonly Told[]): Html {
  const branches = branchesOf(cards);
  const wholes = cards.flatMap(({ card }) => {
    const score = wholeOf(card)?.score;
    return score?.cell.kind === 'number' && score.name === 'scorecard.score'
      ? [{ card, score, value: score.cell.value }]
      : [];
  });
  const comparable = wholes.length === cards.length && sameMethod(cards);
  const sorted = [...wholes].sort((a, b) => compare(a.value, b.value));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const head: Label =
    comparable && low !== undefined && high !== undefined
      ? unitsRange(cards.length, low.card.shown(low.score), high.card.shown(high.score))
      : unitsRead(cards.length);
  const top = branches[0]?.told.card;
  const organisation = sameTree(branches) ? top?.graph.model.organisation : null;
  const rule = comparable && top !== undefined ? statusRule(top) : null;
  return html`<section class="card overview" id="overview"><header class="headline">
<p class="meta">${organisation === null || organisation === undefined ? '' : html`${say(organisation)} · `}${top === undefined ? '' : say(samePeriod(cards) ?? SAY.report)}</p>
<h1><span class="finding">${say(head)}</span></h1></header>
${table(branches, rule)}
<p class="unfold"><button type="button" class="control" data-unfold aria-pressed="false" hidden>${say(SAY.unfold)}</button></p>
${rule === null ? '' : html`<p class="soft">${say(unitsMarked(rule))}</p>`}</section>`;
}

function sameMethod(cards: readonly Told[]): boolean {
  return new Set(cards.map(({ card }) => card.graph.model.method.name)).size === 1;
}

function sameTree(branches: readonly Branch[]): boolean {
  return branches.filter(({ depth }) => depth === 0).length === 1;
}

function samePeriod(cards: readonly Told[]): Label | null {
  const periods = new Set(cards.map(({ card }) => card.period));
  const [only] = periods;
  return periods.size === 1 && only !== undefined ? periodName(only) : null;
}

function table(branches: readonly Branch[], rule: string | null): Html {
  const perspectives = new Map<string, Label>();
  for (const { told } of branches)
    for (const { code, label } of perspectiveRows(told.card))
      if (!perspectives.has(code)) perspectives.set(code, label);
  const shown =
    sameMethod(branches.map(({ told }) => told)) && perspectives.size <= MOST_PERSPECTIVES ? [...perspectives] : [];
  const audited = branches.some(({ told }) => told.card.audit.findings.length > 0);
  const rows = branches.map(({ told, depth }) => {
    const { card, numbers } = told;
    const whole = wholeOf(card);
    const own = new Map(perspectiveRows(card).map((row) => [row.code, row.score]));
    const { organisation, title } = card.graph.model;
    const { findings, totals } = card.audit;
    return html`<tr><th scope="row" class="depth-${Math.min(depth, 4)}"><a href="#${card.key}">${say(organisation ?? title)}</a>${
      shown.length > 0 ? '' : html`<span class="places">${say(findingOf(card).head)}</span>`
    }</th><td class="num total">${
      whole === null ? '' : numbers.cell(whole.score)
    }</td><td>${whole?.predicate ? numbers.cell(whole.predicate) : ''}</td>${shown.map(([code]) => marked(numbers, own.get(code), rule))}${
      audited
        ? html`<td class="num">${findings.length === 0 ? '' : html`${totals.mismatch} / ${findings.length}`}</td>`
        : ''
    }</tr>`;
  });
  const columns: readonly (readonly [Label, 'num' | 'text'])[] = [
    [SAY.unit, 'text'],
    [SAY.overall, 'num'],
    [SAY.predicate, 'text'],
    ...shown.map(([, label]): readonly [Label, 'num'] => [label, 'num']),
    ...(audited ? ([[{ id: 'Tidak cocok / tercetak', en: 'Mismatch / printed' }, 'num']] as const) : []),
  ];
  return region(SAY.overview, html`<table class="heat">${heads(columns)}<tbody>${rows}</tbody></table>`);
}

/** A value with the mark of its status where it asks for attention. */
function marked(numbers: Numbers, shown: Shown | undefined, rule: string | null): Html {
  if (shown === undefined) return html`<td class="num"></td>`;
  const tone = rule === null || shown.cell.kind !== 'number' ? null : toneOf(numbers.card, rule, shown.cell.value);
  const isException = tone === 'yellow' || tone === 'red';
  return html`<td class="num${isException ? ` tint-${tone}` : ''}">${isException ? statusMark(tone) : ''} ${numbers.cell(shown)}</td>`;
}

function toneOf(card: ReportCard, rule: string, value: Rational): 'green' | 'yellow' | 'red' | 'grey' | null {
  const reading = card.rule(rule);
  if (isRuleFault(reading) || reading.value.kind !== 'bands') return null;
  const { code } = classify(reading.value, value);
  return reading.value.categories.find((category) => category.code === code)?.status ?? null;
}
