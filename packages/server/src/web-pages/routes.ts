import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What the screens' build wrote: one page, and files whose names change with their content. */
const BUILT = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Addresses of screens. One-time links end at two of them, with their token behind the #, which browsers do not send. */
const PAGES = ['/', '/sign-in', '/first-administrator', '/set-password', '/account', '/set-up', '/set-up/*', '/o/*'];

/** Serves the screens; every address that is not the server's own is one of theirs. Without a build there are none. */
export async function webPages(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${BUILT}index.html`)) return;
  await app.register(fastifyStatic, {
    root: `${BUILT}assets`,
    prefix: '/assets/',
    cacheControl: false,
    decorateReply: true,
    setHeaders: (response) => response.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  for (const url of PAGES)
    app.get(url, { schema: { hide: true } }, (_request: FastifyRequest, reply) =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', BUILT, { cacheControl: false }),
    );
}
