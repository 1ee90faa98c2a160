import { nameApiSchemas } from '@berimbang/contract';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type ApiDocument, completeDocument } from './api-document.js';
import { API_PAGE } from './api-page.js';
import { API_TAGS } from './api-tags.js';
import { describeRoute } from './describe-files.js';

/** The API's description at `/api/openapi.json` and its page at `/api/docs`, both made from the schemas of the routes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  nameApiSchemas();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Berimbang',
        version: '1',
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'berimbang.session_token', description: SESSION },
          token: { type: 'http', scheme: 'bearer', description: TOKEN },
        },
      },
      tags: Object.entries(API_TAGS).map(([name, { id, en }]) => ({ name, description: `${en}\n\n*${id}*` })),
      security: [{ session: [] }, { token: [] }],
    },
    transform: ({ schema, ...route }) => describeRoute({ ...route, schema: inPlace(schema) }),
    transformObject: (document) => {
      const named = jsonSchemaTransformObject(document) as unknown as ApiDocument;
      return completeDocument(named) as unknown as ReturnType<typeof jsonSchemaTransformObject>;
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.register(swaggerUi, API_PAGE);
}

/** Parameters are described one by one where they are taken, even where their shape has a name. */
function inPlace(schema: FastifySchema): FastifySchema {
  const own = (part: unknown): unknown => (part instanceof z.ZodObject ? z.object(part.shape) : part);
  const { params, querystring, headers } = schema;
  return {
    ...schema,
    ...(params === undefined ? {} : { params: own(params) }),
    ...(querystring === undefined ? {} : { querystring: own(querystring) }),
    ...(headers === undefined ? {} : { headers: own(headers) }),
  };
}

const SESSION = `In a browser nothing is to be filled in here: \`POST /api/sign-in\` sets the cookie, and from then on each operation is
done by the person who signed in; signing in again as someone else takes over. \`GET /api/session\` says who it is.`;

const TOKEN = 'For programs: an API token, made with `POST /api/tokens`.';

const DESCRIPTION = `Performance of public bodies: from facts through a method that is data to an organisation score.

**On this page:** open the area *sign-in*, fill \`POST /api/sign-in\` and press *Execute*. The browser keeps the session; *Authorize* is
for API tokens alone. Then choose any operation, fill its fields and press *Execute*: it is done for real.

*Di halaman ini:* buka bagian *sign-in*, isi \`POST /api/sign-in\`, lalu tekan *Execute*. Peramban menyimpan sesinya; *Authorize*
hanya untuk token API. Setelah itu pilih operasi apa pun, isi, lalu tekan *Execute*: operasi itu sungguh dijalankan.

Lists are paged: send \`limit\` and \`after\`. Changes name the revision that was read: send the header \`ETag\` of the
answer, with its quotes, as \`If-Match\`: \`"r3"\` is revision 3. Every write takes an \`Idempotency-Key\`. Errors have a stable code and
say what, where, why and what to do next, in the language of \`Accept-Language\` (id, en).`;
