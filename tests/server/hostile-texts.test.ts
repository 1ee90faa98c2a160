import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { openIsolation } from '../support/isolation.js';
import type { Drawing, Schema } from '../support/isolation-draw.js';
import { drawRequest, operationsOf } from '../support/isolation-requests.js';
import { asSuperuser, identifiers } from '../support/isolation-rows.js';
import { randomOf } from '../support/mutations.js';

/** Texts that some reader would run, break on, or change. */
const HOSTILE: readonly string[] = [
  `'; drop table app.unit; --`,
  `$1 \${7*7} {{7*7}} <%= 7*7 %> %s %n`,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|calc',
  'baris\r\nSet-Cookie: a=b\r\n\r\n<b>',
  'a\u202egnp.exe\u2066\u200b',
  '../../../etc/passwd',
  '__proto__',
  '\u{1f4a9} \u0301 ﷽ İı ſ',
];
/** What no text of the database can hold as it is. */
const UNSOUND: readonly string[] = ['nol\0nol', 'separuh \ud83d', '\udca9 separuh'];

describe.each(engines)('hostile texts in every field of every write on $name', (engine) => {
  let opened: Awaited<ReturnType<typeof openIsolation>>;
  beforeAll(async () => {
    opened = await openIsolation(engine);
  }, 180_000);
  afterAll(() => opened.world.close());

  it('are stored as they are, or refused; never run, and never an error of ours', async () => {
    const { world, own } = opened;
    await world.app.ready();
    const seeded = randomOf(5);
    const random = (): number => seeded.upTo(2 ** 30) / 2 ** 30;
    const pool = await identifiers(world, own.tenant.id);
    const drawing: Drawing = {
      random,
      own: new Map([...pool, ['scorecard', [own.scorecardId]]]),
      other: new Map(),
      share: 0,
      named: new Set(),
      otherTexts: ['x'],
    };
    const faults: string[] = [];
    let kept = 0;
    let sent = 0;
    const writes = operationsOf((await world.call(null, 'GET', '/api/openapi.json')).body).filter(
      ({ method, body, path }) =>
        method !== 'GET' && body !== null && body !== 'file' && !/sign-in|password/.test(path),
    );
    for (const operation of writes) {
      const fields = textFields(operation.body as Schema);
      for (const [i, field] of fields.entries())
        for (const hostile of [HOSTILE[(sent + i) % HOSTILE.length] ?? '', UNSOUND[i % UNSOUND.length] ?? '']) {
          sent += 1;
          const { url, headers, body } = drawRequest(drawing, operation, own.tenant.code);
          const person = sent % 2 === 0 ? own.people.administrator : own.people.planner;
          const ask = (match: string | undefined) =>
            world.call(person, operation.method, url, withText(body, field, hostile) as object, {
              ...headers,
              ...(match === undefined ? {} : { 'if-match': match }),
            });
          let answer = await ask(headers['if-match']);
          if (answer.status === 409 && answer.headers.etag !== undefined) answer = await ask(answer.headers.etag);
          const about = `${operation.id} ${field.join('.')} ${JSON.stringify(hostile)}: ${answer.status}`;
          const text = JSON.stringify(answer.body);
          if (answer.status >= 500) faults.push(`${about} ${text.slice(0, 300)}`);
          if (answer.status < 300) {
            const last = field.at(-1) ?? '';
            const shown: unknown = answer.body?.[last];
            if (UNSOUND.includes(hostile)) faults.push(`${about}: accepted`);
            else if (typeof shown === 'string' && field.length === 1 && shown !== hostile)
              faults.push(`${about}: ${shown}`);
            else if (shown === hostile) kept += 1;
          }
          if (JSON.stringify(answer.headers).match(/evil|set-cookie/i)) faults.push(`${about}: in a header`);
          if (text.includes('49') && !hostile.includes('49') && /\$\{49\}|"49"/.test(text))
            faults.push(`${about}: run`);
        }
    }
    expect(faults).toEqual([]);
    expect(sent).toBeGreaterThan(250);
    expect(kept).toBeGreaterThan(3);
    const units = await asSuperuser(world, (client) => client.query('select from app.unit'));
    expect(units.rowCount).toBeGreaterThan(5);
  }, 180_000);
});

/** Places of the texts in a body. */
function textFields(schema: Schema, path: readonly string[] = []): readonly (readonly string[])[] {
  if (path.length > 4) return [];
  if (schema.anyOf !== undefined || schema.oneOf !== undefined)
    return (schema.anyOf ?? schema.oneOf ?? []).flatMap((one) => textFields(one, path)).slice(0, 6);
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([key, one]) => textFields(one, [...path, key]));
  if (schema.type === 'array' && typeof schema.items === 'object') return textFields(schema.items, [...path, '0']);
  return schema.type === 'string' && schema.enum === undefined ? [path] : [];
}

/** A body with a text at a place; what is missing on the way there is made. */
function withText(body: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  const inner = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const changed = withText(inner[step], rest, text);
  return step === '0' ? [changed] : { ...inner, [step]: changed };
}
