import type { Label, Rational } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { neededDecimals } from './decimals.js';
import { type Html, html, named, say } from './html.js';
import { perspectiveRows } from './levels.js';
import type { Numbers } from './numbers.js';
import { typeset } from './sentences.js';
import { periodName, SAY } from './words.js';

/** A cell of a table that becomes a stacked row on a phone, where it carries its heading itself. */
export function cell(head: Label, content: Html, kind: 'num' | 'text' = 'text'): Html {
  if (content.text === '') return html`<td class="${kind} none"></td>`;
  return html`<td class="${kind}"><span class="th" aria-hidden="true">${say(head)}</span>${content}</td>`;
}

export function heads(columns: readonly (readonly [Label, 'num' | 'text'])[]): Html {
  return html`<thead><tr>${columns.map(([label, kind]) => html`<th scope="col" class="${kind}">${say(label)}</th>`)}</tr></thead>`;
}

/** A table that scrolls within its own region where it is wider than the page. */
export function region(label: Label, table: Html): Html {
  return html`<div class="region" role="region" tabindex="0" ${named(label)}>${table}</div>`;
}

/** A number that no cell holds, and that nothing explains. */
export function plain(value: Rational, decimals: number): Html {
  return html`<span class="n">${say(typeset(value, decimals))}</span>`;
}

/** Most decimals of a weight as a scorecard states it. */
const MOST_OF_WEIGHT = 4;

/** Writes the weights of one column, stated or computed, with the same decimals. */
export function weightWriter(
  numbers: Numbers,
  weights: readonly (Rational | Shown | null)[],
): (weight: Rational | Shown | null) => Html {
  const stated = weights.flatMap((weight) =>
    weight === null || 'cell' in weight ? [] : [neededDecimals(weight, MOST_OF_WEIGHT)],
  );
  const decimals = Math.max(0, ...stated);
  return (weight) => {
    if (weight === null) return html``;
    return 'cell' in weight ? numbers.cell(weight) : plain(weight, decimals);
  };
}

const MOST_PERIODS = 24;

/** The whole and the perspectives at each period that is read; without explanations, which are those of one period. */
export function trendTable(card: ReportCard): Html {
  if (card.periods.length < 2) return html``;
  const scored = perspectiveRows(card);
  const names = [
    ...scored.map(({ code, label }) => ({ name: `perspective.${code}.score`, label })),
    { name: 'scorecard.score', label: SAY.overall },
    { name: 'scorecard.predicate', label: SAY.predicate },
  ].filter(({ name }) => card.has(name));
  if (names.length === 0) return html``;
  const kind = (name: string): 'num' | 'text' => (name.endsWith('.predicate') ? 'text' : 'num');
  const body = card.periods.slice(-MOST_PERIODS).map((period) => {
    const cells = names.map(({ name }) => {
      const shown = card.cell(name, { period });
      return html`<td class="${kind(name)}">${shown === null ? '' : plainWords(card, shown)}</td>`;
    });
    return html`<tr${period === card.at ? html` class="here"` : ''}><th scope="row">${say(periodName(period))}</th>${cells}</tr>`;
  });
  const columns = names.map(({ name, label }): readonly [Label, 'num' | 'text'] => [label, kind(name)]);
  return html`<h4 class="t">${say(SAY.trend)}</h4>${region(SAY.trend, html`<table>${heads([[SAY.period, 'text'], ...columns])}<tbody>${body}</tbody></table>`)}`;
}

function plainWords(card: ReportCard, shown: Shown): Html {
  const words = say(card.shown(shown));
  return shown.cell.kind === 'number' ? words : html`<span class="soft">${words}</span>`;
}
