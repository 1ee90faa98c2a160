import { nearestName } from '@berimbang/engine';
import type { FileFault } from '@berimbang/files';
import type { ContentKind } from '../db/index.js';
import type { Outcome } from '../facts/enter.js';
import type { UnitPlace } from './unit-place.js';

/** An import does not know which unit a scorecard is of, or the caller may not plan for it. */
export function noUnit(file: string, code: string, wanted: string, units: readonly UnitPlace[]): FileFault {
  const codes = units.map((own) => own.code);
  const near = nearestName(wanted, codes);
  return {
    code: 'unknown-name',
    severity: 'error',
    file,
    position: { line: 1, column: 1 },
    path: ['organisation', 'name'],
    message: {
      id: `Unit untuk kartu skor ${code} tidak ditemukan${wanted === '' ? '' : ` ("${wanted}")`}, atau bukan wewenang Anda. Sebutkan kode unitnya dalam "units".`,
      en: `No unit that you may plan for was found for the scorecard ${code}${wanted === '' ? '' : ` ("${wanted}")`}. Name its code in "units".`,
    },
    ...(near === undefined ? {} : { suggestion: near }),
  };
}

/** A scorecard stays with the unit that it was made for. */
export function ofAnotherUnit(file: string, code: string, wanted: string): FileFault {
  return {
    code: 'duplicate',
    severity: 'error',
    file,
    position: { line: 1, column: 1 },
    path: ['scorecard', 'id'],
    message: {
      id: `Kartu skor ${code} sudah ada pada unit lain, bukan ${wanted}. Pakai id lain, atau kirim untuk unitnya sendiri.`,
      en: `The scorecard ${code} is there already, for another unit than ${wanted}. Use another id, or send it for its own unit.`,
    },
  };
}

/** A method or rule pack of an import is everyone's, and the caller plans for some units alone. */
export function contentForAll(kind: ContentKind, name: string): FileFault {
  const word = kind === 'method' ? { id: 'Metode', en: 'The method' } : { id: 'Paket aturan', en: 'The rule pack' };
  return {
    code: 'invalid-value',
    severity: 'error',
    file: name,
    position: { line: 1, column: 1 },
    path: [],
    message: {
      id: `${word.id} ${name} berlaku bagi seluruh organisasi; hanya perencana atau administrator seluruh organisasi yang menyimpannya. Minta mereka menyimpannya lebih dahulu.`,
      en: `${word.en} ${name} is the whole organisation's; only a planner or an administrator of all of it keeps it. Ask one of them to keep it first.`,
    },
  };
}

/** Values of a file that may not be entered: each reason once, with how many values it is about. */
export function refusedFacts(file: string, outcomes: readonly Outcome[]): readonly FileFault[] {
  const counts = new Map<string, { what: { readonly id: string; readonly en: string }; count: number }>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'refused') continue;
    const { what } = outcome.why;
    const known = counts.get(what.en);
    counts.set(what.en, { what, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ what, count }) => ({
    code: 'invalid-value',
    severity: 'error',
    file,
    position: { line: 1, column: 1 },
    path: ['facts'],
    message: { id: `${what.id} (${count} nilai)`, en: `${what.en} (${count} values)` },
  }));
}
