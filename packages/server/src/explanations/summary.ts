import type { ExplanationView } from '@berimbang/contract';
import {
  type Evaluation,
  type Explanation,
  explain,
  type Label,
  labelOf,
  parseAddress,
  roundingOf,
} from '@berimbang/engine';
import { isLeaf } from './reader.js';
import { aboutValues, missingInputs, roundingText, someOf } from './words.js';

/** What is to be known of a whole calculation: rules, roundings, doubts, and how much it rests on. */
export type Summary = Pick<ExplanationView, 'rules' | 'roundings' | 'doubts' | 'facts' | 'parameters' | 'complete'>;

/** Most values that an explanation goes through; the same as the engine's. */
const MOST = 4000;

const CACHE = new WeakMap<Evaluation, Map<string, Summary>>();

/** The summary of the calculation below a value. What was evaluated never changes, so it is made once. */
export function summaryOf(evaluation: Evaluation, { address, name, place }: Explanation): Summary {
  const known = CACHE.get(evaluation) ?? new Map<string, Summary>();
  CACHE.set(evaluation, known);
  const whole = known.has(address) ? null : explain(evaluation, name, place);
  const made = known.get(address) ?? (whole === null ? NOTHING : summarise(evaluation, whole));
  known.set(address, made);
  return made;
}

const NOTHING: Summary = { rules: [], roundings: [], doubts: [], facts: 0, parameters: 0, complete: true };

function summarise(evaluation: Evaluation, whole: Explanation): Summary {
  const all = new Map<string, Explanation>();
  const walk = (own: Explanation): void => {
    if (!own.repeated || !all.has(own.address)) all.set(own.address, own);
    for (const child of own.children) walk(child);
  };
  walk(whole);
  const cells = [...all.values()];
  const rules = new Map<string, Summary['rules'][number]>();
  const constants = new Set<string>();
  for (const own of cells) {
    if (own.kind === 'constant') constants.add(own.name);
    for (const { rule, title, source, locator, basis, certainty, at, note } of own.rules) {
      const used = (rules.get(`${rule} ${at}`)?.used ?? 0) + 1;
      rules.set(`${rule} ${at}`, { rule, title, source, locator, basis, certainty, at, note, used });
    }
  }
  return {
    rules: [...rules.values()],
    roundings: roundingsOf(evaluation, cells),
    doubts: [...doubtsOf(evaluation, cells)],
    facts: cells.filter(({ kind, source }) => isLeaf(kind) && source !== null).length,
    parameters: new Set([...[...rules.values()].map(({ rule }) => rule), ...constants]).size,
    complete: cells.length < MOST,
  };
}

function roundingsOf(evaluation: Evaluation, cells: readonly Explanation[]): Summary['roundings'] {
  const found = new Map<string, { readonly how: Label; readonly of: Map<string, Label>; times: number }>();
  for (const { name, label, cell } of cells) {
    const target = evaluation.graph.names.get(name);
    const definition = evaluation.graph.byId.get(target?.node ?? '')?.definition;
    const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
    if (rounding === undefined || cell.kind !== 'number') continue;
    const how = roundingText(rounding);
    const own = found.get(how.id) ?? { how, of: new Map<string, Label>(), times: 0 };
    own.of.set(label.id, label);
    own.times += 1;
    found.set(how.id, own);
  }
  return [...found.values()].map(({ how, of, times }) => ({ how, of: someOf([...of.values()]), times }));
}

/** What is missing, then the warnings of all values, each once with the values that it is about. */
function doubtsOf(evaluation: Evaluation, cells: readonly Explanation[]): readonly Label[] {
  const found = new Map<string, { readonly text: Label; readonly of: Label[] }>();
  const gone = new Set(cells.flatMap(({ missing }) => missing));
  for (const { warnings, label, missing } of cells)
    for (const text of warnings) {
      // The engine repeats it at every value on the way up.
      if (missing.length > 0 && text.id.endsWith(missing.join('; '))) continue;
      const own = found.get(text.id) ?? { text, of: [] };
      if (!own.of.some(({ id }) => id === label.id)) own.of.push(label);
      found.set(text.id, own);
    }
  const nodes = [...new Set([...gone].map((address) => parseAddress(address)?.node ?? address))];
  const names = new Map(nodes.map((name) => labelOf(evaluation.graph, name)).map((label) => [label.id, label]));
  const absent = names.size === 0 ? [] : [missingInputs(names.size, someOf([...names.values()]))];
  return [...absent, ...[...found.values()].map(({ text, of }) => aboutValues(someOf(of, 2), text))];
}
