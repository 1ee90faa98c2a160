import type { FastifyInstance } from 'fastify';
import { languageOf } from '../http/language.js';
import { linkPage, SCRIPT, STYLE } from './page.js';

/** The pages of one-time links. */
export function linkPageRoutes(app: FastifyInstance): void {
  for (const page of ['first-administrator', 'set-password'] as const)
    app.get(`/${page}`, { schema: { hide: true } }, async (request, reply) => {
      reply.type('text/html; charset=utf-8');
      return linkPage(page, languageOf(request.headers['accept-language']));
    });
  app.get('/link-pages/page.css', { schema: { hide: true } }, async (_request, reply) => {
    reply.type('text/css; charset=utf-8');
    return STYLE;
  });
  app.get('/link-pages/page.js', { schema: { hide: true } }, async (_request, reply) => {
    reply.type('text/javascript; charset=utf-8');
    return SCRIPT;
  });
}
