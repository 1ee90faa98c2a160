import type { Label } from '@berimbang/engine';
import type { Owner } from './owner.js';

/** A fault of the data folder: `code` is stable, `text` says in both languages what, where, why and what to do next. */
export class EmbeddedError extends Error {
  override readonly name: string = 'EmbeddedError';

  constructor(
    readonly code: 'folder-in-use' | 'database-exists' | 'not-a-dump' | 'database-stopped' | 'database-does-not-open',
    readonly text: Label,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

/** Another process holds the data folder, or it cannot be seen that none does. */
export class FolderInUse extends EmbeddedError {
  override readonly name = 'FolderInUse';

  constructor(
    readonly folder: string,
    /** Absent where the owner file cannot be read. */
    readonly owner: Owner | undefined,
    text: Label,
  ) {
    super('folder-in-use', text);
  }
}
