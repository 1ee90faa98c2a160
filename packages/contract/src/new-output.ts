import { z } from 'zod';

const label = z.strictObject({ id: z.string(), en: z.string() });

/** `new --list --json`: the methods there are. */
export const methodsOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  methods: z
    .array(
      z.strictObject({
        name: z.string().describe('Name and version: issuer/name@version.'),
        title: label,
        description: label.describe('For whom the method is, and what a scorecard brings.'),
        source: label.describe('Where the method comes from.'),
        note: label.nullable().describe('What its user must know; null where there is nothing.'),
        example: z.string().nullable().describe('Path of a filled example, from the root of the project; else null.'),
        perspectives: z.array(z.string()).describe('Codes of the perspectives that it brings.'),
        parameters: z
          .array(
            z.strictObject({
              name: z.string().describe('Name, as under `with`.'),
              label: label.describe('What it decides.'),
              default: z.string().describe('Value where a scorecard sets none.'),
              choices: z.array(z.string()).describe('The values allowed; none where any text is.'),
            }),
          )
          .describe('What a scorecard may set.'),
      }),
    )
    .describe('Every method, by name.'),
});

/** `new FILE --json`: what was written. */
export const newOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  file: z.string().describe('The file written, as it was named.'),
  scorecard: z.string().describe('Id of the scorecard.'),
  method: z.string().describe('Its method.'),
});

export type MethodsOutput = z.infer<typeof methodsOutputSchema>;
export type NewOutput = z.infer<typeof newOutputSchema>;
