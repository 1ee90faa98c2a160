import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { methodTexts, packName, packTexts } from '@berimbang/files';
import { and, eq, sql } from 'drizzle-orm';
import { type Database, inScope, shippedContent, type Transaction } from '../db/index.js';
import { type Content, contentHash } from './content.js';

/** The methods and rule packs of this version of the software. */
export function shippedLibrary(root: string = installation()): readonly Content[] {
  const { packs } = packTexts(join(root, 'rules'));
  const { methods } = methodTexts(join(root, 'methods'));
  return [
    ...packs.map(({ folder, files }): Content => {
      const own = [...files];
      return {
        kind: 'rule-pack',
        name: packName(files.get('instrument.yaml') ?? '') ?? folder,
        hash: contentHash('rule-pack', own),
        files: own,
      };
    }),
    ...methods.map(({ name, text }): Content => {
      const files = [['method.yaml', text]] as const;
      return { kind: 'method', name, hash: contentHash('method', files), files };
    }),
  ];
}

/** Keeps the contents in the database; of each name the one given is current from now on, older ones stay. */
export function shipLibrary(database: Database, contents: readonly Content[] = shippedLibrary()): Promise<void> {
  return inScope(database, { role: 'operator' }, async (tx) => {
    for (const content of contents) await ship(tx, content);
  });
}

async function ship(tx: Transaction, { kind, name, hash, files }: Content): Promise<void> {
  const there = await tx
    .select({ current: shippedContent.current })
    .from(shippedContent)
    .where(eq(shippedContent.hash, hash));
  if (there[0]?.current === true) return;
  await tx
    .update(shippedContent)
    .set({ current: false })
    .where(and(eq(shippedContent.kind, kind), eq(shippedContent.name, name), sql`current`));
  await tx
    .insert(shippedContent)
    .values({ kind, name, hash, files })
    .onConflictDoUpdate({ target: shippedContent.hash, set: { current: true } });
}

/** The folder that holds `rules` and `methods`. */
export function installation(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let i = 0; i < 6; i += 1) {
    if (existsSync(join(folder, 'rules')) && existsSync(join(folder, 'packages'))) return folder;
    folder = dirname(folder);
  }
  return process.cwd();
}
