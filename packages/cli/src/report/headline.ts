import { classify, isRuleFault, type Label, VERDICTS, verdictWord } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { type Html, html, say } from './html.js';
import { indicatorRows, perspectiveRows, statusCounts } from './levels.js';
import { classMark, verdictMark } from './marks.js';
import type { Numbers } from './numbers.js';
import {
  auditClause,
  both,
  distances,
  notComputed,
  perspectivesRated,
  rated,
  statusClause,
  valued,
  withheld,
} from './sentences.js';
import { dateName, periodName, SAY } from './words.js';

/** The result of the whole: the scorecard's own, or a node that says it sums up every perspective. */
export function wholeOf(card: ReportCard): { readonly score: Shown; readonly predicate: Shown | null } | null {
  const own = card.cell('scorecard.score');
  if (own !== null) return { score: own, predicate: card.cell('scorecard.predicate') };
  for (const { definition } of card.graph.nodes) {
    if (definition.overall !== true || !card.isScalar(definition.id)) continue;
    const score = card.cell(definition.id);
    if (score !== null && score.cell.kind !== 'category') return { score, predicate: bandOf(card, definition.id) };
  }
  return null;
}

/** The category of a node that another one bands. */
function bandOf(card: ReportCard, name: string): Shown | null {
  const band = card.graph.nodes.find(({ definition }) => definition.kind === 'band' && definition.of === name);
  return band === undefined ? null : card.cell(band.definition.id);
}

/** Values that a band rates, one cell each: what a scorecard without a whole leads with. */
export function ratedValues(card: ReportCard): readonly { readonly value: Shown; readonly category: Shown }[] {
  return card.graph.nodes.flatMap(({ definition }) => {
    if (definition.kind !== 'band' || !card.isScalar(definition.id) || !card.isScalar(definition.of)) return [];
    const [value, category] = [card.cell(definition.of), card.cell(definition.id)];
    return value?.cell.kind === 'number' && category?.cell.kind === 'category' ? [{ value, category }] : [];
  });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const isSaid = (label: Label): boolean => label.id !== '';

/** The finding of a scorecard in one sentence, and what follows it. */
export function findingOf(card: ReportCard): { readonly head: Label; readonly rest: Label | null } {
  const indicators = indicatorRows(card);
  const { counts, unmeasured } = statusCounts(card, indicators);
  const statuses = statusClause(counts, unmeasured);
  const audited = auditClause(card.audit.totals);
  const main = mainClause(card);
  const further = [statuses, audited].filter(isSaid);
  const clauses = main === null ? further : [main, ...further];
  const [first, ...others] = clauses;
  if (first === undefined) return { head: card.graph.model.title, rest: null };
  const [second, ...last] = others;
  const withStatus = main !== null && isSaid(statuses) && second !== undefined;
  const head = both((language) => capital(withStatus ? `${first[language]}: ${second[language]}` : first[language]));
  const tail = withStatus ? last : others;
  return {
    head,
    rest: tail.length === 0 ? null : both((language) => `${tail.map((label) => capital(label[language])).join('. ')}.`),
  };
}

function mainClause(card: ReportCard): Label | null {
  const period = periodName(card.period);
  const whole = wholeOf(card);
  if (whole !== null) {
    const { score, predicate } = whole;
    if (score.cell.kind === 'missing') return withheld(period, score.cell.leaves.length);
    if (score.cell.kind === 'problem') return notComputed(period);
    if (predicate?.cell.kind === 'category') return rated(period, card.words(predicate));
    return valued(card.label(score.name), period, card.shown(score));
  }
  const rows = perspectiveRows(card).flatMap(({ label, category }) =>
    category?.cell.kind === 'category' ? [{ label, category: card.words(category) }] : [],
  );
  return rows.length > 0 ? perspectivesRated(rows) : null;
}

/** The head of one scorecard: finding, where and when, source. Of several, finding and place stand in the line that folds them. */
export function headline(card: ReportCard, isFolded: boolean): Html {
  const { model } = card.graph;
  const { head, rest } = findingOf(card);
  const top = isFolded ? html`` : html`${placeAndTime(card)}<h1><span class="finding">${say(head)}</span></h1>`;
  return html`<header class="headline">
${top}
${rest === null ? '' : html`<p class="rest">${say(rest)}</p>`}
<p class="meta title">${say(model.title)} <span class="fine">(${model.id})</span></p>
${model.source === null ? '' : html`<p class="meta">${say(SAY.source)}: ${say(model.source)}</p>`}
</header>`;
}

function placeAndTime(card: ReportCard): Html {
  const { organisation, title } = card.graph.model;
  return html`<p class="meta">${say(organisation ?? title)} · ${say(periodName(card.period))}</p>`;
}

/** The line that folds one of several scorecards: name, finding, score and predicate, without anything else to press. */
export function foldLine(card: ReportCard): Html {
  const { organisation, title } = card.graph.model;
  const whole = wholeOf(card);
  const score = whole === null ? '' : html`<span class="figure">${say(card.shown(whole.score))}</span>`;
  const found = whole?.predicate ? card.classOf(whole.predicate) : null;
  return html`<summary class="fold"><span class="told"><span class="meta">${say(organisation ?? title)} · ${say(
    periodName(card.period),
  )}</span><h2 class="h1">${say(findingOf(card).head)}</h2></span><span class="sum">${score}${
    found === null ? '' : classMark(found, true)
  }</span></summary>`;
}

/** The large number with its predicate and its ruler, perspectives beside it; or what a scorecard without a whole leads with. */
export function lead(card: ReportCard, numbers: Numbers, ruler: Html, perspectives: Html): Html {
  const whole = wholeOf(card);
  if (whole === null)
    return html`${partsLead(card, numbers)}${perspectives.text === '' ? '' : html`<section class="part">${perspectives}</section>`}`;
  const { score, predicate } = whole;
  return html`<div class="lead"><section class="whole"><h3 class="s">${say(card.label(score.name))}</h3>
<p class="big${score.cell.kind === 'number' ? '' : ' words'}">${numbers.cell(score)}</p>
${predicate === null ? '' : html`<p class="predicate">${numbers.cell(predicate)}</p>`}
${ruler.text === '' ? edges(card, score, predicate) : html`<div class="ruler">${ruler}</div>`}</section>
${perspectives.text === '' ? '' : html`<section class="beside">${perspectives}</section>`}
</div>`;
}

function edges(card: ReportCard, score: Shown, predicate: Shown | null): Html {
  if (predicate === null || score.cell.kind !== 'number') return html``;
  const definition = card.graph.byId.get(card.graph.names.get(predicate.name)?.node ?? '')?.definition;
  if (definition?.kind !== 'band') return html``;
  const reading = card.rule(definition.rule);
  if (isRuleFault(reading) || reading.value.kind !== 'bands') return html``;
  const text = distances(classify(reading.value, score.cell.value));
  return text === null ? html`` : html`<p class="edges">${say(text)}</p>`;
}

const MOST_LEADING = 8;

function partsLead(card: ReportCard, numbers: Numbers): Html {
  const perspectives = perspectiveRows(card).map(({ label, score, category }) => ({ label, value: score, category }));
  const rows =
    perspectives.length > 0
      ? perspectives
      : ratedValues(card)
          .slice(0, MOST_LEADING)
          .map(({ value, category }) => ({ label: card.label(value.name), value, category }));
  return html`<section class="lead parts">
<p class="rest">${say(SAY.noOverall)}</p>
${
  rows.length === 0
    ? verdictTiles(card)
    : html`<dl class="tiles">${rows.map(
        ({ label, value, category }) =>
          html`<div><dt>${say(label)}</dt><dd class="figure">${numbers.withUnit(value)}</dd>${
            category === null ? '' : html`<dd>${numbers.cell(category)}</dd>`
          }</div>`,
      )}${perspectives.length === 0 ? '' : withoutScore(card)}</dl>`
}
</section>`;
}

/** Perspectives that nothing scores. */
function withoutScore(card: ReportCard): readonly Html[] {
  return card.graph.model.perspectives
    .filter(({ code }) => !card.has(`perspective.${code}.score`))
    .map(
      ({ label }) => html`<div><dt>${say(label)}</dt><dd><span class="absent">${say(SAY.noScore)}</span></dd></div>`,
    );
}

/** Where nothing is rated: how the printed figures fare. */
function verdictTiles(card: ReportCard): Html {
  const { findings, totals } = card.audit;
  if (findings.length === 0) return html``;
  return html`<dl class="tiles">${VERDICTS.map(
    (verdict) =>
      html`<div><dt><span class="class">${verdictMark(verdict)}<span class="word">${say(verdictWord(verdict))}</span></span></dt><dd class="figure">${totals[verdict]}</dd></div>`,
  )}</dl>`;
}

export function ruleDate(date: string | null): Label {
  return date === null ? SAY.sinceUnknown : both((language) => `${SAY.since[language]} ${dateName(date)[language]}`);
}
