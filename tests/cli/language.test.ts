import { describe, expect, it } from 'vitest';
import { berimbangProcess as berimbang, CARD, folderWith } from '../support/cli.js';

const card = `${folderWith({ 'small.scorecard.yaml': CARD.replace('662,53', '700,00') })}/small.scorecard.yaml`;
const broken = `${folderWith({ 'broken.scorecard.yaml': CARD.replace('kind: input', 'kind: inputt') })}/broken.scorecard.yaml`;
const ESCAPE = '\u001b[';

describe('language', () => {
  it('--lang chooses; numbers follow it', async () => {
    const id = await berimbang(['score', card, '--lang', 'id', '--inputs']);
    const en = await berimbang(['score', card, '--lang', 'en', '--inputs']);
    for (const text of ['Kartu kecil', '662,53', '1.234,56']) expect(id.out).toContain(text);
    for (const text of ['Small card', '662.53', '1,234.56']) expect(en.out).toContain(text);
    expect(en.out).not.toContain('Kartu kecil');
  });

  it('comes from the environment, unless --lang says otherwise', async () => {
    const env = { LC_ALL: 'id_ID.UTF-8' };
    expect((await berimbang(['score', card], { env })).out).toContain('Kartu kecil');
    expect((await berimbang(['score', card, '--lang', 'en'], { env })).out).toContain('Small card');
  });

  it('faults are told in it, with the same place', async () => {
    const id = await berimbang(['check', broken, '--lang', 'id']);
    const en = await berimbang(['check', broken, '--lang', 'en']);
    expect([id.code, en.code]).toEqual([2, 2]);
    expect(id.err).not.toBe(en.err);
    const place = /broken\.scorecard\.yaml:(\d+):(\d+):/;
    expect(place.exec(id.err)?.slice(1)).toEqual(place.exec(en.err)?.slice(1));
    expect(place.exec(en.err)?.[1]).toBe('7');
  });

  it('the audit explains in it', async () => {
    const id = await berimbang(['audit', card, '--lang', 'id']);
    const en = await berimbang(['audit', card, '--lang', 'en']);
    expect(id.out).toContain('tidak cocok');
    expect(id.out).toContain('Rata-rata tercetak');
    expect(en.out).toContain('mismatch');
    expect(en.out).toContain('Printed mean');
  });
});

describe('colour', () => {
  it('is not there in a pipe, and machines never get it', async () => {
    expect((await berimbang(['audit', card])).out).not.toContain(ESCAPE);
    expect((await berimbang(['audit', card, '--json'], { env: { FORCE_COLOR: '1' } })).out).not.toContain(ESCAPE);
  });

  it('comes when forced, and NO_COLOR and FORCE_COLOR=0 keep it away', async () => {
    expect((await berimbang(['audit', card], { env: { FORCE_COLOR: '1' } })).out).toContain(ESCAPE);
    expect((await berimbang(['audit', card], { env: { FORCE_COLOR: '0' } })).out).not.toContain(ESCAPE);
    expect((await berimbang(['audit', card], { env: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE);
  });

  it('only adds to words: without it the text is the same', async () => {
    const plain = await berimbang(['audit', card]);
    const painted = await berimbang(['audit', card], { env: { FORCE_COLOR: '1' } });
    expect(
      painted.out
        .split(ESCAPE)
        .map((part, i) => (i === 0 ? part : part.replace(/^[\d;]*m/, '')))
        .join(''),
    ).toBe(plain.out);
  });
});
