import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Work } from '../task/data.js';
import { emptyResult, type Result } from '../task/result.js';
import { PREDICATES, parentsOf, placeOf, type Structure, UNITS_PER_PARENT } from '../task/structure.js';
import { leastCommonMultiple } from '../task/whole.js';
import type { Prepare, Prepared } from './contestant.js';

/**
 * The roll-up as SQL in DuckDB with its default settings (it may use every core). Facts are in a table beforehand. Indices and
 * levels stay in DuckDB; scores, predicates and parents are fetched.
 */
interface Dialect {
  /** Of target and realisation; the whole numbers are hundredths. */
  readonly type: 'DOUBLE' | 'BIGINT';
  /** Tables from the lowest level up: name and query. */
  readonly tables: (structure: Structure) => readonly (readonly [name: string, query: string])[];
  /** Hundredths of a value that a table holds. */
  readonly hundredths: (value: unknown) => number;
}

/** As most would write it. */
const DOUBLES: Dialect = {
  type: 'DOUBLE',
  tables: () => [
    [
      'indices',
      `SELECT f.period, f.unit, f.indicator, i.objective, i.weight, round(least(120.0, greatest(0.0,
       CASE WHEN i.minimise THEN (2 - f.realised / f.target) * 100 ELSE f.realised / f.target * 100 END)), 2) AS value
     FROM facts f JOIN indicators i USING (indicator)`,
    ],
    [
      'objective_scores',
      `SELECT period, unit, objective, sum(value * weight) / sum(weight) AS points, round(points, 2) AS value
     FROM indices GROUP BY ALL`,
    ],
    [
      'perspective_scores',
      `SELECT period, unit, perspective, avg(points) AS exact, round(exact, 2) AS value
     FROM objective_scores JOIN objectives USING (objective) GROUP BY ALL`,
    ],
    [
      'scores',
      `SELECT period, unit, round(sum(exact * weight / 100), 2) AS value
     FROM perspective_scores JOIN perspectives USING (perspective) GROUP BY ALL`,
    ],
    [
      'parents',
      `SELECT period, unit // ${UNITS_PER_PARENT} AS parent, round(avg(value), 2) AS value FROM scores GROUP BY ALL`,
    ],
  ],
  hundredths: (value) => Math.round(Number(value) * 100),
};

/** Hundredths as whole numbers and every level over its common denominator: the way to be right in SQL. */
const WHOLE_NUMBERS: Dialect = {
  type: 'BIGINT',
  tables: (structure) => {
    const { weights, common, divisor } = denominators(structure);
    const share = caseOf(
      'objective',
      structure.objectives.map(({ perspective }, o) => (common[perspective] ?? 1) / (weights[o] ?? 1)),
    );
    const members = structure.perspectives.map(
      (_, p) => structure.objectives.filter((own) => own.perspective === p).length,
    );
    const under = caseOf(
      'perspective',
      common.map((each, p) => each * (members[p] ?? 1)),
    );
    const factor = caseOf(
      'perspective',
      structure.perspectives.map(({ weight }, p) => (weight * divisor) / (100 * (common[p] ?? 1) * (members[p] ?? 1))),
    );
    const half = (top: string, bottom: string): string => `(2 * ${top} + ${bottom}) // (2 * ${bottom})`;
    return [
      [
        'indices',
        `SELECT f.period, f.unit, f.indicator, i.objective, i.weight, least(12000, CASE
         WHEN NOT i.minimise THEN ${half('(10000 * f.realised)', 'f.target')}
         WHEN 2 * f.target > f.realised THEN ${half('(10000 * (2 * f.target - f.realised))', 'f.target')} ELSE 0 END) AS value
       FROM facts f JOIN indicators i USING (indicator)`,
      ],
      [
        'objective_scores',
        `SELECT period, unit, objective, sum(value * weight)::BIGINT AS points, ${half('points', 'sum(weight)::BIGINT')} AS value
       FROM indices GROUP BY ALL`,
      ],
      [
        'perspective_scores',
        `SELECT period, unit, perspective, sum(points * ${share})::BIGINT AS exact, ${half('exact', `any_value(${under})`)} AS value
       FROM objective_scores JOIN objectives USING (objective) GROUP BY ALL`,
      ],
      [
        'scores',
        `SELECT period, unit, ${half(`sum(exact * ${factor})::BIGINT`, `${divisor}::BIGINT`)} AS value
       FROM perspective_scores GROUP BY ALL`,
      ],
      [
        'parents',
        `SELECT period, unit // ${UNITS_PER_PARENT} AS parent, ${half('sum(value)::BIGINT', 'count(*)')} AS value
       FROM scores GROUP BY ALL`,
      ],
    ];
  },
  hundredths: Number,
};

function denominators(structure: Structure): {
  readonly weights: readonly number[];
  readonly common: readonly number[];
  readonly divisor: number;
} {
  const { indicators, objectives, perspectives } = structure;
  const weights = objectives.map((_, o) =>
    indicators.reduce((sum, own) => sum + (own.objective === o ? own.weight : 0), 0),
  );
  const common = perspectives.map((_, p) =>
    objectives.reduce((all, own, o) => (own.perspective === p ? leastCommonMultiple(all, weights[o] ?? 1) : all), 1),
  );
  const divisor = perspectives.reduce((all, _, p) => {
    const members = objectives.filter((own) => own.perspective === p).length;
    return leastCommonMultiple(all, 100 * (common[p] ?? 1) * members);
  }, 1);
  return { weights, common, divisor };
}

function caseOf(column: string, values: readonly number[]): string {
  return `CASE ${column} ${values.map((value, i) => `WHEN ${i} THEN ${value}`).join(' ')} END`;
}

type Columns = readonly (readonly unknown[])[];

/** What is fetched: scores with their predicates, and parents. */
interface Fetched {
  readonly scores: Columns;
  readonly parents: Columns;
}

const PREDICATE: Readonly<Record<Dialect['type'], string>> = { DOUBLE: predicateSql(1), BIGINT: predicateSql(100) };

function predicateSql(scale: number): string {
  const [best, good, fair, poor, worst] = PREDICATES;
  return `CASE WHEN value > ${100 * scale} THEN '${best}' WHEN value >= ${90 * scale} THEN '${good}'
    WHEN value >= ${70 * scale} THEN '${fair}' WHEN value >= ${50 * scale} THEN '${poor}' ELSE '${worst}' END`;
}

type Run = (
  connection: DuckDBConnection,
  levels: readonly (readonly [name: string, query: string])[],
  last: string,
) => Promise<Fetched>;

/** Every level becomes a table in memory. */
const allLevels: Run = async (connection, levels, last) => {
  for (const [name, query] of levels) await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`);
  return {
    scores: await fetch(connection, last),
    parents: await fetch(connection, 'SELECT period, parent, value FROM parents'),
  };
};

/** One query, of which nothing but scores and predicates is kept: less than the others give. */
const scoresAlone: Run = async (connection, levels, last) => {
  const parts = levels.filter(([name]) => name !== 'parents').map(([name, query]) => `${name} AS (${query})`);
  return { scores: await fetch(connection, `WITH ${parts.join(', ')} ${last}`), parents: [] };
};

async function fetch(connection: DuckDBConnection, sql: string): Promise<Columns> {
  return (await connection.runAndReadAll(sql)).getColumns();
}

async function prepareIn(dialect: Dialect, work: Work, run: Run): Promise<Prepared<Fetched>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await load(connection, dialect, work);
  const levels = dialect.tables(work.structure);
  const last = `SELECT period, unit, value, ${PREDICATE[dialect.type]} FROM scores`;
  return {
    run: () => run(connection, levels, last),
    read: async ({ scores }) => {
      const { parents } = await allLevels(connection, levels, last);
      return resultOf(work, dialect, { scores, parents }, (sql) => fetch(connection, sql));
    },
  };
}

async function load(
  connection: DuckDBConnection,
  { type }: Dialect,
  { structure, units, target, realised }: Work,
): Promise<void> {
  const list = (rows: readonly string[]): string => rows.map((row) => `(${row})`).join(', ');
  const { indicators, objectives, perspectives } = structure;
  await connection.run(
    'CREATE TABLE indicators (indicator INTEGER, objective INTEGER, weight INTEGER, minimise BOOLEAN)',
  );
  await connection.run(
    `INSERT INTO indicators VALUES ${list(indicators.map((own, i) => `${i}, ${own.objective}, ${own.weight}, ${own.polarity === 'minimise'}`))}`,
  );
  await connection.run('CREATE TABLE objectives (objective INTEGER, perspective INTEGER)');
  await connection.run(
    `INSERT INTO objectives VALUES ${list(objectives.map(({ perspective }, o) => `${o}, ${perspective}`))}`,
  );
  await connection.run('CREATE TABLE perspectives (perspective INTEGER, weight INTEGER)');
  await connection.run(
    `INSERT INTO perspectives VALUES ${list(perspectives.map(({ weight }, p) => `${p}, ${weight}`))}`,
  );
  await connection.run(
    `CREATE TABLE facts (period INTEGER, unit INTEGER, indicator INTEGER, target ${type}, realised ${type})`,
  );
  const appender = await connection.createAppender('facts');
  const append = (value: number): void => {
    if (type === 'DOUBLE') appender.appendDouble(value / 100);
    else appender.appendBigInt(BigInt(value));
  };
  for (let cell = 0; cell < units * structure.periods.length; cell += 1) {
    for (let i = 0; i < indicators.length; i += 1) {
      appender.appendInteger(Math.floor(cell / units));
      appender.appendInteger(cell % units);
      appender.appendInteger(i);
      append(target[i]?.[cell] ?? 0);
      append(realised[i]?.[cell] ?? 0);
      appender.endRow();
    }
  }
  appender.closeSync();
}

async function resultOf(
  { structure, units }: Work,
  { hundredths }: Dialect,
  { scores, parents }: Fetched,
  columns: (sql: string) => Promise<Columns>,
): Promise<Result> {
  const { indicators, objectives, perspectives, periods } = structure;
  const size = { indicators: indicators.length, objectives: objectives.length, perspectives: perspectives.length };
  const perPeriod = parentsOf(units);
  const result = emptyResult(size, units * periods.length, perPeriod * periods.length);
  const each = (rows: Columns, width: number, write: (cell: number, value: unknown, more: unknown) => void): void => {
    for (const [row, period] of (rows[0] ?? []).entries())
      write(Number(period) * width + Number(rows[1]?.[row]), rows[2]?.[row], rows[3]?.[row]);
  };
  const level = async (own: readonly Int32Array[], table: string, key: string): Promise<void> => {
    for (const [position, column] of own.entries()) {
      const rows = await columns(`SELECT period, unit, value FROM ${table} WHERE ${key} = ${position}`);
      each(rows, units, (cell, value) => {
        column[cell] = hundredths(value);
      });
    }
  };
  await level(result.index, 'indices', 'indicator');
  await level(result.objective, 'objective_scores', 'objective');
  await level(result.perspective, 'perspective_scores', 'perspective');
  each(scores, units, (cell, value, predicate) => {
    result.score[cell] = hundredths(value);
    result.band[cell] = placeOf(predicate);
  });
  each(parents, perPeriod, (cell, value) => {
    result.parent[cell] = hundredths(value);
  });
  return result;
}

export const prepare: Prepare<Fetched> = (work) => prepareIn(DOUBLES, work, allLevels);
export const prepareScoresAlone: Prepare<Fetched> = (work) => prepareIn(DOUBLES, work, scoresAlone);
export const prepareWholeNumbers: Prepare<Fetched> = (work) => prepareIn(WHOLE_NUMBERS, work, allLevels);
