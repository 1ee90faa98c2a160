import {
  changeCommentSchema,
  commentEventSchema,
  commentQuerySchema,
  commentSchema,
  idSchema,
  newCommentSchema,
  pageQuerySchema,
  pageSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, dayOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { changeComment, createComment, removeComment } from './commands.js';
import { COMMENT_POLICY } from './policy.js';
import { presentComment, presentCommentEvent } from './present.js';
import { type Comment, commentHistory, findComment, listComments } from './queries.js';
import { unitOfSubject } from './subject.js';

const address = z.object({ comment: idSchema });
const shared = { tag: 'comments', policy: COMMENT_POLICY } as const;
const subject = ({ unitId, byUser }: Comment) => ({ unitId, people: [byUser] });
const read = {
  ...shared,
  params: address,
  load: ({ tx, params }: Loaded<typeof address>) => findComment(tx, params.comment, 'path.comment'),
  subject,
} as const;
const write = {
  ...shared,
  params: address,
  response: commentSchema,
  load: ({ tx, params }: Loaded<typeof address>) => findComment(tx, params.comment, 'path.comment', true),
  subject,
  current: presentComment,
} as const;

export function commentRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listComments',
    method: 'GET',
    path: '/comments',
    summary: 'The comments on one thing, in the order in which they were written',
    query: commentQuerySchema,
    response: pageSchema(commentSchema),
    load: ({ tx, query }) => unitOfSubject(tx, query.subjectKind, query.subjectId, 'query.subjectId'),
    subject: (unitId) => ({ unitId }),
    act: async ({ tx, query }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await listComments(tx, { kind: query.subjectKind, id: query.subjectId }, query.limit, after);
      return pageOf(rows, query.limit, ({ position }) => [position], presentComment);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'createComment',
    method: 'POST',
    path: '/comments',
    summary: 'Writes a comment, or an answer to one; whoever is mentioned is told',
    body: newCommentSchema,
    response: commentSchema,
    status: 201,
    load: ({ tx, body }) => unitOfSubject(tx, body.subjectKind, body.subjectId, 'body.subjectId'),
    subject: (unitId) => ({ unitId }),
    act: async (request, unitId) => {
      const when = { now: request.now, today: dayOf(request) };
      const made = await createComment(byOf(request), request.body, unitId, when);
      request.note({ kind: 'comment', id: made.id, on: made.subjectKind, of: made.subjectId });
      return presentComment(made);
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readComment',
    method: 'GET',
    path: '/comments/:comment',
    summary: 'One comment',
    response: commentSchema,
    act: async (_, own) => presentComment(own),
  });

  endpoint(app, services, {
    ...write,
    id: 'changeComment',
    method: 'PATCH',
    path: '/comments/:comment',
    summary: 'Changes the text of an own comment',
    body: changeCommentSchema,
    act: async (request, own) => {
      request.note({ kind: 'comment', id: own.id });
      const when = { now: request.now, today: dayOf(request) };
      return presentComment(await changeComment(byOf(request), own, request.body.text, when));
    },
  });

  endpoint(app, services, {
    ...write,
    id: 'removeComment',
    method: 'DELETE',
    path: '/comments/:comment',
    summary: 'Removes a comment: its place in the thread stays, without its text',
    act: async (request, own) => {
      request.note({ kind: 'comment', id: own.id });
      return presentComment(await removeComment(byOf(request), own, { now: request.now, today: dayOf(request) }));
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readCommentHistory',
    method: 'GET',
    path: '/comments/:comment/history',
    summary: 'What a comment said before it was changed or removed',
    query: pageQuerySchema,
    response: pageSchema(commentEventSchema),
    act: async ({ tx, query }, own) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await commentHistory(tx, own.id, query.limit, after);
      return pageOf(rows, query.limit, ({ id }) => [id], presentCommentEvent);
    },
  });
}
