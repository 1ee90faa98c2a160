import type { StoredFact } from './scorecard-parts.js';

/** Columns that are no dimensions. */
const OWN = new Set(['node', 'value', 'missing', 'status', 'source']);
/** Names that `facts-from` takes. */
const FILE = /^[\w.-]+\.csv$/;

/** Facts that go back into their CSV files, by file in the order of the facts, and those that the section `facts` must hold. */
export function byFile(facts: readonly StoredFact[]): {
  readonly section: readonly StoredFact[];
  readonly files: ReadonlyMap<string, readonly StoredFact[]>;
} {
  const times = new Map<string, number>();
  const keyOf = ({ file, node, place, status }: StoredFact): string =>
    JSON.stringify([file, node, Object.entries(place).sort(), status]);
  for (const fact of facts) if (fact.file !== null) times.set(keyOf(fact), (times.get(keyOf(fact)) ?? 0) + 1);
  const section: StoredFact[] = [];
  const files = new Map<string, StoredFact[]>();
  for (const fact of facts) {
    if (fact.file === null || !holds(fact.file, fact) || times.get(keyOf(fact)) !== 1) section.push(fact);
    else {
      const rows = files.get(fact.file);
      if (rows === undefined) files.set(fact.file, [fact]);
      else rows.push(fact);
    }
  }
  return { section, files };
}

/** Whether a row of a CSV file can say all of a fact: it has no note and always a source, and its dimensions are columns. */
function holds(file: string, { source, note, place }: StoredFact): boolean {
  return FILE.test(file) && note === undefined && source !== '' && !Object.keys(place).some((name) => OWN.has(name));
}

/** A CSV file of facts. A source that is just the row's own place is left out, since the reader puts it there. */
export function factsCsv(file: string, facts: readonly StoredFact[]): string {
  const dims = [...new Set(facts.flatMap(({ place }) => Object.keys(place)))];
  const wide = facts.some(({ source, value }) => /[\r\n]/.test(`${source}${value ?? ''}`));
  const sources = facts.map(({ source }, i) => (!wide && source === `${file}:${i + 2}` ? '' : source));
  const reasons = facts.map(({ value, missing = 'unknown' }) =>
    value !== undefined || missing === 'unknown' ? '' : missing,
  );
  const statuses = facts.map(({ status }) => (status === 'printed' ? '' : status));
  const columns: readonly (readonly [name: string, cells: readonly string[]])[] = [
    ['node', facts.map(({ node }) => node)],
    ...dims.map((name) => [name, facts.map(({ place }) => place[name] ?? '')] as const),
    ['value', facts.map(({ value }) => value ?? '')],
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
