import type { Label } from '@berimbang/engine';
import * as say from './sentences.js';
import type { Position } from './source-tree.js';

/** Something wrong in a file: stable code, what, where, and what to do next. */
export interface FileFault {
  readonly code:
    | 'not-found'
    | 'too-large'
    | 'not-text'
    | 'syntax'
    | 'unknown-key'
    | 'missing-key'
    | 'wrong-type'
    | 'invalid-value'
    | 'number'
    | 'ambiguous-number'
    | 'unknown-name'
    | 'duplicate'
    | 'band-gap'
    | 'model';
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly position: Position;
  /** Keys from the top of the file. */
  readonly path: readonly string[];
  readonly message: Label;
  /** The nearest valid name, where one is near. */
  readonly suggestion?: string;
}

type Path = readonly PropertyKey[];

/** Parts of a file that another file brings, as the method that a scorecard names does. */
export interface Brought {
  readonly file: string;
  readonly positionOf: (path: Path) => Position;
  /** Where a part stands: in the other file (`brought`), or elsewhere in the own one; null where it stands as it is. */
  readonly standing: (path: Path) => { readonly path: Path; readonly brought: boolean } | null;
  /** Whether the other file has an entry at a path, which then comes in its order. */
  readonly before: (path: Path) => boolean;
}

/** Collects the faults of one file. */
export class Faults {
  readonly list: FileFault[];
  readonly #file: string;
  readonly #positionOf: (path: Path) => Position;
  readonly #brought: Brought | null;

  constructor(
    file: string,
    positionOf: (path: Path) => Position,
    brought: Brought | null = null,
    list: FileFault[] = [],
  ) {
    this.#file = file;
    this.#positionOf = positionOf;
    this.#brought = brought;
    this.list = list;
  }

  /** The same faults, told in the other file where it brings what they are about. */
  bringing(brought: Brought): Faults {
    return new Faults(this.#file, this.#positionOf, brought, this.list);
  }

  /** Whether another file brings what stands at a path. */
  brings(path: Path): boolean {
    return this.#brought?.standing(path)?.brought ?? false;
  }

  add(
    code: FileFault['code'],
    path: Path,
    message: Label,
    more: { suggestion?: string | undefined; severity?: FileFault['severity'] } = {},
  ): void {
    const standing = this.#brought?.standing(path) ?? { path, brought: false };
    const other = standing.brought ? this.#brought : null;
    this.list.push({
      code,
      severity: more.severity ?? 'error',
      file: other?.file ?? this.#file,
      position: (other?.positionOf ?? this.#positionOf)(standing.path),
      path: standing.path.map(String),
      message: other === null ? message : say.toldOfMethod(message, this.#file, this.#positionOf(['method']).line),
      ...(more.suggestion === undefined ? {} : { suggestion: more.suggestion }),
    });
  }

  /** Entries of a map in the order of the file, after those that another file brings: JavaScript itself sorts keys such as `2019`. */
  inOrder<T>(path: Path, section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
    const placed = Object.entries(section ?? {}).map(([key, value]) => {
      const own = [...path, key];
      const other = this.#brought?.before(own) === true ? this.#brought : null;
      return { key, value, rank: other === null ? 1 : 0, at: (other?.positionOf ?? this.#positionOf)(own) };
    });
    placed.sort((a, b) => a.rank - b.rank || a.at.line - b.at.line || a.at.column - b.at.column);
    return placed.map(({ key, value }) => [key, value] as const);
  }

  get failed(): boolean {
    return this.list.some((fault) => fault.severity === 'error');
  }
}
