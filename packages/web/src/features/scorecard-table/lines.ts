import type { Class, Level, Row, ScorecardTable } from './api.js';
import type { Choice } from './choice.js';

/** A line of the table: the head of a group, or an indicator. */
export type Line =
  | {
      readonly kind: 'group';
      readonly key: string;
      /** A perspective with its score; else a status or an owner. */
      readonly level: Level | null;
      readonly status: Class | null;
      readonly owner: string | null;
      readonly objectives: number;
      readonly rows: number;
      /** Whether they are indicators; else other results. */
      readonly indicators: boolean;
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly row: Row;
      readonly perspective: Level | null;
      readonly objective: Level | null;
      /** Whether the objective of the line before is another: only then it is named. */
      readonly starts: boolean;
    };

/** Worst first, so that what needs a decision stands on top. */
const ORDER = ['red', 'yellow', 'grey', 'green', 'none'];

/** The lines of a table, filtered and grouped. */
export function linesOf(table: ScorecardTable, choice: Choice): readonly Line[] {
  const perspectives = new Map(table.perspectives.map((level) => [level.code, level]));
  const objectives = new Map(table.objectives.map((level) => [level.code, level]));
  const kept = table.rows.filter((row) => passes(row, choice));
  const line = (row: Row, before: Row | undefined): Line => ({
    kind: 'row',
    key: `${row.kind} ${row.code}`,
    row,
    perspective: perspectives.get(row.perspective ?? '') ?? null,
    objective: objectives.get(row.objective ?? '') ?? null,
    starts: before === undefined || before.objective !== row.objective,
  });
  const lines = (rows: readonly Row[]): readonly Line[] => rows.map((row, i) => line(row, rows[i - 1]));
  const head = (key: string, rows: readonly Row[], of: Partial<Extract<Line, { kind: 'group' }>>): Line => ({
    kind: 'group',
    key: `group ${key}`,
    level: null,
    status: null,
    owner: null,
    objectives: new Set(rows.flatMap(({ objective }) => objective ?? [])).size,
    rows: rows.length,
    indicators: rows.some(({ kind }) => kind === 'indicator'),
    ...of,
  });
  switch (choice.group) {
    case 'none':
      return lines(kept);
    case 'status': {
      const groups = grouped(kept, ({ status }) => status?.word.id ?? '');
      const rank = (rows: readonly Row[]): number => ORDER.indexOf(rows[0]?.status?.tone ?? 'none');
      return [...groups]
        .sort(([, a], [, b]) => rank(a) - rank(b))
        .flatMap(([key, rows]) => [head(key, rows, { status: rows[0]?.status ?? null }), ...lines(rows)]);
    }
    case 'owner':
      return [...grouped(kept, ({ owners }) => owners.join(', '))]
        .sort(([a], [b]) => a.localeCompare(b))
        .flatMap(([key, rows]) => [head(key, rows, { owner: key }), ...lines(rows)]);
    case 'perspective': {
      const groups = grouped(kept, ({ perspective }) => perspective ?? '');
      const order = new Map([...objectives.keys()].map((code, i) => [code, i]));
      const place = ({ objective }: Row): number => order.get(objective ?? '') ?? order.size;
      const isFiltered = kept.length < table.rows.length;
      // A perspective without indicators has a score all the same.
      const known = table.perspectives.flatMap((level) => {
        // The indicators of one objective stand together, wherever they are written.
        const rows = (groups.get(level.code) ?? []).toSorted((a, b) => place(a) - place(b));
        return rows.length === 0 && isFiltered ? [] : [head(level.code, rows, { level }), ...lines(rows)];
      });
      const others = [...groups].filter(([code]) => !perspectives.has(code)).flatMap(([, rows]) => lines(rows));
      return [...known, ...others];
    }
  }
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [row]);
    else own.push(row);
  }
  return groups;
}

function passes(row: Row, { text, statuses, perspectives, owners }: Choice): boolean {
  const wanted = text.trim().toLocaleLowerCase();
  const words = [row.code, row.label.id, row.label.en, ...row.owners];
  if (wanted !== '' && !words.some((word) => word.toLocaleLowerCase().includes(wanted))) return false;
  if (statuses.length > 0 && !statuses.includes(row.status?.word.id ?? '')) return false;
  if (perspectives.length > 0 && !perspectives.includes(row.perspective ?? '')) return false;
  return owners.length === 0 || row.owners.some((owner) => owners.includes(owner));
}
