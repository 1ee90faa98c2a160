import {
  bind,
  type Cell,
  causeWord,
  equal,
  type Finding,
  figureText,
  type Label,
  placesText,
  VERDICTS,
  type Verdict,
  verdictWord,
} from '@berimbang/engine';
import type { ReportCard } from './card.js';
import { type Html, html, say } from './html.js';
import { severityMark, verdictMark } from './marks.js';
import type { Numbers } from './numbers.js';
import { both, matchesFolded, notesFolded } from './sentences.js';
import { cell, heads } from './tables.js';
import { SAY } from './words.js';

/** Readings named under one figure. */
const MOST_READINGS = 6;

/** The printed figures beside the recomputed ones, mismatches first; then what the generic checks found. */
export function auditSection(card: ReportCard, numbers: Numbers): Html {
  const { findings, checks, totals } = card.audit;
  if (findings.length === 0 && checks.length === 0) return html``;
  const counts = html`<p class="counts">${VERDICTS.map(
    (verdict) =>
      html`<span class="class">${verdictMark(verdict)}<span class="word">${say(verdictWord(verdict))}</span> <strong>${totals[verdict]}</strong></span> `,
  )}</p>`;
  const order: readonly Verdict[] = ['mismatch', 'not-derivable', 'within-rounding', 'match'];
  const parts = order.flatMap((verdict): Html[] => {
    const own = findings.filter((finding) => finding.verdict === verdict);
    if (own.length === 0) return [];
    const table = findingTable(card, numbers, own);
    if (verdict === 'mismatch') return [table];
    return [
      html`<details><summary>${verdictMark(verdict)} ${say(matchesFolded(own.length, verdictWord(verdict)))}</summary>${table}</details>`,
    ];
  });
  return html`${findings.length === 0 ? '' : html`${counts}${parts}`}${checkList(card)}`;
}

function findingTable(card: ReportCard, numbers: Numbers, findings: readonly Finding[]): Html {
  const columns: readonly (readonly [Label, 'num' | 'text'])[] = [
    [SAY.figure, 'text'],
    [SAY.printed, 'num'],
    [SAY.recomputed, 'num'],
    [SAY.verdict, 'text'],
    [SAY.cause, 'text'],
  ];
  return html`<table class="stack audit">${heads(columns)}<tbody>${findings.map((finding) => findingRows(card, numbers, finding))}</tbody></table>`;
}

function findingRows(card: ReportCard, numbers: Numbers, finding: Finding): Html {
  const { figure, verdict, cause, recomputed } = finding;
  const tells = verdict === 'mismatch' || verdict === 'not-derivable';
  const text: Label | null = recomputed === null ? null : both((language) => figureText(recomputed, figure, language));
  const word = html`<span class="class ${verdict === 'mismatch' ? 'red' : verdict === 'not-derivable' ? 'grey' : ''}">${verdictMark(verdict)}<span class="word">${say(
    verdictWord(verdict),
  )}</span></span>`;
  const row = html`<tr${tells ? html` class="told"` : ''}><th scope="row">${say(figure.label)}<span class="places">${say(placesText(figure.places, '; '))}</span></th>${cell(
    SAY.printed,
    html`<strong class="wrap">${figure.printed}</strong>`,
    'num',
  )}${cell(SAY.recomputed, text === null ? html`` : recomputedText(card, numbers, finding, text), 'num')}${cell(SAY.verdict, word)}${cell(
    SAY.cause,
    cause === null ? html`` : say(causeWord(cause)),
  )}</tr>`;
  if (!tells) return row;
  const readings = finding.alternatives
    .slice(0, MOST_READINGS)
    .map(
      ({ label, cell: other }) =>
        html`<li>${say(label)}: ${say(both((language) => figureText(other, figure, language)))}</li>`,
    );
  const list = readings.length === 0 ? '' : html`<p class="readings">${say(SAY.otherReadings)}</p><ul>${readings}</ul>`;
  return html`${row}<tr class="telling"><td colspan="5"><p>${say(finding.explanation)}</p>${list}</td></tr>`;
}

/** The recomputed value opens its explanation where it is the cell that the figure is bound to. */
function recomputedText(card: ReportCard, numbers: Numbers, { figure, recomputed }: Finding, text: Label): Html {
  const bound = bind(card.evaluation, figure);
  const own = bound === null ? undefined : card.column(bound.name)?.cells[bound.index];
  const same = own !== undefined && recomputed !== null && sameCell(own, recomputed);
  return bound !== null && same ? numbers.opening(bound, say(text)) : html`<span class="n">${say(text)}</span>`;
}

function sameCell(a: Cell, b: Cell): boolean {
  if (a.kind === 'number' && b.kind === 'number') return equal(a.value, b.value);
  if (a.kind === 'category' && b.kind === 'category') return a.code === b.code;
  if (a.kind === 'truth' && b.kind === 'truth') return a.value === b.value;
  return a.kind === 'members' && b.kind === 'members' && a.codes.join() === b.codes.join();
}

function checkList(card: ReportCard): Html {
  const { checks } = card.audit;
  if (checks.length === 0) return html``;
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const told = [...checks].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const item = ({ severity, message }: (typeof told)[number]): Html =>
    html`<li><span class="class">${severityMark(severity)}<span class="word">${say(SAY[severity])}</span></span> <span>${say(message)}</span></li>`;
  const grave = told.filter(({ severity }) => severity !== 'info');
  const light = told.filter(({ severity }) => severity === 'info');
  return html`<h4 class="t">${say(SAY.checks)}</h4>${grave.length === 0 ? '' : html`<ul class="checks">${grave.map(item)}</ul>`}${
    light.length === 0
      ? ''
      : html`<details><summary>${severityMark('info')} ${say(notesFolded(light.length))}</summary><ul class="checks">${light.map(item)}</ul></details>`
  }`;
}
