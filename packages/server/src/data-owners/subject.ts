import { nearestName } from '@berimbang/engine';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';
import { Refusal } from '../http/refusal.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';

/** Refuses a subject that the scorecard does not have: an indicator, or an input that is entered. */
export async function checkSubject(tx: Transaction, own: Scorecard, subject: string, where: string): Promise<void> {
  const kind = subject.slice(0, subject.indexOf(':'));
  const name = subject.slice(kind.length + 1);
  const known = kind === 'indicator' ? await indicatorCodes(tx, own) : await inputs(tx, own);
  if (known.includes(name)) return;
  const near = nearestName(name, known);
  throw new Refusal('not-found', {
    facts:
      kind === 'indicator'
        ? { thing: 'Indikator', thingEn: 'indicator', name }
        : { thing: 'Masukan', thingEn: 'input', name },
    where,
    ...(near === undefined ? {} : { details: [{ where, what: subject, suggestion: `${kind}:${near}` }] }),
  });
}

async function indicatorCodes(tx: Transaction, own: Scorecard): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ code: string }>(
    sql`select code from app.indicator where scorecard_id = ${own.id} order by position`,
  );
  return rows.map(({ code }) => code);
}

async function inputs(tx: Transaction, own: Scorecard): Promise<readonly string[]> {
  const { graph } = await definitionOf(tx, own);
  return (graph?.nodes ?? [])
    .filter(({ definition }) => definition.kind === 'input')
    .map(({ definition }) => definition.id);
}
