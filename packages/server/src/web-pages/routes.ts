import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What the screens' build wrote: one page, and files whose names change with their content. */
const BUILT = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Addresses of screens. One-time links end at two of them, with their token behind the #, which browsers do not send. */
const PAGES = ['/', '/sign-in', '/first-administrator', '/set-password', '/account', '/set-up', '/set-up/*', '/o/*'];

/**
 * Serves the screens. Whoever opens an address that is nobody's in a browser gets the screen that says so, and programs get the
 * error that they read. Without a build there are no screens.
 */
export async function webPages(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${BUILT}index.html`)) return;
  await app.register(fastifyStatic, {
    root: `${BUILT}assets`,
    prefix: '/assets/',
    cacheControl: false,
    decorateReply: true,
    setHeaders: (response) => response.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  const page = (reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', BUILT, { cacheControl: false });
  for (const url of PAGES)
    app.get(url, { schema: { hide: true } }, (_request: FastifyRequest, reply: FastifyReply) => page(reply));
  app.get('/*', { schema: { hide: true } }, (request: FastifyRequest, reply: FastifyReply) => {
    const browser =
      request.headers.accept?.includes('text/html') === true && !/^\/(api|assets)(\/|$)/.test(request.url);
    if (browser) return page(reply.code(404));
    reply.callNotFound();
    return reply;
  });
}
