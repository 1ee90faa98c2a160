import { FACT_STATUSES, type Fact, MISSING_REASONS } from '@berimbang/engine';
import { CsvError, parse } from 'csv-parse/sync';
import { type FactScope, fact, factNode, knownMember } from './facts.js';
import { Faults } from './file-fault.js';
import * as say from './sentences.js';

const OWN_COLUMNS = ['node', 'value', 'missing', 'status', 'source'] as const;

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/**
 * Reads bulk facts: a header row, then one observation a row. Columns `node` and `value`, optionally `missing`, `status`
 * and `source`; every other column is a dimension. Comma or semicolon separates, as the header shows.
 */
export function readCsvFacts(
  text: string,
  file: string,
  scope: Omit<FactScope, 'faults'>,
): { readonly facts: readonly Fact[]; readonly faults: Faults } {
  const faults = new Faults(file, (path) => ({ line: typeof path[0] === 'number' ? path[0] : 1, column: 1 }));
  const own: FactScope = { ...scope, faults, texts: scope.texts.reportingTo(faults) };
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  let rows: readonly Row[];
  try {
    rows = parse(text, {
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
    const line = typeof error.lines === 'number' ? error.lines : 1;
    faults.add('syntax', [line], say.unreadableCsv(error.message));
    return { facts: [], faults };
  }
  if (text.trim() === '') faults.add('missing-key', [1], say.emptyFile());
  const header = Object.keys(rows[0]?.record ?? {});
  for (const name of ['node', 'value'])
    if (rows.length > 0 && !header.includes(name)) faults.add('missing-key', [1, name], say.missingKey(name));
  const dims = header.filter((name) => !(OWN_COLUMNS as readonly string[]).includes(name));
  for (const name of dims)
    if (!scope.dimensions.has(name)) faults.add('unknown-name', [1, name], say.unknownDimension(name));
  if (faults.failed) return { facts: [], faults };
  const seen = new Map<string, number>();
  const facts = rows.flatMap((row) => {
    const read = readRow(row, file, dims, own);
    for (const one of read) {
      const key = JSON.stringify([one.node, one.place, one.status]);
      const earlier = seen.get(key);
      if (earlier !== undefined) faults.add('duplicate', [row.info.lines], say.duplicateFact(one.node, earlier));
      seen.set(key, row.info.lines);
    }
    return read;
  });
  return { facts, faults };
}

function readRow({ info, record }: Row, file: string, dims: readonly string[], scope: FactScope): readonly Fact[] {
  const path = [info.lines];
  const node = factNode(record.node ?? '', [...path, 'node'], scope);
  if (node === null) return [];
  const place: Record<string, string> = {};
  for (const name of node.dims) {
    const dimension = scope.dimensions.get(name);
    const member = record[name] ?? '';
    if (dimension === undefined || !dims.includes(name)) {
      scope.faults.add('missing-key', [...path, name], say.missingKey(name));
      return [];
    }
    if (!knownMember(dimension, member, [...path, name], scope)) return [];
    place[name] = member;
  }
  const status = oneOf(record.status, FACT_STATUSES, [...path, 'status'], scope) ?? 'printed';
  const missing = oneOf(record.missing, MISSING_REASONS, [...path, 'missing'], scope);
  const cell = missing === undefined ? { value: record.value ?? '' } : { missing };
  // Where a row names no source, its own place is the source.
  const source = record.source === undefined || record.source === '' ? `${file}:${info.lines}` : record.source;
  return [fact(node, cell, place, path, { source, status }, scope)];
}

function oneOf<T extends string>(
  text: string | undefined,
  options: readonly T[],
  path: readonly PropertyKey[],
  scope: FactScope,
): T | undefined {
  if (text === undefined || text === '') return undefined;
  const found = options.find((option) => option === text);
  if (found === undefined) scope.faults.add('invalid-value', path, say.notOneOf(text, options));
  return found;
}
