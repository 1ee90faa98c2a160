import { describe, expect, it } from 'vitest';
import { escapeHtml, Html, html, named, say } from './html.js';

describe('html', () => {
  it('escapes what is put into it, in content and in attributes', () => {
    expect(html`<p title="${'"><script>'}">${"a & b < 'c'"}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">a &amp; b &lt; &#39;c&#39;</p>',
    );
  });

  it('takes HTML as it is, joins lists, and leaves out what is not there', () => {
    expect(html`${[html`<b>1</b>`, '<', 2]}${null}${undefined}${false}${new Html('<i>')}`.text).toBe(
      '<b>1</b>&lt;2<i>',
    );
  });

  it('does not read its own marks in a text again', () => {
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  it('replaces control signs and marks that turn the direction of text', () => {
    expect(escapeHtml('a\u0000b\u202ec\u2066d')).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(escapeHtml('a\n\tb')).toBe('a\n\tb');
  });
});

describe('texts in two languages', () => {
  it('are written once where they are alike', () => {
    expect(say({ id: 'a<', en: 'a<' }).text).toBe('a&lt;');
    expect(say({ id: 'satu', en: 'one' }).text).toBe('<span lang="id">satu</span><span lang="en">one</span>');
    expect(named({ id: '"a"', en: 'b' }).text).toBe(
      'aria-label="&quot;a&quot;" data-label-id="&quot;a&quot;" data-label-en="b"',
    );
  });
});
