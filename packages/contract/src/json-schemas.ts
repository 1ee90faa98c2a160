import { z } from 'zod';
import { ahpFileSchema } from './ahp-file.js';
import { ahpOutputSchema } from './ahp-output.js';
import { methodFileSchema } from './method-pack-file.js';
import { methodsOutputSchema, newOutputSchema } from './new-output.js';
import { auditOutputSchema, sampleOutputSchema, scoreOutputSchema } from './output.js';
import { casesFileSchema, instrumentFileSchema, parameterFileSchema } from './rule-pack-file.js';
import {
  rulesAtOutputSchema,
  rulesDiffOutputSchema,
  rulesListOutputSchema,
  rulesShowOutputSchema,
} from './rules-output.js';
import { scorecardFileSchema } from './scorecard-file.js';
import { surveyMapFileSchema } from './survey-map-file.js';
import { surveyOutputSchema } from './survey-output.js';

/**
 * JSON Schemas of the files people write and of what the command line prints. In files a scalar may be written as text,
 * number or boolean: the reader keeps its source text either way.
 */
export const jsonSchemas = {
  scorecard: () => forFiles(scorecardFileSchema),
  method: () => forFiles(methodFileSchema, orParameter),
  instrument: () => forFiles(instrumentFileSchema),
  parameter: () => forFiles(parameterFileSchema),
  cases: () => forFiles(casesFileSchema),
  ahp: () => forFiles(ahpFileSchema),
  'survey-map': () => forFiles(surveyMapFileSchema),
  'score-output': () => z.toJSONSchema(scoreOutputSchema),
  'audit-output': () => z.toJSONSchema(auditOutputSchema),
  'methods-output': () => z.toJSONSchema(methodsOutputSchema),
  'new-output': () => z.toJSONSchema(newOutputSchema),
  'rules-list-output': () => z.toJSONSchema(rulesListOutputSchema),
  'rules-show-output': () => z.toJSONSchema(rulesShowOutputSchema),
  'rules-at-output': () => z.toJSONSchema(rulesAtOutputSchema),
  'rules-diff-output': () => z.toJSONSchema(rulesDiffOutputSchema),
  'sample-output': () => z.toJSONSchema(sampleOutputSchema),
  'ahp-output': () => z.toJSONSchema(ahpOutputSchema),
  'survey-output': () => z.toJSONSchema(surveyOutputSchema),
} as const satisfies Record<string, () => object>;

interface Part {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  description?: string;
  anyOf?: unknown[];
}

/** In a method file the name of a parameter may stand in the place of any value. */
function orParameter(part: Part): void {
  if ((part.enum === undefined && part.pattern === undefined) || part.enum?.includes(1) === true) return;
  const { description, ...own } = part;
  for (const key of Object.keys(own)) delete part[key as keyof Part];
  Object.assign(part, { anyOf: [own, { type: 'string', pattern: '^\\$[\\w.-]+$' }] });
}

/** YAML reads a bare 25 as a number, where the file format reads the text "25": editors must accept both. */
function forFiles(schema: z.ZodType, more: (part: Part) => void = () => undefined): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      const part = jsonSchema as Part;
      if (part.const === '1') Object.assign(part, { enum: ['1', 1], const: undefined, type: undefined });
      else if (part.enum?.every((value) => value === 'true' || value === 'false'))
        Object.assign(part, { enum: [...part.enum, true, false], type: undefined });
      else if (part.type === 'string' && part.enum === undefined && part.const === undefined)
        part.type = ['string', 'number', 'boolean'];
      for (const key of ['const', 'type'] as const) if (part[key] === undefined) delete part[key];
      more(part);
    },
  });
}
