import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../lib/scope.js';
import { treeOf } from '../../../lib/unit-tree.js';
import { branchOf, linesOf, type Shown } from './unit-lines.js';

const unit = (id: string, parentId: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  code: id,
  name: `Unit ${id}`,
  kind: '',
  parentId,
  validFrom: null,
  validTo: null,
  successorId: null,
  revision: 1,
  ...more,
});
const UNITS = [
  unit('dinas', null),
  unit('a', 'dinas'),
  unit('b', 'dinas', { validTo: '2026-01-01' }),
  unit('a1', 'a', { name: { id: 'Seksi Data', en: 'Data section' } }),
  unit('lost', 'not-in-the-list'),
];
const shown = (more: Partial<Shown> = {}): readonly string[] =>
  linesOf(treeOf(UNITS), { open: null, text: '', closed: false, language: 'id', today: '2026-06-01', ...more }).map(
    ({ unit: { id }, depth, isOpen, place, of }) => `${'-'.repeat(depth)}${id} ${place}/${of} ${isOpen}`,
  );

describe('the tree of units', () => {
  it('is shown from the top down, without what has been closed', () => {
    expect(shown()).toEqual(['dinas 1/2 true', '-a 1/1 true', '--a1 1/1 null', 'lost 2/2 null']);
  });

  it('shows what was closed on request, and before its day', () => {
    const all = ['dinas 1/2 true', '-a 1/2 true', '--a1 1/1 null', '-b 2/2 null', 'lost 2/2 null'];
    expect(shown({ closed: true })).toEqual(all);
    expect(shown({ today: '2025-12-31' })).toEqual(all);
  });

  it('hides what is below a branch that is not open', () => {
    expect(shown({ open: new Set(['dinas']) })).toEqual(['dinas 1/2 true', '-a 1/1 false', 'lost 2/2 null']);
  });

  it('finds by name in the language of the screen, with the units above', () => {
    expect(shown({ text: ' seksi DATA', open: new Set() })).toEqual(['dinas 1/1 true', '-a 1/1 true', '--a1 1/1 null']);
    expect(shown({ text: 'data section' })).toEqual([]);
    expect(shown({ text: 'data section', language: 'en' })).toHaveLength(3);
  });

  it('knows the branch of a unit', () => {
    expect([...branchOf(UNITS, 'a')]).toEqual(['a', 'a1']);
    expect([...branchOf(UNITS, 'dinas')].sort()).toEqual(['a', 'a1', 'b', 'dinas']);
  });
});
