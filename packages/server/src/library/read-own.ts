import { choiceFaults, type FileFault, packName, readMethodFile, readPackTexts } from '@berimbang/files';
import type { ContentFiles, ContentKind } from '../db/index.js';
import { noInstrument, oneFile } from './sentences.js';
import type { Library } from './shelves.js';

/** What files say that are to become a method or a rule pack; without a name where they cannot be read. */
export interface ReadOwn {
  readonly name: string | null;
  readonly faults: readonly FileFault[];
}

/** Reads files on top of a library, whose packs they may extend, and finds all their faults. */
export function readOwn(kind: ContentKind, files: ContentFiles, library: Pick<Library, 'packs'>): ReadOwn {
  return kind === 'method' ? readMethod(files) : readPack(files, library);
}

function readMethod(files: ContentFiles): ReadOwn {
  const [first, second] = files;
  if (first === undefined || second !== undefined) return { name: null, faults: [oneFile(second?.[0] ?? '')] };
  const { method, faults } = readMethodFile(...first);
  return { name: method?.name ?? null, faults: method === null ? faults : [...faults, ...choiceFaults(method)] };
}

function readPack(files: ContentFiles, { packs: below }: Pick<Library, 'packs'>): ReadOwn {
  const texts = new Map(files);
  const instrument = texts.get('instrument.yaml');
  if (instrument === undefined) return { name: null, faults: [noInstrument()] };
  const name = packName(instrument) ?? '';
  const { packs, faults } = readPackTexts([{ folder: '', files: texts }], below);
  const pack = packs.get(name);
  // The folder is the request itself: its files are known by their names alone.
  return {
    name: pack?.name ?? null,
    faults: faults.map((fault) => ({ ...fault, file: fault.file.replace(/^\//, '') })),
  };
}
