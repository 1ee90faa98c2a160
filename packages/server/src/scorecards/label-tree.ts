import type { Label } from '@berimbang/engine';
import { type OrderedTree, valueAt } from '@berimbang/files';

/** A label as a part of a file. */
export function labelTree(label: string | Label): OrderedTree {
  return typeof label === 'string'
    ? label
    : {
        map: [
          ['id', label.id],
          ['en', label.en],
        ],
      };
}

/** A label as a file writes it, one text or one for each language; null where it writes none. */
export function labelIn(tree: OrderedTree | undefined): Label | null {
  if (typeof tree === 'string') return tree === '' ? null : { id: tree, en: tree };
  const [id, en] = (['id', 'en'] as const).map((key) => {
    const text = valueAt(tree, key);
    return typeof text === 'string' ? text : null;
  });
  const first = id ?? en ?? null;
  return first === null ? null : { id: id ?? first, en: en ?? first };
}

/** What a part of a file is called: by its label, else by its code. */
export function labelOr(code: string, body: OrderedTree | undefined): Label {
  return labelIn(valueAt(body, 'label')) ?? { id: code, en: code };
}
