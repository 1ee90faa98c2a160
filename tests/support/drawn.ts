import type { Picture } from '@berimbang/pictures';
import { expect } from 'vitest';
import { xmlFault } from './xml.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the texts of a drawing lie, by narrow letters: what overlaps here overlaps in every font. */
export function textsOf(svg: string): readonly Box[] {
  const found = svg.matchAll(
    /<text[^>]*?text-anchor="(\w+)"[^>]*?font-size:([\d.]+)px[^>]*?translate\(([\d.-]+) ([\d.-]+)\)[^>]*>([^<]*)<\/text>/g,
  );
  return [...found].map(([, anchor, size, x, y, written = '']) => {
    const text = written
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"');
    const width = [...text].length * Number(size) * 0.42;
    const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    return {
      text,
      left,
      right: left + width,
      top: Number(y) - Number(size) * 0.4,
      bottom: Number(y) + Number(size) * 0.4,
    };
  });
}

/** What must hold for every picture: sound XML, no text over another or outside, the same again, colours by name. */
export function expectSound(picture: Picture): void {
  for (const language of ['id', 'en'] as const) {
    for (const width of [358, 900]) {
      const svg = picture.svg(language, width);
      const where = `${picture.id} ${language} ${width}`;
      expect(xmlFault(svg), where).toBeNull();
      expect(picture.svg(language, width), where).toBe(svg);
      expect(svg, where).toMatch(/^<svg [^>]*role="img"[^>]*aria-label="[^"]+"/);
      expect(svg, where).not.toMatch(/NaN|Infinity|undefined|\sid="|class="|url\(|="#|<script|<style/);
      const texts = textsOf(svg);
      expect(texts.length, where).toBe((svg.match(/<text/g) ?? []).length);
      const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
      for (const [i, own] of texts.entries()) {
        expect(own.left, `${where}: ${own.text}`).toBeGreaterThanOrEqual(-1);
        expect(own.right, `${where}: ${own.text}`).toBeLessThanOrEqual(width + 1);
        expect(own.bottom, `${where}: ${own.text}`).toBeLessThanOrEqual(height);
        const over = texts
          .slice(i + 1)
          .find(
            (other) =>
              own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom,
          );
        expect(over === undefined ? null : `${where}: ${own.text} over ${over.text}`).toBeNull();
      }
    }
  }
}
