import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RulePack } from '@berimbang/engine';
import type { FileFault } from './file-fault.js';
import { baseIn, type PackText, packName, type ReadPack, readRulePack } from './rule-packs.js';
import * as say from './sentences.js';
import { Shelf, type Source } from './shelf.js';
import { readText, refuse } from './text-file.js';

/** Rule packs, and the faults found in them so far: those of a pack are known once it was read. */
export interface OpenPacks {
  readonly packs: ReadonlyMap<string, RulePack>;
  readonly faults: readonly FileFault[];
}

interface PackFolder {
  readonly name: string;
  readonly folder: string;
}

const INSTRUMENT = 'instrument.yaml';
/** Folders below a folder of packs that are looked into: issuer, instrument, and one more. */
const DEEPEST = 3;

/** Reads all rule packs below a folder (`issuer/instrument/instrument.yaml`), with their cases. */
export function loadRulePacks(root: string): OpenPacks & { readonly read: readonly ReadPack[] } {
  const reader = new PackReader(true);
  const packs = new Map(reader.shelf(reader.find(root)));
  return { packs, read: reader.read, faults: reader.faults };
}

/**
 * Opens the shipped rule packs, each named by its folder and read when it is first asked for, and reads further folders
 * of packs on top, whose faults are known at once.
 */
export function openRulePacks(shipped: string, own: readonly string[] = []): OpenPacks {
  const reader = new PackReader(false);
  const byFolder = packFolders(shipped).map((folder) => ({
    name: relative(shipped, folder).replaceAll('\\', '/'),
    folder,
  }));
  const found = own.flatMap((root) => {
    const [before, packs] = [reader.faults.length, reader.find(root)];
    if (packs.length === 0 && reader.faults.length === before) {
      const missing = statSync(root, { throwIfNoEntry: false }) === undefined;
      reader.faults.push(refuse('not-found', root, missing ? say.notFound(root) : say.noPacks(root)));
    }
    return packs;
  });
  return { packs: reader.readAll(found, reader.shelf(byFolder)), faults: reader.faults };
}

/** The packs in a folder `rules` beside a scorecard, on top of the others. */
export function packsBeside(folder: string, packs: ReadonlyMap<string, RulePack>): OpenPacks {
  const reader = new PackReader(false);
  const found = reader.find(join(folder, 'rules'));
  return { packs: reader.readAll(found, packs), faults: reader.faults };
}

/** The texts of all packs below a folder, without their worked cases. */
export function packTexts(root: string): {
  readonly packs: readonly PackText[];
  readonly faults: readonly FileFault[];
} {
  const faults: FileFault[] = [];
  const packs = packFolders(root).map((folder) => ({ folder: shown(folder), files: textsOf(folder, false, faults) }));
  return { packs, faults };
}

/** Reads packs from folders, and keeps what was read and what was wrong. */
class PackReader {
  readonly faults: FileFault[] = [];
  readonly read: ReadPack[] = [];
  readonly #withCases: boolean;
  readonly #reading = new Set<string>();

  constructor(withCases: boolean) {
    this.#withCases = withCases;
  }

  /** Packs below a folder with the names that their files give; one whose file gives none is known by its folder. */
  find(root: string): readonly PackFolder[] {
    try {
      return packFolders(root).map((folder) => ({ name: nameOf(folder) ?? folder, folder }));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EACCES') throw error;
      this.faults.push(refuse('not-found', root, say.noPermission(root)));
      return [];
    }
  }

  /** The packs of some folders on top of others. A name that is taken is a fault, unless it is the same folder again. */
  shelf(found: readonly PackFolder[], below: ReadonlyMap<string, RulePack> = new Map()): Shelf<RulePack> {
    const own = new Map<string, Source<RulePack>>();
    const shelf = new Shelf(own, below);
    for (const { name, folder } of found) {
      const place = realpathSync(folder);
      const taken = shelf.placeOf(name) ?? (below.has(name) ? name : undefined);
      if (taken === undefined) own.set(name, { place, read: () => this.#readPack(name, folder, shelf) });
      else if (taken !== place)
        this.faults.push(refuse('duplicate', shown(join(folder, INSTRUMENT)), say.takenPack(name, shown(taken))));
    }
    return shelf;
  }

  /** The same, with every one of the folders read at once. */
  readAll(found: readonly PackFolder[], below: ReadonlyMap<string, RulePack>): ReadonlyMap<string, RulePack> {
    if (found.length === 0) return below;
    const shelf = this.shelf(found, below);
    for (const { name } of found) shelf.get(name);
    return shelf;
  }

  #readPack(name: string, folder: string, shelf: Shelf<RulePack>): RulePack | null {
    const files = textsOf(folder, this.#withCases, this.faults);
    this.#reading.add(name);
    const read = readRulePack({ folder: shown(folder), files }, baseIn(shelf, this.#reading));
    this.#reading.delete(name);
    this.read.push(read);
    this.faults.push(...read.faults);
    if (read.pack === null || read.pack.name === name) return read.pack;
    this.faults.push(refuse('invalid-value', shown(join(folder, INSTRUMENT)), say.packOfFolder(read.pack.name, name)));
    return null;
  }
}

/** The name that a pack's own file gives it. */
function nameOf(folder: string): string | null {
  const text = readText(join(folder, INSTRUMENT));
  return 'text' in text ? packName(text.text) : null;
}

function packFolders(folder: string, depth = 0): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name === INSTRUMENT)) return [folder];
  if (depth === DEEPEST) return [];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => packFolders(join(folder, name), depth + 1));
}

function textsOf(folder: string, withCases: boolean, faults: FileFault[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const file of filesOf(folder, withCases)) {
    const text = readText(join(folder, file), shown(join(folder, file)));
    if ('fault' in text) faults.push(text.fault);
    else files.set(file, text.text);
  }
  return files;
}

function filesOf(folder: string, withCases: boolean): readonly string[] {
  const below = (name: string): readonly string[] =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(join(folder, name))
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => `${name}/${file}`)
      : [];
  return [INSTRUMENT, ...below('parameters'), ...(withCases ? below('cases') : [])];
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
