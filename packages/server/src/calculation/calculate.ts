import { createHash } from 'node:crypto';
import { chooseFacts, ENGINE_VERSION, type Evaluation, evaluate, type Fact } from '@berimbang/engine';
import { factsOf, type StoredFact, withFacts } from '@berimbang/files';
import { eq, sql } from 'drizzle-orm';
import { calculation, definition as definitionTable, result, scorecard } from '../db/index.js';
import type { By } from '../http/request.js';
import { type Definition, definitionOf, markOfDefinition, type Scorecard } from '../scorecards/definition.js';
import { approvedFacts, type ChildResult, childFacts, childResults } from './inputs.js';
import { digestOf, type ResultRow, resultRows, rowText } from './result-rows.js';
import { cannotCompute } from './sentences.js';

/** What a calculation of one scorecard did. */
export interface Calculated {
  readonly scorecardId: string;
  readonly calculationId: number;
  /** Results that are other than before. */
  readonly changed: readonly ResultRow[];
  readonly removed: number;
}

/** Evaluates a definition with facts and with the results of subordinate units. */
export function evaluateWith(
  { graph, ...own }: Definition,
  facts: readonly StoredFact[],
  children: readonly ChildResult[],
  options: { readonly tracing?: boolean; readonly ranges?: boolean } = {},
): Evaluation {
  if (graph === null) throw cannotCompute(own.faults);
  const read = factsOf(facts, graph, markOfDefinition({ graph, ...own }));
  const all: readonly Fact[] = [...childFacts(children), ...read.facts];
  const whole = withFacts(graph, all);
  return evaluate(whole, chooseFacts(whole, whole.model.facts), options);
}

/**
 * Computes one scorecard alone from its approved facts and its subordinates' stored results, and stores what changed. The
 * scorecard must be locked by this transaction.
 */
export async function calculateOne(by: By, own: Scorecard, because: string): Promise<Calculated> {
  const { tx, organisationId } = by;
  const definition = await definitionOf(tx, own);
  if (definition.graph === null) throw cannotCompute(definition.faults);
  const { facts, seq } = await approvedFacts(tx, own.id);
  const children = await childResults(tx, own, definition.graph);
  const rows = resultRows(evaluateWith(definition, facts, children));
  await tx
    .insert(definitionTable)
    .values({ organisationId, hash: definition.hash, text: definition.text })
    .onConflictDoNothing();
  const pins = JSON.stringify(definition.pins);
  if (pins !== own.library) await tx.update(scorecard).set({ library: pins }).where(eq(scorecard.id, own.id));
  const [made] = await tx
    .insert(calculation)
    .values({
      organisationId,
      scorecardId: own.id,
      factSeq: seq,
      definitionHash: definition.hash,
      library: definition.pins,
      children,
      engineVersion: ENGINE_VERSION,
      fingerprint: fingerprintOf(definition),
      digest: digestOf(rows),
      cells: rows.length,
      because,
      byUser: by.userId,
    })
    .returning({ id: calculation.id });
  if (made === undefined) throw new Error('a calculation was not returned');
  const { changed, removed } = await storeResults(by, own.id, made.id, rows);
  return { scorecardId: own.id, calculationId: made.id, changed, removed };
}

/** SHA-256 over definition, rule values read and engine: what results depend on besides facts. */
function fingerprintOf({ hash, rules }: Pick<Definition, 'hash' | 'rules'>): string {
  return createHash('sha256')
    .update(JSON.stringify([ENGINE_VERSION, hash, rules]))
    .digest('hex');
}

/** Writes the results that changed, and takes away those that are not computed any more. */
async function storeResults(
  { tx, organisationId }: By,
  scorecardId: string,
  calculationId: number,
  rows: readonly ResultRow[],
): Promise<{ changed: readonly ResultRow[]; removed: number }> {
  const there = await tx
    .select({
      node: result.node,
      place: result.place,
      kind: result.kind,
      value: result.value,
      exact: result.exact,
      detail: result.detail,
    })
    .from(result)
    .where(eq(result.scorecardId, scorecardId));
  const before = new Map(there.map((row) => [addressOf(row), rowText(row)]));
  const changed = rows.filter((row) => {
    const address = addressOf(row);
    const same = before.get(address) === rowText(row);
    before.delete(address);
    return !same;
  });
  const gone = [...before.keys()].map((address) => JSON.parse(address) as [string, string]);
  if (gone.length > 0)
    await tx.execute(sql`
      delete from app.result using unnest(${sql.param(gone.map(([node]) => node))}::text[], ${sql.param(gone.map(([, place]) => place))}::text[]) as gone (node, place)
      where result.scorecard_id = ${scorecardId} and result.node = gone.node and result.place = gone.place`);
  for (let i = 0; i < changed.length; i += 5_000) {
    const some = changed.slice(i, i + 5_000);
    const column = (of: (row: ResultRow) => unknown) => sql.param(some.map(of));
    await tx.execute(sql`
      insert into app.result (organisation_id, scorecard_id, calculation_id, node, place, kind, value, exact, detail)
      select ${organisationId}::uuid, ${scorecardId}::uuid, ${calculationId}::bigint, * from unnest(
        ${column(({ node }) => node)}::text[], ${column(({ place }) => place)}::text[], ${column(({ kind }) => kind)}::text[],
        ${column(({ value }) => value)}::text[], ${column(({ exact }) => exact)}::boolean[],
        ${column(({ detail }) => (detail === null ? null : JSON.stringify(detail)))}::json[])
      on conflict (organisation_id, scorecard_id, node, place) do update set calculation_id = excluded.calculation_id,
        kind = excluded.kind, value = excluded.value, exact = excluded.exact, detail = excluded.detail`);
  }
  return { changed, removed: gone.length };
}

function addressOf({ node, place }: Pick<ResultRow, 'node' | 'place'>): string {
  return JSON.stringify([node, place]);
}
