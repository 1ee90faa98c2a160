import { readTypedNumber } from '../../lib/quantity/typed-number.js';
import { beyond, type Content, contentOf, sameContent } from './content.js';
import type { Draft, EntryStore, Kept, Located } from './store.js';

/** What stands in the way of a value, or is worth a second look. */
export type Problem = { readonly at: Located } & (
  | { readonly kind: 'unit'; readonly words: string; readonly converted: string | null }
  | { readonly kind: 'no-number'; readonly text: string }
  | { readonly kind: 'no-category'; readonly text: string }
  | { readonly kind: 'two-readings'; readonly text: string; readonly readings: readonly [string, string] }
  | { readonly kind: 'conflict'; readonly mine: Content; readonly theirs: Content }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'correction' }
  | { readonly kind: 'beyond'; readonly side: 'low' | 'high'; readonly limit: string }
  | { readonly kind: 'emptied' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'returned'; readonly why: string }
);

/** Errors keep a value from being sent; a choice does until it was made; notes do not. */
export type Severity = 'error' | 'choice' | 'empty' | 'note';

export function severityOf({ kind }: Problem): Severity {
  switch (kind) {
    case 'unit':
    case 'no-number':
    case 'no-category':
    case 'refused':
      return 'error';
    case 'two-readings':
    case 'conflict':
    case 'correction':
      return 'choice';
    case 'emptied':
    case 'gap':
      return 'empty';
    default:
      return 'note';
  }
}

/** What is wrong with a cell as it stands on this device; null where nothing is. */
function problemAt(at: Located, draft: Draft | undefined, language: 'id' | 'en'): Problem | null {
  const { row, cell } = at;
  if (draft === undefined) {
    const { fact } = cell;
    return fact?.state === 'returned' && cell.may === 'yes' ? { at, kind: 'returned', why: fact.reason ?? '' } : null;
  }
  const { content } = draft;
  if (isConflict(at, draft)) return { at, kind: 'conflict', mine: content, theirs: contentOf(cell.fact) };
  if (content.kind === 'text') return typedProblem(at, content.text, language);
  if (content.kind === 'empty') return { at, kind: 'emptied' };
  if (draft.refusal !== null) return { at, kind: 'refused', why: draft.refusal };
  if (draft.correction && draft.reason.trim().length < 3) return { at, kind: 'correction' };
  const over = beyond(content, row);
  return over === null ? null : { at, kind: 'beyond', ...over };
}

/** Somebody else changed the value after it was read here, to something else. */
function isConflict({ cell }: Located, draft: Draft): boolean {
  return (cell.fact?.revision ?? 0) > draft.base && !sameContent(contentOf(cell.fact), draft.content);
}

function typedProblem(at: Located, text: string, language: 'id' | 'en'): Problem {
  if (at.row.type === 'category') return { at, kind: 'no-category', text };
  const read = readTypedNumber(text, at.row.unit, language);
  switch (read.kind) {
    case 'unit':
      return { at, kind: 'unit', words: read.words, converted: read.converted };
    case 'two-readings':
      return { at, kind: 'two-readings', text, readings: read.readings };
    default:
      return { at, kind: 'no-number', text };
  }
}

/** Whether a draft can go to the server as it is. */
export function isSendable(at: Located, draft: Draft, language: 'id' | 'en'): boolean {
  const problem = problemAt(at, draft, language);
  return problem === null || problem.kind === 'beyond';
}

/** The problems of a grid in the order of its rows; a gap is an empty cell beside others of its row that were filled here. */
export function problemsOf(
  rows: readonly (readonly Located[])[],
  kept: Kept,
  store: EntryStore,
  language: 'id' | 'en',
): readonly Problem[] {
  return rows.flatMap((cells) => {
    const touched = cells.some(({ key }) => kept.drafts[key] !== undefined);
    const lastFilled = cells.findLastIndex((at) => store.content(at).kind !== 'empty');
    return cells.flatMap((at, i): readonly Problem[] => {
      const found = problemAt(at, kept.drafts[at.key], language);
      if (found !== null) return [found];
      const isGap = touched && i < lastFilled && store.content(at).kind === 'empty' && at.cell.may === 'yes';
      return isGap ? [{ at, kind: 'gap' }] : [];
    });
  });
}
