import { describe, expect, it } from 'vitest';
import type { Objective } from './api.js';
import { applied } from './applied.js';

const objective = (code: string, perspective: string): Objective => ({
  id: code,
  code,
  perspective,
  label: { id: code, en: code },
  revision: 1,
  figure: null,
  status: null,
  end: null,
  indicators: [],
});
const link = { id: 'l', revision: 1, from: 'a', to: 'x', label: null };
const MAP = { objectives: [objective('x', 'p'), objective('a', 'q'), objective('b', 'q')], links: [link] };
const codes = ({ objectives }: typeof MAP): string =>
  objectives.map(({ code, perspective }) => `${code}${perspective ?? ''}`).join(' ');

describe('a map while a change is on its way', () => {
  it('has the link, once', () => {
    const more = applied(MAP, { kind: 'link', from: 'b', to: 'x', label: null });
    expect(more.links.map(({ from, to }) => from + to)).toEqual(['ax', 'bx']);
    expect(applied(more, { kind: 'link', from: 'b', to: 'x', label: null }).links).toHaveLength(2);
  });
  it('has the link no more', () => {
    expect(applied(MAP, { kind: 'unlink', link, reason: 'r' }).links).toEqual([]);
  });
  it('has the objective where it goes', () => {
    const [, a] = MAP.objectives;
    if (a === undefined) throw new Error('no objective');
    expect(codes(applied(MAP, { kind: 'move', objective: a, perspective: 'q', index: 1 }))).toBe('xp bq aq');
    expect(codes(applied(MAP, { kind: 'move', objective: a, perspective: 'p', index: 0 }))).toBe('ap xp bq');
    // A perspective that is still empty.
    expect(codes(applied(MAP, { kind: 'move', objective: a, perspective: 'r', index: 0 }))).toBe('xp ar bq');
  });
});
