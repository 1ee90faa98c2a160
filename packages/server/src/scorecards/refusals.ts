import { nearestName } from '@berimbang/engine';
import type { FileFault } from '@berimbang/files';
import { faultDetails } from '../calculation/sentences.js';
import { Refusal, refuse } from '../http/refusal.js';

/** A target whose period is locked changes with a reason alone. */
export function lockedNeedsReason(indicator: string, period: string): Refusal {
  return refuse(
    'conflict',
    {
      what: {
        id: `Periode ${period} dari target ${indicator} sudah dikunci.`,
        en: `The period ${period} of a target of ${indicator} is locked.`,
      },
      why: {
        id: 'Target dalam periode terkunci hanya berubah dengan alasan, yang tampak dalam riwayatnya.',
        en: 'A target in a locked period changes with a reason alone, which its history shows.',
      },
      next: { id: 'Kirim lagi dengan alasan.', en: 'Send it again with a reason.' },
    },
    { where: 'body.reason' },
  );
}

/** A closed scorecard changes no more. */
export function isClosed(code: string): Refusal {
  return refuse('conflict', {
    what: { id: `Kartu skor ${code} sudah ditutup.`, en: `The scorecard ${code} is closed.` },
    why: {
      id: 'Definisi kartu skor yang ditutup tidak berubah lagi; hanya nilainya yang dapat dikoreksi.',
      en: 'The definition of a closed scorecard changes no more; only its values can be corrected.',
    },
    next: { id: 'Buat kartu skor untuk tahun berikutnya.', en: 'Make the scorecard of the next year.' },
  });
}

/** A step that the state of a scorecard does not allow. */
export function wrongState(code: string, state: string): Refusal {
  return refuse('conflict', {
    what: {
      id: `Langkah ini tidak berlaku bagi kartu skor ${code}.`,
      en: `This step is not open to the scorecard ${code}.`,
    },
    why: { id: `Keadaannya sekarang: ${state}.`, en: `Its state is ${state}.` },
    next: {
      id: 'Rancangan dapat diaktifkan, dan kartu skor aktif dapat ditutup.',
      en: 'A draft can be activated, and an active scorecard closed.',
    },
  });
}

/** A part that cannot be what it says, in a draft as well. */
export function wrongPart(faults: readonly FileFault[]): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: 'Bagian ini tidak dapat dibaca.', en: 'This part cannot be read.' },
      why: {
        id: 'Isinya tidak sesuai format kartu skor; lihat rincian.',
        en: 'It does not have the form of a scorecard; see details.',
      },
      next: { id: 'Perbaiki bagian yang disebut.', en: 'Mend the parts named.' },
    },
    { details: faultDetails(faults) },
  );
}

/** A quantity is sent with a decimal point, whatever the scorecard writes. */
export function notANumber(value: string, where: string): Refusal {
  return new Refusal('invalid-request', {
    where,
    details: [{ where, what: `"${value}" is not a number with a decimal point, nor a fraction such as 1/3` }],
  });
}

/** A name that a part refers to is not there. */
export function unknownEnd(code: string, where: string, known: readonly string[]): Refusal {
  const suggestion = nearestName(code, known);
  return refuse(
    'unprocessable',
    {
      what: { id: `Sasaran ${code} tidak ada dalam kartu skor ini.`, en: `This scorecard has no objective ${code}.` },
      why: { id: 'Hubungan sebab-akibat menghubungkan dua sasaran.', en: 'A cause-effect link joins two objectives.' },
      next: { id: 'Pakai kode sasaran yang ada.', en: 'Use the code of an objective that is there.' },
    },
    { where, details: [{ where, what: code, ...(suggestion === undefined ? {} : { suggestion }) }] },
  );
}

export function linkToItself(code: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: `Sasaran ${code} tidak dapat menjadi sebab dirinya sendiri.`,
        en: `The objective ${code} cannot lead to itself.`,
      },
      why: { id: 'Kedua ujung hubungan sama.', en: 'Both ends of the link are the same.' },
      next: { id: 'Pilih dua sasaran yang berbeda.', en: 'Choose two different objectives.' },
    },
    { where: 'body.to' },
  );
}

/** A link by which an objective would lead back to itself; `way` names the objectives in between. */
export function linkInCircle(way: readonly string[]): Refusal {
  const [from = '', to = ''] = way;
  const steps = (verb: string): string =>
    way
      .slice(1, -1)
      .map((code, i) => `${code} ${verb} ${way[i + 2] ?? ''}`)
      .join(', ');
  return refuse(
    'unprocessable',
    {
      what: {
        id: `${from} tidak dapat menjadi sebab ${to}.`,
        en: `${from} cannot lead to ${to}.`,
      },
      why: {
        id: `${steps('sudah menjadi sebab')}, sehingga sebab dan akibat akan berputar.`,
        en: `${steps('already leads to')}, so causes and effects would go in a circle.`,
      },
      next: {
        id: 'Hapus salah satu hubungan itu lebih dahulu, atau pilih arah sebaliknya.',
        en: 'Remove one of those links first, or choose the other direction.',
      },
    },
    { where: 'body.to' },
  );
}

export function notLater(from: string, to: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: {
        id: `Dari kartu skor periode ${from} tidak dapat dibuat kartu skor periode ${to}.`,
        en: `A scorecard of ${to} cannot be made from one of ${from}.`,
      },
      why: {
        id: 'Periode baru harus periode yang sama dalam tahun berikutnya.',
        en: 'The new period is the same one in a later year.',
      },
      next: { id: 'Pilih tahun sesudahnya.', en: 'Choose a later year.' },
    },
    { where: 'body.period' },
  );
}
