import { jsonSchemas } from '@berimbang/contract';

/** The JSON Schemas by file name, so that editors can be pointed at a file. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(jsonSchemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema(), null, 2)}\n`,
    ]),
  );
}
