import { MOST_CRITERIA, nearestName, type Rational, rational } from '@berimbang/engine';
import { CsvError, parse } from 'csv-parse/sync';
import { type AhpProject, MOST_EXPERTS, tableOf } from './ahp-project.js';
import { Faults, type FileFault } from './file-fault.js';
import { readJudgement } from './judgement.js';
import * as sayPair from './pairwise-sentences.js';
import * as say from './sentences.js';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
  readonly raw: string;
}

/** Heads of a list of pairs, in both languages. */
const HEADS: Readonly<Record<string, 'a' | 'b' | 'value' | 'expert'>> = {
  a: 'a',
  b: 'b',
  value: 'value',
  nilai: 'value',
  expert: 'expert',
  ahli: 'expert',
};

/**
 * Reads judgements from CSV: a square table with the names of the criteria in the first row and column, or a list of pairs
 * `a,b,value[,expert]` with or without these heads. Comma, semicolon or tab separates, as the first line shows.
 */
export function readMatrixCsv(
  text: string,
  file: string,
): { readonly project: AhpProject | null; readonly faults: readonly FileFault[] } {
  const columns = new Map<number, readonly number[]>();
  const faults = new Faults(file, ([line, cell]) => ({
    line: typeof line === 'number' ? line : 1,
    column: typeof line === 'number' && typeof cell === 'number' ? (columns.get(line)?.[cell] ?? 1) : 1,
  }));
  const rows = readRows(text, columns, faults);
  const [head, second] = rows;
  if (head === undefined) {
    if (!faults.failed) faults.add('missing-key', [1], say.emptyFile());
    return { project: null, faults: placed(faults) };
  }
  const headed = head.cells.slice(0, 2).every((cell) => HEADS[cell.toLowerCase()] !== undefined);
  const isList = headed || isPair(head.cells) || (second !== undefined && isPair(second.cells));
  const project = isList ? readPairs(rows, faults) : readSquare(rows, faults);
  return { project: faults.failed ? null : project, faults: placed(faults) };
}

/** Line and column say where a fault of a CSV stands; there are no keys to name. */
const placed = (faults: Faults): readonly FileFault[] => faults.list.map((fault) => ({ ...fault, path: [] }));

/** Two names and a number. */
const isPair = ([a = '', b = '', value = '']: readonly string[]): boolean =>
  [a, b].every((name) => name !== '' && readJudgement(name).kind === 'bad') && readJudgement(value).kind === 'given';

function readRows(text: string, columns: Map<number, readonly number[]>, faults: Faults): readonly Row[] {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const delimiter = [';', '\t'].find((mark) => first.includes(mark)) ?? ',';
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      raw: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      max_record_size: 100_000,
    }) as unknown as readonly ParsedRow[];
    return parsed.map(({ info, record, raw }) => {
      columns.set(info.lines, starts(raw, delimiter));
      return { line: info.lines, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    faults.add('syntax', [line], {
      id: `CSV tidak terbaca: ${error.message}`,
      en: `the CSV cannot be read: ${error.message}`,
    });
    return [];
  }
}

/** Where each cell of a line begins, counting characters from 1. */
function starts(raw: string, delimiter: string): readonly number[] {
  const found = [1];
  let quoted = false;
  for (const [i, mark] of [...raw.replace(/^\n+/, '')].entries()) {
    if (mark === '"') quoted = !quoted;
    else if (mark === delimiter && !quoted) found.push(i + 2);
  }
  return found;
}

const alone = [{ name: '', weight: rational(1) }];

function readSquare(rows: readonly Row[], faults: Faults): AhpProject | null {
  const [head, ...body] = rows;
  const names = head?.cells.slice(1) ?? [];
  const top = head?.line ?? 1;
  names.forEach((name, j) => {
    if (name === '') faults.add('missing-key', [top, j + 1], sayPair.criterionWithoutName());
    else if (names.indexOf(name) < j) faults.add('duplicate', [top, j + 1], say.duplicateMember(name));
  });
  if (names.length < 2 || names.length > MOST_CRITERIA)
    faults.add('invalid-value', [top], sayPair.criteriaCount(names.length, MOST_CRITERIA));
  else if (body.length !== names.length)
    faults.add('invalid-value', [body.at(-1)?.line ?? top], sayPair.notSquare(body.length, names.length));
  if (faults.failed) return null;
  const judgements = new Map<string, Map<string, Rational>>();
  body.forEach(({ line, cells: [name = '', ...values] }, i) => {
    const expected = names[i] ?? '';
    if (name !== expected)
      faults.add('unknown-name', [line, 0], sayPair.rowOutOfOrder(name, expected), {
        suggestion: names.includes(name) ? undefined : nearestName(name, names),
      });
    if (values.length !== names.length)
      faults.add(
        'invalid-value',
        [line, Math.min(values.length, names.length + 1)],
        say.rowLength(values.length, names.length),
      );
    const own = new Map<string, Rational>();
    names.forEach((column, j) => {
      const read = readJudgement(values[j] ?? '');
      if (read.kind === 'bad') faults.add('number', [line, j + 1], sayPair.badJudgement(values[j] ?? ''));
      else if (read.kind === 'given') own.set(column, read.value);
    });
    judgements.set(expected, own);
  });
  return projectOf(names, alone, [tableOf(names, judgements)]);
}

function projectOf(
  names: readonly string[],
  experts: AhpProject['experts'],
  tables: AhpProject['comparisons'][number]['tables'],
): AhpProject {
  const members = names.map((code) => ({ code }));
  return {
    title: null,
    source: null,
    experts,
    comparisons: [{ under: null, members, tables }],
    tree: null,
    settings: {},
  };
}

function readPairs(rows: readonly Row[], faults: Faults): AhpProject | null {
  const [head] = rows;
  const written = head?.cells.map((cell) => HEADS[cell.toLowerCase()]) ?? [];
  const hasHead = head !== undefined && !isPair(head.cells);
  const order = hasHead ? written : (['a', 'b', 'value', 'expert'] as const);
  if (hasHead)
    for (const [i, cell] of head.cells.entries())
      if (written[i] === undefined) faults.add('unknown-key', [head.line, i], sayPair.unknownHead(cell));
  for (const name of ['a', 'b', 'value'] as const)
    if (!order.includes(name)) faults.add('missing-key', [head?.line ?? 1], say.missingKey(name));
  if (faults.failed) return null;
  const place = (name: 'a' | 'b' | 'value' | 'expert'): number => order.indexOf(name);
  const names = new Set<string>();
  const byExpert = new Map<string, Map<string, Map<string, Rational>>>();
  const seen = new Map<string, number>();
  for (const { line, cells } of rows.slice(hasHead ? 1 : 0)) {
    const [a = '', b = '', value = '', expert = ''] = (['a', 'b', 'value', 'expert'] as const).map(
      (name) => cells[place(name)]?.trim() ?? '',
    );
    if (cells.length > order.length)
      faults.add('invalid-value', [line, order.length], say.rowLength(cells.length, order.length));
    if (a === '' || b === '')
      faults.add('missing-key', [line, place(a === '' ? 'a' : 'b')], sayPair.criterionWithoutName());
    if (a === b && a !== '') faults.add('invalid-value', [line, place('b')], sayPair.judgedAgainstItself(a));
    const read = readJudgement(value);
    if (read.kind !== 'given') {
      if (read.kind === 'bad') faults.add('number', [line, place('value')], sayPair.badJudgement(value));
      names.add(a).add(b);
      continue;
    }
    const key = JSON.stringify([expert, ...[a, b].sort()]);
    const earlier = seen.get(key);
    if (earlier !== undefined) faults.add('duplicate', [line], sayPair.pairJudgedAt(a, b, earlier));
    seen.set(key, line);
    names.add(a).add(b);
    const own = byExpert.get(expert) ?? new Map<string, Map<string, Rational>>();
    byExpert.set(expert, own.set(a, (own.get(a) ?? new Map<string, Rational>()).set(b, read.value)));
  }
  const last = rows.at(-1)?.line ?? 1;
  if (names.size < 2 || names.size > MOST_CRITERIA)
    faults.add('invalid-value', [last], sayPair.criteriaCount(names.size, MOST_CRITERIA));
  if (byExpert.size > MOST_EXPERTS)
    faults.add('invalid-value', [last], sayPair.tooManyExperts(byExpert.size, MOST_EXPERTS));
  if (byExpert.size === 0 && !faults.failed) faults.add('missing-key', [last], sayPair.nothingJudged());
  if (faults.failed) return null;
  const criteria = [...names];
  const experts = [...byExpert.keys()].map((name) => ({ name, weight: rational(1) }));
  return projectOf(
    criteria,
    experts,
    [...byExpert.values()].map((own) => tableOf(criteria, own)),
  );
}
