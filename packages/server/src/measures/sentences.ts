import { type Refusal, refuse } from '../http/refusal.js';

export function notDone(): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: 'Tindak lanjut yang selesai kemajuannya 100 persen.',
        en: 'A measure that is done has a progress of 100 percent.',
      },
      why: { id: 'Keadaan dan kemajuan harus sesuai.', en: 'State and progress have to agree.' },
      next: { id: 'Isi kemajuan 100, atau pilih keadaan lain.', en: 'Set the progress to 100, or another state.' },
    },
    { where: 'body.progress' },
  );
}

export function cannotOwn(person: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: `${person} tidak dapat menjadi penanggung jawab di sini.`,
        en: `${person} cannot be entrusted with it here.`,
      },
      why: {
        id: 'Penanggung jawab harus berperan atas unit kartu skor ini, dan bukan sebagai APIP saja.',
        en: 'Whoever it is entrusted to needs a role over the unit of this scorecard, other than auditor.',
      },
      next: { id: 'Pilih orang lain.', en: 'Choose someone else.' },
    },
    { where: 'body.owner' },
  );
}
