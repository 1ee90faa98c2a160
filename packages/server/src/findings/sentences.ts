import { type Refusal, refuse } from '../http/refusal.js';

export function isClosed(): Refusal {
  return refuse('conflict', {
    what: { id: 'Temuan ini sudah ditutup.', en: 'This finding is closed.' },
    why: { id: 'Temuan yang ditutup tidak berubah lagi.', en: 'A closed finding changes no more.' },
    next: { id: 'Catat temuan baru bila perlu.', en: 'Raise a new finding where there is need.' },
  });
}

export function notAnswered(): Refusal {
  return refuse('conflict', {
    what: { id: 'Temuan ini belum ditanggapi.', en: 'This finding was not answered yet.' },
    why: {
      id: 'Hanya tanggapan yang dapat dikembalikan atau diterima.',
      en: 'Only an answer can be returned or accepted.',
    },
    next: {
      id: 'Tunggu tanggapan perencana atau pemilik data.',
      en: 'Wait for the answer of the planner or the data owner.',
    },
  });
}
