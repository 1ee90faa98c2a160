import type { FileFault } from '@berimbang/files';
import { type Refusal, type RefusalDetail, refuse } from '../http/refusal.js';

/** A definition with errors computes nothing; each error is told. */
export function cannotCompute(faults: readonly FileFault[]): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: 'Kartu skor ini belum dapat dihitung.', en: 'This scorecard cannot be computed yet.' },
      why: { id: 'Definisinya mengandung kesalahan; lihat rincian.', en: 'Its definition has errors; see details.' },
      next: { id: 'Perbaiki bagian yang disebut.', en: 'Mend the parts named.' },
    },
    { details: faultDetails(faults) },
  );
}

/** Faults of a file or a definition as details of an error; each names its place. */
export function faultDetails(faults: readonly FileFault[]): readonly RefusalDetail[] {
  return faults.slice(0, 200).map(({ path, message, code, suggestion }) => ({
    where: path.join('.'),
    what: message,
    code,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
}
