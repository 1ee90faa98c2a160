import { nearestName } from '@berimbang/engine';
import type { FileFault } from '@berimbang/files';
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
