import type { SurveyMapFile } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import { chooseColumn, chooseColumns } from './column-choice.js';
import type { Faults, FileFault } from './file-fault.js';
import { labelOf } from './quantities.js';
import * as say from './raw-sentences.js';
import type { RawTable } from './raw-table.js';

/** Columns as the command line names them; where it names some, those of the map give way. */
export interface ColumnChoice {
  readonly items?: string;
  /** `tangible=T1..T6;reliability=R1..R6`. */
  readonly groups?: string;
  readonly reverse?: string;
  readonly expectation?: string;
  readonly importance?: string;
  readonly by?: readonly string[];
  readonly service?: string;
  readonly wave?: string;
}

/** One item and the columns that belong to it. */
export interface ItemRole {
  readonly code: string;
  readonly label: Label;
  readonly column: number;
  readonly group: string | null;
  readonly reverse: boolean;
  readonly expectation: number | null;
  readonly importance: number | null;
  /** Scores of its own answer words, as written. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Roles {
  /** Null where nobody named the items: they are then found by their values. */
  readonly items: readonly ItemRole[] | null;
  readonly groups: readonly { readonly code: string; readonly label: Label }[];
  /** Columns that say who answered and when. */
  readonly by: readonly number[];
  readonly service: number | null;
  readonly wave: number | null;
}

/** Longest heading that serves as the code of its item. */
const LONGEST_CODE = 24;

/** An item that only its column is known of: its heading is its name, and its code where it is short. */
export function plainItem(header: readonly string[], column: number): ItemRole {
  const heading = header[column] ?? '';
  const short =
    heading !== '' && heading.length <= LONGEST_CODE && header.indexOf(heading) === header.lastIndexOf(heading);
  const code = short ? heading : `#${column + 1}`;
  return {
    code,
    label: heading === '' ? { id: code, en: code } : { id: heading, en: heading },
    column,
    group: null,
    reverse: false,
    expectation: null,
    importance: null,
    words: {},
  };
}

/** Works out which columns are what, from the map and from the command line. */
export class RoleReader {
  readonly faults: FileFault[] = [];
  readonly #table: RawTable;

  constructor(table: RawTable) {
    this.#table = table;
  }

  read(choice: ColumnChoice, map: SurveyMapFile | null, mapFaults: Faults): Roles {
    const fromMap = map?.items === undefined ? null : this.#mapItems(map, mapFaults);
    const groups = choice.groups === undefined ? [] : this.#groups(choice.groups);
    const named = choice.items === undefined ? null : this.#choose('--items', choice.items);
    const columns = named ?? (choice.groups === undefined ? null : groups.flatMap((group) => group.columns));
    const items = columns === null ? fromMap : columns.map((column) => this.#known(fromMap, column));
    const parted = items === null ? null : this.#grouped(this.#paired(items, choice), groups);
    const mapColumn = (name: string | undefined, path: readonly string[]): number | null =>
      name === undefined ? null : this.#ofMap(name, path, mapFaults);
    const one = (option: string, text: string | undefined, inMap: string | undefined, key: string): number | null =>
      text === undefined ? mapColumn(inMap, ['columns', key]) : (this.#one(option, text) ?? null);
    const by =
      choice.by === undefined || choice.by.length === 0
        ? (map?.columns?.by ?? []).flatMap((name, i) => mapColumn(name, ['columns', 'by', String(i)]) ?? [])
        : choice.by.flatMap((name) => this.#one('--by', name) ?? []);
    const roles: Roles = {
      items: parted,
      groups: this.#groupNames(parted, groups, map),
      by,
      service: one('--service', choice.service, map?.columns?.service, 'service'),
      wave: one('--wave', choice.wave, map?.columns?.wave, 'wave'),
    };
    this.#eachOnce(roles);
    return roles;
  }

  #fault(option: string, message: Label, suggestion?: string): void {
    const { file, at } = this.#table;
    const near = suggestion === undefined ? {} : { suggestion };
    this.faults.push({
      code: 'unknown-name',
      severity: 'error',
      file,
      position: at(0, 0),
      path: [option],
      message,
      ...near,
    });
  }

  #choose(option: string, text: string): readonly number[] {
    const choice = chooseColumns(text, this.#table.header);
    if ('columns' in choice) return choice.columns;
    this.#fault(option, choice.fault.message, choice.fault.suggestion);
    return [];
  }

  #one(option: string, text: string): number | undefined {
    const columns = this.#choose(option, text);
    if (columns.length > 1) this.#fault(option, say.oneColumn(text));
    return columns[0];
  }

  #ofMap(name: string, path: readonly string[], faults: Faults): number | null {
    const choice = chooseColumn(name, this.#table.header);
    if ('columns' in choice) return choice.columns[0] ?? null;
    faults.add('unknown-name', path, choice.fault.message, { suggestion: choice.fault.suggestion });
    return null;
  }

  #mapItems(map: SurveyMapFile, faults: Faults): readonly ItemRole[] {
    return faults.inOrder(['items'], map.items).flatMap(([code, item]): readonly ItemRole[] => {
      const column = this.#ofMap(
        item.column ?? code,
        ['items', code, ...(item.column === undefined ? [] : ['column'])],
        faults,
      );
      const other = (key: 'expectation' | 'importance'): number | null =>
        item[key] === undefined ? null : this.#ofMap(item[key], ['items', code, key], faults);
      if (item.group !== undefined && map.groups !== undefined && map.groups[item.group] === undefined)
        faults.add('unknown-name', ['items', code, 'group'], say.noGroup(item.group));
      if (column === null) return [];
      return [
        {
          code,
          label: item.label === undefined ? { id: code, en: code } : labelOf(item.label),
          column,
          group: item.group ?? null,
          reverse: item.reverse === 'true',
          expectation: other('expectation'),
          importance: other('importance'),
          words: item.answers ?? {},
        },
      ];
    });
  }

  /** The item that the map makes of a column, or one that is called as its heading. */
  #known(fromMap: readonly ItemRole[] | null, column: number): ItemRole {
    return fromMap?.find((item) => item.column === column) ?? plainItem(this.#table.header, column);
  }

  #groups(text: string): readonly { readonly code: string; readonly columns: readonly number[] }[] {
    return text.split(';').flatMap((part) => {
      if (part.trim() === '') return [];
      const sign = part.indexOf('=');
      const code = part.slice(0, Math.max(0, sign)).trim();
      if (code === '') {
        this.#fault('--groups', say.badGroup(part.trim()));
        return [];
      }
      return [{ code, columns: this.#choose('--groups', part.slice(sign + 1)) }];
    });
  }

  /** Items with their expectation and importance, paired in order, and turned round where asked. */
  #paired(items: readonly ItemRole[], choice: ColumnChoice): readonly ItemRole[] {
    const set = (option: string, text: string | undefined): readonly number[] | null => {
      if (text === undefined) return null;
      const columns = this.#choose(option, text);
      if (columns.length > 0 && columns.length !== items.length)
        this.#fault(option, say.unequalSets(columns.length, items.length));
      return columns;
    };
    const expectation = set('--expectation', choice.expectation);
    const importance = set('--importance', choice.importance);
    const reverse = choice.reverse === undefined ? null : this.#choose('--reverse', choice.reverse);
    for (const column of reverse ?? [])
      if (!items.some((item) => item.column === column))
        this.#fault('--reverse', say.notAnItem(this.#table.header[column] ?? ''));
    return items.map((item, i) => ({
      ...item,
      expectation: expectation === null ? item.expectation : (expectation[i] ?? null),
      importance: importance === null ? item.importance : (importance[i] ?? null),
      reverse: reverse === null ? item.reverse : reverse.includes(item.column),
    }));
  }

  #grouped(
    items: readonly ItemRole[],
    groups: readonly { readonly code: string; readonly columns: readonly number[] }[],
  ): readonly ItemRole[] {
    if (groups.length === 0) return items;
    for (const column of groups.flatMap((group) => group.columns))
      if (!items.some((item) => item.column === column))
        this.#fault('--groups', say.notAnItem(this.#table.header[column] ?? ''));
    return items.map((item) => ({
      ...item,
      group: groups.find((group) => group.columns.includes(item.column))?.code ?? null,
    }));
  }

  #groupNames(
    items: readonly ItemRole[] | null,
    groups: readonly { readonly code: string }[],
    map: SurveyMapFile | null,
  ): Roles['groups'] {
    const used = new Set((items ?? []).flatMap((item) => item.group ?? []));
    const order = [...groups.map((group) => group.code), ...Object.keys(map?.groups ?? {}), ...used];
    return [...new Set(order)]
      .filter((code) => used.has(code))
      .map((code) => {
        const label = map?.groups?.[code];
        return { code, label: label === undefined ? { id: code, en: code } : labelOf(label) };
      });
  }

  /** A column plays one part: item, expectation, importance, service, wave, or a part of the respondents. */
  #eachOnce(roles: Roles): void {
    const seen = new Set<number>();
    const items = roles.items ?? [];
    const all = [
      ...items.map((item) => item.column),
      ...items.flatMap((item) => item.expectation ?? []),
      ...items.flatMap((item) => item.importance ?? []),
      ...roles.by,
      ...[roles.service, roles.wave].flatMap((column) => column ?? []),
    ];
    const twice = new Set(all.filter((column) => seen.size === seen.add(column).size));
    for (const column of twice) this.#fault(this.#table.header[column] ?? '', say.twoRoles());
    const codes = items.map((item) => item.code);
    for (const code of new Set(codes.filter((own, i) => codes.indexOf(own) < i)))
      this.#fault(code, say.columnTwice(code));
  }
}
