import type { WrittenLibraryOutput, writeLibrarySchema } from '@berimbang/contract';
import type { FileFault } from '@berimbang/files';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { type ContentFiles, type ContentKind, ownContent, type Transaction, withSavepoint } from '../db/index.js';
import type { Request } from '../http/endpoint.js';
import { Refusal } from '../http/refusal.js';
import { byOf } from '../http/request.js';
import { type KeptContent, keepOwn } from './own.js';
import { presentFault } from './present.js';
import { readOwn } from './read-own.js';
import { hasFaults } from './sentences.js';
import { libraryOf } from './shelves.js';

type Write = Request<unknown, unknown, z.output<typeof writeLibrarySchema>>;

/** Takes back what a dry run wrote. */
class TakenBack extends Error {}

/** Keeps files as a new version of an own method or rule pack; a dry run says what would become of them. */
export async function writeLibrary(request: Write): Promise<WrittenLibraryOutput> {
  const { tx, body, language } = request;
  const { kind, dryRun } = body;
  const files = body.files.map(({ name, text }) => [name, text] as const);
  const { name, faults: found } = readOwn(kind, files, await libraryOf(tx));
  const faults: FileFault[] = [...found];
  const failed = (): boolean => faults.some(({ severity }) => severity === 'error');
  let kept: KeptContent | undefined;
  let version: number | null = null;
  if (name !== null && !failed()) {
    await lockName(request, kind, name);
    const before = await newestVersion(tx, kind, name);
    try {
      await withSavepoint(tx, async (inner) => {
        [kept] = await keepOwn({ ...byOf(request), tx: inner }, [{ kind, name, files }], body.reason, faults);
        version = await newestVersion(inner, kind, name);
        if (dryRun) throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    if (kept?.did === 'created' && body.version !== (before ?? 0)) throw stale(body.version, before ?? 0);
  }
  const shown = faults.map((fault) => presentFault(fault, language));
  if (failed() && !dryRun) throw hasFaults(detailsOf(shown, files));
  if (kept?.did === 'created' && !dryRun) request.note({ kind, id: kept.name, hash: kept.hash, reason: body.reason });
  return {
    applied: !dryRun,
    name,
    did: kept?.did ?? null,
    version: kept === undefined ? null : version,
    hash: kept?.hash ?? null,
    faults: shown,
  };
}

function stale(yours: number, current: number): Refusal {
  return new Refusal('stale-revision', {
    facts: { yours, current },
    where: 'body.version',
    yours: { version: yours },
    current: { version: current },
  });
}

/** Where each fault stands in the request, with its file and line in words. */
function detailsOf(
  faults: WrittenLibraryOutput['faults'],
  files: ContentFiles,
): { where: string; what: string; code: string; suggestion?: string }[] {
  return faults.slice(0, 200).map(({ code, file, line, column, what, suggestion }) => {
    const index = files.findIndex(([name]) => name === file);
    return {
      where: index < 0 ? 'body.files' : `body.files.${index}.text`,
      what: `${file}:${line}:${column}: ${what}`,
      code,
      ...(suggestion === null ? {} : { suggestion }),
    };
  });
}

/** Two that write under one name at once come one after the other. */
async function lockName({ tx, organisation }: Write, kind: ContentKind, name: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('berimbang.library'), hashtext(${`${organisation.id} ${kind} ${name}`}))`,
  );
}

async function newestVersion(tx: Transaction, kind: ContentKind, name: string): Promise<number | null> {
  const [found] = await tx
    .select({ version: ownContent.version })
    .from(ownContent)
    .where(and(eq(ownContent.kind, kind), eq(ownContent.name, name)))
    .orderBy(desc(ownContent.version))
    .limit(1);
  return found?.version ?? null;
}
