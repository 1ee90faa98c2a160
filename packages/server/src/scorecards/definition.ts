import { createHash } from 'node:crypto';
import type { Graph, ModelFault } from '@berimbang/engine';
import {
  composeDefinition,
  type FileFault,
  markOf,
  readScorecard,
  readsOf,
  rulesHash,
  type WeightGroup,
} from '@berimbang/files';
import type { scorecard, Transaction } from '../db/index.js';
import { type Library, libraryOf, NO_PINS, type Pins } from '../library/shelves.js';
import { type DefinitionParts, readParts } from './parts.js';

export type Scorecard = typeof scorecard.$inferSelect;

/** A scorecard's definition, compiled without facts. */
export interface Definition {
  /** Null where the definition has errors. */
  readonly graph: Graph | null;
  readonly faults: readonly FileFault[];
  /** Warnings of the compiled model, such as units that do not fit. */
  readonly modelFaults: readonly ModelFault[];
  /** Parts that share the weights of a score. */
  readonly weights: readonly WeightGroup[];
  readonly parts: DefinitionParts;
  /** The text that was compiled, and its SHA-256. */
  readonly text: string;
  readonly hash: string;
  /** The contents that it reads. */
  readonly pins: Pins;
  /** SHA-256 over the definition and every rule value that it reads. */
  readonly rules: string;
}

/** Compiled definitions by their text and library, the last used last: compiling takes far longer than computing. */
const CACHE = new Map<string, Definition>();
/** Keys of compiled definitions by the stamp of what was compiled: other than revisions, no two changes ever share one. */
const BY_STAMP = new Map<string, string>();
const MOST = 300;

/**
 * The definition of a scorecard. What was pinned is read as it was; a method or rule pack that is named for the first time
 * is read as it stands in the library now.
 */
export async function definitionOf(tx: Transaction, own: Scorecard): Promise<Definition> {
  const library = await libraryOf(tx, pinsOf(own));
  const place = `${own.definitionStamp} ${library.key}`;
  const known = CACHE.get(BY_STAMP.get(place) ?? '');
  if (known !== undefined) return known;
  const made = compileParts(await readParts(tx, own), library);
  if (BY_STAMP.size > MOST * 10) BY_STAMP.clear();
  BY_STAMP.set(place, cacheKey(made.hash, library));
  return made;
}

/** Compiles parts with a library. */
export function compileParts(parts: DefinitionParts, library: Library): Definition {
  const source = composeDefinition({ ...parts, facts: [] });
  const hash = createHash('sha256').update(source.text).digest('hex');
  const key = cacheKey(hash, library);
  const known = CACHE.get(key);
  if (known !== undefined) {
    CACHE.delete(key);
    CACHE.set(key, known);
    return known;
  }
  const { graph, faults, modelFaults, weights } = readScorecard(source, library.packs, library.methods);
  const made: Definition = {
    graph,
    faults,
    modelFaults,
    weights,
    parts,
    text: source.text,
    hash,
    pins: graph === null ? NO_PINS : pinsRead(graph, library),
    rules: graph === null ? '' : rulesHash(graph),
  };
  CACHE.set(key, made);
  const oldest = CACHE.size > MOST ? CACHE.keys().next().value : undefined;
  if (oldest !== undefined) CACHE.delete(oldest);
  return made;
}

export function pinsOf(own: Pick<Scorecard, 'library'>): Pins {
  const read = JSON.parse(own.library) as Partial<Pins>;
  return { methods: read.methods ?? {}, packs: read.packs ?? {} };
}

function cacheKey(hash: string, library: Library): string {
  return createHash('sha256').update(hash).update(library.key).digest('hex');
}

function pinsRead(graph: Graph, library: Library): Pins {
  const { method, packs } = readsOf(graph);
  const pin = (kind: 'method' | 'rule-pack', names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const hash = library.hashOf(kind, name);
        return hash === undefined ? [] : [[name, hash]];
      }),
    );
  return { methods: pin('method', method === null ? [] : [method]), packs: pin('rule-pack', packs) };
}

/** The decimal mark in which the scorecard's quantities are written. */
export function markOfDefinition({ parts }: Definition): 'comma' | 'point' {
  return markOf(parts);
}
