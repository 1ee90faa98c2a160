import type { ErrorBody } from '@berimbang/contract';
import type { Language } from '../http/language.js';
import { Refusal, refuse } from '../http/refusal.js';
import type { Outcome } from './enter.js';
import { refusalsOf } from './outcome-words.js';
import { presentRevision } from './present.js';

type Details = NonNullable<ErrorBody['details']>;
/** The refusal of a single entry. */
export function entryRefusal(outcome: Outcome, language: Language, mark: 'comma' | 'point'): Refusal {
  if (outcome.kind === 'stale')
    return new Refusal('stale-revision', {
      facts: { yours: 0, current: outcome.current?.revision ?? 0 },
      current: outcome.current === null ? null : presentRevision(outcome.current, mark),
    });
  const details: Details = refusalsOf(outcome, language).map(({ code, where, what, suggestion }) => ({
    where: where === '' ? 'body' : `body.${where}`,
    what,
    code,
    ...(suggestion === null ? {} : { suggestion }),
  }));
  if (outcome.kind === 'refused' && outcome.why.code === 'not-allowed')
    return new Refusal('not-allowed', { facts: { rule: outcome.why.what.id, ruleEn: outcome.why.what.en } });
  return refuse(
    outcome.kind === 'fault' ? 'unprocessable' : 'conflict',
    {
      what: { id: 'Nilai ini tidak dapat diterima.', en: 'The value cannot be accepted.' },
      why: outcome.kind === 'refused' ? outcome.why.what : { id: 'Lihat rincian.', en: 'See details.' },
      next: {
        id: 'Perbaiki bagian yang disebut dalam rincian, lalu kirim lagi.',
        en: 'Mend the parts named in details and send it again.',
      },
    },
    { details, where: details[0]?.where ?? 'body' },
  );
}

/** The refusal of a step of one value. */
export function stepRefusal(what: { readonly id: string; readonly en: string }): Refusal {
  return refuse('conflict', {
    what,
    why: {
      id: 'Alurnya: konsep, diajukan, diverifikasi, disetujui; dikembalikan dengan alasan.',
      en: 'The order is: draft, submitted, verified, approved; returned with a reason.',
    },
    next: {
      id: 'Baca keadaan nilai ini sekarang, lalu pilih langkah yang sesuai.',
      en: 'Read the value as it is now and take the step that fits.',
    },
  });
}

export function reasonRequired(): Refusal {
  return new Refusal('invalid-request', {
    where: 'body.reason',
    details: [{ where: 'body.reason', what: 'a reason for returning the value' }],
  });
}
