import type { exportedSchema, exportQuerySchema, ImportedOutput, importSchema } from '@berimbang/contract';
import { composeScorecard } from '@berimbang/files';
import type { z } from 'zod';
import { approvedFacts, currentFacts } from '../calculation/inputs.js';
import { recalculate } from '../calculation/recalculate.js';
import type { Transaction } from '../db/index.js';
import { announce } from '../events/announce.js';
import { mayEnterIn } from '../facts/may-enter.js';
import type { Request } from '../http/endpoint.js';
import { byOf, dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { type Imported, importFiles } from '../scorecards/import.js';

/** Takes back what an import did, with what it found. */
class TakenBack extends Error {
  readonly imported: Imported;
  constructor(imported: Imported) {
    super('an import was taken back');
    this.imported = imported;
  }
}

/** Runs an import; a dry run and an import with errors do everything and take it back. */
export async function runImport(
  request: Request<unknown, unknown, z.output<typeof importSchema>>,
  services: Services,
): Promise<ImportedOutput> {
  const { tx, actor, body, language } = request;
  const { files, units, facts, dryRun, reason } = body;
  const mayPlan = (unitId: string | null): boolean =>
    actor.grants.some(({ role, covers }) => (role === 'planner' || role === 'administrator') && covers(unitId));
  let applied = true;
  let imported: Imported;
  try {
    imported = await tx.transaction(async (inner) => {
      const by = { ...byOf(request), tx: inner };
      const done = await importFiles(by, files, {
        units,
        facts,
        reason,
        may: (own) => mayEnterIn(inner, actor, own, dayOf(request)),
        mayPlan,
      });
      if (dryRun || done.faults.some(({ severity }) => severity === 'error')) throw new TakenBack(done);
      return done;
    });
    const changed = imported.scorecards.flatMap(({ id, did, changes }) =>
      id !== null && (did === 'created' || changes > 0) ? [[id, null] as const] : [],
    );
    await announce(request, services, await recalculate(byOf(request), new Map(changed), 'import'));
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    applied = false;
    imported = error.imported;
  }
  for (const { id, code, did } of imported.scorecards)
    if (applied && did !== 'unchanged') request.note({ kind: 'scorecard', id: id ?? code, did });
  return {
    applied,
    scorecards: imported.scorecards.map((own) => ({ ...own, id: applied ? own.id : null })),
    contents: imported.contents.map(({ kind, name, did }) => ({ kind, name, did })),
    faults: imported.faults.slice(0, 1_000).map(({ code, severity, file, position, path, message, suggestion }) => ({
      code,
      severity,
      file,
      line: position.line,
      column: position.column,
      path: [...path],
      what: message[language],
      suggestion: suggestion ?? null,
    })),
  };
}

/** The text of a scorecard as it stands, with its approved or its current values. */
export async function exportScorecard(
  tx: Transaction,
  own: Scorecard,
  { facts, format }: z.output<typeof exportQuerySchema>,
): Promise<z.output<typeof exportedSchema>> {
  const { parts, graph } = await definitionOf(tx, own);
  const stored =
    facts === 'none'
      ? []
      : facts === 'approved'
        ? (await approvedFacts(tx, own.id)).facts
        : await currentFacts(tx, own.id);
  const composed = composeScorecard({ ...parts, facts: stored }, { format, ...(graph === null ? {} : { graph }) });
  return {
    file: composed.file,
    text: composed.text,
    beside: [...composed.beside].map(([name, text]) => ({ name, text })),
  };
}
