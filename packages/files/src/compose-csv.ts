import type { DimensionsOf } from './compose-facts.js';
import type { StoredFact } from './scorecard-parts.js';

/** Columns that are no dimensions. */
const OWN = new Set(['node', 'value', 'missing', 'status', 'source']);
/** Names that `facts-from` takes. */
const FILE = /^[\w.-]+\.csv$/;

/**
 * Facts that go back into their CSV files, and those that the section `facts` must hold. The section is read before the
 * files, and a file has one observation of a cell for each status: where the observations of a cell would come in another order, all of them stand in the section.
 */
export function byFile(facts: readonly StoredFact[]): {
  readonly section: readonly StoredFact[];
  readonly files: ReadonlyMap<string, readonly StoredFact[]>;
} {
  const files = new Map<string, StoredFact[]>();
  const ranks = new Map<string, number>();
  for (const { file } of facts) {
    if (file === null || ranks.has(file)) continue;
    ranks.set(file, ranks.size);
    files.set(file, []);
  }
  const cells = new Map<string, { last: number; inOrder: boolean; readonly seen: Set<string> }>();
  for (const fact of facts) {
    const rank = holds(fact) ? (ranks.get(fact.file ?? '') ?? -1) : -1;
    const cell = cells.get(cellOf(fact)) ?? { last: -1, inOrder: true, seen: new Set<string>() };
    const once = `${rank} ${fact.status}`;
    if (rank < cell.last || (rank >= 0 && cell.seen.has(once))) cell.inOrder = false;
    cell.seen.add(once);
    cell.last = rank;
    cells.set(cellOf(fact), cell);
  }
  const section: StoredFact[] = [];
  for (const fact of facts) {
    if (holds(fact) && cells.get(cellOf(fact))?.inOrder === true) files.get(fact.file ?? '')?.push(fact);
    else section.push(fact);
  }
  return { section, files: new Map([...files].filter(([, rows]) => rows.length > 0)) };
}

function cellOf({ node, place }: StoredFact): string {
  return JSON.stringify([node, Object.entries(place).sort()]);
}

/** Whether a row of a CSV file can say all of a fact: it has no note and always a source, and its dimensions are columns. */
function holds({ file, source, note, place }: StoredFact): boolean {
  return (
    file !== null &&
    FILE.test(file) &&
    note === undefined &&
    source !== '' &&
    !Object.keys(place).some((name) => OWN.has(name))
  );
}

/** A CSV file of facts. A source that is just the row's own place is left out, since the reader puts it there. */
export function factsCsv(file: string, facts: readonly StoredFact[], dimensionsOf: DimensionsOf): string {
  const dims = [...new Set(facts.flatMap(({ node, place }) => dimensionsOf(node) ?? Object.keys(place)))];
  const wide = facts.some(({ source, value }) => /[\r\n]/.test(`${source}${value ?? ''}`));
  const sources = facts.map(({ source }, i) => (!wide && source === `${file}:${i + 2}` ? '' : source));
  const reasons = facts.map(({ missing = 'unknown' }) => (missing === 'unknown' ? '' : missing));
  const statuses = facts.map(({ status }) => (status === 'printed' ? '' : status));
  const columns: readonly (readonly [name: string, cells: readonly string[]])[] = [
    ['node', facts.map(({ node }) => node)],
    ...dims.map((name) => [name, facts.map(({ place }) => place[name] ?? '')] as const),
    ['value', facts.map(({ value, missing }) => (missing === undefined ? (value ?? '') : ''))],
    ...(
      [
        ['missing', reasons],
        ['status', statuses],
        ['source', sources],
      ] as const
    ).filter(([, cells]) => cells.some((cell) => cell !== '')),
  ];
  const rows = facts.map((_, i) => columns.map(([, cells]) => field(cells[i] ?? '')).join(','));
  return `${[columns.map(([name]) => field(name)).join(','), ...rows].join('\n')}\n`;
}

function field(text: string): string {
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
