import type { CheckOutput, DefinitionChangeOutput, ScorecardDetailOutput, ScorecardOutput } from '@berimbang/contract';
import type { OrderedTree } from '@berimbang/files';
import { type Definition, pinsOf, type Scorecard } from './definition.js';
import { methodIn } from './head.js';
import type { DefinitionParts } from './parts.js';
import type { DefinitionChange } from './queries.js';
import { bodyJson, jsonOfTree } from './tree-json.js';

type Head = DefinitionParts['head'];

export function presentScorecard(own: Scorecard): ScorecardOutput {
  const { id, unitId, code, title, period, state, previousId, definitionRevision, createdBy, revision } = own;
  const method = methodIn(headOf(own));
  const createdAt = own.createdAt.toISOString();
  return {
    id,
    unitId,
    code,
    title,
    period,
    state,
    method,
    previousId,
    definitionRevision,
    createdBy,
    createdAt,
    revision,
  };
}

export function presentDetail(
  own: Scorecard,
  definition: Definition,
  counts: Readonly<Record<string, number>>,
): ScorecardDetailOutput {
  const { method, ...head } = headOf(own);
  const body = (tree: OrderedTree | null) => (tree === null ? null : bodyJson(tree));
  const { methods, packs } = pinsOf(own);
  return {
    ...presentScorecard(own),
    head: {
      scorecard: body(head.scorecard),
      organisation: body(head.organisation),
      periods: body(head.periods),
      rules: body(head.rules),
      method: method === null ? null : typeof method === 'string' ? method : bodyJson(method),
    },
    counts,
    pins: [
      ...Object.entries(methods).map(([name, hash]) => ({ kind: 'method' as const, name, hash })),
      ...Object.entries(packs).map(([name, hash]) => ({ kind: 'rule-pack' as const, name, hash })),
    ],
    check: presentCheck(definition),
  };
}

export function presentCheck({ graph, faults, modelFaults }: Definition): CheckOutput {
  const all = [...faults, ...modelFaults.map((fault) => ({ ...fault, code: 'model' }))];
  return {
    computes: graph !== null,
    faults: all.map(({ severity, code, path, message, suggestion }) => ({
      severity,
      code,
      where: path.join('.'),
      what: { id: message.id, en: message.en },
      suggestion: suggestion ?? null,
    })),
  };
}

export function presentDefinitionChange(row: DefinitionChange): DefinitionChangeOutput {
  const { id, definitionRevision, part, code, reason } = row;
  const said = (text: string | null): unknown => (text === null ? null : readChange(part, text));
  return {
    id,
    definitionRevision,
    part,
    code,
    before: said(row.before),
    after: said(row.after),
    reason,
    by: row.byUser,
    at: row.at.toISOString(),
  };
}

/** Changes whose texts are plain JSON; targets are texts as written, everything else is a part of a file. */
const PLAIN: ReadonlySet<string> = new Set(['library', 'state', 'description', 'retired']);
const TARGETS: ReadonlySet<string> = new Set(['target', 'target-high', 'target-grade']);

/** A text of the history of a definition, as it is shown. */
export function readChange(part: string, text: string): unknown {
  if (TARGETS.has(part)) return text;
  const read: unknown = JSON.parse(text);
  if (PLAIN.has(part)) return read;
  if (part !== 'head') return jsonOfTree(read as OrderedTree);
  const head = read as Readonly<Record<string, OrderedTree | null>>;
  return Object.fromEntries(Object.entries(head).map(([key, tree]) => [key, tree === null ? null : jsonOfTree(tree)]));
}

function headOf(own: Scorecard): Head {
  return JSON.parse(own.head) as Head;
}
