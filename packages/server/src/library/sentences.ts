import type { FileFault } from '@berimbang/files';
import type { ContentKind } from '../db/index.js';
import { type Refusal, type RefusalDetail, refuse } from '../http/refusal.js';

export function nameShips(kind: ContentKind, name: string): FileFault {
  const word = kind === 'method' ? { id: 'Metode', en: 'The method' } : { id: 'Paket aturan', en: 'The rule pack' };
  return {
    code: 'duplicate',
    severity: 'error',
    file: name,
    position: { line: 1, column: 1 },
    path: [],
    message: {
      id: `${word.id} ${name} sudah disediakan oleh Berimbang dengan isi lain; pakai nama sendiri.`,
      en: `${word.en} ${name} ships with Berimbang and says something else; use a name of your own.`,
    },
  };
}

function fault(code: FileFault['code'], file: string, message: FileFault['message']): FileFault {
  return { code, severity: 'error', file, position: { line: 1, column: 1 }, path: [], message };
}

export function oneFile(file: string): FileFault {
  return fault('invalid-value', file, {
    id: 'Metode terdiri atas satu berkas.',
    en: 'A method is one file.',
  });
}

export function noInstrument(): FileFault {
  return fault('not-found', 'instrument.yaml', {
    id: 'Paket aturan memerlukan instrument.yaml.',
    en: 'A rule pack needs instrument.yaml.',
  });
}

/** A method or rule pack has errors: none of it is kept. */
export function hasFaults(details: readonly RefusalDetail[]): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: 'Berkasnya memuat kesalahan; tidak ada yang disimpan.',
        en: 'The files have errors; nothing was kept.',
      },
      why: {
        id: 'Setiap kesalahan disebut dalam rincian dengan berkas dan barisnya.',
        en: 'Every error is in details, with its file and line.',
      },
      next: { id: 'Perbaiki semuanya, lalu kirim lagi.', en: 'Mend them all and send it again.' },
    },
    { where: 'body.files', details },
  );
}
