import { type AnswerTable, answerTable, type Label, ofRespondents, type Rational, reversed } from '@berimbang/engine';
import type { FileFault } from './file-fault.js';
import { labelOf } from './quantities.js';
import { type AnswerReading, CellReader, toUnits } from './raw-cells.js';
import { type ReadingChoice, SurveyMap } from './raw-map.js';
import { type ColumnChoice, type ItemRole, plainItem, RoleReader, type Roles } from './raw-roles.js';
import * as say from './raw-sentences.js';
import { MOST_FAULTS, type RawTable, readRawTable } from './raw-table.js';

/** What the command line says about a file of raw answers. */
export interface RawChoice extends ColumnChoice, ReadingChoice {}

export interface RawItem {
  readonly code: string;
  readonly label: Label;
  readonly group: string | null;
  readonly reversed: boolean;
}

/** A column that parts the respondents: the text of each of them, empty where they gave none. */
export interface Parting {
  readonly name: string;
  readonly values: readonly string[];
}

/** Raw answers, ready to compute with. Respondents without any answer are left out; reverse-scored items are turned. */
export interface RawAnswers {
  readonly title: Label | null;
  readonly items: readonly RawItem[];
  readonly groups: Roles['groups'];
  readonly scale: readonly [Rational, Rational];
  readonly scaleGiven: boolean;
  readonly table: AnswerTable;
  /** What the same respondents expect, and how important they hold it; items without such a column are not in it. */
  readonly expectation: AnswerTable | null;
  readonly importance: AnswerTable | null;
  readonly by: readonly Parting[];
  readonly service: Parting | null;
  readonly wave: Parting | null;
  /** Rows without any answer. */
  readonly empty: number;
  /** Columns that were passed over, where items were found by their values: the first cell that is no answer. */
  readonly passedOver: readonly { readonly column: string; readonly line: number; readonly text: string }[];
  /** True where items were found by their values, since nobody named them. */
  readonly found: boolean;
  readonly factor: 'exact' | Rational | null;
  readonly population: Rational | null;
}

export interface ReadRawAnswers {
  readonly answers: RawAnswers | null;
  readonly faults: readonly FileFault[];
}

/** Most parts that one column may divide the respondents into. */
const MOST_PARTS = 60;

/** Reads a CSV file of raw answers with what a map file and the command line say about its columns. */
export function readRawAnswers(
  source: { readonly file: string; readonly text: string },
  choice: RawChoice,
  map: { readonly file: string; readonly text: string } | null,
): ReadRawAnswers {
  const raw = readRawTable(source.text, source.file);
  if ('faults' in raw) return { answers: null, faults: raw.faults };
  const own = SurveyMap.read(map);
  if (own.faults.failed) return { answers: null, faults: own.faults.list };
  const reader = new Assembly(raw.table, choice, own);
  const answers = reader.answers();
  return { answers: reader.failed ? null : answers, faults: [...own.faults.list, ...reader.faults] };
}

class Assembly {
  readonly faults: FileFault[] = [];
  readonly #table: RawTable;
  readonly #choice: RawChoice;
  readonly #map: SurveyMap;
  #unlisted = 0;

  constructor(table: RawTable, choice: RawChoice, map: SurveyMap) {
    this.#table = table;
    this.#choice = choice;
    this.#map = map;
  }

  get failed(): boolean {
    return this.#map.faults.failed || this.faults.some((fault) => fault.severity === 'error');
  }

  answers(): RawAnswers | null {
    const roleReader = new RoleReader(this.#table);
    const roles = roleReader.read(this.#choice, this.#map.file, this.#map.faults);
    this.faults.push(...roleReader.faults);
    const reading = this.#map.reading(this.#choice, this.#table.delimiter, (message) =>
      this.#tell(0, 0, ['--scale'], message),
    );
    if (this.failed || reading === null) return null;
    const passedOver: RawAnswers['passedOver'][number][] = [];
    const items = roles.items ?? this.#found(roles, reading, passedOver);
    if (items.length === 0) this.#tell(0, 0, [], say.noItemColumns(reading.scale));
    const columns = {
      perception: items.map((item) => this.#column(item.column, item, reading)),
      expectation: items.map((item) =>
        item.expectation === null ? null : this.#column(item.expectation, item, reading),
      ),
      importance: items.map((item) => (item.importance === null ? null : this.#column(item.importance, item, reading))),
    };
    if (this.#unlisted > 0) this.#tell(0, 0, [], say.moreFaults(this.#unlisted), true);
    if (this.failed) return null;
    return this.#assembled({ roles, items, reading, columns, passedOver });
  }

  #assembled({ roles, items, reading, columns, passedOver }: Parts): RawAnswers | null {
    const rows = this.#table.rows.flatMap((_, row) =>
      Object.values(columns).some((set) => set.some((column) => (column?.[row] ?? null) !== null)) ? [row] : [],
    );
    const make = (set: readonly (readonly (Rational | null)[] | null)[]): AnswerTable | null => {
      const codes = items.flatMap((item, i) => (set[i] === null ? [] : [item.code]));
      const units = toUnits(
        set.filter((column) => column !== null),
        reading.scale,
      );
      const table = units === null ? { fault: say.tooFine() } : answerTable(codes, units.per, units.columns);
      if ('fault' in table) {
        this.#tell(0, 0, [], table.fault);
        return null;
      }
      return ofRespondents(table, rows);
    };
    const some = (set: readonly (readonly (Rational | null)[] | null)[]): boolean =>
      set.some((column) => column !== null);
    const codes = items.filter((item) => item.reverse).map((item) => item.code);
    const turned = (table: AnswerTable | null): AnswerTable | null =>
      table === null || codes.length === 0 ? table : reversed(table, codes, reading.scale);
    const table = turned(make(columns.perception));
    const parting = (column: number): Parting => this.#parting(column, rows);
    const parts = {
      by: roles.by.map(parting),
      service: roles.service === null ? null : parting(roles.service),
      wave: roles.wave === null ? null : parting(roles.wave),
    };
    const expectation = some(columns.expectation) ? turned(make(columns.expectation)) : null;
    const importance = some(columns.importance) ? make(columns.importance) : null;
    if (table === null || this.failed) return null;
    const title = this.#map.file?.survey?.title;
    return {
      title: title === undefined ? null : labelOf(title),
      items: items.map(({ code, label, group, reverse }) => ({ code, label, group, reversed: reverse })),
      groups: roles.groups,
      scale: reading.scale,
      scaleGiven: this.#choice.scale !== undefined || this.#map.file?.survey?.scale !== undefined,
      table,
      expectation,
      importance,
      ...parts,
      empty: this.#table.rows.length - rows.length,
      passedOver,
      found: roles.items === null,
      ...this.#map.settings(),
    };
  }

  /** Columns that hold answers on the scale and nothing else, where nobody named the items. */
  #found(roles: Roles, reading: AnswerReading, passedOver: RawAnswers['passedOver'][number][]): readonly ItemRole[] {
    const taken = new Set([...roles.by, roles.service, roles.wave]);
    return this.#table.header.flatMap((heading, column) => {
      if (taken.has(column)) return [];
      const cells = new CellReader(reading);
      let answered = false;
      for (const [row, cell] of this.#table.rows.entries()) {
        const text = cell[column] ?? '';
        const read = cells.read(text);
        if ('fault' in read) {
          passedOver.push({ column: heading, line: this.#table.at(row + 1, column).line, text });
          return [];
        }
        answered ||= read.answer !== null;
      }
      return answered ? [plainItem(this.#table.header, column)] : [];
    });
  }

  #column(column: number, item: ItemRole, reading: AnswerReading): readonly (Rational | null)[] {
    const own = this.#map.words(item.words, ['items', item.code, 'answers'], reading.scale);
    const cells = new CellReader(reading, own);
    return this.#table.rows.map((cell, row) => {
      const read = cells.read(cell[column] ?? '');
      if ('answer' in read) return read.answer;
      if (this.faults.length >= MOST_FAULTS) this.#unlisted += 1;
      else this.#tell(row + 1, column, [this.#table.header[column] ?? ''], read.fault);
      return null;
    });
  }

  #parting(column: number, rows: readonly number[]): Parting {
    const name = this.#table.header[column] ?? '';
    const values = rows.map((row) => (this.#table.rows[row]?.[column] ?? '').replace(/\s+/g, ' '));
    const count = new Set(values).size;
    if (count > MOST_PARTS) this.#tell(0, column, [name], say.tooManyParts(name, count, MOST_PARTS));
    return { name, values };
  }

  #tell(row: number, column: number, path: readonly string[], message: Label, always = false): void {
    if (this.faults.length > MOST_FAULTS && !always) return;
    const position = this.#table.at(row, column);
    this.faults.push({ code: 'invalid-value', severity: 'error', file: this.#table.file, position, path, message });
  }
}

interface Parts {
  readonly roles: Roles;
  readonly items: readonly ItemRole[];
  readonly reading: AnswerReading;
  readonly columns: {
    readonly perception: readonly (readonly (Rational | null)[])[];
    readonly expectation: readonly (readonly (Rational | null)[] | null)[];
    readonly importance: readonly (readonly (Rational | null)[] | null)[];
  };
  readonly passedOver: RawAnswers['passedOver'];
}
