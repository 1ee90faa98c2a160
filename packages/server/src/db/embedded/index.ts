export { type Embedded, type EmbeddedOptions, openEmbedded, restoreDump } from './embedded.js';
export { EmbeddedError, FolderInUse } from './errors.js';
export { type FolderLock, readOwner, takeLock } from './folder-lock.js';
export { layoutOf } from './layout.js';
export type { Owner } from './owner.js';
