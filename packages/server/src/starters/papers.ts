import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StarterOutput } from '@berimbang/contract';
import { type OrderedTree, readOrdered, valueAt } from '@berimbang/files';
import { installation } from '../library/ship.js';
import { labelIn } from '../scorecards/label-tree.js';
import { markAt, rowsOf, textAt } from './rows.js';
import { sectionsWithout } from './sections.js';

/** Folders of published measurements that ship as examples. */
const PAPERS = ['merak', 'madiun', 'bone-bolango', 'kebumen', 'sampang'] as const;

let kept: readonly StarterOutput[] | null = null;

/** The published measurements as templates: their year and all their parts, with the printed figures to audit, without their values. */
export function paperStarters(root: string = join(installation(), 'examples')): readonly StarterOutput[] {
  kept ??= PAPERS.flatMap((name) => {
    const file = join(root, name, `${name}.scorecard.yaml`);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const tree = readOrdered(text);
    return tree === null || text === '' ? [] : [paper(name, text, tree)];
  });
  return kept;
}

function paper(name: string, text: string, tree: OrderedTree): StarterOutput {
  const head = valueAt(tree, 'scorecard');
  const note = valueAt(head, 'note');
  const method = valueAt(tree, 'method');
  const written = valueAt(head, 'source');
  const source = labelIn(written);
  return {
    name,
    kind: 'paper',
    title: labelIn(valueAt(head, 'title')) ?? { id: name, en: name },
    about: {
      id: `Pengukuran yang terbit: ${source?.id ?? name}`,
      en: `A published measurement: ${source?.en ?? name}`,
    },
    note: labelIn(note),
    source,
    method: typeof method === 'string' ? method : textAt(method, 'use'),
    period: textAt(head, 'period'),
    decimal: markAt(tree),
    takes: {
      perspectives: false,
      perspectiveWeights: false,
      perspectiveTotal: null,
      objectives: false,
      objectiveWeights: false,
      indicators: false,
      weightTable: false,
    },
    rows: rowsOf(tree),
    sections: sectionsWithout(text, ['scorecard', 'organisation', 'facts']),
  };
}
