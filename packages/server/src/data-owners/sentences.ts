import { type Refusal, refuse } from '../http/refusal.js';

export function noSuchRole(userId: string, day: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: `${userId} bukan pemilik data atas unit kartu skor ini pada ${day}.`,
        en: `${userId} is no data owner over the unit of this scorecard on ${day}.`,
      },
      why: {
        id: 'Nilai hanya dipercayakan kepada orang yang berperan pemilik data atas unit itu atau di atasnya.',
        en: 'Values are entrusted only to people with the role data owner over the unit or above it.',
      },
      next: {
        id: 'Beri peran pemilik data lebih dahulu, atau pilih orang lain.',
        en: 'Give the role data owner first, or choose someone else.',
      },
    },
    { where: 'body.userId' },
  );
}

export function alreadyEntrusted(userId: string, subject: string): Refusal {
  return refuse(
    'conflict',
    {
      what: {
        id: `${subject} sudah dipercayakan kepada ${userId} pada sebagian hari itu.`,
        en: `${subject} is entrusted to ${userId} already on some of these days.`,
      },
      why: {
        id: 'Satu orang memegang satu hal satu kali pada hari yang sama.',
        en: 'One person holds a thing once on one day.',
      },
      next: {
        id: 'Akhiri yang lama lebih dahulu, atau pilih hari lain.',
        en: 'End the former one first, or choose other days.',
      },
    },
    { where: 'body.userId' },
  );
}

export function outsideOwnership(from: string | null, to: string | null, where: string): Refusal {
  return refuse(
    'conflict',
    {
      what: {
        id: `Hari itu di luar masa pemilik ini (${from ?? 'awal'} sampai ${to ?? 'tanpa akhir'}).`,
        en: `That is outside this owner’s days (${from ?? 'the beginning'} to ${to ?? 'no end'}).`,
      },
      why: {
        id: 'Serah terima dan pelaksana pengganti hanya berlaku selama pemilik memegangnya.',
        en: 'Hand-overs and stand-ins hold only while the owner holds it.',
      },
      next: { id: 'Pilih hari di dalam masa itu.', en: 'Choose a day within them.' },
    },
    { where },
  );
}

export function isStandIn(): Refusal {
  return refuse('conflict', {
    what: { id: 'Ini pelaksana pengganti, bukan pemilik.', en: 'This is a stand-in, not an owner.' },
    why: {
      id: 'Hanya pemilik menyerahkan dan digantikan; pengganti berakhir pada harinya.',
      en: 'Only an owner hands over and is stood in for; a stand-in ends on its day.',
    },
    next: { id: 'Pakai pemilik yang digantikannya.', en: 'Use the owner in whose place it stands.' },
  });
}
