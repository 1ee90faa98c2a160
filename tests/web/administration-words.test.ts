import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

/** Operations that change something of an organisation: each makes an entry of its log. */
function writing(): readonly string[] {
  const { paths }: Description = JSON.parse(readFileSync('docs/reference/openapi.json', 'utf8'));
  return Object.entries(paths).flatMap(([path, methods]) =>
    path.startsWith('/api/organisations/{organisation}')
      ? Object.entries(methods).flatMap(([method, { operationId }]) =>
          method === 'get' || operationId === undefined ? [] : [operationId],
        )
      : [],
  );
}

/** Operations that have words. They are read as text: messages become functions only where the screens are built. */
function worded(): ReadonlySet<string> {
  const text = readFileSync('packages/web/src/features/administration/audit-log/operation-words.ts', 'utf8');
  return new Set([...text.matchAll(/^ {2}(\w+): msg`/gm)].map(([, name = '']) => name));
}

describe('words of operations', () => {
  it('are there for every operation that changes something', () => {
    expect(writing().length).toBeGreaterThan(60);
    expect(writing().filter((name) => !worded().has(name))).toEqual([]);
  });
});
