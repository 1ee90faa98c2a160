import { type SurveyMapFile, surveyMapFileSchema } from '@berimbang/contract';
import {
  type AnswerTable,
  answerTable,
  compare,
  type DecimalMark,
  type Label,
  ofRespondents,
  parseQuantity,
  type Rational,
  rational,
  reversed,
} from '@berimbang/engine';
import { Faults, type FileFault } from './file-fault.js';
import { labelOf } from './quantities.js';
import { type AnswerReading, CellReader, toUnits, wordKey } from './raw-cells.js';
import { type ColumnChoice, type ItemRole, plainItem, RoleReader, type Roles } from './raw-roles.js';
import * as say from './raw-sentences.js';
import { MOST_FAULTS, type RawTable, readRawTable } from './raw-table.js';
import { readSource } from './source-tree.js';
import { validate } from './validate.js';

/** What the command line says about a file of raw answers. */
export interface RawChoice extends ColumnChoice {
  /** `1..4`. */
  readonly scale?: string;
  readonly decimal?: DecimalMark;
  /** Texts for no answer, parted by commas. */
  readonly missing?: string;
}

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
  const { mapFile, faults: mapFaults } = readMap(map);
  if (mapFaults.failed) return { answers: null, faults: mapFaults.list };
  const reader = new Assembly(raw.table, choice, mapFile, mapFaults);
  const answers = reader.answers();
  return { answers: reader.failed ? null : answers, faults: [...mapFaults.list, ...reader.faults] };
}

function readMap(map: { readonly file: string; readonly text: string } | null): {
  readonly mapFile: SurveyMapFile | null;
  readonly faults: Faults;
} {
  const read = map === null ? null : readSource(map.text);
  if (map === null || read === null) return { mapFile: null, faults: new Faults('', () => ({ line: 1, column: 1 })) };
  if ('faults' in read) {
    const faults = new Faults(map.file, () => read.faults[0]?.position ?? { line: 1, column: 1 });
    for (const { message } of read.faults.slice(0, 1)) faults.add('syntax', [], message);
    return { mapFile: null, faults };
  }
  const faults = new Faults(map.file, read.tree.positionOf);
  return { mapFile: validate(surveyMapFileSchema, read.tree.value, faults), faults };
}

class Assembly {
  readonly faults: FileFault[] = [];
  readonly #table: RawTable;
  readonly #choice: RawChoice;
  readonly #map: SurveyMapFile | null;
  readonly #mapFaults: Faults;
  #unlisted = 0;

  constructor(table: RawTable, choice: RawChoice, map: SurveyMapFile | null, mapFaults: Faults) {
    this.#table = table;
    this.#choice = choice;
    this.#map = map;
    this.#mapFaults = mapFaults;
  }

  get failed(): boolean {
    return this.#mapFaults.failed || this.faults.some((fault) => fault.severity === 'error');
  }

  answers(): RawAnswers | null {
    const roleReader = new RoleReader(this.#table);
    const roles = roleReader.read(this.#choice, this.#map, this.#mapFaults);
    this.faults.push(...roleReader.faults);
    const reading = this.#reading();
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
    const title = this.#map?.survey?.title;
    return {
      title: title === undefined ? null : labelOf(title),
      items: items.map(({ code, label, group, reverse }) => ({ code, label, group, reversed: reverse })),
      groups: roles.groups,
      scale: reading.scale,
      scaleGiven: this.#choice.scale !== undefined || this.#map?.survey?.scale !== undefined,
      table,
      expectation,
      importance,
      ...parts,
      empty: this.#table.rows.length - rows.length,
      passedOver,
      found: roles.items === null,
      ...this.#settings(),
    };
  }

  #settings(): Pick<RawAnswers, 'factor' | 'population'> {
    const { factor, population } = this.#map?.survey ?? {};
    return {
      factor: factor === undefined ? null : factor === 'exact' ? factor : this.#ofMap(factor, ['survey', 'factor']),
      population: population === undefined ? null : this.#ofMap(population, ['survey', 'population']),
    };
  }

  /** A number of the map file, whose decimals are written with a point. */
  #ofMap(text: string, path: readonly string[]): Rational {
    const parsed = parseQuantity(text, 'point');
    if (parsed.ok) return parsed.written.value;
    this.#mapFaults.add('number', path, say.mapNumber(text));
    return rational(0);
  }

  #reading(): AnswerReading | null {
    const survey = this.#map?.survey;
    const ends = this.#choice.scale?.split('..') ?? survey?.scale ?? ['1', '4'];
    const [low, high] = ends.map((end) => parseQuantity(end.trim(), 'point'));
    if (
      ends.length !== 2 ||
      low?.ok !== true ||
      high?.ok !== true ||
      compare(low.written.value, high.written.value) >= 0
    ) {
      const message = say.badScale(ends.join('..'));
      if (this.#choice.scale !== undefined) this.#tell(0, 0, ['--scale'], message);
      else this.#mapFaults.add('invalid-value', ['survey', 'scale'], message);
      return null;
    }
    const scale = [low.written.value, high.written.value] as const;
    const words = this.#words(survey?.answers ?? {}, ['survey', 'answers'], scale);
    return {
      scale,
      mark: this.#choice.decimal ?? survey?.decimal ?? (this.#table.delimiter === ';' ? 'comma' : 'point'),
      missing: new Set((this.#choice.missing?.split(',') ?? survey?.missing ?? []).map((mark) => mark.trim())),
      words,
    };
  }

  #words(
    written: Readonly<Record<string, string>>,
    path: readonly string[],
    scale: readonly [Rational, Rational],
  ): ReadonlyMap<string, Rational> {
    const words = new Map<string, Rational>();
    for (const [word, score] of Object.entries(written)) {
      const value = this.#ofMap(score, [...path, word]);
      if (compare(value, scale[0]) < 0 || compare(value, scale[1]) > 0)
        this.#mapFaults.add('invalid-value', [...path, word], say.outOfScale(score, scale));
      words.set(wordKey(word), value);
    }
    return words;
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
    const own = this.#words(item.words, ['items', item.code, 'answers'], reading.scale);
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
    const values = rows.map((row) => this.#table.rows[row]?.[column] ?? '');
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
