import type { FactState } from '../db/index.js';
import type { Period } from '../periods/queries.js';
import type { Revision } from './revisions.js';

type PeriodState = Period['state'];

/** Steps that a value takes after it was entered. */
const ACTIONS = ['submit', 'verify', 'approve', 'return'] as const;
export type Action = (typeof ACTIONS)[number];

type Text = { readonly id: string; readonly en: string };

const WORDS: Readonly<Record<FactState, Text>> = {
  draft: { id: 'konsep', en: 'a draft' },
  submitted: { id: 'diajukan', en: 'submitted' },
  verified: { id: 'diverifikasi', en: 'verified' },
  approved: { id: 'disetujui', en: 'approved' },
  returned: { id: 'dikembalikan', en: 'returned' },
};

export interface StepRules {
  /** Verification and approval are one step in this organisation. */
  readonly oneStep: boolean;
  readonly userId: string;
}

export type Step =
  | { readonly allowed: true; readonly to: FactState; readonly oneStep: boolean }
  | { readonly allowed: false; readonly code: 'wrong-state' | 'own-value' | 'period-not-open'; readonly what: Text };

/**
 * Where an action leads a value, or why it may not be taken. Nobody verifies or approves a value that they entered. `period` is the
 * state of the value's period, null where nobody made it: what is under way when it is closed waits, and when it is locked ends.
 */
export function stepOf(
  action: Action,
  { state, enteredBy, correction }: Pick<Revision, 'state' | 'enteredBy' | 'correction'>,
  period: PeriodState | null,
  rules: StepRules,
): Step {
  const to = nextState(action, state, rules.oneStep);
  if (to === null)
    return {
      allowed: false,
      code: 'wrong-state',
      what: {
        id: `Nilai ini ${WORDS[state].id}; tindakan "${ACTION_WORDS[action].id}" tidak berlaku untuknya.`,
        en: `The value is ${WORDS[state].en}; it cannot be ${ACTION_WORDS[action].en}.`,
      },
    };
  if (action !== 'return' && !isOpen(period, correction))
    return { allowed: false, code: 'period-not-open', what: NOT_OPEN[period === 'locked' ? 'locked' : 'closed'] };
  if ((action === 'verify' || action === 'approve') && enteredBy === rules.userId)
    return {
      allowed: false,
      code: 'own-value',
      what: {
        id: 'Tidak seorang pun memverifikasi atau menyetujui nilai yang dimasukkannya sendiri.',
        en: 'Nobody verifies or approves a value that they entered themselves.',
      },
    };
  return { allowed: true, to, oneStep: action === 'approve' && state === 'submitted' };
}

/** Whether values of a period go on: while it is open, and corrections once it is locked. */
function isOpen(period: PeriodState | null, correction: boolean): boolean {
  return period === null || period === 'open' || (period === 'locked' && correction);
}

const NOT_OPEN: Readonly<Record<'closed' | 'locked', Text>> = {
  closed: {
    id: 'Periode nilai ini tidak sedang dibuka; nilai diajukan, diverifikasi dan disetujui selama periodenya dibuka.',
    en: 'The period of this value is not open; values are submitted, verified and approved while it is.',
  },
  locked: {
    id: 'Periode nilai ini sudah dikunci; setelah itu nilai hanya berubah melalui koreksi dengan alasan.',
    en: 'The period of this value is locked; from then on values change by corrections with a reason alone.',
  },
};

const ACTION_WORDS: Readonly<Record<Action, Text>> = {
  submit: { id: 'ajukan', en: 'submitted' },
  verify: { id: 'verifikasi', en: 'verified' },
  approve: { id: 'setujui', en: 'approved' },
  return: { id: 'kembalikan', en: 'returned' },
};

function nextState(action: Action, state: FactState, oneStep: boolean): FactState | null {
  switch (action) {
    case 'submit':
      return state === 'draft' || state === 'returned' ? 'submitted' : null;
    case 'verify':
      return state === 'submitted' ? 'verified' : null;
    case 'approve':
      return state === 'verified' || (oneStep && state === 'submitted') ? 'approved' : null;
    case 'return':
      return state === 'submitted' || state === 'verified' ? 'returned' : null;
    default:
      return action satisfies never;
  }
}
