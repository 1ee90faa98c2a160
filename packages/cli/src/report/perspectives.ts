import type { Label } from '@berimbang/engine';
import type { Picture } from '@berimbang/pictures';
import type { ReportCard } from './card.js';
import { wholeOf } from './headline.js';
import { type Html, html, say } from './html.js';
import { type PerspectiveRow, perspectiveRows } from './levels.js';
import type { Numbers } from './numbers.js';
import { drawing } from './pictures.js';
import { cell, heads, plain, weightWriter } from './tables.js';
import { SAY } from './words.js';

/**
 * Perspectives with weight, value, contribution and sum: drawn, with their table folded below; the table alone where there is no
 * picture. Nothing where values alone, without weights or a whole, stand at the head of the report already.
 */
export function perspectivesPart(card: ReportCard, numbers: Numbers, picture: Picture | null): Html {
  const table = perspectiveTable(card, numbers);
  if (table.text === '') return html``;
  const head = html`<h3 class="s">${say(SAY.perspectives)}</h3>`;
  if (picture === null) return html`${head}${table}`;
  return html`${head}<figure><figcaption><p>${say(picture.finding)}</p></figcaption>${drawing(picture)}<details class="data"><summary>${say(
    SAY.data,
  )}<span class="hidden">: ${say(SAY.perspectives)}</span></summary>${table}</details></figure>`;
}

function perspectiveTable(card: ReportCard, numbers: Numbers): Html {
  const rows = perspectiveRows(card);
  if (rows.length === 0) return html``;
  const has = (test: (row: PerspectiveRow) => boolean): boolean => rows.some(test);
  const weighted = has(({ weight }) => weight !== null);
  const classed = has(({ category }) => category !== null);
  const shared = has(({ contribution }) => contribution !== null);
  // Without weights the values stand at the head of the report already.
  if (!weighted && !shared && wholeOf(card) === null) return html``;
  const whole = card.cell('scorecard.score');
  const decimals = whole === null ? 0 : card.decimals.of(whole.name, whole.index);
  const weightText = weightWriter(
    numbers,
    rows.map(({ weight }) => weight),
  );
  const columns: (readonly [Label, 'num' | 'text'])[] = [[SAY.perspective, 'text']];
  if (weighted) columns.push([SAY.weight, 'num']);
  columns.push([SAY.value, 'num']);
  if (classed) columns.push([SAY.category, 'text']);
  if (shared) columns.push([SAY.contribution, 'num']);
  const body = rows.map(
    (row) =>
      html`<tr><th scope="row">${say(row.label)}</th>${weighted ? cell(SAY.weight, weightText(row.weight), 'num') : ''}${cell(
        SAY.value,
        html`<strong>${numbers.cell(row.score)}</strong>`,
        'num',
      )}${classed ? cell(SAY.category, row.category === null ? html`` : numbers.cell(row.category)) : ''}${
        shared
          ? cell(SAY.contribution, row.contribution === null ? html`` : plain(row.contribution, decimals), 'num')
          : ''
      }</tr>`,
  );
  const foot =
    shared && whole !== null
      ? html`<tfoot><tr><th scope="row">${say(card.label('scorecard.score'))}</th>${weighted ? html`<td class="none"></td>` : ''}<td class="none"></td>${
          classed ? html`<td class="none"></td>` : ''
        }${cell(SAY.contribution, html`<strong>${numbers.cell(whole)}</strong>`, 'num')}</tr></tfoot>`
      : html``;
  return html`<table class="stack perspectives">${heads(columns)}<tbody>${body}</tbody>${foot}</table>`;
}
