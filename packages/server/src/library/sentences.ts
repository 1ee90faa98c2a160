import type { FileFault } from '@berimbang/files';
import type { ContentKind } from '../db/index.js';

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
