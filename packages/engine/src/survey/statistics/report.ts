import { type Cell, missingCell, numberCell } from '../../value/cell.js';
import { divide, rational, sum } from '../../value/rational.js';
import { type AnswerTable, NO_ANSWER, ofItems } from './answers.js';
import { classOf, equalClasses } from './class-bands.js';
import { type GapItem, serviceGaps } from './gap.js';
import {
  conformity,
  crosshairAtMeans,
  type ImportanceItem,
  quadrantOf,
  satisfactionIndex,
  totalConformity,
} from './importance.js';
import { gradedIndex, gradeOf } from './index-report.js';
import { frequencies, type ItemStatistics, itemStatistics } from './items.js';
import { pairedMeans } from './pairs.js';
import { type Parting, partsOf, simpleMeanIsSafe } from './parts.js';
import { reliability } from './reliability.js';
import type {
  GroupMean,
  ImportanceReport,
  ItemGroup,
  PartingReport,
  PartingRole,
  PartReport,
  Scope,
  SurveyData,
  SurveyOptions,
  SurveyReport,
  SurveySection,
} from './report-shape.js';
import { scatterOf } from './scatter.js';
import { meanIndex, surveyIndex } from './survey-index.js';
import { validity } from './validity.js';

/** Computes the sections that are asked for and that the data hold; the others are empty or null. */
export function surveyReport(data: SurveyData, options: SurveyOptions): SurveyReport {
  const { table, groups, scale } = data;
  const wants = (...sections: readonly SurveySection[]): boolean =>
    sections.some((section) => options.sections.has(section));
  const items = itemStatistics(table);
  const groupMeans = groups.map((group) => groupMean(group, items));
  const classes = wants('classes') ? equalClasses(scale, options.classes) : null;
  return {
    respondents: table.respondents,
    complete: completeRows(table),
    items,
    groupMeans,
    overItems: meanOf(items.map((item) => item.mean)),
    overGroups: groups.length === 0 ? null : meanOf(groupMeans.map((group) => group.mean)),
    frequencies: wants('frequencies') ? frequencies(table, scale) : null,
    classes,
    classOf: (mean) => (classes === null || mean.kind !== 'number' ? null : classOf(classes, mean.value)),
    index: wants('index') && options.index !== null ? gradedIndex(table, scale, options.index) : null,
    scopes: wants('validity', 'reliability') ? scopesOf(data, options, wants) : [],
    partings: wants('parts') ? data.partings.map((parting) => partingReport(table, parting, options)) : [],
    gaps: wants('gaps') && data.expectation !== null ? gapsOf(data, data.expectation) : null,
    importance:
      wants('quadrants', 'csi', 'conformity') && data.importance !== null ? importanceOf(data, data.importance) : null,
  };
}

function completeRows(table: AnswerTable): number {
  const open = new Uint8Array(table.respondents);
  for (const column of table.columns)
    for (let row = 0; row < column.length; row += 1) if (column[row] === NO_ANSWER) open[row] = 1;
  return open.reduce((count, one) => count - one, table.respondents);
}

/** Mean of means; missing where one of them is. */
function meanOf(means: readonly Cell[]): Cell {
  const known = means.flatMap((mean) => (mean.kind === 'number' ? [mean.value] : []));
  if (known.length === 0 || known.length < means.length) return missingCell('unknown', []);
  return numberCell(divide(sum(known), rational(known.length)));
}

function groupMean({ code, items }: ItemGroup, statistics: readonly ItemStatistics[]): GroupMean {
  const own = statistics.filter((item) => items.includes(item.item));
  return { group: code, items: own.length, mean: meanOf(own.map((item) => item.mean)) };
}

function scopesOf(
  { table, groups }: SurveyData,
  options: SurveyOptions,
  wants: (...sections: readonly SurveySection[]) => boolean,
): readonly Scope[] {
  const tables = [
    ...groups.map((group) => ({ group: group.code, own: ofItems(table, group.items) })),
    { group: null, own: table },
  ];
  return tables.map(({ group, own }) => {
    const scatter = scatterOf(own, options.missing, options.variance);
    if ('fault' in scatter) return { group, scatter, validity: [], reliability: null };
    return {
      group,
      scatter,
      validity: wants('validity') ? validity(scatter, options) : [],
      reliability: wants('reliability') ? reliability(scatter, options.threshold) : null,
    };
  });
}

function partingReport(
  table: AnswerTable,
  parting: Parting & { readonly role: PartingRole },
  { index: rule, least }: SurveyOptions,
): PartingReport {
  const parts = partsOf(table, parting, least);
  const reports = parts.parts.map(({ value, n, table: own }): PartReport => {
    if (own === null) return { value, n, withheld: true, mean: null, index: null, grade: null, items: [] };
    const items = itemStatistics(own).map(({ item, n: answered, mean }) => ({ item, n: answered, mean }));
    const index = rule === null ? null : surveyIndex(own, rule).index;
    const grade = rule === null || index === null ? null : gradeOf(rule.grade, index);
    return { value, n, withheld: false, mean: meanOf(items.map((item) => item.mean)), index, grade, items };
  });
  const { name, role } = parting;
  const none = { simple: null, simpleGrade: null, weighted: null, weightedGrade: null };
  if (rule === null || role === 'respondents') return { name, role, parts: reports, ...none };
  const all = partsOf(table, parting, 0).parts.map(({ n, table: own }) => ({
    n,
    index: own === null ? missingCell('unknown', []) : surveyIndex(own, rule).index,
  }));
  const known = all.flatMap(({ n, index }) => (index.kind === 'number' ? [{ n, index: index.value }] : []));
  const mean = (by: 'simple' | 'respondent-weighted'): Cell => {
    const value = known.length < all.length ? null : meanIndex(known, by);
    return value === null ? missingCell('unknown', []) : numberCell(value);
  };
  const simple = simpleMeanIsSafe(parts) ? mean('simple') : null;
  const weighted = mean('respondent-weighted');
  return {
    name,
    role,
    parts: reports,
    simple,
    simpleGrade: simple === null ? null : gradeOf(rule.grade, simple),
    weighted,
    weightedGrade: gradeOf(rule.grade, weighted),
  };
}

function gapsOf({ table, groups }: SurveyData, expectation: AnswerTable): NonNullable<SurveyReport['gaps']> {
  const pairs = pairedMeans(table, expectation);
  const items = pairs.map(
    ({ item, first, second }): GapItem => ({
      code: item,
      group: groups.find((group) => group.items.includes(item))?.code ?? '',
      perception: first,
      expectation: second,
    }),
  );
  return { pairs, gaps: serviceGaps(items) };
}

function importanceOf({ table, scale }: SurveyData, importance: AnswerTable): ImportanceReport {
  const pairs = pairedMeans(table, importance);
  const items = pairs.map(
    ({ item, first, second }): ImportanceItem => ({ code: item, performance: first, importance: second }),
  );
  const crosshair = crosshairAtMeans(items);
  return {
    items: pairs.map((pair) => {
      const item = { performance: pair.first, importance: pair.second };
      return {
        ...pair,
        quadrant: crosshair === null ? 'both-lines' : quadrantOf(item, crosshair),
        conformity: conformity(pair.first, pair.second),
      };
    }),
    crosshair,
    conformity: totalConformity(items),
    csi: satisfactionIndex(items, scale[1]),
  };
}
