import { jsonSchemas } from '@berimbang/contract';
import { FINE } from '../session.js';

/** `berimbang schema [NAME]`: the JSON Schema of a file or output, so that editors complete and check it. */
export function schemaCommand(name: keyof typeof jsonSchemas): number {
  process.stdout.write(`${JSON.stringify(jsonSchemas[name](), null, 2)}\n`);
  return FINE;
}
