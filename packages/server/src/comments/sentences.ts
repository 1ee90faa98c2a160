import { type Refusal, refuse } from '../http/refusal.js';

export function wasRemoved(): Refusal {
  return refuse('conflict', {
    what: { id: 'Komentar ini sudah dihapus.', en: 'This comment was removed.' },
    why: {
      id: 'Yang sudah dihapus tidak berubah dan tidak ditanggapi lagi.',
      en: 'What was removed changes no more and takes no answers.',
    },
    next: { id: 'Tulis komentar baru.', en: 'Write a new comment.' },
  });
}

export function otherSubject(): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: 'Komentar yang ditanggapi berada pada hal lain.',
        en: 'The comment that it answers is about something else.',
      },
      why: { id: 'Satu percakapan membahas satu hal.', en: 'A thread is about one thing.' },
      next: { id: 'Tanggapi komentar pada hal yang sama.', en: 'Answer a comment on the same thing.' },
    },
    { where: 'body.parentId' },
  );
}

export function cannotSee(people: readonly string[]): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: `Tidak dapat membaca komentar ini: ${people.join(', ')}.`,
        en: `Could not read this comment: ${people.join(', ')}.`,
      },
      why: {
        id: 'Yang disebut harus berperan dalam organisasi ini, atas unit dari hal yang dikomentari.',
        en: 'Whoever is mentioned needs a role in this organisation over the unit of what is commented on.',
      },
      next: { id: 'Sebut orang lain.', en: 'Mention someone else.' },
    },
    { where: 'body.mentions' },
  );
}
