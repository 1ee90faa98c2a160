import type { Label } from '@berimbang/engine';
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

/** Collects the faults of one file. */
export class Faults {
  readonly list: FileFault[] = [];
  readonly #file: string;
  readonly #positionOf: (path: readonly PropertyKey[]) => Position;

  constructor(file: string, positionOf: (path: readonly PropertyKey[]) => Position) {
    this.#file = file;
    this.#positionOf = positionOf;
  }

  add(
    code: FileFault['code'],
    path: readonly PropertyKey[],
    message: Label,
    more: { suggestion?: string | undefined; severity?: FileFault['severity'] } = {},
  ): void {
    this.list.push({
      code,
      severity: more.severity ?? 'error',
      file: this.#file,
      position: this.#positionOf(path),
      path: path.map(String),
      message,
      ...(more.suggestion === undefined ? {} : { suggestion: more.suggestion }),
    });
  }

  /** Entries of a map in the order of the file: JavaScript itself puts keys such as `2019` first and sorts them. */
  inOrder<T>(
    path: readonly PropertyKey[],
    section: Readonly<Record<string, T>> | undefined,
  ): readonly (readonly [string, T])[] {
    const placed = Object.entries(section ?? {}).map(([key, value]) => ({
      key,
      value,
      at: this.#positionOf([...path, key]),
    }));
    placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    return placed.map(({ key, value }) => [key, value] as const);
  }

  get failed(): boolean {
    return this.list.some((fault) => fault.severity === 'error');
  }
}
