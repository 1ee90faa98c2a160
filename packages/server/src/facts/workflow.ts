import type { FactState } from '../db/index.js';
import type { Revision } from './revisions.js';

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
  | { readonly allowed: false; readonly code: 'wrong-state' | 'own-value'; readonly what: Text };

/** Where an action leads a value, or why it may not be taken. Nobody verifies or approves a value that they entered. */
export function stepOf(
  action: Action,
  { state, enteredBy }: Pick<Revision, 'state' | 'enteredBy'>,
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
