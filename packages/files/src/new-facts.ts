import type { Dimension, Graph, Language, NodeDefinition } from '@berimbang/engine';
import { factsText, manyText } from './new-words.js';
import { comment, flowMap, scalar } from './yaml-text.js';

/** Most cells that are written out for one node. */
const MOST_CELLS = 200;
const INDENT = '  ';

type FactNode = Extract<NodeDefinition, { kind: 'input' | 'unknown' }>;
/** The members of a dimension that are filled in, below the members of the dimensions before. */
type Kept = (before: readonly number[], member: number) => boolean;

/** The section `facts`: every input that has no value yet, empty, with a comment that says what it is. */
export function factLines(graph: Graph, language: Language): readonly string[] {
  const known = new Set(graph.model.facts.map(({ node }) => node));
  const open = graph.model.nodes.filter(
    (node): node is FactNode => (node.kind === 'input' || node.kind === 'unknown') && !known.has(node.id),
  );
  if (open.length === 0) return [];
  return [
    ...comment(factsText()[language]),
    'facts:',
    ...open.flatMap((node) => [...comment(about(node, language), INDENT), ...entry(node, graph, language)]),
  ];
}

function about({ id, label, unit }: FactNode, language: Language): string {
  const name = label?.[language] ?? id;
  return unit === undefined || unit === '' ? name : `${name} (${unit})`;
}

function entry(node: FactNode, graph: Graph, language: Language): readonly string[] {
  const head = `${INDENT}${scalar(node.id)}:`;
  const dimensions = node.dims.flatMap((name) => graph.dimensions.get(name) ?? []);
  if (dimensions.length === 0) return [`${head} {source: "", values: ""}`];
  const count = dimensions.reduce((product, { members }) => product * members.length, 1);
  if (count > MOST_CELLS) {
    return [...comment(manyText(count, node.dims)[language], INDENT), `${head} {source: "", values: {}}`];
  }
  return [head, '    source: ""', '    values:', ...nested(dimensions, [], keptOf(node, graph), '      ', language)];
}

/** Of the judgements of a matrix that is read by its upper triangle only that triangle is filled in. */
function keptOf(node: FactNode, graph: Graph): Kept {
  const upper = graph.model.nodes.some(
    (own) => own.kind === 'ahp' && own.matrix === node.id && own.triangle === 'upper',
  );
  return ([row], column) => !upper || row === undefined || column > row;
}

function nested(
  [first, ...rest]: readonly Dimension[],
  before: readonly number[],
  kept: Kept,
  indent: string,
  language: Language,
): readonly string[] {
  const members = (first?.members ?? []).map((member, i) => ({ ...member, i })).filter(({ i }) => kept(before, i));
  return members.flatMap(({ code, label, i }) => {
    const note = label === undefined || label[language] === code ? '' : `  # ${label[language]}`;
    const key = `${indent}${scalar(code)}:`;
    const [last, ...more] = rest;
    if (last === undefined) return [`${key} ""${note}`];
    if (more.length > 0) return [`${key}${note}`, ...nested(rest, [...before, i], kept, `${indent}  `, language)];
    const cells = last.members.flatMap((member, j) => (kept([...before, i], j) ? [[member.code, '""'] as const] : []));
    return cells.length === 0 ? [] : [`${key} ${flowMap(cells)}${note}`];
  });
}
