import { placeOf } from '../../dimension/dimension.js';
import type { Evaluation } from '../../graph/evaluate.js';
import { parsePeriod } from '../../period/period.js';
import { duplicateRows } from '../duplicates.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import * as say from './sentences.js';

export const duplicated: Check = (evaluation) =>
  duplicateRows(evaluation).map((row) => ({
    kind: 'duplicate-row',
    severity: 'warning',
    where: `${row.nodes[0] ?? ''}@${[`${row.dimension}=${row.members[1]}`, row.at].filter((part) => part !== '').join(',')}`,
    message: say.duplicateRow(row),
  }));

export const mixedPeriods: Check = (evaluation) => {
  const years = new Map<number, string>();
  for (const { definition } of evaluation.graph.nodes) {
    if (definition.kind !== 'input') continue;
    const year = latestYear(evaluation, definition.id, definition.period);
    if (year !== null && !years.has(year)) years.set(year, definition.id);
  }
  if (years.size < 2) return [];
  const list = [...years].sort(([a], [b]) => a - b).map(([year, node]) => `${year} (${node})`);
  return [
    { kind: 'mixed-periods', severity: 'warning', where: evaluation.graph.model.id, message: say.mixedPeriods(list) },
  ];
};

/** The latest year that an input speaks of: its declared period, or the last period member that has a fact. */
function latestYear(evaluation: Evaluation, id: string, period: string | undefined): number | null {
  if (period !== undefined) return parsePeriod(period)?.year ?? null;
  let latest: number | null = null;
  const dimensions = evaluation.columns.get(id)?.dimensions ?? [];
  for (const index of evaluation.facts.get(id)?.keys() ?? []) {
    for (const member of Object.values(placeOf(dimensions, index))) {
      const year = parsePeriod(member)?.year ?? null;
      if (year !== null && year > 1900 && (latest === null || year > latest)) latest = year;
    }
  }
  return latest;
}

/** Members of one dimension that carry the same name, or codes that differ in their suffix only. */
export const repeatedNames: Check = (evaluation) =>
  [...evaluation.graph.dimensions.values()].flatMap((dimension): readonly CheckFinding[] => {
    if (dimension.alias !== undefined || dimension.members.length > 5000) return [];
    const byName = new Map<string, string>();
    const byStem = new Map<string, string>();
    return dimension.members.flatMap((member): readonly CheckFinding[] => {
      const found: CheckFinding[] = [];
      const name = member.label?.id.trim().toLowerCase();
      const where = `${dimension.name}=${member.code}`;
      const same = name === undefined ? undefined : byName.get(name);
      if (same !== undefined)
        found.push({
          kind: 'name-repeated',
          severity: 'warning',
          where,
          message: say.nameRepeated(member.code, same, member.label?.id ?? ''),
        });
      else if (name !== undefined) byName.set(name, member.code);
      const stem = /^(\d+[a-z])-[A-Z]+$/i.exec(member.code)?.[1]?.toLowerCase();
      const twin = stem === undefined ? undefined : byStem.get(stem);
      if (twin !== undefined)
        found.push({ kind: 'code-repeated', severity: 'warning', where, message: say.codeRepeated(member.code, twin) });
      else if (stem !== undefined) byStem.set(stem, member.code);
      return found;
    });
  });
