import { randomUUID } from 'node:crypto';

/** A part of a JSON schema, as far as values are drawn from it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

/** Numbers from 0 to 1. */
export type Random = () => number;

/** Identifiers by table. */
export type Pool = ReadonlyMap<string, readonly string[]>;

/** Where identifiers of a request come from, and which of the other organisation's it names. */
export interface Drawing {
  readonly random: Random;
  readonly own: Pool;
  readonly other: Pool;
  /** How often an identifier is the other organisation's, 0 to 1. */
  readonly share: number;
  /** Texts of the other organisation that the request holds. */
  readonly named: Set<string>;
  /** Texts such as codes that people of the other organisation wrote. */
  readonly otherTexts: readonly string[];
}

export const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const PARTS = ['scorecard', 'indicator', 'objective', 'fact_cell', 'period', 'finding', 'measure', 'unit'];
/** Tables of the identifiers that a parameter or a property names. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  block: ['block'],
  calculation: ['calculation'],
  comment: ['comment'],
  evidence: ['evidence'],
  fact: ['fact_cell'],
  finding: ['finding'],
  grant: ['role_grant'],
  hash: ['own_content', 'definition', 'evidence_content'],
  ids: ['notification'],
  indicator: ['indicator'],
  indicatorId: ['indicator'],
  intoId: ['unit'],
  link: ['link'],
  matrix: ['block'],
  measure: ['measure'],
  mentions: ['user'],
  notification: ['notification'],
  objective: ['objective'],
  owner: ['data_owner', 'user'],
  parentId: ['unit', 'comment'],
  period: ['period'],
  perspective: ['perspective'],
  scorecard: ['scorecard'],
  scorecardId: ['scorecard'],
  seq: ['audit_log'],
  subjectId: PARTS,
  unit: ['unit'],
  unitId: ['unit'],
  user: ['user'],
  userId: ['user'],
};

/** An identifier under a name: of the own organisation, of the other one, or of none. */
export function identifier(drawing: Drawing, name: string): string {
  const { random, own, other, share, named } = drawing;
  const table = oneOf(random, TABLES[name] ?? PARTS);
  const draw = random();
  if (draw < share) {
    const ids = other.get(table) ?? [];
    if (ids.length > 0) {
      const id = oneOf(random, ids);
      // Small numbers mean something everywhere: they say nothing of where they come from.
      if (id.length > 8) named.add(id);
      return id;
    }
  }
  if (draw > 0.93) return randomUUID();
  const ids = own.get(table) ?? [];
  return ids.length === 0 ? randomUUID() : oneOf(random, ids);
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  action: ['perbaiki'],
  cell: ['scorecard.score', 'indicator.i1.index', 'indicator.i2.index'],
  from: ['o1', 'o2', 'i1', '2025-01-01', '2026-12-01'],
  to: ['o1', 'o2', '2026-12-31'],
  indicator: ['i1', 'i2', 'i9'],
  language: ['id', 'en'],
  limit: ['1', '5', '50'],
  method: ['kemenkeu/nko@2022'],
  name: ['kab/own', 'Nama baru', 'a.scorecard.yaml', 'instrument.yaml', 'permenpanrb/14-2017'],
  node: ['indicator.i1.realised', 'indicator.i2.realised', 'indicator.i4.realised', 'scorecard.score'],
  part: ['indicator', 'objective'],
  period: ['2025', '2024', '2025-Q1', '2025-01'],
  subject: ['indicator:i1', 'indicator:i2', 'node:scorecard.score'],
  timeZone: ['Asia/Jakarta'],
  value: ['90', '91.5', '100'],
};
const SHAPES = [
  'a1',
  '2025',
  '2026-12-01',
  '2026-12-01T00:00:00Z',
  'own-code',
  'p/q',
  'x.scorecard.yaml',
  '123456',
  '/beranda',
  'a'.repeat(64),
  'A'.repeat(43),
  'indicator:i1',
];

/** A text under a name that keeps to its schema where that says how. */
export function text(drawing: Drawing, name: string, schema: Schema): string {
  const { random, share, named, otherTexts } = drawing;
  if (schema.format === 'uuid' || (TABLES[name] !== undefined && schema.format === undefined && !schema.pattern))
    return identifier(drawing, name);
  if (schema.format === 'date') return oneOf(random, ['2025-01-01', '2025-06-30', '2026-12-01', '2027-01-01']);
  if (schema.format === 'date-time') return oneOf(random, ['2025-01-01T00:00:00Z', '2027-06-30T00:00:00Z']);
  const fits = (one: string): boolean => schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(one);
  if (random() < share * 0.3 && !/email|text/i.test(name)) {
    const other = oneOf(random, otherTexts);
    if (fits(other)) {
      named.add(other);
      return other;
    }
  }
  if (/email/i.test(name)) return `orang${Math.floor(random() * 1e6)}@example.go.id`;
  if (name === 'code' && fits('x')) return oneOf(random, ['o1', 'i1', `baru${Math.floor(random() * 1e6)}`]);
  const words = (WORDS[name] ?? []).filter(fits);
  if (words.length > 0) return oneOf(random, words);
  if (fits('alasan yang cukup')) return 'alasan yang cukup';
  return SHAPES.find(fits) ?? 'x';
}

/** A value under a name; what is optional is there half of the time. */
export function value(drawing: Drawing, name: string, schema: Schema, depth = 0): unknown {
  const { random } = drawing;
  if (schema.enum !== undefined) return oneOf(random, schema.enum);
  if ('const' in schema) return schema.const;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return value(drawing, name, oneOf(random, choices), depth);
  if (name === 'body') return { label: 'Label baru', perspective: 'p', unit: '%' };
  if (schema.properties !== undefined)
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([key]) => schema.required?.includes(key) === true || random() < 0.5)
        .map(([key, one]) => [key, value(drawing, key, one, depth + 1)]),
    );
  switch (schema.type) {
    case 'null':
      return null;
    case 'boolean':
      return random() < 0.5;
    case 'integer':
    case 'number':
      // Whole lists, so that nothing hides behind the end of a page.
      if (name === 'limit' && random() < 0.7) return schema.maximum ?? 100;
      return Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 5, Math.floor(random() * 4)));
    case 'array': {
      if (schema.prefixItems !== undefined)
        return schema.prefixItems.map((one) => value(drawing, name, one, depth + 1));
      const length = Math.max(schema.minItems ?? 0, Math.ceil(random() * 2));
      // An identifier among others keeps the name of its list; a part of a list of values is one of them.
      const inner = name === 'items' ? 'fact' : name;
      return Array.from({ length }, () =>
        value(drawing, inner, typeof schema.items === 'object' ? schema.items : {}, depth + 1),
      );
    }
    case 'object':
      return random() < 0.7 ? {} : { [text(drawing, 'code', {})]: text(drawing, 'code', {}) };
    case 'string':
      return text(drawing, name === 'id' ? 'fact' : name, schema);
    default:
      return depth > 4 ? null : oneOf(random, ['A', 1, null]);
  }
}
