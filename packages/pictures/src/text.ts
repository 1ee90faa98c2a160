/** Widths without a browser, in pixels: generous, so that a wider font than Source Sans 3 still fits. */
const NARROW = /[iljtfrI.,:;'!|()[\] -]/;
const WIDE = /[mwMW%@—]/;

export function textWidth(text: string, size: number, weight = 400): number {
  let ems = 0;
  for (const sign of text) {
    if (NARROW.test(sign)) ems += 0.35;
    else if (WIDE.test(sign)) ems += 0.93;
    else if (/[A-Z]/.test(sign)) ems += 0.68;
    else ems += 0.6;
  }
  return ems * size * (weight >= 600 ? 1.05 : 1);
}

/** Breaks a text into lines no wider than `width`; a single word that is wider stays whole. Nothing is cut. */
export function wrap(text: string, width: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
