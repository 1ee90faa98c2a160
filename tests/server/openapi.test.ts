import * as contract from '@berimbang/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeRoutes } from '../../packages/server/src/describe-routes.js';
import type { ApiDocument, ApiOperation } from '../../packages/server/src/http/api-document.js';

interface Told extends ApiOperation {
  readonly path: string;
  readonly method: string;
}

describe('the description of the API', () => {
  let document: ApiDocument;
  let operations: readonly Told[];

  beforeAll(async () => {
    document = await describeRoutes();
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
    );
  });
  const failing = (isFine: (operation: Told) => boolean): readonly (string | undefined)[] =>
    operations.filter((operation) => !isFine(operation)).map(({ operationId }) => operationId);

  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document.openapi).toBe('3.1.0');
  });

  it('names each operation once, says what it does and who may', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    expect(failing(({ summary = '' }) => summary.length > 5)).toEqual([]);
    expect(failing(({ description = '' }) => /^\*\*Who:\*\* \S/.test(description))).toEqual([]);
  });

  it('describes every area that an operation belongs to', () => {
    const told = document.tags.map(({ name }) => name);
    const used = new Set(operations.flatMap(({ tags = [] }) => tags));
    expect([...told].sort()).toEqual([...used].sort());
  });

  it('leads every reference to something, and keeps nothing that nobody refers to', () => {
    const text = JSON.stringify(document);
    const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, name]) => name));
    const there = Object.entries(document.components)
      .filter(([part]) => part !== 'securitySchemes')
      .flatMap(([part, named]) => Object.keys(named as object).map((name) => `${part}/${name}`));
    expect([...referred].filter((name) => !there.includes(name ?? ''))).toEqual([]);
    expect(there.filter((name) => !referred.has(name))).toEqual([]);
  });

  it('gives every refusal the body of errors', () => {
    const { responses } = document.components as unknown as {
      responses: Record<string, { content: Record<string, { schema: unknown }> }>;
    };
    for (const { content } of Object.values(responses))
      expect(content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Error' });
    const errors = operations.flatMap(({ responses: own }) =>
      Object.entries(own).filter(([status]) => status >= '400'),
    );
    expect(errors.filter(([status, answer]) => !JSON.stringify(answer).includes(`Error${status}"`))).toEqual([]);
  });

  it('asks for a sign-in wherever a rule does, and for the revision wherever 428 is possible', () => {
    const open = operations.filter(({ security }) => security?.length === 0);
    expect(open.every(({ description = '' }) => description.includes('Anyone'))).toBe(true);
    expect(failing(({ security, responses }) => security?.length === 0 || '401' in responses)).toEqual([]);
    const takesRevision = ({ parameters = [] }: Told): boolean => JSON.stringify(parameters).includes('/IfMatch"');
    expect(failing((one) => takesRevision(one) === '428' in one.responses)).toEqual([]);
  });

  it('tells of the revision that an entry names where there is one', () => {
    const { IfMatch, IfMatchWhereRead } = document.components.parameters as Record<string, { required: boolean }>;
    expect([IfMatch?.required, IfMatchWhereRead?.required]).toEqual([true, false]);
    const takers = operations.filter(({ parameters = [] }) =>
      JSON.stringify(parameters).includes('/IfMatchWhereRead"'),
    );
    expect(takers.map(({ operationId }) => operationId)).toEqual(['enterFact']);
  });

  it('gives examples of bodies that are accepted', () => {
    const examples = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      ((schema as { examples?: unknown[] }).examples ?? []).map((example) => ({ name, example })),
    );
    expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(['SignInInput', 'EnterFactInput']));
    const schemas = new Map<string, unknown>(Object.entries(contract));
    const wrong = examples.filter(({ name, example }) => {
      const exported = `${name.charAt(0).toLowerCase()}${name.slice(1, -'Input'.length)}Schema`;
      const schema = schemas.get(exported);
      return !(schema instanceof z.ZodType && schema.safeParse(example).success);
    });
    expect(wrong).toEqual([]);
  });
});
