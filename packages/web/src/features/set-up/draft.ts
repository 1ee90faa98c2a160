import { useCallback, useEffect, useState } from 'react';

/** A table as typed or pasted: which field each column is, and the cells. */
export interface Table {
  readonly columns: readonly (string | null)[];
  readonly rows: readonly (readonly string[])[];
}

export const STEPS = [
  'organisation',
  'units',
  'periods',
  'method',
  'objectives',
  'indicators',
  'people',
  'done',
] as const;
export type StepName = (typeof STEPS)[number];

/** Something that the set-up wrote. */
export interface Written {
  readonly kind:
    | 'organisation'
    | 'unit'
    | 'period'
    | 'scorecard'
    | 'perspective'
    | 'objective'
    | 'indicator'
    | 'person'
    | 'owner';
  readonly what: string;
}

export interface PerspectiveDraft {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  /** Comes with the method: only its weight may be changed. */
  readonly brought: boolean;
}

/** Everything that was typed into the set-up. It lives on this device until the end. */
export interface Draft {
  readonly organisation: {
    readonly code: string;
    readonly name: string;
    readonly kind: string;
    readonly timeZone: string;
    readonly oneStep: boolean;
    readonly other: boolean;
    readonly administratorName: string;
    readonly administratorEmail: string;
  };
  readonly units: string;
  readonly year: string;
  readonly kind: 'month' | 'quarter' | 'semester' | 'year';
  readonly due: { readonly entry: string; readonly verification: string; readonly approval: string };
  readonly openNow: boolean;
  readonly starter: string | null;
  /** A published measurement with all its parts and its year; else its objectives and indicators alone. */
  readonly asPrinted: boolean;
  readonly card: { readonly code: string; readonly title: string; readonly unitCode: string };
  readonly perspectives: readonly PerspectiveDraft[];
  readonly objectives: Table;
  readonly indicators: Table;
  /** Decimal mark of the cells; null until the cells or the person say so. */
  readonly mark: 'comma' | 'point' | null;
  readonly scorecardId: string | null;
  readonly people: Table;
  readonly written: readonly Written[];
}

const NO_TABLE: Table = { columns: [], rows: [] };

export function emptyDraft(year: number): Draft {
  return {
    organisation: {
      code: '',
      name: '',
      kind: '',
      timeZone: 'Asia/Jakarta',
      oneStep: false,
      other: false,
      administratorName: '',
      administratorEmail: '',
    },
    units: '',
    year: String(year),
    kind: 'quarter',
    due: { entry: '10', verification: '15', approval: '20' },
    openNow: true,
    starter: null,
    asPrinted: true,
    card: { code: '', title: '', unitCode: '' },
    perspectives: [],
    objectives: NO_TABLE,
    indicators: NO_TABLE,
    mark: null,
    scorecardId: null,
    people: NO_TABLE,
    written: [],
  };
}

export type Change = (change: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => void;

const keyOf = (owner: string, organisation: string): string => `berimbang.set-up.${owner}.${organisation}`;

function read(key: string, year: number): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...emptyDraft(year), ...kept } : emptyDraft(year);
  } catch {
    return emptyDraft(year);
  }
}

/** The draft of an organisation's set-up, of one person: kept on this device with every change, until it is forgotten. */
export function useDraft(owner: string, organisation: string): readonly [draft: Draft, change: Change] {
  const key = keyOf(owner, organisation);
  const year = new Date().getFullYear();
  const [state, setState] = useState(() => ({ key, draft: read(key, year) }));
  const current = state.key === key ? state.draft : read(key, year);
  useEffect(() => {
    setState((before) => (before.key === key ? before : { key, draft: read(key, year) }));
  }, [key, year]);
  const change = useCallback<Change>(
    (to) => {
      // Read anew, so that two changes within one turn do not lose each other.
      const before = read(key, year);
      const draft = { ...before, ...(typeof to === 'function' ? to(before) : to) };
      localStorage.setItem(key, JSON.stringify(draft));
      setState({ key, draft });
    },
    [key, year],
  );
  return [current, change];
}

/** Takes what was typed before there was an organisation along to it. */
export function moveDraft(owner: string, from: string, to: string, written: readonly Written[]): void {
  const draft = read(keyOf(owner, from), new Date().getFullYear());
  localStorage.setItem(keyOf(owner, to), JSON.stringify({ ...draft, written }));
  localStorage.removeItem(keyOf(owner, from));
}

export function forgetDraft(owner: string, organisation: string): void {
  localStorage.removeItem(keyOf(owner, organisation));
}
