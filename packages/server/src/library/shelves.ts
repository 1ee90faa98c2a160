import type { RulePack } from '@berimbang/engine';
import { type Method, readMethodFile, readPackTexts } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import type { ContentFiles, ContentKind, Transaction } from '../db/index.js';

/** Content hashes by name: which text of each method and rule pack a scorecard was computed with. */
export interface Pins {
  readonly methods: Readonly<Record<string, string>>;
  readonly packs: Readonly<Record<string, string>>;
}

export const NO_PINS: Pins = { methods: {}, packs: {} };

/** The methods and rule packs that a scorecard of the transaction's organisation knows. */
export interface Library {
  readonly methods: ReadonlyMap<string, Method>;
  readonly packs: ReadonlyMap<string, RulePack>;
  /** Hash of the content behind a name. */
  readonly hashOf: (kind: ContentKind, name: string) => string | undefined;
  /** One hash over all of them: what was compiled with one library may be reused with an equal one. */
  readonly key: string;
}

interface Found {
  readonly kind: ContentKind;
  readonly name: string;
  readonly hash: string;
}

/** Texts by hash never change, so what was read once is kept for the life of the process. */
const METHODS = new Map<string, Method | null>();
const TEXTS = new Map<string, ContentFiles>();
const MOST_TEXTS = 2_000;
/** Rule packs that were opened together, by their names and hashes, those that were asked for last at the end. */
const PACKS = new Map<string, ReadonlyMap<string, RulePack>>();
const MOST_PACKS = 20;

/**
 * The library of the transaction's organisation: what is pinned, by its hash; of everything else the organisation's own
 * latest, or what ships.
 */
export async function libraryOf(tx: Transaction, pins: Pins = NO_PINS): Promise<Library> {
  const pinned = [...Object.values(pins.methods), ...Object.values(pins.packs)];
  const { rows } = await tx.execute<{ kind: ContentKind; name: string; hash: string; rank: number }>(sql`
    select kind, name, hash, 3 as rank from app.shipped_content where current
    union all select distinct on (kind, name) kind, name, hash, 2 from
      (select kind, name, hash, version from app.own_content order by kind, name, version desc) own
    union all select kind, name, hash, 1 from app.shipped_content where hash = any(${sql.param(pinned)}::text[])
    union all select kind, name, hash, 1 from app.own_content where hash = any(${sql.param(pinned)}::text[])`);
  const chosen = new Map<string, Found & { rank: number }>();
  for (const row of rows) {
    const own = row.kind === 'method' ? pins.methods : pins.packs;
    // A pin chooses among equals; a hash pinned under another name says nothing here.
    if (row.rank === 1 && own[row.name] !== row.hash) continue;
    const key = `${row.kind} ${row.name}`;
    const known = chosen.get(key);
    if (known === undefined || row.rank < known.rank) chosen.set(key, row);
  }
  const all = [...chosen.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  await loadTexts(tx, all);
  return {
    methods: methodsBy(all),
    packs: packsOf(all),
    hashOf: (kind, name) => chosen.get(`${kind} ${name}`)?.hash,
    key: all.map(({ hash }) => hash).join(' '),
  };
}

async function loadTexts(tx: Transaction, found: readonly Found[]): Promise<void> {
  if (TEXTS.size > MOST_TEXTS) TEXTS.clear();
  const missing = found.filter(({ hash }) => !TEXTS.has(hash)).map(({ hash }) => hash);
  if (missing.length === 0) return;
  const { rows } = await tx.execute<{ hash: string; files: ContentFiles }>(sql`
    select hash, files from app.shipped_content where hash = any(${sql.param(missing)}::text[])
    union all select hash, files from app.own_content where hash = any(${sql.param(missing)}::text[])`);
  for (const { hash, files } of rows) TEXTS.set(hash, files);
}

/** Rule packs by name, each read when it is first asked for, and kept. */
function packsOf(found: readonly Found[]): ReadonlyMap<string, RulePack> {
  const own = found.filter(({ kind }) => kind === 'rule-pack');
  const key = own.map(({ name, hash }) => `${name} ${hash}`).join('\n');
  const packs =
    PACKS.get(key) ??
    readPackTexts(own.map(({ name, hash }) => ({ folder: name, files: new Map(TEXTS.get(hash) ?? []) }))).packs;
  PACKS.delete(key);
  PACKS.set(key, packs);
  if (PACKS.size > MOST_PACKS) PACKS.delete([...PACKS.keys()][0] ?? '');
  return packs;
}

/** Methods by name, each read when it is first asked for. */
function methodsBy(found: readonly Found[]): ReadonlyMap<string, Method> {
  const methods = new Map<string, Method>();
  for (const { kind, name, hash } of found) {
    if (kind !== 'method') continue;
    if (!METHODS.has(hash)) {
      const [file, text] = TEXTS.get(hash)?.[0] ?? [name, ''];
      METHODS.set(hash, readMethodFile(file, text).method);
    }
    const method = METHODS.get(hash);
    if (method !== null && method !== undefined) methods.set(name, method);
  }
  return methods;
}
