import { type Refusal, refuse } from '../http/refusal.js';

export function isRetiredAlready(code: string, from: string): Refusal {
  return refuse('conflict', {
    what: {
      id: `Indikator ${code} sudah dihentikan sejak ${from}.`,
      en: `The indicator ${code} is retired from ${from} on.`,
    },
    why: { id: 'Indikator dihentikan satu kali saja.', en: 'An indicator is retired once.' },
    next: { id: 'Tidak ada yang perlu dilakukan.', en: 'There is nothing left to do.' },
  });
}

export function retiredOutside(from: string, period: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: `Periode ${from} tidak termasuk dalam periode kartu skor, ${period}.`,
        en: `The period ${from} does not lie within that of the scorecard, ${period}.`,
      },
      why: {
        id: 'Indikator dihentikan sejak suatu periode dalam kartu skornya.',
        en: 'An indicator is retired from a period of its scorecard on.',
      },
      next: { id: `Pilih periode dalam ${period}.`, en: `Choose a period within ${period}.` },
    },
    { where: 'body.from' },
  );
}

export function hasValues(code: string): Refusal {
  return refuse('conflict', {
    what: { id: `Indikator ${code} sudah mempunyai nilai.`, en: `Values were entered of the indicator ${code}.` },
    why: {
      id: 'Menghapusnya akan memutus nilai dari indikatornya.',
      en: 'Removing it would leave them without an indicator.',
    },
    next: { id: 'Hentikan indikator itu sejak suatu periode.', en: 'Retire it from a period on.' },
  });
}

export function targetsElsewhere(key: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: 'Target tidak ditulis di dalam isi indikator.',
        en: 'Targets do not stand in the body of an indicator.',
      },
      why: { id: 'Target mempunyai riwayat sendiri.', en: 'Targets have a history of their own.' },
      next: {
        id: 'Kirim melalui alamat "targets" indikator itu.',
        en: 'Send them to the address "targets" of the indicator.',
      },
    },
    { where: `body.body.${key}` },
  );
}
