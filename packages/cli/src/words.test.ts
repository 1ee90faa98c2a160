import { describe, expect, it } from 'vitest';
import { chooseLanguage, WORDS } from './words.js';

describe('choosing the language', () => {
  it.each([
    [undefined, { LANG: 'id_ID.UTF-8' }, 'id'],
    [undefined, { LANG: 'id' }, 'id'],
    [undefined, { LANG: 'in_ID' }, 'id'],
    [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    [undefined, { LANG: 'identity' }, 'en'],
    [undefined, { LANG: 'en_US.UTF-8', LC_ALL: 'id_ID.UTF-8' }, 'id'],
    [undefined, { LANG: 'en_US.UTF-8', LC_MESSAGES: 'id_ID' }, 'id'],
    [undefined, { LANG: 'id_ID.UTF-8', LC_ALL: 'C' }, 'en'],
    [undefined, { LANG: 'id_ID.UTF-8', LC_ALL: '' }, 'id'],
    [undefined, {}, 'en'],
    ['en', { LC_ALL: 'id_ID.UTF-8' }, 'en'],
    ['id', { LC_ALL: 'en_US.UTF-8' }, 'id'],
  ])('--lang %s with %j: %s', (option, environment, language) => {
    expect(chooseLanguage(option, environment)).toBe(language);
  });

  it('every word exists in both', () => {
    for (const [name, { id, en }] of Object.entries(WORDS)) expect(id.length * en.length, name).toBeGreaterThan(0);
  });
});
