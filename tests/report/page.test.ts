import { describe, expect, it } from 'vitest';
import { berimbang, CARD, folderWith } from '../support/cli.js';
import { explanationsIn, reportOf, sha256 } from './support.js';

const EXAMPLES = ['merak', 'madiun', 'bone-bolango', 'kebumen', 'sampang', 'agency'] as const;

/** Labels that would break a page which did not escape them. */
const HOSTILE = `berimbang: 1
scorecard:
  id: hostile
  title: {id: "<script>alert(1)</script>", en: "</title><img src=x onerror=alert(1)>"}
  period: 2024
  source: '"><svg onload=alert(1)> \u202Eabc'
organisation: {name: "O'Brien & \\"Sons\\" <b>"}
method: {name: test/hostile, title: {id: "]]>--></script>", en: "<!--"}}
dimensions:
  part: {members: {a: {id: "<i>a</i>", en: "${'x'.repeat(190)}"}, b: {id: "${'Sangat panjang '.repeat(12)}", en: b}}}
nodes:
  index: {kind: input, dims: [part], unit: index, label: {id: "</script><script>alert(2)</script>", en: "onmouseover=alert(3)"}}
  mean: {kind: formula, unit: index, formula: mean(index over part), label: {id: "</style><script>", en: "\`\${alert(4)}\`"}, round: {decimals: 2}}
facts:
  index: {source: "<img src=x>", values: {a: 1, b: 2}}
printed:
  p.mean: {node: mean, printed: "1.50", places: ["<a href=javascript:alert(5)>"], label: {id: "<u>", en: "&lt;"}}
`;

/** Names of attributes through which a page could ask for something. */
const ASKING =
  /\s(?:src|href|xlink:href|data|action|formaction|poster|srcset|ping|background)\s*=\s*["']?\s*([^"'\s>]+)/gi;

describe.each(EXAMPLES)('the report of %s', (example) => {
  const made = reportOf(`examples/${example}`, `${example}.html`, '--lang', 'id');

  it('asks for nothing outside itself', async () => {
    const { text } = await made;
    const asked = [...text.matchAll(ASKING)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('#'));
    expect(asked).toEqual([]);
    const urls = [...text.matchAll(/url\(([^)]{0,40})/g)].map(([, target = '']) => target);
    expect(urls.filter((target) => !target.startsWith('data:font/woff2;base64,'))).toEqual([]);
    expect(text.match(/@import|<link|<iframe|<object|<embed|<base/i)).toBeNull();
  });

  it('allows only its own script and style', async () => {
    const { text } = await made;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src '${sha256(style)}'`);
    expect(policy).toContain(`script-src '${sha256(script)}'`);
    expect(policy).not.toContain('unsafe');
    expect(text.match(/\sstyle\s*=\s*"/)).toBeNull();
    expect(text.match(/<script(?! type="(?:module|application\/json|application\/gzip)")/g)).toBeNull();
  });

  it('says everything in both languages', async () => {
    const { text } = await made;
    const [id, en] = ['id', 'en'].map(
      (language) => text.match(new RegExp(`<(?:span|div) lang="${language}"`, 'g'))?.length,
    );
    expect(id).toBeGreaterThan(100);
    expect(en).toBe(id);
    const told = text.replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '');
    expect(told.match(/.{0,40}(?:undefined|\[object Object\]|NaN).{0,40}/)).toBeNull();
  });

  it('explains every number that can be opened, down to what it was computed from', async () => {
    const { text } = await made;
    const explained = explanationsIn(text);
    const buttons = [...text.matchAll(/data-card="([\w-]+)" data-entry="(\d+)"/g)];
    expect(buttons.length).toBeGreaterThan(20);
    for (const [, card = '', entry = ''] of buttons)
      expect(explained.get(card)?.entries[Number(entry)]?.address).toBeTruthy();
    for (const { entries } of explained.values())
      for (const { operands } of entries) for (const operand of operands ?? []) expect(entries[operand]).toBeTruthy();
  });
});

describe('a file that means harm', () => {
  it('shows its texts as texts', async () => {
    const { text } = await reportOf(folderWith({ 'a.scorecard.yaml': HOSTILE }), 'hostile.html');
    expect(text.match(/<script>alert|<img|<svg onload|<i>a|<u>|onerror=alert\(1\)>|\u202e/)).toBeNull();
    expect(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe(true);
    expect(text.includes('O&#39;Brien &amp; &quot;Sons&quot; &lt;b&gt;')).toBe(true);
    expect(text.match(/<\/style>/g)).toHaveLength(1);
    expect(text.match(/<script/g)).toHaveLength(3);
  });

  it('may have labels as long as the format lets them be', async () => {
    const long = CARD.replace('Kartu kecil', 'k'.repeat(10_000));
    const ran = await berimbang(['report', folderWith({ 'a.scorecard.yaml': long }), '-o', '-']);
    if (ran.code === 2) expect(ran.err).toMatch(/a\.scorecard\.yaml/);
    else expect(ran.out).toContain('k'.repeat(10_000));
  });
});

describe('the command', () => {
  const folder = folderWith({ 'a.scorecard.yaml': CARD });

  it('writes to standard output for -', async () => {
    const { code, out } = await berimbang(['report', folder, '-o', '-', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(out.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('is the same page each time', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => berimbang(['report', folder, '-o', '-'])));
    expect(a?.out).toBe(b?.out);
  });

  it('replaces what is there, and leaves no part behind', async () => {
    const place = folderWith({ 'r.html': 'before' });
    const { code } = await berimbang(['report', folder, '-o', `${place}/r.html`]);
    expect(code).toBe(0);
    const { readdirSync, readFileSync } = await import('node:fs');
    expect(readdirSync(place)).toEqual(['r.html']);
    expect(readFileSync(`${place}/r.html`, 'utf8')).toContain('<!doctype html>');
  });

  it('names a folder that is missing, an output that is not given, a period that is not read, a path without scorecards', async () => {
    const runs = await Promise.all([
      berimbang(['report', folder, '-o', `${folder}/none/r.html`]),
      berimbang(['report', folder]),
      berimbang(['report', folder, '-o', '-', '--at', '2024-Q2']),
      berimbang(['report', folderWith({}), '-o', '-']),
      berimbang(['report', folder, '-o', folder]),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(runs[0]?.err).toContain('does not exist');
    expect(runs[1]?.err).toContain('-o FILE');
    expect(runs[2]?.err).toContain('--at needs periods');
    expect(runs.every(({ out }) => out === '')).toBe(true);
  });

  it('ends with 1 where there are findings', async () => {
    const { code } = await reportOf('examples/merak', 'merak-code.html');
    expect(code).toBe(1);
  });

  it('shows the last period with a value, or the one asked for, and says so', async () => {
    const unit = 'examples/agency/izin-usaha.scorecard.yaml';
    const [last, asked] = await Promise.all([
      reportOf(unit, 'period.html', '--lang', 'id'),
      reportOf(unit, 'period-at.html', '--lang', 'id', '--at', '2025-06'),
    ]);
    expect(last.text).toContain('Penjelasan dimuat untuk Desember 2025.');
    expect(asked.text).toContain('Penjelasan dimuat untuk Juni 2025.');
    const { out } = await berimbang(['score', unit, '--lang', 'id', '--at', '2025-06']);
    const score = /\(NKO\): ([\d,]+)/.exec(out)?.[1] ?? 'none';
    expect(/<p class="big[^"]*">.*?<span lang="id">([\d,]+)<\/span>/.exec(asked.text)?.[1]).toBe(score);
  });

  it('puts several units below the one they belong to, each with its own section', async () => {
    const { text } = await reportOf('examples/agency', 'agency.html', '--lang', 'id');
    const depths = [...text.matchAll(/class="depth-(\d)"/g)].map(([, depth]) => depth).join('');
    expect(depths).toBe('0122122122');
    expect(text.match(/<article class="card"/g)).toHaveLength(10);
    expect(text.match(/<details class="folded">/g)).toHaveLength(9);
  });
});
