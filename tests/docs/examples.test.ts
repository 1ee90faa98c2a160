import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Runner, refreshExamples, refreshed, SURROUNDINGS, upToDate } from '../../script/refresh-examples.js';
import { berimbang } from '../support/cli.js';

/** Every example in README.md and docs/ shows what the command, as built, prints. */
const root = resolve(import.meta.dirname, '..', '..');

describe('examples in the documents', () => {
  it('show what the command prints', { timeout: 240_000 }, async () => {
    const inHost: Runner = async (args, cwd) => {
      const { out, err } = await berimbang(args, { cwd, env: SURROUNDINGS });
      return err + out;
    };
    const documents = await refreshExamples(root, inHost);
    expect(documents.map(({ file }) => file)).toContain('README.md');
    expect(documents.flatMap(({ faults, stale }) => [...faults, ...stale])).toEqual([]);
  });

  it('show the first scorecard as it stands in its file', () => {
    const [, shown] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    expect(shown).toBe(readFileSync(join(root, 'docs/first-scorecard/first.scorecard.yaml'), 'utf8'));
  });
});

describe('lines left out', () => {
  const printed = ['title', '', 'a = 1', 'b = 2', 'c = 3', '', 'total = 6'];

  it.each([
    ['nothing is left out', ['old'], printed],
    ['the beginning', ['...', 'total = 6'], ['...', 'total = 6']],
    ['the end', ['title', '...'], ['title', '...']],
    ['the middle', ['title', '...', 'b = 2', '...', 'total = 6'], ['title', '...', 'b = 2', '...', 'total = 6']],
    [
      'lines between two anchors changed',
      ['...', 'a = 1', 'b = 5', 'c = 3', '...'],
      ['...', 'a = 1', 'b = 2', 'c = 3', '...'],
    ],
    ['a line between two anchors is new', ['...', 'a = 1', 'c = 3', '...'], ['...', 'a = 1', 'b = 2', 'c = 3', '...']],
    ['the first line changed', ['old title', '', 'a = 1', '...'], ['title', '', 'a = 1', '...']],
    ['the last line changed', ['...', 'c = 3', '', 'total = 7'], ['...', 'c = 3', '', 'total = 6']],
  ])('keeps its place: %s', (_, shown, now) => {
    expect(upToDate(shown, printed)).toEqual(now);
  });

  it.each([
    ['is gone', ['...', 'b = 5', '...'], 'printed no longer: b = 5'],
    ['is gone below', ['...', 'a = 1', 'b = 5', '...'], 'printed no longer: b = 5'],
    ['stands twice', ['...', '', 'd = 4', 'total = 6'], 'printed more than once: '],
    ['leaves nothing out at the end', ['...', 'total = 6', '...'], 'stands for nothing'],
    ['leaves nothing out in between', ['title', '', '...', 'a = 1', '...'], 'printed no longer: a = 1'],
  ])('does not guess where a line beside it %s', (_, shown, reason) => {
    expect(upToDate(shown, printed)).toContain(reason);
  });
});

describe('a document', () => {
  const text = [
    '# Page',
    '',
    '```console',
    '$ ls',
    'x',
    '',
    '$ script/berimbang score a',
    'old',
    '```',
    'after',
    '',
  ].join('\n');

  it('gets what is printed and keeps everything else', () => {
    const page = refreshed('page.md', text, new Map([['script/berimbang score a', ['new', 'lines']]]));
    expect(page.text).toBe(text.replace('old', 'new\nlines'));
    expect(page.stale).toEqual(['page.md:7: $ script/berimbang score a\n  shown:   old\n  printed: new']);
    expect(page.faults).toEqual([]);
  });

  it('stays as it is where a command cannot be shown', () => {
    const page = refreshed('page.md', text, new Map([['script/berimbang score a', 'the command is not built']]));
    expect(page.text).toBe(text);
    expect(page.faults).toEqual(['page.md:7: $ script/berimbang score a\n  the command is not built']);
  });
});
