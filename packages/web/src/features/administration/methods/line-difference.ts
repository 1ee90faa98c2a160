export interface Line {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
  /** From 1; of the text that has the line, of the new one where both have it. */
  readonly number: number;
}

/** Longest texts that are compared line by line; of longer ones everything counts as changed. */
const MOST_LINES = 3000;

/** What became of a text, line by line: the longest sequence that both have stays, the rest is gone or new. */
export function linesBetween(before: string, after: string): readonly Line[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < was.length - head && tail < is.length - head && was[was.length - 1 - tail] === is[is.length - 1 - tail])
    tail += 1;
  const lines: Line[] = [];
  for (let i = 0; i < head; i += 1) lines.push({ kind: 'same', text: is[i] ?? '', number: i + 1 });
  lines.push(...middle(was.slice(head, was.length - tail), is.slice(head, is.length - tail), head));
  for (let i = is.length - tail; i < is.length; i += 1) lines.push({ kind: 'same', text: is[i] ?? '', number: i + 1 });
  return lines;
}

function middle(was: readonly string[], is: readonly string[], from: number): readonly Line[] {
  const gone = (i: number): Line => ({ kind: 'gone', text: was[i] ?? '', number: from + i + 1 });
  const added = (j: number): Line => ({ kind: 'new', text: is[j] ?? '', number: from + j + 1 });
  if (was.length > MOST_LINES || is.length > MOST_LINES)
    return [...was.map((_, i) => gone(i)), ...is.map((_, j) => added(j))];
  // Length of the longest common rest from each pair of lines on, row by row from the end.
  const width = is.length + 1;
  const longest = new Uint16Array((was.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && was[i] === is[j]) {
      lines.push({ kind: 'same', text: is[j] ?? '', number: from + j + 1 });
      i += 1;
      j += 1;
    } else if (j >= is.length || (i < was.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push(gone(i));
      i += 1;
    } else {
      lines.push(added(j));
      j += 1;
    }
  }
  return lines;
}

/** Lines that changed, each with so many others around it; null stands for lines left out between. */
export function changedPlaces(lines: readonly Line[], around = 2): readonly (Line | null)[] {
  const shown = new Set<number>();
  lines.forEach(({ kind }, i) => {
    if (kind !== 'same') for (let k = i - around; k <= i + around; k += 1) shown.add(k);
  });
  const found: (Line | null)[] = [];
  lines.forEach((line, i) => {
    if (!shown.has(i)) return;
    if (found.length > 0 && !shown.has(i - 1)) found.push(null);
    found.push(line);
  });
  return found;
}
