import type { NotificationKind } from '@berimbang/contract';
import { dayName, periodInSentence } from '@berimbang/pictures';

type Text = { readonly id: string; readonly en: string };

interface Waiting {
  readonly period: string;
  /** Last day, where the organisation is. */
  readonly due: string;
  /** How many indicators wait. */
  readonly waiting: number;
  /** The first of them, as scorecard and code. */
  readonly indicators: readonly string[];
}
interface WaitingDue extends Waiting {
  readonly daysLeft: number;
}
interface WaitingOverdue extends Waiting {
  readonly daysLate: number;
}

/** What each kind of notification is made from. No names of people: only their identifiers are kept here. */
export interface NotificationFacts {
  readonly mentioned: {
    readonly subjectKind: keyof typeof THINGS;
    /** What the comment is about, where that is an indicator: the identifier of its scorecard, and its code. */
    readonly indicator?: { readonly scorecardId: string; readonly code: string };
  };
  readonly 'values-due': {
    readonly period: string;
    /** Last day, where the organisation is. */
    readonly due: string;
    readonly daysLeft: number;
    readonly missing: number;
    /** The first of the indicators, as scorecard and code. */
    readonly indicators: readonly string[];
  };
  readonly 'values-overdue': {
    readonly period: string;
    readonly due: string;
    readonly daysLate: number;
    readonly missing: number;
    readonly owners: number;
    readonly indicators: readonly string[];
  };
  readonly 'verification-due': WaitingDue;
  readonly 'verification-overdue': WaitingOverdue;
  readonly 'approval-due': WaitingDue;
  readonly 'approval-overdue': WaitingOverdue;
  readonly 'finding-raised': { readonly title: string; readonly scorecard: string };
  readonly 'finding-answered': { readonly title: string; readonly scorecard: string };
  readonly 'finding-returned': { readonly title: string; readonly scorecard: string; readonly reason: string };
  readonly 'finding-closed': { readonly title: string; readonly scorecard: string };
  readonly 'measure-entrusted': {
    readonly scorecard: string;
    /** Not in those told before it was kept. */
    readonly scorecardId?: string;
    readonly indicator: string;
    readonly period: string;
    readonly due: string | null;
  };
}

const THINGS = {
  scorecard: { id: 'kartu skor', en: 'a scorecard' },
  indicator: { id: 'indikator', en: 'an indicator' },
  value: { id: 'nilai', en: 'a value' },
  period: { id: 'periode', en: 'a period' },
  finding: { id: 'temuan', en: 'a finding' },
  measure: { id: 'tindak lanjut', en: 'a measure' },
} as const;

const some = (indicators: readonly string[], missing: number, more: (n: number) => string): string =>
  indicators.join(', ') + (missing > indicators.length ? more(missing - indicators.length) : '');
const values = (n: number): string => `${n} ${n === 1 ? 'value' : 'values'}`;
const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;
const people = (n: number): string => `${n} ${n === 1 ? 'data owner' : 'data owners'}`;

const until = (daysLeft: number): Text =>
  daysLeft === 0 ? { id: 'hari ini', en: 'today' } : { id: `${daysLeft} hari lagi`, en: `in ${days(daysLeft)}` };
const listed = (indicators: readonly string[], all: number): Text => ({
  id: some(indicators, all, (n) => `, dan ${n} lainnya`),
  en: some(indicators, all, (n) => `, and ${n} more`),
});

/** A period and its last day. */
const said = (period: string, due: string): readonly [Text, Text] => [periodInSentence(period), dayName(due)];

const waitingDue =
  (step: Text) =>
  ({ period, due, daysLeft, waiting, indicators }: WaitingDue): Text => {
    const [of, last, when, names] = [...said(period, due), until(daysLeft), listed(indicators, waiting)];
    return {
      id: `${waiting} nilai periode ${of.id} menunggu ${step.id}; batasnya ${last.id} (${when.id}): ${names.id}.`,
      en: `${values(waiting)} of ${of.en} ${waiting === 1 ? 'waits' : 'wait'} for ${step.en}; due on ${last.en} (${when.en}): ${names.en}.`,
    };
  };

const waitingOverdue =
  (step: Text) =>
  ({ period, due, daysLate, waiting, indicators }: WaitingOverdue): Text => {
    const [of, last, names] = [...said(period, due), listed(indicators, waiting)];
    return {
      id: `${waiting} nilai periode ${of.id} masih menunggu ${step.id}, ${daysLate} hari setelah batas ${last.id}: ${names.id}.`,
      en: `${values(waiting)} of ${of.en} still ${waiting === 1 ? 'waits' : 'wait'} for ${step.en}, ${days(daysLate)} after the deadline of ${last.en}: ${names.en}.`,
    };
  };

const VERIFICATION: Text = { id: 'verifikasi', en: 'verification' };
const APPROVAL: Text = { id: 'persetujuan', en: 'approval' };

const SENTENCES: { readonly [K in NotificationKind]: (facts: NotificationFacts[K]) => Text } = {
  mentioned: ({ subjectKind, indicator }) =>
    indicator === undefined
      ? {
          id: `Anda disebut dalam komentar tentang ${THINGS[subjectKind].id}.`,
          en: `You were mentioned in a comment on ${THINGS[subjectKind].en}.`,
        }
      : {
          id: `Anda disebut dalam komentar tentang indikator ${indicator.code}.`,
          en: `You were mentioned in a comment on the indicator ${indicator.code}.`,
        },
  'values-due': ({ period, due, daysLeft, missing, indicators }) => {
    const [of, last, when, names] = [...said(period, due), until(daysLeft), listed(indicators, missing)];
    return {
      id: `${missing} nilai periode ${of.id} belum diisi; batasnya ${last.id} (${when.id}): ${names.id}.`,
      en: `${values(missing)} of ${of.en} not entered yet; due on ${last.en} (${when.en}): ${names.en}.`,
    };
  },
  'values-overdue': ({ period, due, daysLate, missing, owners, indicators }) => {
    const [of, last, names] = [...said(period, due), listed(indicators, missing)];
    return {
      id: `${missing} nilai periode ${of.id} belum diisi oleh ${owners} pemilik data, ${daysLate} hari setelah batas ${last.id}: ${names.id}.`,
      en: `${values(missing)} of ${of.en} not entered by ${people(owners)}, ${days(daysLate)} after the deadline of ${last.en}: ${names.en}.`,
    };
  },
  'verification-due': waitingDue(VERIFICATION),
  'verification-overdue': waitingOverdue(VERIFICATION),
  'approval-due': waitingDue(APPROVAL),
  'approval-overdue': waitingOverdue(APPROVAL),
  'finding-raised': ({ title, scorecard }) => ({
    id: `Temuan baru pada ${scorecard}: ${title}. Mohon ditanggapi.`,
    en: `A new finding on ${scorecard}: ${title}. Please answer it.`,
  }),
  'finding-answered': ({ title, scorecard }) => ({
    id: `Temuan pada ${scorecard} sudah ditanggapi: ${title}.`,
    en: `A finding on ${scorecard} was answered: ${title}.`,
  }),
  'finding-returned': ({ title, scorecard, reason }) => ({
    id: `Tanggapan atas temuan pada ${scorecard} dikembalikan: ${title}. Alasan: ${reason}`,
    en: `The answer to a finding on ${scorecard} was returned: ${title}. Reason: ${reason}`,
  }),
  'finding-closed': ({ title, scorecard }) => ({
    id: `Temuan pada ${scorecard} ditutup: ${title}.`,
    en: `A finding on ${scorecard} was closed: ${title}.`,
  }),
  'measure-entrusted': ({ scorecard, indicator, period, due }) => ({
    id: `Tindak lanjut indikator ${indicator} (${scorecard}, ${periodInSentence(period).id}) dipercayakan kepada Anda${due === null ? '' : `, batas ${dayName(due).id}`}.`,
    en: `A measure for the indicator ${indicator} (${scorecard}, ${periodInSentence(period).en}) was entrusted to you${due === null ? '' : `, due on ${dayName(due).en}`}.`,
  }),
};

/** The sentence of a notification in both languages. The facts are those that its kind was made with. */
export function notificationText<K extends NotificationKind>(kind: K, facts: NotificationFacts[K]): Text {
  return SENTENCES[kind](facts);
}
