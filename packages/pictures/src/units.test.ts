import { describe, expect, it } from 'vitest';
import { unitNamed, unitWord } from './units.js';

describe('units by their words', () => {
  it.each([
    ['hari', 'day'],
    ['Days', 'day'],
    ['day', 'day'],
    [' unit kerja ', 'work-unit'],
    ['%', '%'],
    ['ton', 'ton'],
    ['Rp/service', 'Rp/service'],
    ['', ''],
  ])('%s is %s', (word, unit) => {
    expect(unitNamed(word)).toBe(unit);
  });

  it('are the units that the words are of', () => {
    for (const unit of ['day', 'hour', 'work-unit', 'person', 'ton', '%'])
      for (const word of Object.values(unitWord(unit) ?? {})) expect(unitNamed(String(word)), unit).toBe(unit);
  });
});
