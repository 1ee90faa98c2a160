import type { OrderedTree } from '@berimbang/files';
import { and, eq, sql } from 'drizzle-orm';
import { cannotCompute } from '../calculation/sentences.js';
import { block, definitionChange, indicator, link, objective, perspective, scorecard, target } from '../db/index.js';
import type { By } from '../http/request.js';
import { type Library, libraryOf } from '../library/shelves.js';
import { compileParts, type Definition, pinsOf, type Scorecard } from './definition.js';
import { bodyText, currentTargets, type DefinitionParts, endsOf, readParts } from './parts.js';

type Entries = readonly { readonly code: string; readonly body: OrderedTree }[];

/** A definition before and after a change, and what of it changed. */
export interface Changed {
  readonly scorecard: Scorecard;
  readonly definition: Definition;
  readonly changes: readonly Change[];
}

interface Change {
  readonly part: string;
  readonly code: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Changes the definition of a locked scorecard: compiles what it would become, refuses errors unless it is a draft, writes
 * the parts that differ, and records each with its reason. Gives the scorecard as it stands then.
 */
export async function changeDefinition(
  by: By,
  own: Scorecard,
  edit: (parts: DefinitionParts) => DefinitionParts,
  { reason, library }: { readonly reason: string | null; readonly library?: Library },
): Promise<Changed> {
  const before = await readParts(by.tx, own);
  const after = edit(before);
  const definition = compileParts(after, library ?? (await libraryOf(by.tx, pinsOf(own))));
  if (definition.graph === null && own.state !== 'draft') throw cannotCompute(definition.faults);
  const changes = await writeParts(by, own, before, after, reason);
  const pins = definition.graph === null ? own.library : JSON.stringify(definition.pins);
  if (changes.length === 0 && pins === own.library) return { scorecard: own, definition, changes };
  const definitionRevision = own.definitionRevision + 1;
  const [changed] = await by.tx
    .update(scorecard)
    .set({
      ...aboutModel(definition),
      head: JSON.stringify(after.head),
      library: pins,
      definitionRevision,
      revision: own.revision + 1,
    })
    .where(eq(scorecard.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked scorecard was gone');
  const { organisationId, userId: byUser } = by;
  const rows = changes.map((change) => ({
    ...change,
    organisationId,
    scorecardId: own.id,
    definitionRevision,
    reason,
    byUser,
  }));
  for (let i = 0; i < rows.length; i += 1000) await by.tx.insert(definitionChange).values(rows.slice(i, i + 1000));
  return { scorecard: changed, definition, changes };
}

/** What a compiled definition says of itself. */
function aboutModel({ graph }: Definition): Partial<Pick<Scorecard, 'title' | 'period'>> {
  return graph === null ? {} : { title: graph.model.title, period: graph.model.period };
}

async function writeParts(
  by: By,
  own: Scorecard,
  before: DefinitionParts,
  after: DefinitionParts,
  reason: string | null,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const heads = [JSON.stringify(before.head), JSON.stringify(after.head)] as const;
  if (heads[0] !== heads[1]) changes.push({ part: 'head', code: '', before: heads[0], after: heads[1] });
  changes.push(...(await writeEntries(by, own, 'perspective', perspective, before.perspectives, after.perspectives)));
  changes.push(...(await writeEntries(by, own, 'objective', objective, before.objectives, after.objectives)));
  changes.push(...(await writeEntries(by, own, 'indicator', indicator, before.indicators, after.indicators)));
  changes.push(...(await writeLinks(by, own, before.links, after.links)));
  changes.push(...(await writeBlocks(by, own, before.blocks, after.blocks)));
  changes.push(...(await writeTargets(by, own, before.targets, after.targets, reason)));
  return changes;
}

type EntryTable = typeof perspective | typeof objective | typeof indicator;

async function writeEntries(
  { tx, organisationId }: By,
  own: Scorecard,
  part: string,
  table: EntryTable,
  before: Entries,
  after: Entries,
): Promise<readonly Change[]> {
  const old = new Map(before.map(({ code, body }, position) => [code, { text: bodyText(body), position }]));
  const changes: Change[] = [];
  for (const [position, { code, body }] of after.entries()) {
    const text = bodyText(body);
    const known = old.get(code);
    old.delete(code);
    if (known?.text === text && known.position === position) continue;
    if (known === undefined)
      await tx.insert(table).values({ organisationId, scorecardId: own.id, code, position, body: text });
    else
      await tx
        .update(table)
        .set({ body: text, position, revision: sql`${table.revision} + 1` })
        .where(and(eq(table.scorecardId, own.id), eq(table.code, code)));
    if (known?.text !== text) changes.push({ part, code, before: known?.text ?? null, after: text });
  }
  for (const [code, { text }] of old) {
    await tx.delete(table).where(and(eq(table.scorecardId, own.id), eq(table.code, code)));
    changes.push({ part, code, before: text, after: null });
  }
  return changes;
}

async function writeLinks(
  { tx, organisationId }: By,
  own: Scorecard,
  before: readonly OrderedTree[],
  after: readonly OrderedTree[],
): Promise<readonly Change[]> {
  const code = (body: OrderedTree): string => `${endsOf(body).fromCode} > ${endsOf(body).toCode}`;
  const old = new Map(before.map((body, position) => [code(body), { body, text: bodyText(body), position }]));
  const changes: Change[] = [];
  for (const [position, body] of after.entries()) {
    const [text, name, ends] = [bodyText(body), code(body), endsOf(body)];
    const known = old.get(name);
    old.delete(name);
    if (known?.text === text && known.position === position) continue;
    const values = { position, body: text, ...ends };
    if (known === undefined) await tx.insert(link).values({ ...values, organisationId, scorecardId: own.id });
    else
      await tx
        .update(link)
        .set({ ...values, revision: sql`${link.revision} + 1` })
        .where(and(eq(link.scorecardId, own.id), eq(link.fromCode, ends.fromCode), eq(link.toCode, ends.toCode)));
    if (known?.text !== text) changes.push({ part: 'link', code: name, before: known?.text ?? null, after: text });
  }
  for (const [name, { body, text }] of old) {
    const { fromCode, toCode } = endsOf(body);
    await tx
      .delete(link)
      .where(and(eq(link.scorecardId, own.id), eq(link.fromCode, fromCode), eq(link.toCode, toCode)));
    changes.push({ part: 'link', code: name, before: text, after: null });
  }
  return changes;
}

async function writeBlocks(
  { tx, organisationId }: By,
  own: Scorecard,
  before: DefinitionParts['blocks'],
  after: DefinitionParts['blocks'],
): Promise<readonly Change[]> {
  const name = ({ section, code }: { section: string; code: string }): string => JSON.stringify([section, code]);
  const old = new Map(before.map((own, position) => [name(own), { ...own, text: bodyText(own.body), position }]));
  const changes: Change[] = [];
  for (const [position, { section, code, body }] of after.entries()) {
    const text = bodyText(body);
    const known = old.get(name({ section, code }));
    old.delete(name({ section, code }));
    if (known?.text === text && known.position === position) continue;
    const values = { position, body: text };
    if (known === undefined)
      await tx.insert(block).values({ ...values, section, code, organisationId, scorecardId: own.id });
    else
      await tx
        .update(block)
        .set({ ...values, revision: sql`${block.revision} + 1` })
        .where(and(eq(block.scorecardId, own.id), eq(block.section, section), eq(block.code, code)));
    if (known?.text !== text) changes.push({ part: section, code, before: known?.text ?? null, after: text });
  }
  for (const { section, code, text } of old.values()) {
    await tx.delete(block).where(and(eq(block.scorecardId, own.id), eq(block.section, section), eq(block.code, code)));
    changes.push({ part: section, code, before: text, after: null });
  }
  return changes;
}

async function writeTargets(
  { tx, organisationId, userId }: By,
  own: Scorecard,
  before: DefinitionParts['targets'],
  after: DefinitionParts['targets'],
  reason: string | null,
): Promise<readonly Change[]> {
  const name = ({ indicator: code, kind, period }: Omit<DefinitionParts['targets'][number], 'value'>): string =>
    JSON.stringify([code, kind, period ?? '']);
  const old = new Map(before.map((target) => [name(target), target]));
  const wanted = after.filter((target) => old.get(name(target))?.value !== target.value);
  const kept = new Set(after.map(name));
  const gone = before.filter((target) => !kept.has(name(target))).map((target) => ({ ...target, value: null }));
  const changed = [...wanted, ...gone];
  if (changed.length === 0) return [];
  const indicators = await tx
    .select({ id: indicator.id, code: indicator.code })
    .from(indicator)
    .where(eq(indicator.scorecardId, own.id));
  const ids = new Map(indicators.map(({ id, code }) => [code, id]));
  const latest = new Map(
    (await currentTargets(tx, own.id)).map((row) => [JSON.stringify([row.indicatorId, row.kind, row.period]), row]),
  );
  const order = new Map(after.map((target, position) => [name(target), position]));
  const rows = changed.flatMap((change) => {
    const indicatorId = ids.get(change.indicator);
    // An indicator that was removed took its targets along.
    if (indicatorId === undefined) return [];
    const period = change.period ?? '';
    const known = latest.get(JSON.stringify([indicatorId, change.kind, period]));
    return [
      {
        organisationId,
        scorecardId: own.id,
        indicatorId,
        kind: change.kind,
        period,
        revision: (known?.revision ?? 0) + 1,
        position: known?.position ?? order.get(name(change)) ?? 0,
        value: change.value,
        reason,
        byUser: userId,
      },
    ];
  });
  for (let i = 0; i < rows.length; i += 1000) await tx.insert(target).values(rows.slice(i, i + 1000));
  return changed.map((change) => ({
    part: change.kind,
    code: change.period === null ? change.indicator : `${change.indicator} ${change.period}`,
    before: old.get(name(change))?.value ?? null,
    after: change.value,
  }));
}
