import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { ApiDocument } from '../../packages/server/src/http/api-document.js';

// packages/client/src/api-types.ts: the types of every operation.

export async function apiTypes(api: ApiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(api)) as OpenAPI3, { defaultNonNullable: false });
  return `// Written by script/generate-reference.ts. Do not edit: change the sources and run it again.\n\n${astToString(nodes)}`;
}
