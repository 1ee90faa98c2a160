import { CsvError, parse } from 'csv-parse/sync';
import type { FileFault } from './file-fault.js';
import * as say from './raw-sentences.js';
import type { Position } from './source-tree.js';

/** A CSV file as rows of texts, with the place of every cell. */
export interface RawTable {
  readonly file: string;
  readonly delimiter: ',' | ';';
  readonly header: readonly string[];
  /** Data rows, each as long as the header. */
  readonly rows: readonly (readonly string[])[];
  /** Where a cell begins; row 0 is the header. */
  readonly at: (row: number, column: number) => Position;
}

interface Record {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
  readonly raw?: string;
}

/** Longest row, in characters. */
const LONGEST_ROW = 200_000;
/** Control characters other than tab and line ends: they could steer a terminal. */
const CONTROL = /(?![\t\r\n])\p{Cc}/u;
/** Faults that are told before the rest are only counted. */
export const MOST_FAULTS = 50;

/**
 * Reads a CSV file with one heading row: comma or semicolon, as the headings show, quoted fields, with or without a byte
 * order mark. Empty lines are passed over; a row of another length than the heading is a fault.
 */
export function readRawTable(
  text: string,
  file: string,
): { readonly table: RawTable } | { readonly faults: readonly FileFault[] } {
  const delimiter = delimiterOf(text);
  const read = (raw: boolean): readonly Record[] =>
    parse(text, {
      delimiter,
      bom: true,
      info: true,
      raw,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
    }) as unknown as readonly Record[];
  const fault = (position: Position, message: FileFault['message']): FileFault => ({
    code: 'syntax',
    severity: 'error',
    file,
    position,
    path: [],
    message,
  });
  const control = CONTROL.exec(text);
  if (control !== null) return { faults: [fault(placeOfOffset(text, control.index), say.controlCharacter())] };
  let records: readonly Record[];
  try {
    records = read(false);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { faults: [fault({ line, column: 1 }, say.csvUnreadable(error.code, error.message))] };
  }
  const [head, ...data] = records;
  if (head === undefined) return { faults: [fault({ line: 1, column: 1 }, say.emptyFile())] };
  let raws: readonly Record[] | null = null;
  const at = (row: number, column: number): Position => {
    raws ??= read(true);
    const record = raws[row];
    return record === undefined ? { line: 1, column: 1 } : placeIn(record, column, delimiter);
  };
  // Spreadsheets end rows with empty cells beyond the last heading: those are no fault.
  const header = withoutEmptyEnd(head.record).map((heading) => heading.replace(/\s+/g, ' '));
  const faults: FileFault[] = [];
  const rows = data.map(({ record }, i) => {
    const row = record.length > header.length ? withoutEmptyEnd(record, header.length) : record;
    if (row.length !== header.length && faults.length < MOST_FAULTS)
      faults.push(fault(at(i + 1, 0), say.rowLength(row.length, header.length, delimiter)));
    return row;
  });
  if (faults.length > 0) return { faults };
  return { table: { file, delimiter, header, rows, at } };
}

function withoutEmptyEnd(record: readonly string[], least = 0): readonly string[] {
  let length = record.length;
  while (length > least && record[length - 1] === '') length -= 1;
  return record.slice(0, length);
}

/** The mark that parts the headings more often, outside quotes. */
function delimiterOf(text: string): ',' | ';' {
  let [commas, semicolons, quoted] = [0, 0, false];
  for (let i = 0; i < Math.min(text.length, LONGEST_ROW); i += 1) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === ',') commas += 1;
    else if (character === ';') semicolons += 1;
    else if (character === '\n' && commas + semicolons > 0) break;
  }
  return semicolons > commas ? ';' : ',';
}

function placeOfOffset(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Place of a field in the text of its record, which may begin with empty lines and hold line ends in quotes. */
function placeIn({ info, raw = '' }: Record, column: number, delimiter: string): Position {
  const ends = raw.replace(/\r?\n$/, '').split('\n').length - 1;
  let [line, from, field, quoted] = [info.lines - ends, 1, 0, false];
  let started = false;
  for (const character of raw) {
    if (!started && /[\r\n]/.test(character)) {
      if (character === '\n') line += 1;
      continue;
    }
    started = true;
    if (field === column) break;
    if (character === '"') quoted = !quoted;
    from += 1;
    if (character === '\n') [line, from] = [line + 1, 1];
    else if (character === delimiter && !quoted) field += 1;
  }
  return { line, column: from };
}
