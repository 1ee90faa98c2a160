import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { berimbang, folderWith } from '../support/cli.js';

/** What a page says of its scorecards, read from its text. */
export interface Explained {
  readonly entries: readonly {
    readonly address: string;
    readonly value: string | readonly [id: string, en: string];
    readonly operands?: readonly number[];
  }[];
}

const folder = folderWith({});

interface Made {
  readonly file: string;
  readonly text: string;
  readonly code: number | null;
}

const made = new Map<string, Promise<Made>>();

/** A report as the command writes it, and where; made once for the same path and options. */
export function reportOf(path: string, name: string, ...options: readonly string[]): Promise<Made> {
  const key = [path, ...options].join(' ');
  const known = made.get(key) ?? make(path, join(folder, name), options);
  made.set(key, known);
  return known;
}

async function make(path: string, file: string, options: readonly string[]): Promise<Made> {
  const { code, err } = await berimbang(['report', path, '-o', file, ...options]);
  if (code !== 0 && code !== 1) throw new Error(err);
  return { file, text: readFileSync(file, 'utf8'), code };
}

/** The explanations inside a page, by the key of their scorecard. */
export function explanationsIn(page: string): ReadonlyMap<string, Explained> {
  const blocks = page.matchAll(/<script type="application\/gzip" id="data-([\w-]+)">([^<]*)<\/script>/g);
  return new Map(
    [...blocks].map(([, key = '', data = '']) => [
      key,
      JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString()) as Explained,
    ]),
  );
}

export function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The value of each entry in Indonesian, by the key of the scorecard. */
export function valuesIn(explained: ReadonlyMap<string, Explained>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...explained].map(([key, { entries }]) => [
      key,
      entries.map(({ value }) => (typeof value === 'string' ? value : value[0])),
    ]),
  );
}
