import { expect, it } from 'vitest';
import { EVERYTHING } from './choice.js';
import { readViews } from './saved-views.js';

it('reads kept views back, and leaves out what it cannot understand', () => {
  const view = { name: 'Merah saja', choice: { ...EVERYTHING, group: 'status' as const, statuses: ['Merah'] } };
  expect(readViews(JSON.stringify([view]))).toEqual([view]);
  expect(readViews('not json')).toEqual([]);
  expect(readViews(null)).toEqual([]);
  const odd = JSON.stringify([
    { name: 'x', choice: { group: 'colour', statuses: [1, 'a'], hidden: ['nowhere', 'owner'] } },
  ]);
  expect(readViews(odd)).toEqual([{ name: 'x', choice: { ...EVERYTHING, statuses: ['a'], hidden: ['owner'] } }]);
});
