import { type Refusal, refuse } from '../http/refusal.js';

export function lastAdministrator(): Refusal {
  return refuse('conflict', {
    what: {
      id: 'Ini administrator terakhir atas seluruh organisasi.',
      en: 'This is the last administrator of the whole organisation.',
    },
    why: {
      id: 'Tanpa administrator yang tetap, tidak ada yang dapat memberi peran lagi.',
      en: 'Without a lasting one, nobody could give roles any more.',
    },
    next: {
      id: 'Beri peran administrator tanpa tanggal akhir kepada orang lain lebih dahulu.',
      en: 'Make someone else administrator first, without an end date.',
    },
  });
}

export function alreadyGiven(where: string): Refusal {
  return refuse(
    'conflict',
    {
      what: { id: 'Orang ini sudah mempunyai peran itu.', en: 'This person has that role already.' },
      why: {
        id: 'Peran yang sama atas unit yang sama belum berakhir.',
        en: 'The same role over the same unit has not ended.',
      },
      next: { id: 'Akhiri peran yang lama untuk mengganti tanggalnya.', en: 'End the old one to change its dates.' },
    },
    { where },
  );
}

export function alreadyEnded(): Refusal {
  return refuse('conflict', {
    what: { id: 'Peran ini sudah berakhir.', en: 'This role has ended.' },
    why: { id: 'Riwayat peran tidak berubah lagi.', en: 'What roles were does not change.' },
    next: { id: 'Beri peran baru bila diperlukan.', en: 'Give a new one where it is needed.' },
  });
}

export function unitEnded(code: string, where: string): Refusal {
  return refuse(
    'conflict',
    {
      what: { id: `Unit ${code} sudah berakhir.`, en: `The unit ${code} has ended.` },
      why: { id: 'Peran diberikan atas unit yang masih ada.', en: 'Roles are given over units that go on.' },
      next: { id: 'Pilih unit penerusnya.', en: 'Choose the unit that goes on.' },
    },
    { where },
  );
}
