import { isUnitCode, unitNamed } from '@berimbang/pictures';
import { fieldsOf } from '../../lib/table/columns.js';
import { markOf, readQuantity } from '../../lib/table/quantity.js';
import type { Starter } from './api.js';
import type { Draft, PerspectiveDraft, Table } from './draft.js';
import { PERIODS_A_YEAR } from './fields.js';
import { consolidationOf, polarityOf } from './words.js';

/** What is wrong with a cell before anything is sent. */
export type IssueKind =
  | 'no-name'
  | 'bad-code'
  | 'twice'
  | 'unit'
  | 'number'
  | 'two-readings'
  | 'no-objective'
  | 'no-perspective'
  | 'polarity'
  | 'consolidation'
  | 'sum-needs-periods';

export interface Issue {
  readonly row: number;
  /** Field at which it stands. */
  readonly key: string;
  readonly kind: IssueKind;
  readonly severity: 'error' | 'warning';
  readonly value: string;
}

/** A row of a table as it goes into the file. */
interface Row {
  readonly code: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

export interface ComposedCard {
  readonly text: string;
  readonly objectives: Rows;
  readonly indicators: Rows;
}

const CODE = /^[A-Za-z0-9_][A-Za-z0-9_.\-/]{0,79}$/;

/** The decimal mark of the tables: as the person says, else as the cells show, else that of the language. */
export function markOfDraft(draft: Draft, otherwise: 'comma' | 'point'): 'comma' | 'point' {
  if (draft.mark !== null) return draft.mark;
  const { columns, rows } = draft.indicators;
  const numbers = rows.flatMap((row) =>
    columns.flatMap((key, i) => (key !== null && /^(target|weight)/.test(key) ? [row[i] ?? ''] : [])),
  );
  return markOf(numbers) ?? otherwise;
}

/** A text as a file has it: once where it reads the same in both languages. */
function oneOrBoth({ id, en }: { readonly id: string; readonly en: string }): unknown {
  return id === en ? id : { id, en };
}

/** The scorecard file that the draft makes, and what is wrong with its tables. */
export function composeCard(draft: Draft, starter: Starter, unitName: unknown, mark: 'comma' | 'point'): ComposedCard {
  const printed = starter.kind === 'paper';
  const about = {
    id: draft.card.code,
    title: draft.card.title,
    period: starter.period ?? draft.year,
    decimal: starter.decimal,
    ...(starter.source !== null && printed ? { source: oneOrBoth(starter.source) } : {}),
  };
  const objectives = objectiveRows(draft.objectives, draft.perspectives, mark);
  const indicators = indicatorRows(draft, objectives.rows, mark);
  const head = [
    'berimbang: 1',
    `scorecard: ${JSON.stringify(about)}`,
    `organisation: ${JSON.stringify({ name: unitName })}`,
    starter.sections.trim(),
  ];
  if (printed) return { text: `${head.join('\n')}\n`, objectives, indicators };
  const { takes } = starter;
  const text = [
    ...head,
    ...(takes.indicators && draft.kind !== 'year' ? [`periods: ${JSON.stringify({ read: draft.kind })}`] : []),
    ...section('perspectives', perspectiveRows(draft.perspectives, takes, mark)),
    ...section('objectives', takes.objectives ? objectives.rows : []),
    ...section('indicators', takes.indicators ? indicators.rows : []),
  ].join('\n');
  return { text: `${text}\n`, objectives, indicators };
}

function section(name: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  return [`${name}:`, ...rows.map(({ code, body }) => `  ${JSON.stringify(code)}: ${JSON.stringify(body)}`)];
}

function perspectiveRows(
  perspectives: readonly PerspectiveDraft[],
  takes: Starter['takes'],
  mark: 'comma' | 'point',
): readonly Row[] {
  return perspectives.flatMap(({ code, name, weight, brought }) => {
    const value = readQuantity(weight, mark).value;
    const body = {
      ...(brought ? {} : { label: name }),
      ...(takes.perspectiveWeights && value !== null ? { weight: value } : {}),
    };
    return Object.keys(body).length === 0 ? [] : [{ code, body }];
  });
}

/** Gathers the issues of one table, row by row. */
class Sheet {
  readonly issues: Issue[] = [];
  readonly #codes = new Set<string>();
  readonly #mark: 'comma' | 'point';

  constructor(mark: 'comma' | 'point') {
    this.#mark = mark;
  }

  note(row: number, key: string, kind: IssueKind, value = '', severity: Issue['severity'] = 'error'): void {
    this.issues.push({ row, key, kind, severity, value });
  }

  code(row: number, given: string | undefined, otherwise: string): string {
    const code = given ?? otherwise;
    if (!CODE.test(code)) this.note(row, 'code', 'bad-code', code);
    else if (this.#codes.has(code)) this.note(row, 'code', 'twice', code);
    this.#codes.add(code);
    return code;
  }

  quantity(row: number, key: string, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const { value, other } = readQuantity(text, this.#mark);
    if (value === null) this.note(row, key, 'number', text);
    else if (other !== null) {
      const both = `${value} / ${other}`;
      this.note(row, key, 'two-readings', this.#mark === 'comma' ? both.replaceAll('.', ',') : both, 'warning');
    }
    return value ?? undefined;
  }
}

/** Finds what a cell names, by code or by name. */
function named(of: readonly { readonly code: string; readonly name: string }[], text: string): string | null {
  const own = text.toLowerCase();
  const found =
    of.find(({ code }) => code.toLowerCase() === own) ??
    of.find(({ name }) => name.toLowerCase() === own) ??
    of.find(({ code }) => own.startsWith(`${code.toLowerCase()} `) || own.startsWith(`${code.toLowerCase()}.`));
  return found?.code ?? null;
}

function objectiveRows(table: Table, perspectives: readonly PerspectiveDraft[], mark: 'comma' | 'point'): Rows {
  const sheet = new Sheet(mark);
  const rows = table.rows.map((cells, i): Row => {
    const { code, label, perspective, weight } = fieldsOf(cells, table.columns);
    if (label === undefined) sheet.note(i, 'label', 'no-name');
    const within = perspective === undefined ? undefined : (named(perspectives, perspective) ?? undefined);
    if (perspective !== undefined && within === undefined) sheet.note(i, 'perspective', 'no-perspective', perspective);
    if (perspective === undefined && perspectives.length > 0) sheet.note(i, 'perspective', 'no-perspective');
    return {
      code: sheet.code(i, code, `SS${i + 1}`),
      body: { label: label ?? '', perspective: within, weight: sheet.quantity(i, 'weight', weight) },
    };
  });
  return { rows, issues: sheet.issues };
}

function indicatorRows(draft: Draft, objectives: readonly Row[], mark: 'comma' | 'point'): Rows {
  const { columns, rows: cells } = draft.indicators;
  const sheet = new Sheet(mark);
  const known = objectives.map(({ code, body }) => ({ code, name: String(body.label) }));
  const often = PERIODS_A_YEAR[draft.kind];
  const rows = cells.map((row, i): Row => {
    const own = fieldsOf(row, columns);
    if (own.label === undefined) sheet.note(i, 'label', 'no-name');
    const objective = known.length === 0 ? undefined : (named(known, own.objective ?? '') ?? undefined);
    if (known.length > 0 && objective === undefined) sheet.note(i, 'objective', 'no-objective', own.objective ?? '');
    const levels = known.length === 0 && draft.perspectives.length > 0;
    const perspective = levels ? (named(draft.perspectives, own.perspective ?? '') ?? undefined) : undefined;
    if (levels && perspective === undefined) sheet.note(i, 'perspective', 'no-perspective', own.perspective ?? '');
    const polarity = own.polarity === undefined ? undefined : polarityOf(own.polarity);
    if (polarity === null) sheet.note(i, 'polarity', 'polarity', own.polarity ?? '');
    const combined = own.consolidation === undefined ? 'take-last-known' : consolidationOf(own.consolidation);
    if (combined === null) sheet.note(i, 'consolidation', 'consolidation', own.consolidation ?? '');
    const unit = own.unit === undefined ? undefined : unitNamed(own.unit);
    if (unit !== undefined && !isUnitCode(unit)) sheet.note(i, 'unit', 'unit', own.unit ?? '');
    const target = sheet.quantity(i, 'target', own.target);
    const byPeriod = periodCodes(draft).flatMap((period, at) => {
      const value = sheet.quantity(i, `target-${at + 1}`, own[`target-${at + 1}`]);
      return value === undefined ? [] : [[period, value] as const];
    });
    if (often > 1 && combined === 'sum' && byPeriod.length === 0) sheet.note(i, 'consolidation', 'sum-needs-periods');
    return {
      code: sheet.code(i, own.code, `IKU-${i + 1}`),
      body: {
        label: own.label ?? '',
        objective,
        perspective,
        unit,
        polarity: polarity === 'maximise' ? undefined : (polarity ?? undefined),
        weight: sheet.quantity(i, 'weight', own.weight),
        validity: own.validity,
        control: own.control,
        target: byPeriod.length > 0 ? Object.fromEntries(byPeriod) : target,
        ...(often === 1 ? {} : { frequency: draft.kind, consolidation: combined ?? undefined }),
      },
    };
  });
  return { rows, issues: sheet.issues };
}

/** Codes of the periods of the year in which values are entered. */
export function periodCodes({ year, kind }: Pick<Draft, 'year' | 'kind'>): readonly string[] {
  const many = PERIODS_A_YEAR[kind];
  const code = (n: number): string => {
    switch (kind) {
      case 'month':
        return `${year}-${String(n).padStart(2, '0')}`;
      case 'quarter':
        return `${year}-Q${n}`;
      case 'semester':
        return `${year}-S${n}`;
      default:
        return year;
    }
  };
  return Array.from({ length: many }, (_, i) => code(i + 1));
}

/** The owner that each row names, by the code of its indicator. */
export function ownersOf(draft: Draft, indicators: Rows): ReadonlyMap<string, string> {
  const { columns, rows } = draft.indicators;
  return new Map(
    rows.flatMap((row, i) => {
      const { owner } = fieldsOf(row, columns);
      const code = indicators.rows[i]?.code;
      return owner === undefined || code === undefined ? [] : [[code, owner] as const];
    }),
  );
}
