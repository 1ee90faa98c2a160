import { type RuleValueFile, ruleValueSchema } from '@berimbang/contract';
import { compare, type PointScale, type RuleValue, type ScoreTable } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import type { Texts } from './quantities.js';
import { readBands, readCategories } from './rule-bands.js';
import { readGuidance } from './rule-guidance.js';
import { readTable } from './rule-tables.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];

const KINDS = ruleValueSchema.keyof().options;

/** Reads the value of a rule: exactly one of the kinds. */
export function readValue(file: RuleValueFile, path: Path, texts: Texts, faults: Faults): RuleValue | null {
  if (KINDS.filter((kind) => file[kind] !== undefined).length !== 1) {
    faults.add('missing-key', path, say.missingKey('value', KINDS));
    return null;
  }
  const { value, list, bands, scores, table, points, guidance } = file;
  if (value !== undefined) return { kind: 'number', value: texts.value(value, [...path, 'value']) };
  if (list !== undefined) {
    const entries = Object.entries(list).map(
      ([key, text]) => [Number(key), texts.value(text, [...path, 'list', key])] as const,
    );
    return { kind: 'list', values: new Map(entries) };
  }
  if (scores !== undefined) return readScores(scores, [...path, 'scores'], texts, faults);
  if (table !== undefined) return readTable(table, [...path, 'table'], texts, faults);
  if (points !== undefined) return readPoints(points, [...path, 'points'], texts, faults);
  if (guidance !== undefined) return readGuidance(guidance, [...path, 'guidance'], texts, faults);
  return bands === undefined ? null : readBands(bands, [...path, 'bands'], texts, faults);
}

function readScores(
  section: NonNullable<RuleValueFile['scores']>,
  path: Path,
  texts: Texts,
  faults: Faults,
): ScoreTable {
  const scores = faults
    .inOrder([...path, 'scores'], section.scores)
    .map(([code, text]) => [code, texts.value(text, [...path, 'scores', code])] as const);
  return {
    kind: 'scores',
    scores: new Map(scores),
    categories: readCategories(section.categories ?? {}, [...path, 'categories'], faults),
  };
}

function readPoints(
  section: NonNullable<RuleValueFile['points']>,
  path: Path,
  texts: Texts,
  faults: Faults,
): PointScale {
  const points = section.points.map(({ from, to }, i) => {
    const at = [...path, 'points', i];
    return { from: texts.value(from, [...at, 'from']), to: texts.value(to, [...at, 'to']) };
  });
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before !== undefined && compare(point.from, before.from) <= 0)
      faults.add('invalid-value', [...path, 'points', i, 'from'], say.pointsMustRise());
  }
  return {
    kind: 'points',
    points,
    below: section.below,
    above: section.above,
    fromUnit: section['from-unit'] ?? '',
  };
}
