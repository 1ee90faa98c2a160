import { type Refusal, refuse } from '../http/refusal.js';

export function wouldCircle(): Refusal {
  return refuse(
    'conflict',
    {
      what: { id: 'Unit tidak dapat berada di bawah dirinya sendiri.', en: 'A unit cannot stand below itself.' },
      why: {
        id: 'Induk yang dipilih adalah unit ini atau salah satu bawahannya.',
        en: 'The parent chosen is this unit or one below it.',
      },
      next: { id: 'Pilih induk di luar cabang ini.', en: 'Choose a parent outside this branch.' },
    },
    { where: 'body.parentId' },
  );
}

export function hasEnded(code: string, on: string): Refusal {
  return refuse('conflict', {
    what: { id: `Unit ${code} sudah berakhir pada ${on}.`, en: `The unit ${code} ended on ${on}.` },
    why: {
      id: 'Unit yang ditutup atau digabung tidak berubah lagi; riwayatnya tetap.',
      en: 'A unit that was closed or merged changes no more; its past stays.',
    },
    next: { id: 'Ubah unit penerusnya.', en: 'Change the unit that goes on.' },
  });
}

export function hasUnitsBelow(code: string): Refusal {
  return refuse('conflict', {
    what: { id: `Unit ${code} masih mempunyai bawahan.`, en: `There are units below ${code}.` },
    why: { id: 'Bawahannya akan kehilangan induk.', en: 'They would lose the unit above them.' },
    next: {
      id: 'Pindahkan atau tutup bawahannya lebih dahulu.',
      en: 'Move or close the units below it first.',
    },
  });
}
