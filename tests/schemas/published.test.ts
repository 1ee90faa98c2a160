import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonSchemas } from '@berimbang/contract';
import { findScorecards } from '@berimbang/files';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * The published JSON Schemas as an editor uses them: an independent validator, and YAML read the ordinary way, where a bare
 * 25 is a number and true a boolean.
 */
const root = resolve(import.meta.dirname, '..', '..');
const ajv = new Ajv2020({ allErrors: true, strict: false });

function files(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

function errorsOf(schema: keyof typeof jsonSchemas, path: string): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(jsonSchemas[schema]());
  compiled.set(schema, validate);
  validate(parse(readFileSync(path, 'utf8')));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe('published schemas', () => {
  it.each(findScorecards(join(root, 'examples')).map((path) => [path.slice(root.length + 1)]))('accept %s', (name) => {
    expect(errorsOf('scorecard', join(root, name))).toEqual([]);
  });

  it.each(files(join(root, 'rules'), 'instrument.yaml').map((path) => [path.slice(root.length + 1)]))(
    'accept %s',
    (name) => {
      expect(errorsOf('instrument', join(root, name))).toEqual([]);
    },
  );

  it.each(files(join(root, 'methods'), '.yaml').map((path) => [path.slice(root.length + 1)]))('accept %s', (name) => {
    expect(errorsOf('method', join(root, name))).toEqual([]);
  });

  it('accept every parameter and case file of the rule packs', () => {
    const parameters = files(join(root, 'rules'), '.yaml').filter((path) => path.includes('/parameters/'));
    const cases = files(join(root, 'rules'), '.yaml').filter((path) => path.includes('/cases/'));
    expect(parameters.length).toBeGreaterThan(10);
    expect(parameters.flatMap((path) => errorsOf('parameter', path))).toEqual([]);
    expect(cases.flatMap((path) => errorsOf('cases', path))).toEqual([]);
  });

  it('refuse an unknown key and a wrong kind of node', () => {
    const validate = ajv.compile(jsonSchemas.scorecard());
    const scorecard = {
      berimbang: 1,
      scorecard: { id: 'a', title: 'A', period: 2024 },
      method: { name: 'm', title: 'M' },
    };
    expect(validate(scorecard)).toBe(true);
    expect(validate({ ...scorecard, facst: {} })).toBe(false);
    expect(validate({ ...scorecard, nodes: { n: { kind: 'formular', formula: '1' } } })).toBe(false);
  });
});
