/** Widths without a browser: generous, so that a font a little wider than Source Sans 3 still fits. In pixels. */
const NARROW = /[iljtfrI.,:;'!|()[\] -]/;
const WIDE = /[mwMW%@—]/;

export function textWidth(text: string, size: number, weight = 400): number {
  let ems = 0;
  for (const sign of text) {
    if (NARROW.test(sign)) ems += 0.31;
    else if (WIDE.test(sign)) ems += 0.86;
    else if (/[A-Z]/.test(sign)) ems += 0.63;
    else ems += 0.535;
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
