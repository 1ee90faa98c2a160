import { periodInSentence } from '@berimbang/pictures';
import { Refusal, refuse } from '../http/refusal.js';
import type { RequiredMeasure } from '../measures/required.js';

type State = 'planned' | 'open' | 'closed' | 'locked';

const STATES = {
  planned: { id: 'direncanakan', en: 'planned' },
  open: { id: 'dibuka', en: 'open' },
  closed: { id: 'ditutup', en: 'closed' },
  locked: { id: 'dikunci', en: 'locked' },
} as const;

/** What has to come first, by the state that a period is in. */
const NEXT = {
  planned: { id: 'Buka periode ini lebih dahulu.', en: 'Open it first.' },
  open: { id: 'Tutup periode ini lebih dahulu.', en: 'Close it first.' },
  closed: { id: 'Periode ini dapat dibuka kembali atau dikunci.', en: 'It can be reopened, or locked.' },
  locked: {
    id: 'Catat perubahan nilai sebagai koreksi dengan alasan.',
    en: 'Enter what changes as a correction with a reason.',
  },
} as const;

export function noSuchStep(code: string, state: State, to: State): Refusal {
  return refuse('conflict', {
    what: {
      id: `Periode ${code} tidak dapat ${STATES[to].id}: sekarang ${STATES[state].id}.`,
      en: `The period ${code} cannot become ${STATES[to].en}: it is ${STATES[state].en}.`,
    },
    why: {
      id: 'Urutannya: direncanakan, dibuka, ditutup, dikunci. Hanya yang ditutup dapat dibuka kembali; yang dikunci tetap.',
      en: 'The order is planned, open, closed, locked. Only a closed one can be reopened; a locked one stays locked.',
    },
    next: NEXT[state],
  });
}

export function unordered(where: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: 'Urutan tenggat tidak benar.', en: 'The deadlines are out of order.' },
      why: {
        id: 'Verifikasi berakhir tidak sebelum pengisian, persetujuan tidak sebelum verifikasi.',
        en: 'Verification ends no earlier than entry, and approval no earlier than verification.',
      },
      next: { id: 'Perbaiki tenggatnya.', en: 'Put the deadlines in order.' },
    },
    { where },
  );
}

export function lockedDeadlines(code: string): Refusal {
  return refuse('conflict', {
    what: {
      id: `Tenggat periode ${code} tidak dapat diubah lagi.`,
      en: `The deadlines of the period ${code} cannot change any more.`,
    },
    why: { id: 'Periode ini sudah dikunci.', en: 'The period is locked.' },
    next: NEXT.locked,
  });
}

export function periodTaken(code: string): Refusal {
  return new Refusal('code-taken', { facts: { code }, where: 'body.code' });
}

export function noPeriod(code: string): Refusal {
  const name = periodInSentence(code);
  return notEnterable(
    { id: `Periode ${name.id} belum dibuat.`, en: `There is no period ${name.en} yet.` },
    {
      id: 'Minta perencana atau administrator membuat dan membuka periode ini.',
      en: 'Ask a planner or an administrator to make and open it.',
    },
  );
}

export function notOpen(code: string, state: 'planned' | 'closed'): Refusal {
  const { id, en } = periodInSentence(code);
  return notEnterable(
    state === 'planned'
      ? { id: `Periode ${id} belum dibuka.`, en: `The period ${en} is not open yet.` }
      : { id: `Periode ${id} sudah ditutup.`, en: `The period ${en} is closed.` },
    state === 'planned'
      ? {
          id: 'Minta perencana atau administrator membuka periode ini.',
          en: 'Ask a planner or an administrator to open it.',
        }
      : {
          id: 'Minta perencana atau administrator membukanya kembali dengan alasan.',
          en: 'Ask a planner or an administrator to reopen it with a reason.',
        },
  );
}

export function onlyCorrections(code: string): Refusal {
  const { id, en } = periodInSentence(code);
  return notEnterable(
    {
      id: `Periode ${id} sudah dikunci: koreksi memerlukan alasan.`,
      en: `The period ${en} is locked: a correction needs a reason.`,
    },
    NEXT.locked,
  );
}

function notEnterable(what: { id: string; en: string }, next: { id: string; en: string }): Refusal {
  return refuse('conflict', {
    what,
    why: {
      id: 'Nilai diisi, diverifikasi dan disetujui selama periodenya dibuka; setelah dikunci hanya sebagai koreksi.',
      en: 'Values are entered, verified and approved while their period is open; after it is locked, only as corrections.',
    },
    next,
  });
}

export function redWithoutMeasure(
  code: string,
  required: readonly Pick<RequiredMeasure, 'scorecard' | 'indicator' | 'label' | 'unit'>[],
): Refusal {
  return refuse(
    'conflict',
    {
      what: {
        id: `Periode ${code} belum dapat dikunci: ${required.length} status merah belum mempunyai penyebab dan tindak lanjut.`,
        en: `The period ${code} cannot be locked yet: ${required.length} red statuses have no cause and action.`,
      },
      why: {
        id: 'Status merah wajib dijelaskan penyebab dan tindak lanjutnya.',
        en: 'A red status has to be explained by its cause and the action taken.',
      },
      next: {
        id: 'Tulis tindak lanjut untuk indikator dalam rincian, lalu kunci lagi.',
        en: 'Write a measure for each indicator in details, then lock it again.',
      },
    },
    {
      details: required.slice(0, 100).map(({ scorecard, indicator, label, unit }) => ({
        where: `${scorecard} ${indicator}`,
        what: { id: `${label.id}, ${unit.id}: merah`, en: `${label.en}, ${unit.en}: red` },
        code: 'measure-required',
      })),
    },
  );
}
