import { z } from 'zod';
import { BODY_EXAMPLES } from './examples.js';
import * as schemas from './index.js';

/**
 * Gives the API's shapes their names in its description: `unitSchema` is `Unit` there, and is referred to instead of
 * repeated. Shapes of single values stay where they are used. Bodies that a newcomer sends first get an example.
 */
export function nameApiSchemas(): void {
  for (const [exported, schema] of Object.entries(schemas)) {
    if (!exported.endsWith('Schema') || !(schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion))
      continue;
    const own = z.globalRegistry.get(schema);
    if (own?.id !== undefined) continue;
    const id = nameOf(exported);
    const example = BODY_EXAMPLES[id];
    z.globalRegistry.add(schema, { ...own, id, ...(example === undefined ? {} : { examples: [example] }) });
  }
}

/** `newUnitSchema` is `NewUnit`; `apiTokenSchema` is `ApiToken`. */
function nameOf(exported: string): string {
  const name = exported.slice(0, -'Schema'.length);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
