import { type Label, type Rational, rational } from '@berimbang/engine';
import { CsvError, parse } from 'csv-parse/sync';
import { Faults, type FileFault } from './file-fault.js';
import * as saySample from './sample-sentences.js';
import * as say from './sentences.js';

/** A part of a population. */
export interface Stratum {
  readonly name: string;
  readonly size: Rational;
}

/** Most strata that one sample is shared over. */
const MOST_STRATA = 10_000;

/** A whole number of at least 0, perhaps with its thousands marked (`1.000` or `1,000`); null for anything else. */
export function countOf(text: string): Rational | null {
  const trimmed = text.trim();
  if (!/^\d{1,18}$|^\d{1,3}([.,])\d{3}(\1\d{3}){0,4}$/.test(trimmed)) return null;
  return rational(BigInt(trimmed.replace(/[.,]/g, '')));
}

/** Strata written in one line: `A=40,B=30`; or the sentence that says what is wrong. */
export function strataInLine(text: string): { readonly strata: readonly Stratum[] } | { readonly fault: Label } {
  const strata: Stratum[] = [];
  for (const part of text.split(',')) {
    const sign = part.lastIndexOf('=');
    const name = part.slice(0, Math.max(0, sign)).trim();
    const size = countOf(part.slice(sign + 1));
    if (name === '' || size === null) return { fault: saySample.notAStratum(part.trim()) };
    strata.push({ name, size });
  }
  const fault = faultOf(strata);
  return fault === null ? { strata } : { fault: fault.message };
}

/** Strata in a CSV file with the columns `name` and `size`; comma or semicolon separates, as the header shows. */
export function strataInCsv(
  text: string,
  file: string,
): { readonly strata: readonly Stratum[]; readonly faults: readonly FileFault[] } {
  const faults = new Faults(file, (path) => ({ line: typeof path[0] === 'number' ? path[0] : 1, column: 1 }));
  const rows = rowsOf(text, faults);
  const header = Object.keys(rows[0]?.record ?? {});
  if (rows.length === 0 && !faults.failed) faults.add('missing-key', [1], say.emptyFile());
  for (const name of ['name', 'size'])
    if (rows.length > 0 && !header.includes(name)) faults.add('missing-key', [1, name], say.missingKey(name));
  if (faults.failed) return { strata: [], faults: faults.list };
  const strata = rows.flatMap(({ record, info }): readonly Stratum[] => {
    const { name = '', size = '' } = record;
    const count = countOf(size);
    if (name === '' || count === null)
      faults.add('invalid-value', [info.lines], saySample.notAStratum(`${name}=${size}`));
    return name === '' || count === null ? [] : [{ name, size: count }];
  });
  const fault = faultOf(strata);
  if (fault !== null) faults.add('duplicate', [rows[fault.at]?.info.lines ?? 1], fault.message);
  return { strata, faults: faults.list };
}

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

function rowsOf(text: string, faults: Faults): readonly Row[] {
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  try {
    return parse(text, {
      columns: true,
      delimiter,
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 100_000,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add('syntax', [typeof error.lines === 'number' ? error.lines : 1], say.unreadableCsv(error.message));
    return [];
  }
}

/** A name that stands twice, or too many strata. */
function faultOf(strata: readonly Stratum[]): { readonly message: Label; readonly at: number } | null {
  if (strata.length > MOST_STRATA)
    return { message: saySample.tooManyStrata(strata.length, MOST_STRATA), at: MOST_STRATA };
  const seen = new Set<string>();
  for (const [at, { name }] of strata.entries()) {
    if (seen.has(name)) return { message: say.duplicateMember(name), at };
    seen.add(name);
  }
  return null;
}
