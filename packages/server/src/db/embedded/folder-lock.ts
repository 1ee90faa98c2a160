import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FolderInUse } from './errors.js';
import { layoutOf } from './layout.js';
import { removeLifeSign, showLife, showsLife } from './life-sign.js';
import { type Owner, parseOwner, stateOf, thisProcess } from './owner.js';
import { folderHeldElsewhere, folderInUse, unreadableOwner } from './sentences.js';

// The owner of a folder is named by owner.json. Where that owner is gone, exactly one process may succeed it: the one that
// creates the claim upon that owner's id. It then replaces owner.json and removes the claim. A successor that died halfway is
// itself succeeded through a claim upon its own id, so owner.json and the claims form a chain whose last link is the owner.

export interface FolderLock {
  readonly owner: Owner;
  /** Writes where the server answers, for those who find the folder in use. */
  announce(address: string): void;
  release(): void;
}

const claimOf = (file: string, id: string): string => `${file}.${id}.claim`;

function read(folder: string, file: string): Owner | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const owner = parseOwner(text);
  if (owner === undefined) throw new FolderInUse(folder, undefined, unreadableOwner(folder, file));
  return owner;
}

function chainOf(folder: string, file: string): readonly Owner[] {
  const chain: Owner[] = [];
  for (let next = read(folder, file); next !== undefined; next = read(folder, claimOf(file, next.id))) chain.push(next);
  return chain;
}

/** The process that holds the folder, or held it when it died; undefined where none does. */
export function readOwner(folder: string): Owner | undefined {
  const whole = resolve(folder);
  return chainOf(whole, layoutOf(whole).owner).at(-1);
}

function writeWhole(file: string, owner: Owner): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(owner, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes `from` known as `to` where nothing is called so yet; the content is there at once and whole. */
function created(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function refuseIfHeld(folder: string, file: string, owner: Owner): Promise<void> {
  const state = stateOf(owner);
  if (state === 'gone') return;
  if (state === 'runs') throw new FolderInUse(folder, owner, folderInUse(folder, owner));
  // A socket tells of life on this kernel only.
  if (!owner.lifeSign || owner.boot !== thisProcess(false).boot)
    throw new FolderInUse(folder, owner, folderHeldElsewhere(folder, owner, file));
  if (await showsLife(folder, owner.id)) throw new FolderInUse(folder, owner, folderInUse(folder, owner));
}

function removeClaims(file: string): void {
  const [folder, name] = [dirname(file), basename(file)];
  for (const entry of readdirSync(folder))
    if (entry.startsWith(`${name}.`) && entry.endsWith('.claim')) rmSync(join(folder, entry), { force: true });
}

/** Whether `mine` is now the owner; false where others came between and the chain has to be read again. */
async function attempt(folder: string, file: string, mine: Owner, draft: string): Promise<boolean> {
  const chain = chainOf(folder, file);
  const last = chain.at(-1);
  if (last === undefined) return created(draft, file);
  await refuseIfHeld(folder, file, last);
  const claim = claimOf(file, last.id);
  if (!created(draft, claim)) return false;
  // A chain that was settled meanwhile starts with another owner: then this claim is upon nobody.
  const expected = [...chain.map(({ id }) => id), mine.id].join();
  if (
    chainOf(folder, file)
      .map(({ id }) => id)
      .join() !== expected
  ) {
    rmSync(claim, { force: true });
    return false;
  }
  renameSync(draft, file);
  removeClaims(file);
  for (const { id } of chain) removeLifeSign(folder, id);
  return true;
}

/**
 * Takes the folder, which is made where there is none, for this process.
 * @throws FolderInUse where another process holds it, or where it cannot be seen that none does
 */
export async function takeLock(folder: string): Promise<FolderLock> {
  const whole = resolve(folder);
  mkdirSync(whole, { recursive: true, mode: 0o700 });
  const file = layoutOf(whole).owner;
  let mine = thisProcess(false);
  const life = await showLife(whole, mine.id);
  mine = { ...mine, lifeSign: life !== undefined };
  const draft = `${file}.${mine.id}.draft`;
  try {
    writeWhole(draft, mine);
    while (!(await attempt(whole, file, mine, draft)));
  } catch (error) {
    life?.stop();
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    get owner() {
      return mine;
    },
    announce(address) {
      mine = { ...mine, address };
      writeWhole(draft, mine);
      renameSync(draft, file);
    },
    release() {
      if (read(whole, file)?.id === mine.id) rmSync(file, { force: true });
      life?.stop();
    },
  };
}
