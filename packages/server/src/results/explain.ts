import type { ExplanationOutput } from '@berimbang/contract';
import {
  addressText,
  type Evaluation,
  type Explanation,
  explain,
  nearestName,
  parseAddress,
  placeOf,
} from '@berimbang/engine';
import { refuse } from '../http/refusal.js';

/**
 * Explains the cell of an address, all the way down or so many levels, or refuses with the nearest name or the places that there
 * are.
 */
export function explainCell(evaluation: Evaluation, address: string, levels?: number): Explanation {
  const parsed = parseAddress(address);
  const column = parsed === null ? undefined : evaluation.columns.get(parsed.node);
  if (parsed === null || column === undefined) {
    const near = nearestName(parsed?.node ?? address, evaluation.columns.keys());
    throw refuse(
      'unprocessable',
      {
        what: { id: `Tidak ada hasil ${address}.`, en: `There is no result ${address}.` },
        why: { id: 'Nama node tidak dikenal.', en: 'The name of the node is not known.' },
        next: { id: 'Lihat daftar hasil.', en: 'See the list of results.' },
      },
      {
        where: 'query.cell',
        ...(near === undefined ? {} : { details: [{ where: 'query.cell', what: near, suggestion: near }] }),
      },
    );
  }
  const names = column.dimensions.map(({ name }) => name);
  const named = names.every((name) => name in parsed.place);
  const fits = named && Object.keys(parsed.place).every((name) => names.includes(name));
  const found = fits ? explain(evaluation, parsed.node, parsed.place, levels) : null;
  if (found !== null) return found;
  const places = column.cells.flatMap((cell, index) =>
    cell === undefined ? [] : [addressText(parsed.node, placeOf(column.dimensions, index))],
  );
  throw refuse(
    'unprocessable',
    {
      what: {
        id: named ? `Tidak ada hasil ${address}.` : `Hasil ${address} memerlukan tempat yang lengkap.`,
        en: named ? `There is no result ${address}.` : `The result ${address} needs its whole place.`,
      },
      why: { id: `Dimensinya: ${names.join(', ')}.`, en: `Its dimensions: ${names.join(', ')}.` },
      next: { id: `Pilih salah satu, misalnya ${places[0] ?? ''}.`, en: `Choose one, such as ${places[0] ?? ''}.` },
    },
    { where: 'query.cell', details: places.slice(0, 24).map((what) => ({ where: 'query.cell', what })) },
  );
}

/** An explanation with so many levels of operands; `more` counts those that are left out at a place. */
export function toDepth({ children, ...own }: ExplanationOutput, depth: number): ExplanationOutput & { more: number } {
  const shown = depth > 0 ? children : [];
  return {
    ...own,
    more: children.length - shown.length,
    children: shown.map((child) => toDepth(child, depth - 1)),
  };
}
