import { plainText } from '@berimbang/contract';
import { type Cell, type Language, missingText, placeOf, problemWord } from '@berimbang/engine';
import type { ReportCard } from './card.js';

const HEADS = ['scorecard', 'node', 'place', 'label', 'value', 'unit', 'kind', 'detail'] as const;

/** One row a cell, values exact: a decimal or a fraction, a code for a category. Spreadsheets read no text of it as a formula. */
export function reportCsv(cards: readonly ReportCard[], language: Language): string {
  const rows = cards.flatMap((card) => rowsOf(card, language));
  return [HEADS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function rowsOf(card: ReportCard, language: Language): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const [name, column] of card.evaluation.columns) {
    const label = card.label(name)[language];
    for (const [index, cell] of column.cells.entries()) {
      if (cell === undefined) continue;
      const place = Object.entries(placeOf(column.dimensions, index)).map(
        ([dimension, member]) => `${dimension}=${member}`,
      );
      rows.push([
        card.graph.model.id,
        name,
        place.join(';'),
        label,
        plainText(cell) ?? '',
        cell.kind === 'number' ? (card.unit(name) ?? '') : '',
        cell.kind,
        detailOf(cell, language),
      ]);
    }
  }
  return rows;
}

function detailOf(cell: Cell, language: Language): string {
  if (cell.kind === 'missing') return missingText(cell.reason, language);
  return cell.kind === 'problem' ? `${problemWord(cell.problem)[language]}: ${cell.detail[language]}` : '';
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:\/\d+)?$/;

/** A field: a text that a spreadsheet would compute begins with an apostrophe instead. */
function field(text: string): string {
  const safe = !NUMBER.test(text) && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
