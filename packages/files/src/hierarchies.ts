import type { HierarchyFile } from '@berimbang/contract';
import { type HierarchyBlock, type Label, leavesOf, type Member, nearestName } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { pairwiseRule, readCriteria, readExperts, readPairs } from './pairwise.js';
import * as sayPair from './pairwise-sentences.js';
import { labelOf, type Texts } from './quantities.js';
import * as say from './sentences.js';

/** Names that a hierarchy uses itself, beside its criteria. */
const RESERVED = ['goal', 'alternative'];

/** Reads a block of `hierarchies`, and says where its tree, judgements and scores do not fit together. */
export function readHierarchy(
  code: string,
  entry: HierarchyFile,
  source: Label,
  texts: Texts,
  faults: Faults,
): HierarchyBlock {
  const path = ['hierarchies', code];
  const tree = readCriteria(entry.criteria, [...path, 'criteria'], faults);
  const criteria = tree.map((own) => {
    const written = entry.criteria[own.code];
    const label = typeof written === 'object' && 'label' in written ? written.label : (written ?? own.code);
    return { ...own, label: labelOf(label) };
  });
  const alternatives = readAlternatives(entry, [...path, 'alternatives'], faults);
  const withExperts = entry.experts !== undefined;
  checkTree(entry, tree, alternatives, path, faults);
  return compact({
    code,
    label: labelOf(entry.label),
    criteria,
    alternatives,
    ...pairwiseRule(entry, undefined, path, texts),
    experts: readExperts(entry.experts, [...path, 'experts'], texts, faults),
    judgements: new Map(
      Object.entries(entry.judgements ?? {}).map(([parent, pairs]) => [
        parent,
        readPairs(pairs, withExperts, [...path, 'judgements', parent], texts, faults),
      ]),
    ),
    scores: new Map(
      Object.entries(entry.scores ?? {}).map(([leaf, scores]) => [
        leaf,
        new Map(
          Object.entries(scores).map(([alternative, text]) => [
            alternative,
            texts.quantity(text, [...path, 'scores', leaf, alternative]),
          ]),
        ),
      ]),
    ),
    source: entry.source === undefined ? source : labelOf(entry.source),
  });
}

function readAlternatives(entry: HierarchyFile, path: readonly string[], faults: Faults): readonly Member[] {
  const { alternatives } = entry;
  if (alternatives === undefined) return [];
  if (!Array.isArray(alternatives))
    return faults
      .inOrder(path, alternatives)
      .map(([code, label]) => (label === '' ? { code } : { code, label: labelOf(label) }));
  alternatives.forEach((code, i) => {
    if (alternatives.indexOf(code) < i) faults.add('duplicate', [...path, i], say.duplicateMember(code));
  });
  return alternatives.map((code) => ({ code }));
}

/** Every group of siblings has two members at least; judgements and scores stand under criteria that there are. */
function checkTree(
  entry: HierarchyFile,
  tree: readonly { readonly code: string; readonly parent: string | null }[],
  alternatives: readonly Member[],
  path: readonly string[],
  faults: Faults,
): void {
  const leaves = leavesOf(tree);
  const codes = tree.map(({ code }) => code);
  for (const code of codes)
    if (RESERVED.includes(code))
      faults.add('invalid-value', [...path, 'criteria', code], sayPair.reservedCriterion(code));
  for (const parent of [null, ...codes.filter((code) => !leaves.includes(code))]) {
    const children = tree.filter((own) => own.parent === parent);
    if (children.length === 1) faults.add('invalid-value', [...path, 'criteria'], sayPair.onlyChild(parent ?? 'goal'));
  }
  if (alternatives.length === 1)
    faults.add('invalid-value', [...path, 'alternatives'], sayPair.onlyChild('alternatives'));
  const compared =
    alternatives.length > 0 ? ['goal', ...codes] : ['goal', ...codes.filter((code) => !leaves.includes(code))];
  for (const under of Object.keys(entry.judgements ?? {})) {
    const at = [...path, 'judgements', under];
    if (!compared.includes(under))
      faults.add('unknown-name', at, sayPair.nothingComparedUnder(under, compared), {
        suggestion: nearestName(under, compared),
      });
    else if (entry.scores?.[under] !== undefined) faults.add('duplicate', at, sayPair.judgedAndScored(under));
  }
  const names = alternatives.map(({ code }) => code);
  for (const [leaf, scores] of Object.entries(entry.scores ?? {})) {
    const at = [...path, 'scores', leaf];
    if (!leaves.includes(leaf))
      faults.add('unknown-name', at, sayPair.nothingComparedUnder(leaf, leaves), {
        suggestion: nearestName(leaf, leaves),
      });
    for (const code of Object.keys(scores))
      if (!names.includes(code))
        faults.add('unknown-name', [...at, code], say.unknownMember('alternatives', code), {
          suggestion: nearestName(code, names),
        });
  }
}
