import type { Label } from '@berimbang/engine';
import { type FileFault, readMethodFile, readPackTexts, type ScorecardText, splitScorecard } from '@berimbang/files';
import { eq, sql } from 'drizzle-orm';
import { scorecard, unit } from '../db/index.js';
import { enterValues, type MayEnter, type Outcome } from '../facts/enter.js';
import type { By } from '../http/request.js';
import { keepOwn, type OwnContent } from '../library/own.js';
import { type Library, libraryOf } from '../library/shelves.js';
import { changeDefinition } from './change.js';
import { compileParts, type Scorecard } from './definition.js';
import { periodIn, titleIn } from './head.js';
import { insertParts } from './parts.js';
import { contentForAll, noUnit, ofAnotherUnit, refusedFacts } from './sentences.js';
import type { UnitPlace } from './unit-place.js';

/** A file of an import: its path within the folder and its text. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

export interface ImportOptions {
  /** Code of the unit of each scorecard, by the scorecard's id; without one the unit is found by its name. */
  readonly units: Readonly<Record<string, string>>;
  /** State in which values that are new or other than before are entered. */
  readonly facts: 'draft' | 'submitted';
  readonly reason: string | null;
  /** What the caller may enter into a scorecard. */
  readonly may: (own: Scorecard) => Promise<MayEnter>;
  /** Whether the caller may plan for a unit; null stands for the whole organisation, whose methods and rule packs all units share. */
  readonly mayPlan: (unitId: string | null) => boolean;
}

export interface ImportedScorecard {
  readonly code: string;
  readonly file: string;
  readonly id: string | null;
  readonly unit: string;
  readonly did: 'created' | 'changed' | 'unchanged';
  readonly changes: number;
  readonly facts: { readonly accepted: number; readonly unchanged: number; readonly refused: number };
}

export interface Imported {
  readonly scorecards: readonly ImportedScorecard[];
  readonly contents: readonly { readonly kind: string; readonly name: string; readonly did: 'created' | 'unchanged' }[];
  /** All errors and warnings, each with its file and line. With an error the caller takes everything back. */
  readonly faults: readonly FileFault[];
}

const SCORECARD = /\.scorecard\.(ya?ml|json)$/;

/**
 * Imports scorecard files as the command line reads them: one file or a folder with CSV facts beside them and with its own
 * `rules` and `methods`. What is the same as before is left alone, so that applying an import twice changes nothing. The caller
 * rolls back where there are errors, or where it only wanted to know what would happen.
 */
export async function importFiles(by: By, files: readonly ImportFile[], options: ImportOptions): Promise<Imported> {
  const faults: FileFault[] = [];
  const contents = await keepOwn(by, ownContents(files, faults), options.reason, faults);
  if (!options.mayPlan(null))
    for (const { kind, name, did } of contents) if (did === 'created') faults.push(contentForAll(kind, name));
  const library = await libraryOf(by.tx);
  const read = files.filter(({ name }) => SCORECARD.test(name)).map((file) => readOne(file, files, library));
  for (const { split } of read) faults.push(...split.faults);
  faults.push(...twice(read.map(({ code, source }) => ({ code, file: source.file }))));
  const units = await unitsOf(by);
  const scorecards: ImportedScorecard[] = [];
  for (const one of read) {
    const { parts } = one.split;
    if (parts === null) continue;
    const [there] = await by.tx.select().from(scorecard).where(eq(scorecard.code, one.code)).for('update');
    const place = placeOf(units, there, options.units[one.code], one.organisation);
    if (place === null || !options.mayPlan(place.id)) {
      faults.push(noUnit(one.source.file, one.code, options.units[one.code] ?? one.organisation?.id ?? '', units));
      continue;
    }
    if (there !== undefined && there.unitId !== place.id) {
      faults.push(ofAnotherUnit(one.source.file, one.code, place.code));
      continue;
    }
    if (faults.some(({ severity }) => severity === 'error')) continue;
    scorecards.push(await importOne(by, { ...one, parts, there }, place, library, options, faults));
  }
  return { scorecards, contents, faults };
}

interface Read {
  readonly code: string;
  readonly source: ScorecardText;
  readonly split: ReturnType<typeof splitScorecard>;
  readonly organisation: Label | null;
}

function readOne(file: ImportFile, files: readonly ImportFile[], library: Library): Read {
  const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1);
  const beside = new Map(
    files
      .filter(
        ({ name }) => name.startsWith(folder) && name.endsWith('.csv') && !name.slice(folder.length).includes('/'),
      )
      .map(({ name, text }) => [name.slice(folder.length), text]),
  );
  const source = { file: file.name, text: file.text, beside };
  const split = splitScorecard(source, library.packs, library.methods);
  return {
    code: split.graph?.model.id ?? file.name,
    source,
    split,
    organisation: split.graph?.model.organisation ?? null,
  };
}

async function importOne(
  by: By,
  {
    code,
    source,
    parts,
    there,
  }: Read & { readonly parts: NonNullable<Read['split']['parts']>; readonly there: Scorecard | undefined },
  place: UnitPlace,
  library: Library,
  options: ImportOptions,
  faults: FileFault[],
): Promise<ImportedScorecard> {
  const { facts, ...definitionParts } = parts;
  let own = there;
  let did: ImportedScorecard['did'] = 'unchanged';
  let changes = 0;
  if (own === undefined) {
    own = await insertScorecard(by, code, definitionParts, place.id, library);
    did = 'created';
  } else {
    const changed = await changeDefinition(by, own, () => definitionParts, { reason: options.reason, library });
    own = changed.scorecard;
    changes = changed.changes.length;
    if (changes > 0) did = 'changed';
  }
  const definition = compileParts(definitionParts, library);
  const { graph } = definition;
  if (graph === null) throw new Error(`${source.file} was read without errors and does not compile`);
  const entries = facts.map((fact) => ({ fact, expects: null, reason: options.reason, correction: false }));
  const outcomes = await enterValues(by, own, { ...definition, graph }, entries, {
    state: options.facts,
    may: await options.may(own),
    write: true,
    atomic: false,
  });
  faults.push(...refusedFacts(source.file, outcomes));
  const count = (...kinds: Outcome['kind'][]): number => outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    code,
    file: source.file,
    id: own.id,
    unit: place.code,
    did: did === 'unchanged' && count('accepted') > 0 ? 'changed' : did,
    changes,
    facts: { accepted: count('accepted'), unchanged: count('unchanged'), refused: count('fault', 'refused', 'stale') },
  };
}

/** Makes a scorecard with all its parts; active at once where it compiles. */
export async function insertScorecard(
  by: By,
  code: string,
  parts: Omit<NonNullable<Read['split']['parts']>, 'facts'>,
  unitId: string,
  library: Library,
  more: Partial<Pick<Scorecard, 'previousId' | 'state'>> = {},
): Promise<Scorecard> {
  const definition = compileParts(parts, library);
  const model = definition.graph?.model;
  const [made] = await by.tx
    .insert(scorecard)
    .values({
      organisationId: by.organisationId,
      unitId,
      code,
      title: model?.title ?? titleIn(parts.head) ?? code,
      period: model?.period ?? periodIn(parts.head) ?? '',
      head: JSON.stringify(parts.head),
      state: model === undefined ? 'draft' : 'active',
      library: JSON.stringify(definition.pins),
      createdBy: by.userId,
      ...more,
    })
    .returning();
  if (made === undefined) throw new Error('a scorecard was not returned');
  await insertParts(by.tx, { organisationId: by.organisationId, scorecardId: made.id, userId: by.userId }, parts);
  return made;
}

async function unitsOf({ tx }: By): Promise<readonly UnitPlace[]> {
  return tx.select({ id: unit.id, code: unit.code, name: unit.name }).from(unit).where(sql`${unit.validTo} is null`);
}

/** The unit that a request names; else that of the scorecard that is there already, or the one of the file's organisation. */
function placeOf(
  units: readonly UnitPlace[],
  there: Scorecard | undefined,
  wanted: string | undefined,
  name: Label | null,
): UnitPlace | null {
  if (wanted === undefined && there !== undefined) return units.find(({ id }) => id === there.unitId) ?? null;
  return findUnit(units, wanted, name);
}

function findUnit(units: readonly UnitPlace[], code: string | undefined, name: Label | null): UnitPlace | null {
  if (code !== undefined) return units.find((own) => own.code === code) ?? null;
  const named = units.filter(
    (own) => name !== null && (typeof own.name === 'string' ? own.name : own.name.id) === name.id,
  );
  if (named.length === 1) return named[0] ?? null;
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** Methods and rule packs in folders `methods` and `rules` of the import. */
function ownContents(files: readonly ImportFile[], faults: FileFault[]): readonly OwnContent[] {
  const packs = new Map<string, [string, string][]>();
  for (const { name } of files) {
    const found = /^((?:.*\/)?rules\/.+)\/instrument\.yaml$/.exec(name);
    if (found?.[1] !== undefined) packs.set(found[1], []);
  }
  const contents: OwnContent[] = [];
  for (const [folder, own] of packs) {
    for (const { name, text } of files)
      if (name.startsWith(`${folder}/`)) own.push([name.slice(folder.length + 1), text]);
    const opened = readPackTexts([{ folder, files: new Map(own) }]);
    const [name] = opened.packs.keys();
    faults.push(...opened.faults);
    if (name !== undefined) contents.push({ kind: 'rule-pack', name, files: own });
  }
  for (const { name, text } of files) {
    if (!/(^|\/)methods\/.+\.yaml$/.test(name) || SCORECARD.test(name)) continue;
    const method = readMethodFile(name, text);
    faults.push(...method.faults);
    if (method.method !== null)
      contents.push({ kind: 'method', name: method.method.name, files: [[name.split('/').at(-1) ?? name, text]] });
  }
  return contents;
}

function twice(read: readonly { readonly code: string; readonly file: string }[]): readonly FileFault[] {
  const seen = new Set<string>();
  return read.flatMap(({ code, file }): readonly FileFault[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [
      {
        code: 'duplicate',
        severity: 'error',
        file,
        position: { line: 1, column: 1 },
        path: ['scorecard', 'id'],
        message: {
          id: `Kartu skor ${code} ada dua kali dalam kiriman ini.`,
          en: `The scorecard ${code} is there twice.`,
        },
      },
    ];
  });
}
