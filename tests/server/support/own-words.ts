import { z } from 'zod';

/** What a schema and those within it say in words of their own of a value that they refuse. */
export function ownWords(schema: z.ZodType, seen = new Set<unknown>()): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (part instanceof z.core.$ZodType || part instanceof z.core.$ZodCheck) {
      const { def } = part._zod;
      const said = def.error?.({ code: 'custom', input: undefined, path: [], params: {} } as never);
      const text = typeof said === 'string' ? said : said?.message;
      if (text !== undefined) words.add(text);
      for (const own of Object.values(def)) visit(own);
    } else if (part instanceof RegExp || typeof part === 'function') {
      return;
    } else for (const own of Object.values(part)) visit(own);
  };
  visit(schema);
  return words;
}
