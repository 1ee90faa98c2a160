import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { cannotCompute } from '../calculation/sentences.js';
import { definitionChange, scorecard } from '../db/index.js';
import type { By } from '../http/request.js';
import { type Library, libraryOf, type Pins } from '../library/shelves.js';
import { compileParts, type Definition, pinsOf, type Scorecard } from './definition.js';
import { periodIn, titleIn } from './head.js';
import { type DefinitionParts, readParts, retiredCodes, withoutRetired } from './parts.js';
import { isClosed } from './refusals.js';
import { type Change, writeParts } from './write-parts.js';
import { writeTargets } from './write-targets.js';

/** A definition before and after a change, and what of it changed. */
export interface Changed {
  readonly scorecard: Scorecard;
  readonly definition: Definition;
  readonly changes: readonly Change[];
}

export interface ChangeOptions {
  readonly reason: string | null;
  /** Methods and rule packs to read; what is pinned by default. */
  readonly library?: Library;
  /** What the caller changed besides, within the same transaction; recorded with the rest. */
  readonly noted?: readonly Change[];
}

/**
 * Changes the definition of a locked scorecard: compiles what it would become, refuses errors unless it is a draft, writes
 * the parts that differ, and records each with its reason. Gives the scorecard as it stands then.
 */
export async function changeDefinition(
  by: By,
  own: Scorecard,
  edit: (parts: DefinitionParts) => DefinitionParts,
  { reason, library, noted = [] }: ChangeOptions,
): Promise<Changed> {
  const before = await readParts(by.tx, own);
  const after = withoutRetired(edit(before), await retiredCodes(by.tx, own));
  if (own.state === 'closed' && JSON.stringify(before) !== JSON.stringify(after)) throw isClosed(own.code);
  const definition = compileParts(after, library ?? (await libraryOf(by.tx, pinsOf(own))));
  if (definition.graph === null && own.state !== 'draft') throw cannotCompute(definition.faults);
  const pins = definition.graph === null ? own.library : JSON.stringify(definition.pins);
  const changes = [
    ...headChange(before, after),
    ...(await writeParts(by, own, before, after)),
    ...(await writeTargets(by, own, before.targets, after.targets, reason)),
    ...(repinned(pinsOf(own), definition.pins)
      ? [{ part: 'library', code: '', before: own.library, after: pins }]
      : []),
    ...noted,
  ];
  if (changes.length === 0 && pins === own.library) return { scorecard: own, definition, changes };
  const definitionRevision = own.definitionRevision + 1;
  const [changed] = await by.tx
    .update(scorecard)
    .set({
      ...aboutModel(definition, after),
      head: JSON.stringify(after.head),
      library: pins,
      definitionRevision,
      definitionStamp: randomUUID(),
      revision: own.revision + 1,
    })
    .where(eq(scorecard.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked scorecard was gone');
  await recordChanges(by, changed, changes, reason);
  return { scorecard: changed, definition, changes };
}

/** Writes changes into the history of a definition, at the revision that the scorecard has now. */
export async function recordChanges(
  { tx, organisationId, userId: byUser }: By,
  { id: scorecardId, definitionRevision }: Scorecard,
  changes: readonly Change[],
  reason: string | null,
): Promise<void> {
  const rows = changes.map((change) => ({
    ...change,
    organisationId,
    scorecardId,
    definitionRevision,
    reason,
    byUser,
  }));
  for (let i = 0; i < rows.length; i += 1000) await tx.insert(definitionChange).values(rows.slice(i, i + 1000));
}

/** What a definition says of itself; what does not compile says it in its head. */
function aboutModel({ graph }: Definition, { head }: DefinitionParts): Partial<Pick<Scorecard, 'title' | 'period'>> {
  if (graph !== null) return { title: graph.model.title, period: graph.model.period };
  const [title, period] = [titleIn(head), periodIn(head)];
  return { ...(title === null ? {} : { title }), ...(period === null ? {} : { period }) };
}

function headChange(before: DefinitionParts, after: DefinitionParts): readonly Change[] {
  const [was, is] = [JSON.stringify(before.head), JSON.stringify(after.head)];
  return was === is ? [] : [{ part: 'head', code: '', before: was, after: is }];
}

/** Whether a name that was read before is read in another text now. */
function repinned(before: Pins, after: Pins): boolean {
  return (['methods', 'packs'] as const).some((kind) =>
    Object.entries(after[kind]).some(([name, hash]) => (before[kind][name] ?? hash) !== hash),
  );
}
