import { createHash } from 'node:crypto';
import type { RulePack } from '@berimbang/engine';
import type { FileFault } from './file-fault.js';
import type { OpenPacks } from './rule-folders.js';
import { baseIn, type PackText, packName, readRulePack } from './rule-packs.js';
import * as say from './sentences.js';
import { Shelf, type Source } from './shelf.js';
import { refuse } from './text-file.js';

/**
 * Opens rule packs kept as texts, on top of others, each by the name in its `instrument.yaml` and read when it is first asked
 * for; faults of a pack are known then. A pack of the same name goes before one below.
 */
export function readPackTexts(texts: readonly PackText[], below: ReadonlyMap<string, RulePack> = new Map()): OpenPacks {
  const faults: FileFault[] = [];
  const reading = new Set<string>();
  const own = new Map<string, Source<RulePack>>();
  const shelf = new Shelf(own, below);
  for (const text of texts) {
    const name = packName(text.files.get('instrument.yaml') ?? '') ?? text.folder;
    const taken = own.get(name);
    if (taken !== undefined) {
      faults.push(refuse('duplicate', `${text.folder}/instrument.yaml`, say.takenPack(name, taken.place)));
      continue;
    }
    const read = (): RulePack | null => {
      reading.add(name);
      const found = readRulePack(text, baseIn(shelf, reading));
      reading.delete(name);
      faults.push(...found.faults);
      return found.pack;
    };
    own.set(name, { place: text.folder, read });
  }
  return { packs: shelf, faults };
}

/** SHA-256 of a pack: its file names and texts, in order of name. Packs that it extends are not part of it. */
export function packHash({ files }: Pick<PackText, 'files'>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\0${files.get(name) ?? ''}\0`);
  return hash.digest('hex');
}
