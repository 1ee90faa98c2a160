import { type Explanation, explain, placeOf } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { ratedValues, wholeOf } from './headline.js';
import { type Html, html, say } from './html.js';
import { perspectiveRows } from './levels.js';
import { SAY } from './words.js';

/** Levels below a main result that are written out, and entries of one scorecard. */
const DEEPEST = 3;
const MOST_TOLD = 160;
const MOST_RESULTS = 8;

/** Main results told as lists, for print and for readers without JavaScript. */
export function derivations(card: ReportCard): Html {
  const whole = wholeOf(card);
  const perspectives = perspectiveRows(card).map(({ score }) => score);
  const rated = ratedValues(card).map(({ value }) => value);
  const results: readonly Shown[] =
    whole !== null ? [whole.score] : perspectives.length > 0 ? perspectives : rated.slice(0, MOST_RESULTS);
  const room = { left: MOST_TOLD };
  const items = results.flatMap((shown): Html[] => {
    const place = placeOf(card.column(shown.name)?.dimensions ?? [], shown.index);
    const tree = explain(card.evaluation, shown.name, place);
    return tree === null ? [] : [told(tree, 0, room)];
  });
  if (items.length === 0) return html``;
  return html`<details class="derivations"><summary>${say(SAY.derivations)}</summary><ul class="tree">${items}</ul></details>`;
}

function told(tree: Explanation, depth: number, room: { left: number }): Html {
  room.left -= 1;
  const goesOn = !tree.repeated && tree.children.length > 0;
  const fits = depth < DEEPEST && tree.children.length <= room.left;
  const tail =
    tree.repeated && tree.kind !== 'input' && tree.kind !== 'constant'
      ? html` <span class="soft">(${say(SAY.seeAbove)})</span>`
      : '';
  const below = !goesOn
    ? ''
    : fits
      ? html`<ul>${tree.children.map((child) => told(child, depth + 1, room))}</ul>`
      : html` <span class="soft">(${say(SAY.deeper)})</span>`;
  return html`<li>${say(tree.sentence)}${tail}${below}</li>`;
}
