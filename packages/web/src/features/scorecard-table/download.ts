import { csvOf, plainNumber } from '../../lib/csv.js';
import type { Language } from '../../lib/language.js';
import type { ScorecardTable, Shown } from './api.js';
import type { Column } from './choice.js';
import type { Line } from './lines.js';

interface Sheet {
  readonly table: ScorecardTable;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly names: Readonly<Record<Column | 'perspective' | 'unit', string>>;
  readonly language: Language;
}

/** What is shown, as CSV: a line for each indicator, numbers without units, the unit in a column of its own. */
export function tableCsv({ lines, columns, names, language }: Sheet): string {
  const shown = columns.filter((column) => column !== 'trend');
  const number = (value: Shown | null): string =>
    value === null ? '' : value.shown === null ? (value.word?.[language] ?? '') : plainNumber(value.shown, language);
  const rows = lines.flatMap((line): readonly (readonly string[])[] => {
    if (line.kind === 'group') return [];
    const { row, perspective, objective } = line;
    const text: Readonly<Record<Column, () => string>> = {
      objective: () => objective?.label[language] ?? '',
      code: () => row.code,
      label: () => row.label[language],
      target: () => number(row.target),
      realised: () => number(row.realised),
      index: () => number(row.index),
      status: () => row.status?.word[language] ?? '',
      weight: () => row.weight?.[language] ?? '',
      trend: () => '',
      owner: () => row.owners.join(', '),
      evidence: () => String(row.evidence),
    };
    const unit = (row.realised?.unit ?? row.target?.unit)?.[language] ?? '';
    return [[perspective?.label[language] ?? '', ...shown.map((column) => text[column]()), unit]];
  });
  return csvOf([[names.perspective, ...shown.map((column) => names[column]), names.unit], ...rows], language);
}
