import type { changeScorecardSchema, newScorecardSchema } from '@berimbang/contract';
import { mapOf, type OrderedTree } from '@berimbang/files';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { recalculate } from '../calculation/recalculate.js';
import { cannotCompute } from '../calculation/sentences.js';
import { scorecard } from '../db/index.js';
import { Refusal } from '../http/refusal.js';
import type { By } from '../http/request.js';
import { libraryOf } from '../library/shelves.js';
import { findUnit } from '../units/queries.js';
import { recordChanges } from './change.js';
import { definitionOf, type Scorecard } from './definition.js';
import { editDefinition, refuseWrongHead } from './edit.js';
import type { Editor } from './editor.js';
import { withKey } from './head.js';
import { insertScorecard } from './import.js';
import { labelTree } from './label-tree.js';
import type { DefinitionParts } from './parts.js';
import { findScorecard } from './queries.js';
import { wrongState } from './refusals.js';
import { treeOf } from './tree-json.js';

/** Makes a scorecard with a head and no parts; what the method still asks for, its check tells. */
export async function createScorecard(by: By, body: z.output<typeof newScorecardSchema>): Promise<Scorecard> {
  await refuseTaken(by, body.code);
  const own = await findUnit(by.tx, body.unitId, 'body.unitId');
  const above = own.parentId === null ? null : await findUnit(by.tx, own.parentId, 'body.unitId');
  const { code, title, period, decimal, source, note } = body;
  const head: DefinitionParts['head'] = {
    scorecard: mapOf([
      ['id', code],
      ['title', labelTree(title)],
      ['period', period],
      ['source', source === undefined ? undefined : labelTree(source)],
      ['decimal', decimal === 'comma' ? decimal : undefined],
      ['note', note === undefined ? undefined : labelTree(note)],
    ]),
    organisation: mapOf([
      ['name', labelTree(own.name)],
      ['type', own.kind === '' ? undefined : own.kind],
      ['parent', above === null ? undefined : labelTree(above.name)],
    ]),
    rules: null,
    method: treeOf(body.method, 'body.method'),
    periods: null,
  };
  const parts = { head, perspectives: [], objectives: [], links: [], indicators: [], blocks: [], targets: [] };
  // Not active at once, though a method that brings its own parts may compile: nothing is in it yet.
  const made = await insertScorecard(by, code, parts, own.id, await libraryOf(by.tx), { state: 'draft' });
  const { faults } = await definitionOf(by.tx, made);
  refuseWrongHead(faults);
  return made;
}

export async function refuseTaken({ tx }: By, code: string): Promise<void> {
  const [there] = await tx.select({ id: scorecard.id }).from(scorecard).where(eq(scorecard.code, code));
  if (there !== undefined) throw new Refusal('code-taken', { facts: { code }, where: 'body.code' });
}

export async function changeScorecard(
  by: Editor,
  own: Scorecard,
  { reason, ...body }: z.output<typeof changeScorecardSchema>,
): Promise<Scorecard> {
  const section = (name: 'organisation' | 'periods' | 'rules' | 'method', was: OrderedTree | null) => {
    const sent = body[name];
    if (sent === undefined) return was;
    return sent === null ? null : treeOf(sent, `body.${name}`);
  };
  const changed = await editDefinition(
    by,
    own,
    (parts) => ({
      ...parts,
      head: {
        scorecard: about(parts.head.scorecard, body),
        organisation: section('organisation', parts.head.organisation),
        rules: section('rules', parts.head.rules),
        method: section('method', parts.head.method),
        periods: section('periods', parts.head.periods),
      },
    }),
    { reason },
  );
  refuseWrongHead(changed.definition.faults);
  return findScorecard(by.tx, own.id);
}

/** The section `scorecard` with what was sent. */
function about(
  tree: OrderedTree | null,
  body: Pick<z.output<typeof changeScorecardSchema>, 'title' | 'source' | 'note' | 'rulesAt'>,
): OrderedTree | null {
  let changed = tree;
  if (body.title !== undefined) changed = withKey(changed, 'title', labelTree(body.title));
  if (body.rulesAt !== undefined) changed = withKey(changed, 'rules-at', body.rulesAt);
  if (body.source !== undefined)
    changed = withKey(changed, 'source', body.source === null ? null : labelTree(body.source));
  if (body.note !== undefined) changed = withKey(changed, 'note', body.note === null ? null : labelTree(body.note));
  return changed;
}

/** Makes a draft count: refused with everything that is wrong with it, computed at once. */
export async function activateScorecard(by: Editor, own: Scorecard, reason: string): Promise<Scorecard> {
  if (own.state !== 'draft') throw wrongState(own.code, own.state);
  const definition = await definitionOf(by.tx, own);
  if (definition.graph === null) throw cannotCompute(definition.faults);
  await step(by, own, 'active', reason);
  by.computed(await recalculate(by, new Map([[own.id, null]]), 'activated'));
  return findScorecard(by.tx, own.id);
}

/** Ends the changes of a definition. Its values can still be corrected. */
export async function closeScorecard(by: Editor, own: Scorecard, reason: string): Promise<Scorecard> {
  if (own.state !== 'active') throw wrongState(own.code, own.state);
  return step(by, own, 'closed', reason);
}

async function step(by: By, own: Scorecard, state: Scorecard['state'], reason: string): Promise<Scorecard> {
  const [changed] = await by.tx
    .update(scorecard)
    .set({ state, revision: own.revision + 1 })
    .where(eq(scorecard.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked scorecard was gone');
  const change = { part: 'state', code: '', before: JSON.stringify(own.state), after: JSON.stringify(state) };
  await recordChanges(by, changed, [change], reason);
  return changed;
}

/** Reads methods and rule packs as the library has them now, instead of as they were pinned. */
export async function adoptRules(by: Editor, own: Scorecard, reason: string): Promise<Scorecard> {
  await editDefinition(by, own, (parts) => parts, { reason, library: await libraryOf(by.tx) });
  return findScorecard(by.tx, own.id);
}
