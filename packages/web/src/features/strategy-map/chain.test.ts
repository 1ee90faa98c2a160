import { expect, it } from 'vitest';
import { chainOf } from './chain.js';

const link = (from: string, to: string) => ({ id: `${from}${to}`, from, to });

it('follows causes down and effects up, and leaves out what only shares a cause', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('a', 'x'), link('y', 'c'), link('c', 'd')];
  const chain = chainOf('b', links);
  expect(chain.causes).toEqual(['a']);
  expect(chain.effects).toEqual(['c']);
  expect([...chain.codes].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect([...chain.links].sort()).toEqual(['ab', 'bc', 'cd']);
});

it('comes to an end in a circle', () => {
  const chain = chainOf('a', [link('a', 'b'), link('b', 'a')]);
  expect([...chain.links].sort()).toEqual(['ab', 'ba']);
  expect(chain.causes).toEqual(['b']);
});
