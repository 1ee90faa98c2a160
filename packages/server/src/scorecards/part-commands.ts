import type { OrderedTree } from '@berimbang/files';
import { Refusal } from '../http/refusal.js';
import type { Scorecard } from './definition.js';
import { editDefinition } from './edit.js';
import type { Editor } from './editor.js';
import { findPart, findPartByCode, type Item, type PartKind, type PartRow } from './part-kinds.js';
import type { DefinitionParts } from './parts.js';
import type { Change } from './write-parts.js';

/** What goes with a change of a part. */
interface With {
  readonly reason: string | null;
  readonly noted?: readonly Change[];
  /** What else of the definition changes with it. */
  readonly also?: (parts: DefinitionParts) => DefinitionParts;
}

/** Puts a new part at a place of its list; at the end by default. */
export async function createPart(
  by: Editor,
  own: Scorecard,
  kind: PartKind,
  item: Item,
  { position, also, ...more }: With & { readonly position?: number | undefined },
): Promise<PartRow> {
  if ((await findPartByCode(by.tx, kind, own.id, item)) !== null)
    throw new Refusal('code-taken', { facts: { code: item.code }, where: 'body.code' });
  await editDefinition(
    by,
    own,
    edited(kind, (items) => placed(items, item, position ?? items.length), also),
    {
      ...more,
      about: pathOf(kind, item),
    },
  );
  const made = await findPartByCode(by.tx, kind, own.id, item);
  if (made === null) throw new Error('a part that was made is not there');
  return made;
}

/** Gives a part another body. */
export async function changePart(
  by: Editor,
  own: Scorecard,
  kind: PartKind,
  row: PartRow,
  body: OrderedTree,
  { also, ...more }: With,
): Promise<PartRow> {
  const edit = edited(kind, (items) => items.map((item) => (isSame(item, row) ? { ...item, body } : item)), also);
  await editDefinition(by, own, edit, { ...more, about: pathOf(kind, row) });
  return findPart(by.tx, kind, own.id, row.id);
}

export async function removePart(by: Editor, own: Scorecard, kind: PartKind, row: PartRow, more: With): Promise<void> {
  const { also, ...options } = more;
  await editDefinition(
    by,
    own,
    edited(kind, (items) => items.filter((item) => !isSame(item, row)), also),
    options,
  );
}

/** Puts a part at another place among those of its section. */
export async function movePart(
  by: Editor,
  own: Scorecard,
  kind: PartKind,
  row: PartRow,
  position: number,
  { reason }: With,
): Promise<PartRow> {
  const edit = edited(kind, (items) => {
    const item = items.find((other) => isSame(other, row));
    if (item === undefined) return items;
    return placed(
      items.filter((other) => other !== item),
      item,
      position,
    );
  });
  await editDefinition(by, own, edit, { reason });
  return findPart(by.tx, kind, own.id, row.id);
}

function edited(
  kind: PartKind,
  edit: (items: readonly Item[]) => readonly Item[],
  also: (parts: DefinitionParts) => DefinitionParts = (parts) => parts,
): (parts: DefinitionParts) => DefinitionParts {
  return (parts) => also(kind.withItems(parts, edit(kind.items(parts))));
}

/** Places count within a section. */
function placed(items: readonly Item[], item: Item, position: number): readonly Item[] {
  const own = items.filter(({ section }) => section === item.section);
  const others = items.filter(({ section }) => section !== item.section);
  return [...others, ...own.slice(0, position), item, ...own.slice(position)];
}

function isSame(a: Pick<Item, 'section' | 'code'>, b: Pick<Item, 'section' | 'code'>): boolean {
  return a.section === b.section && a.code === b.code;
}

/** Where a part stands in the file; of a link, whose place is a number, the section. */
function pathOf({ name, section }: PartKind, item: Pick<Item, 'section' | 'code'>): readonly string[] {
  return name === 'link' ? ['links'] : [item.section ?? section ?? '', item.code];
}
