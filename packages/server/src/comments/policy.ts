import type { Actor } from '../http/actor.js';
import { but, only, type Policy, type Rule, type Subject } from '../http/policy.js';

/** What is the whole organisation's, everyone in it reads; what is a unit's, those with a role over it. */
const reaches = (actor: Actor, { unitId = null }: Subject, except?: 'auditor'): boolean =>
  actor.grants.some((grant) => grant.role !== except && (unitId === null || grant.covers(unitId)));

const reader: Rule = {
  sentence: {
    id: 'Mereka yang berperan atas unit dari hal yang dikomentari; untuk periode, semua anggota organisasi.',
    en: 'Those with a role over the unit of what is commented on; for periods, everyone in the organisation.',
  },
  allows: (actor, subject) => reaches(actor, subject),
};

const writer: Rule = {
  sentence: {
    id: `${reader.sentence.id} APIP tidak berkomentar: temuannya dicatat sebagai temuan.`,
    en: `${reader.sentence.en} Auditors do not comment: what they find is a finding.`,
  },
  allows: (actor, subject) => reaches(actor, subject, 'auditor'),
};

const isOwn = (actor: Actor, { people = [] }: Subject): boolean => people.includes(actor.identity.userId);

export const COMMENT_POLICY = {
  listComments: reader,
  readComment: reader,
  createComment: writer,
  changeComment: but(writer, { id: 'Hanya komentar sendiri.', en: 'Only their own comments.' }, isOwn),
  removeComment: {
    sentence: {
      id: 'Penulisnya, atau administrator.',
      en: 'Whoever wrote it, or an administrator.',
    },
    allows: (actor, subject) =>
      (reaches(actor, subject, 'auditor') && isOwn(actor, subject)) || only('administrator').allows(actor, subject),
  },
  readCommentHistory: only('auditor', 'administrator'),
} satisfies Policy;
