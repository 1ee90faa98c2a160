import type { AuditChangesOutput } from '@berimbang/contract';
import type { Transaction } from '../db/index.js';
import type { AuditEntry, AuditNote } from './append.js';
import { changeRows } from './change-rows.js';
import { fieldsBetween } from './fields.js';
import type { AuditRow } from './queries.js';

/** Most things of one request that are shown. */
const MOST = 200;

/** What a request changed, thing by thing, each before and after: from the histories, which are append-only as the log is. */
export async function changesOf(tx: Transaction, { entry }: AuditRow): Promise<AuditChangesOutput> {
  const { began, now, user, notes } = JSON.parse(entry) as AuditEntry & { readonly began?: string };
  const noted = notes.flatMap(notedChange);
  if (began === undefined) return { items: noted, more: false };
  const rows = await changeRows(tx, { began, now: now ?? began, user }, MOST);
  const items = rows.slice(0, MOST).map(({ before, after, ...about }) => ({
    kind: about.kind,
    id: about.id,
    code: about.code,
    name: about.name,
    scorecard: about.scorecard,
    step: about.step,
    reason: about.reason,
    created: before === null,
    fields: [...fieldsBetween(before, after)],
  }));
  return { items: [...noted, ...items], more: rows.length > MOST };
}

/** Of what has no history of its own, the note itself says what it was before. */
function notedChange({ kind, id, before, after, reason }: AuditNote): AuditChangesOutput['items'] {
  if (before === undefined || after === undefined) return [];
  return [
    {
      kind,
      id,
      code: null,
      name: null,
      scorecard: null,
      step: null,
      reason: typeof reason === 'string' ? reason : null,
      created: false,
      fields: [...fieldsBetween(before, after)],
    },
  ];
}
