import {
  addressText,
  basisWord,
  certaintyWord,
  citedText,
  factSource,
  isRuleFault,
  isSure,
  type Label,
  placeOf,
  rulesOf,
  uncertainRules,
} from '@berimbang/engine';
import type { ReportCard } from './card.js';
import { ruleDate } from './headline.js';
import { type Html, html, say } from './html.js';
import type { Numbers } from './numbers.js';
import { both, moreHeld } from './sentences.js';
import { cell, heads } from './tables.js';
import { dateName, SAY } from './words.js';

/** Rows of a list of inputs before it says how many more there are. */
const MOST_ROWS = 60;

interface CitedRule {
  readonly rule: string;
  readonly label: Label;
  readonly cited: Label;
  readonly basis: Label;
  readonly certainty: Label;
  readonly sure: boolean;
  readonly from: string | null;
  readonly at: string;
  readonly checked: string;
  readonly note: Label | null;
}

/** Every rule that a scorecard reads, once, with its source. */
export function citedRules(card: ReportCard): readonly CitedRule[] {
  const names = [...new Set(card.graph.nodes.flatMap(({ definition }) => rulesOf(definition).map(({ rule }) => rule)))];
  return names.flatMap((rule): CitedRule[] => {
    const reading = card.rule(rule);
    if (isRuleFault(reading)) return [];
    const { citation, parameter, from, at } = reading;
    return [
      {
        rule,
        label: parameter.label,
        cited: citedText(citation),
        basis: basisWord(citation.basis),
        certainty: certaintyWord(citation.certainty),
        sure: isSure(citation.certainty),
        from,
        at,
        checked: citation.checked,
        note: citation.note ?? null,
      },
    ];
  });
}

function ruleItem({ rule, label, cited, basis, certainty, sure, from, at, checked, note }: CitedRule): Html {
  const dates = html`${say(ruleDate(from))} · ${say(SAY.readAt)} ${say(dateName(at))} · ${say(SAY.checkedOn)} ${say(dateName(checked))}`;
  const notes = note === null ? '' : html`<details><summary>${say(SAY.notes)}</summary><p>${say(note)}</p></details>`;
  return html`<li class="rule"><p><strong>${say(label)}</strong> <span class="tag">${say(basis)}</span> <span class="tag${sure ? '' : ' unsure'}">${say(
    certainty,
  )}</span></p><p class="cited">${say(cited)}</p><p class="soft"><code>${rule}</code> · ${dates}</p>${notes}</li>`;
}

/** The method, and every rule that is read, with its source and how sure it is. */
export function rulesSection(card: ReportCard): Html {
  const { method } = card.graph.model;
  const rows = citedRules(card).map(ruleItem);
  const settings =
    method.settings.length === 0
      ? ''
      : html`<dt>${say(SAY.settings)}</dt><dd>${method.settings.map(({ name, value }) => `${name} = ${value}`).join('; ')}</dd>`;
  return html`<dl class="facts"><dt>${say(SAY.method)}</dt><dd>${say(method.title)} <code>${method.name}</code></dd>${settings}</dl>${
    rows.length === 0 ? html`<p class="soft">${say(SAY.rulesNone)}</p>` : html`<ul class="rules">${rows}</ul>`
  }`;
}

/** What its readers must know: notes of the file and the method, and rules that are not sure. */
export function doubts(card: ReportCard): Html {
  const { model } = card.graph;
  const unsure = uncertainRules(card.graph).map(
    ({ label, certainty }): Label => both((language) => `${label[language]}: ${certaintyWord(certainty)[language]}`),
  );
  const notes = [model.note, model.method.note].filter((note) => note !== null);
  if (notes.length + unsure.length === 0) return html``;
  return html`<aside class="note"><h4 class="t">${say(SAY.doubts)}</h4>${notes.map((note) => html`<p>${say(note)}</p>`)}${
    unsure.length === 0 ? '' : html`<ul>${unsure.map((text) => html`<li>${say(text)}</li>`)}</ul>`
  }</aside>`;
}

/** Values that no source prints, and rules that the file's author assumed. */
export function assumedSection(card: ReportCard, numbers: Numbers): Html {
  const { evaluation, graph } = card;
  const values = [...evaluation.facts].flatMap(([node, facts]) =>
    [...facts].flatMap(([index, fact]) => (fact.status === 'printed' ? [] : [{ node, index, fact }])),
  );
  const rules = graph.nodes.filter(({ definition }) => definition.assumed === true);
  if (values.length + rules.length === 0) return html``;
  const word = { reconstructed: SAY.reconstructed, assumed: SAY.assumedValue, printed: SAY.printedStatus } as const;
  const rows = values.slice(0, MOST_ROWS).map(({ node, index, fact }) => {
    const shown = card.column(node)?.cells[index];
    const place = card.placeName(node, index);
    return html`<tr><th scope="row">${say(card.label(node))}${place.id === '' ? '' : html` <span class="soft">${say(place)}</span>`}</th>${cell(
      SAY.value,
      shown === undefined ? html`` : numbers.cell({ name: node, index, cell: shown }),
      'num',
    )}${cell(SAY.status, html`<span class="tag">${say(word[fact.status])}</span>`)}${cell(SAY.source, say(factSource(fact)))}</tr>`;
  });
  const told = rules.map(
    ({ definition }) =>
      html`<li><strong>${say(card.label(definition.id))}</strong>: ${say(definition.note ?? SAY.assumedRule)}</li>`,
  );
  const more = values.length - MOST_ROWS;
  return html`<h4 class="t">${say(SAY.assumed)}</h4>${
    rows.length === 0
      ? ''
      : html`<table class="stack">${heads([
          [SAY.datum, 'text'],
          [SAY.value, 'num'],
          [SAY.status, 'text'],
          [SAY.source, 'text'],
        ])}<tbody>${rows}</tbody></table>${more > 0 ? html`<p class="soft">${say(moreHeld(more))}</p>` : ''}`
  }${told.length === 0 ? '' : html`<ul class="plain">${told}</ul>`}`;
}

/** Inputs that are not there, why, and which of the values shown wait for them. */
export function missingSection(card: ReportCard, numbers: Numbers): Html {
  const held = new Map<string, { name: string; index: number; waiting: string[] }>();
  for (const shown of [...numbers.missing.values()]) {
    if (shown.cell.kind !== 'missing') continue;
    for (const leaf of shown.cell.leaves) {
      const key = `${leaf.node}#${leaf.index}`;
      const own = held.get(key) ?? { name: leaf.node, index: leaf.index, waiting: [] };
      const isItself = leaf.node === shown.name && leaf.index === shown.index;
      if (!isItself && !own.waiting.includes(shown.name)) own.waiting.push(shown.name);
      held.set(key, own);
    }
  }
  if (held.size === 0) return problemsSection(card);
  const rows = [...held.values()].slice(0, MOST_ROWS).map(({ name, index, waiting }) => {
    const own = card.column(name)?.cells[index];
    const place = card.placeName(name, index);
    const labels = waiting.slice(0, 3).map((node) => card.label(node));
    const more = waiting.length - labels.length;
    return html`<tr><th scope="row">${say(card.label(name))}${place.id === '' ? '' : html` <span class="soft">${say(place)}</span>`}</th>${cell(
      SAY.reason,
      own === undefined ? html`` : numbers.cell({ name, index, cell: own }),
    )}${cell(
      SAY.holdsUp,
      labels.length === 0
        ? html``
        : html`${say(both((language) => labels.map((label) => label[language]).join('; ')))}${more > 0 ? html`; ${say(moreHeld(more))}` : ''}`,
    )}</tr>`;
  });
  const more = held.size - MOST_ROWS;
  return html`<h4 class="t">${say(SAY.missing)}</h4><table class="stack">${heads([
    [SAY.datum, 'text'],
    [SAY.reason, 'text'],
    [SAY.holdsUp, 'text'],
  ])}<tbody>${rows}</tbody></table>${more > 0 ? html`<p class="soft">${say(moreHeld(more))}</p>` : ''}${problemsSection(card)}`;
}

/** Every problem once, where it arose. */
function problemsSection(card: ReportCard): Html {
  const seen = new Map<string, { readonly where: string; readonly detail: Label }>();
  for (const [name, column] of card.evaluation.columns) {
    for (const [index, own] of column.cells.entries()) {
      if (own?.kind !== 'problem') continue;
      const where = own.origin === '' ? addressText(name, placeOf(column.dimensions, index)) : own.origin;
      seen.set(`${where} ${own.detail.en}`, { where, detail: own.detail });
    }
  }
  if (seen.size === 0) return html``;
  return html`<h4 class="t">${say(SAY.problems)}</h4><ul class="plain">${[...seen.values()].map(
    ({ where, detail }) => html`<li><code>${where}</code>: ${say(detail)}</li>`,
  )}</ul>`;
}
