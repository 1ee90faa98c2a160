import type { Category, Verdict } from '@berimbang/engine';
import type { Class } from './card.js';
import { type Html, html, say } from './html.js';

/** Shapes beside words. Colour comes third and from the style sheet, so that they hold in grey and in both displays. */

type Tone = NonNullable<Category['status']>;

const shape = (kind: string, inner: Html): Html =>
  html`<svg class="mark ${kind}" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${inner}</svg>`;

const CIRCLE = html`<circle cx="6" cy="6" r="5"/>`;
const TRIANGLE = html`<path d="M6 1 11.4 10.8H.6Z"/>`;
const DIAMOND = html`<path d="M6 .3 11.7 6 6 11.7.3 6Z"/>`;
const DASHED = html`<circle class="ring" cx="6" cy="6" r="4.6" stroke-dasharray="2.4 1.7"/>`;
const DOTTED_RING = html`<circle class="ring" cx="6" cy="6" r="4.8"/><circle cx="6" cy="6" r="2.2"/>`;

const STATUS: Readonly<Record<Tone, Html>> = {
  green: shape('green', CIRCLE),
  yellow: shape('yellow', TRIANGLE),
  red: shape('red', DIAMOND),
  grey: shape('grey', DASHED),
};

export function statusMark(tone: Tone): Html {
  return STATUS[tone];
}

const VERDICT: Readonly<Record<Verdict, Html>> = {
  match: shape('green', CIRCLE),
  'within-rounding': shape('green', DOTTED_RING),
  mismatch: shape('red', DIAMOND),
  'not-derivable': shape('grey', DASHED),
};

export function verdictMark(verdict: Verdict): Html {
  return VERDICT[verdict];
}

const SEVERITY = { error: STATUS.red, warning: STATUS.yellow, info: STATUS.grey } as const;

export function severityMark(severity: keyof typeof SEVERITY): Html {
  return SEVERITY[severity];
}

/** Bars of a ladder, filled to the rank. */
function ladder(rank: number, of: number): Html {
  const bars = Array.from({ length: of }, (_, i) => {
    const height = 3 + (i * 9) / Math.max(1, of - 1);
    return html`<rect class="${i < rank ? 'on' : 'off'}" x="${i * 5}" y="${(12 - height).toFixed(2)}" width="3.6" height="${height.toFixed(2)}"/>`;
  });
  return html`<svg class="ladder" viewBox="0 0 ${of * 5 - 1} 12" aria-hidden="true" focusable="false">${bars}</svg>`;
}

/** A category by shape and word. `ordered`: more of the value is better, so that a ladder tells the truth. */
export function classMark(found: Class, ordered: boolean): Html {
  const word = html`<span class="word">${say(found.label)}</span>`;
  if (found.isStatus && found.tone !== null)
    return html`<span class="class ${found.tone}">${statusMark(found.tone)}${word}</span>`;
  if (/^[A-Z]{1,2}$/.test(found.code))
    return found.label.id === found.code
      ? html`<span class="class"><span class="letter">${found.code}</span></span>`
      : html`<span class="class"><span class="letter" aria-hidden="true">${found.code}</span>${word}</span>`;
  if (ordered && found.of >= 3) return html`<span class="class">${ladder(found.rank, found.of)}${word}</span>`;
  return html`<span class="class">${word}</span>`;
}
