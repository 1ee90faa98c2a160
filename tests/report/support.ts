import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { berimbang, folderWith } from '../support/cli.js';

/** What a page says of its scorecards, read from its text. */
export interface Explained {
  readonly entries: readonly { readonly address: string; readonly operands?: readonly number[] }[];
}

const folder = folderWith({});

/** A report as the command writes it, and where. */
export async function reportOf(
  path: string,
  name: string,
  ...options: readonly string[]
): Promise<{ file: string; text: string; code: number | null }> {
  const file = join(folder, name);
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
