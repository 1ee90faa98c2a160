import { jsonSchemaTransform } from 'fastify-type-provider-zod';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What JSON schemas cannot say of a route: that it takes a file, or answers with one. */
    readonly files?: { readonly takes: boolean; readonly gives: boolean };
  }
}

const BINARY = { type: 'string', format: 'binary' } as const;

/** A route's description with the files that it takes and gives. */
export const describeRoute: typeof jsonSchemaTransform = (given) => {
  const files = given.route.config?.files;
  if (files === undefined) return jsonSchemaTransform(given);
  const response = given.schema.response as Readonly<Record<string, unknown>> | undefined;
  const { 200: _, ...others } = response ?? {};
  const known = files.gives ? { ...given.schema, response: others } : given.schema;
  const { schema, url } = jsonSchemaTransform({ ...given, schema: known });
  if (schema === undefined || schema === null) return { schema, url };
  const takes = {
    consumes: ['multipart/form-data'],
    body: { type: 'object', required: ['file'], properties: { file: BINARY } },
  };
  const gives = {
    response: {
      ...(schema.response as object),
      200: { description: 'The file.', content: { 'application/octet-stream': { schema: BINARY } } },
    },
  };
  return { schema: { ...schema, ...(files.takes ? takes : {}), ...(files.gives ? gives : {}) }, url };
};
