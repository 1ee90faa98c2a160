import {
  type LibraryContentOutput,
  type LibraryEntryOutput,
  packShowOutput,
  type WrittenLibraryOutput,
} from '@berimbang/contract';
import { CERTAINTIES, type Certainty, type Label, type RulePack } from '@berimbang/engine';
import type { FileFault, Method } from '@berimbang/files';
import type { ContentFiles } from '../db/index.js';
import type { Language } from '../http/language.js';
import type { Entry } from './queries.js';
import type { Library } from './shelves.js';

/** An entry with its title as the library reads it. */
export function presentEntry(entry: Entry, library: Pick<Library, 'methods' | 'packs'>): LibraryEntryOutput {
  const shelf = entry.kind === 'method' ? library.methods : library.packs;
  const { kind, name, version, hash } = entry;
  return {
    kind,
    name,
    origin: version === null ? 'shipped' : 'own',
    version,
    hash,
    title: shelf.get(name)?.title ?? null,
  };
}

export function presentContent(
  entry: Entry,
  library: Pick<Library, 'methods' | 'packs'>,
  files: ContentFiles,
): LibraryContentOutput {
  const method = entry.kind === 'method' ? library.methods.get(entry.name) : undefined;
  const pack = entry.kind === 'rule-pack' ? library.packs.get(entry.name) : undefined;
  return {
    ...presentEntry(entry, library),
    method: method === undefined ? null : presentMethod(method),
    pack: pack === undefined ? null : presentPack(pack),
    files: files.map(([name, text]) => ({ name, text })),
  };
}

function presentPack(pack: RulePack): NonNullable<LibraryContentOutput['pack']> {
  return packShowOutput(pack, [...pack.parameters.values()]);
}

function presentMethod({
  description,
  source,
  checked,
  note,
  parameters,
  tree,
}: Method): NonNullable<LibraryContentOutput['method']> {
  return {
    description,
    source,
    checked,
    note,
    parameters: [...parameters].map(([name, own]) => ({
      name,
      label: own.label,
      default: own.default,
      choices: [...own.choices],
    })),
    doubts: doubtsIn(tree, []),
  };
}

type Doubt = NonNullable<LibraryContentOutput['method']>['doubts'][number];

/** Parts of a method that say how sure they are, or what a user must know, with where they stand. */
function doubtsIn(tree: unknown, path: readonly string[]): Doubt[] {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return [];
  const { certainty, note, ...parts } = tree as Readonly<Record<string, unknown>>;
  const below = Object.entries(parts).flatMap(([key, part]) => doubtsIn(part, [...path, key]));
  // The note of the whole method is shown as such.
  if (path.length === 0 || (certainty === undefined && note === undefined)) return below;
  const known = CERTAINTIES.find((own): own is Certainty => own === certainty) ?? null;
  return [{ where: path.join('.'), certainty: known, note: labelIn(note) }, ...below];
}

function labelIn(tree: unknown): Label | null {
  if (typeof tree === 'string') return { id: tree, en: tree };
  if (typeof tree !== 'object' || tree === null || !('id' in tree) || !('en' in tree)) return null;
  return { id: String(tree.id), en: String(tree.en) };
}

export function presentFault(
  { code, severity, file, position, path, message, suggestion }: FileFault,
  language: Language,
): WrittenLibraryOutput['faults'][number] {
  return {
    code,
    severity,
    file,
    line: position.line,
    column: position.column,
    path: [...path],
    what: message[language],
    suggestion: suggestion ?? null,
  };
}
