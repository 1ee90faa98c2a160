import { ERRORS, type ErrorBody, type ErrorCode, type ErrorFacts } from '@berimbang/contract';
import type { Language } from './language.js';

/** One of several things that are wrong; its words in both languages, or as they are. */
export type RefusalDetail = Omit<NonNullable<ErrorBody['details']>[number], 'what'> & {
  readonly what: string | { readonly id: string; readonly en: string };
};

export interface RefusalMore {
  readonly facts?: ErrorFacts;
  /** Part of the request, such as `body.name`. */
  readonly where?: string;
  readonly details?: readonly RefusalDetail[];
  /** The two versions that collide. */
  readonly yours?: unknown;
  readonly current?: unknown;
}

/** A request that is answered with a known error. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly more: RefusalMore;

  constructor(code: ErrorCode, more: RefusalMore = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  body(language: Language, requestId: string): ErrorBody {
    const kind = ERRORS[this.code];
    const { facts = {}, where = null, details, yours, current } = this.more;
    return {
      code: this.code,
      what: kind.what(facts)[language],
      where,
      why: kind.why(facts)[language],
      next: kind.next(facts)[language],
      requestId,
      ...(details === undefined
        ? {}
        : {
            details: details.map((own) => ({
              ...own,
              what: typeof own.what === 'string' ? own.what : own.what[language],
            })),
          }),
      ...(yours === undefined ? {} : { yours }),
      ...(current === undefined ? {} : { current }),
    };
  }
}

type Text = { readonly id: string; readonly en: string };

/** Words for the things that a request may name. */
const THINGS: Readonly<Record<string, Text>> = {
  'api-token': { id: 'Token API', en: 'API token' },
  'audit-entry': { id: 'Entri log audit', en: 'audit entry' },
  block: { id: 'Bagian', en: 'part' },
  comment: { id: 'Komentar', en: 'comment' },
  'data-owner': { id: 'Pemilik data', en: 'data owner' },
  evidence: { id: 'Bukti', en: 'evidence' },
  'evidence-content': { id: 'Isi bukti', en: 'content of the evidence' },
  finding: { id: 'Temuan', en: 'finding' },
  grant: { id: 'Peran', en: 'role' },
  indicator: { id: 'Indikator', en: 'indicator' },
  link: { id: 'Hubungan sebab-akibat', en: 'cause-effect link' },
  matrix: { id: 'Matriks', en: 'matrix' },
  measure: { id: 'Tindak lanjut', en: 'measure' },
  method: { id: 'Metode', en: 'method' },
  notification: { id: 'Pemberitahuan', en: 'notification' },
  objective: { id: 'Sasaran', en: 'objective' },
  organisation: { id: 'Organisasi', en: 'organisation' },
  period: { id: 'Periode', en: 'period' },
  perspective: { id: 'Perspektif', en: 'perspective' },
  'rule-pack': { id: 'Paket aturan', en: 'rule pack' },
  scorecard: { id: 'Kartu skor', en: 'scorecard' },
  unit: { id: 'Unit', en: 'unit' },
  user: { id: 'Pengguna', en: 'user' },
  value: { id: 'Nilai', en: 'value' },
};

export function notFound(thing: Text | string, name = '', where?: string): Refusal {
  const words = typeof thing === 'string' ? (THINGS[thing] ?? { id: thing, en: thing }) : thing;
  return new Refusal('not-found', {
    facts: { thing: words.id, thingEn: words.en, name },
    ...(where === undefined ? {} : { where }),
  });
}

/** A refusal of the kind `conflict` (the state does not allow it) or `unprocessable` (the content does not). */
export function refuse(
  code: 'conflict' | 'unprocessable',
  sentences: { readonly what: Text; readonly why: Text; readonly next: Text },
  more: RefusalMore = {},
): Refusal {
  const { what, why, next } = sentences;
  const facts = { what: what.id, whatEn: what.en, why: why.id, whyEn: why.en, next: next.id, nextEn: next.en };
  return new Refusal(code, { ...more, facts });
}
