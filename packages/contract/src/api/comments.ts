import { z } from 'zod';
import { idSchema, pageQuerySchema, plainTextSchema, revisionSchema, timeSchema } from './common.js';

export const COMMENT_SUBJECTS = ['scorecard', 'indicator', 'value', 'period', 'finding', 'measure'] as const;
export const commentSubjectSchema = z.enum(COMMENT_SUBJECTS);

const text = plainTextSchema(4000).trim().min(1).describe('Plain text.');
const mentions = z
  .array(z.string().min(1).max(200))
  .max(20)
  .describe('People of the organisation who are to be told of it.');

export const commentSchema = z.object({
  id: idSchema,
  subjectKind: commentSubjectSchema,
  subjectId: idSchema,
  parentId: idSchema.nullable().describe('The comment that this one answers.'),
  text: z.string().nullable().describe('Null once it was removed.'),
  mentions,
  by: z.string(),
  at: timeSchema,
  changedAt: timeSchema.nullable(),
  removedAt: timeSchema.nullable(),
  revision: revisionSchema,
});

export const commentQuerySchema = pageQuerySchema.extend({ subjectKind: commentSubjectSchema, subjectId: idSchema });

export const newCommentSchema = z.strictObject({
  subjectKind: commentSubjectSchema,
  subjectId: idSchema,
  parentId: idSchema.nullable().default(null),
  text,
  mentions: mentions.default([]),
});

export const changeCommentSchema = z.strictObject({ text });

export const commentEventSchema = z.object({
  kind: z.enum(['changed', 'removed']),
  before: z.string().describe('What it said until then.'),
  by: z.string(),
  at: timeSchema,
});

export type CommentOutput = z.output<typeof commentSchema>;
export type CommentEventOutput = z.output<typeof commentEventSchema>;
export type CommentSubject = (typeof COMMENT_SUBJECTS)[number];
