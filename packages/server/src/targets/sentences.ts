import { Refusal, refuse } from '../http/refusal.js';

export function setTwice(where: string): Refusal {
  return new Refusal('invalid-request', {
    where,
    details: [{ where, what: 'the same target stands earlier in this request' }],
  });
}

export function takingAwayNeedsReason(where: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: 'Target dihapus tanpa alasan.', en: 'A target is taken away without a reason.' },
      why: { id: 'Alasan disimpan dalam riwayat target.', en: 'The reason is kept in the history of the target.' },
      next: { id: 'Kirim lagi dengan alasan.', en: 'Send it again with a reason.' },
    },
    { where },
  );
}

export function isRetiredThen(code: string, period: string, where: string): Refusal {
  return refuse(
    'conflict',
    {
      what: {
        id: `Indikator ${code} sudah dihentikan pada periode ${period}.`,
        en: `The indicator ${code} is retired in the period ${period}.`,
      },
      why: { id: 'Sejak itu indikator ini tidak diukur lagi.', en: 'From then on it is not measured any more.' },
      next: { id: 'Tetapkan target pada periode sebelumnya.', en: 'Set targets of earlier periods.' },
    },
    { where },
  );
}

export function oneOrMany(code: string): Refusal {
  return refuse(
    'conflict',
    {
      what: {
        id: `Indikator ${code} akan mempunyai satu target sekaligus target per periode.`,
        en: `The indicator ${code} would have one target for all and targets by period.`,
      },
      why: { id: 'Hanya salah satunya yang dapat berlaku.', en: 'Only one of both can hold.' },
      next: {
        id: 'Hapus target yang lama dalam kiriman yang sama.',
        en: 'Take the other ones away in the same request.',
      },
    },
    { where: 'body.targets' },
  );
}
