import type { ScriptWords } from './entry.js';
import { pair } from './explanations.js';
import { type Html, html, named, say } from './html.js';
import { SAY } from './words.js';

/** The drawer in which the page's script writes one explanation at a time. */
export function drawer(): Html {
  return html`<dialog id="drawer" aria-labelledby="drawer-name"><div class="drawer-bar"><button type="button" class="control" id="drawer-back" hidden>${say(
    SAY.back,
  )}</button><nav id="drawer-path" ${named(SAY.explanation)}></nav><button type="button" class="control" id="drawer-close">${say(
    SAY.close,
  )}</button></div><div id="drawer-body"></div></dialog>`;
}

export function scriptWords(): ScriptWords {
  const { explanation, back, formula, names, numbers, source, written, rounding, range, band, operands } = SAY;
  const { missing, rules, method, notes, address, cut, cannot, dark, light } = SAY;
  const words = {
    explanation,
    back,
    formula,
    names,
    numbers,
    source,
    written,
    rounding,
    range,
    band,
    operands,
    missing,
    rules,
    method,
    notes,
    address,
    cut,
    cannot,
    dark,
    light,
  };
  return Object.fromEntries(
    Object.entries(words).map(([name, label]) => [name, pair(label)]),
  ) as unknown as ScriptWords;
}
