/** What the thread that owns PGlite is started for. */
export interface WorkerTask {
  readonly folder: string;
  /** Whether writes wait for the disk. */
  readonly durable: boolean;
  readonly work:
    | { readonly kind: 'serve'; readonly socket: string }
    /** Makes the database from a dump and ends. */
    | { readonly kind: 'restore'; readonly dump: string };
}

export type ToWorker =
  | { readonly kind: 'dump'; readonly file: string; readonly keep: number }
  | { readonly kind: 'close' };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The thread ends, although nobody asked it to. */
  | { readonly kind: 'died'; readonly reason: string };
