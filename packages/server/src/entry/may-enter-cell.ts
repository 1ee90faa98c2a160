import type { MayEnterOutput } from '@berimbang/contract';
import type { Cell } from '../facts/cells.js';
import type { Entry, MayEnter } from '../facts/enter.js';

interface Answer {
  readonly may: MayEnterOutput;
  readonly why: { readonly id: string; readonly en: string } | null;
}

const ENTRY: Entry = {
  fact: { node: '', place: {}, ordinal: 0, status: 'printed', source: '', file: null },
  expects: null,
  reason: null,
  correction: false,
};
/** Any reason: whether there is one is asked when the value is entered. */
const CORRECTION: Entry = { ...ENTRY, correction: true, reason: '-' };

/** Whether a value may be entered now, plainly or as a correction, by the rules that its entry is held to. */
export function mayEnterCell(
  may: MayEnter,
  cell: Pick<Cell, 'node' | 'place' | 'period' | 'indicator'>,
  isLocked: boolean,
): Answer {
  const refused = may(ENTRY, cell);
  if (refused === null) return { may: 'yes', why: null };
  switch (refused.code) {
    case 'not-allowed':
      return { may: 'not-entrusted', why: refused.what };
    case 'retired':
      return { may: 'retired', why: refused.what };
    default:
      if (!isLocked) return { may: 'not-open', why: refused.what };
      return { may: may(CORRECTION, cell) === null ? 'as-correction' : 'locked', why: refused.what };
  }
}
