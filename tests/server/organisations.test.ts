import { ROLES } from '@berimbang/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('organisations on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let operator: Person;
  let administrator: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    operator = await world.person([], { operator: true });
    administrator = await world.person([{ tenant, role: 'administrator' }]);
  });
  afterAll(() => world.close());

  const make = (who: Person | null, code: string, headers: Readonly<Record<string, string>> = {}) =>
    world.call(
      who,
      'POST',
      '/api/organisations',
      {
        code,
        name: { id: 'Kabupaten Contoh', en: 'Example Regency' },
        administrator: { name: 'Rina', email: `admin@${code}.go.id` },
      },
      headers,
    );
  const change = (who: Person, body: object, revision = 1) =>
    world.call(who, 'PATCH', tenant.base, body, { 'if-match': `"r${revision}"` });

  it('is made by an operator with its first administrator, who is let in by the link', async () => {
    const made = await make(operator, 'contoh');
    expect([made.status, made.body.organisation.code, made.body.organisation.timeZone]).toEqual([
      201,
      'contoh',
      'Asia/Jakarta',
    ]);
    const token = made.body.passwordLink.link.split('#')[1];
    const password = 'gunung batu hijau tua';
    expect((await world.call(null, 'POST', '/api/password-reset/redeem', { token, password })).status).toBe(200);
    const signIn = await world.call(null, 'POST', '/api/sign-in', { name: 'admin@contoh.go.id', password });
    const cookie = String(signIn.headers['set-cookie']).split(';')[0] ?? '';
    const read = await world.call(null, 'GET', '/api/organisations/contoh', undefined, { cookie });
    expect([read.status, read.body.name.en]).toEqual([200, 'Example Regency']);
    const session = await world.call(null, 'GET', '/api/session', undefined, { cookie });
    expect(session.body.organisations[0].roles).toEqual([
      { role: 'administrator', unitId: null, from: null, to: null },
    ]);
    // The operator makes organisations, and sees nothing in them.
    expect((await world.call(operator, 'GET', '/api/organisations/contoh')).status).toBe(404);

    const again = await make(operator, 'contoh');
    expect([again.status, again.body.code, again.body.where]).toEqual([409, 'code-taken', 'body.code']);
    const key = { 'idempotency-key': 'organisation-1' };
    const [first, replayed] = [await make(operator, 'kedua', key), await make(operator, 'kedua', key)];
    expect([replayed.status, replayed.body.organisation]).toEqual([201, first.body.organisation]);
    expect(replayed.body.passwordLink.link).toBeNull();
  });

  it('is made by nobody else', async () => {
    expect((await make(administrator, 'lain')).status).toBe(403);
    expect((await make(null, 'lain')).status).toBe(401);
    expect((await make(operator, 'Bukan Kode')).body.where).toBe('body.code');
  });

  it('lists one’s own organisations, and all of them to operators who ask', async () => {
    const codes = async (who: Person, query = ''): Promise<readonly string[]> => {
      const answer = await world.call(who, 'GET', `/api/organisations${query}`);
      expect(answer.status).toBe(200);
      return answer.body.items.map(({ code }: { code: string }) => code);
    };
    const other = await world.tenant();
    expect(await codes(administrator)).toEqual([tenant.code]);
    expect(await codes(operator)).toEqual([]);
    expect(await codes(operator, '?all=true&limit=200')).toEqual(expect.arrayContaining([tenant.code, other.code]));
    const refused = await world.call(administrator, 'GET', '/api/organisations?all=true');
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
    const page = await world.call(operator, 'GET', '/api/organisations?all=true&limit=1');
    const next = await world.call(operator, 'GET', `/api/organisations?all=true&limit=1&after=${page.body.next}`);
    expect(next.body.items[0].code > page.body.items[0].code).toBe(true);
  });

  it('changes its settings by revision, with a history', async () => {
    const changed = await change(administrator, { oneStepApproval: true, timeZone: 'Asia/Makassar' });
    expect([changed.status, changed.body.oneStepApproval, changed.headers.etag]).toEqual([200, true, '"r2"']);
    const stale = await change(administrator, { language: 'en' });
    expect([stale.status, stale.body.current.revision]).toEqual([409, 2]);
    expect((await change(administrator, { language: 'en' }, 2)).body.language).toBe('en');
    const history = await world.call(administrator, 'GET', `${tenant.base}/history`);
    expect(history.body.items.map(({ before, after, by }: Record<string, unknown>) => ({ before, after, by }))).toEqual(
      [
        {
          before: { oneStepApproval: false, timeZone: 'Asia/Jakarta' },
          after: { oneStepApproval: true, timeZone: 'Asia/Makassar' },
          by: administrator.userId,
        },
        { before: { language: 'id' }, after: { language: 'en' }, by: administrator.userId },
      ],
    );
    expect((await change(administrator, { timeZone: 'Mars/Olympus' }, 3)).body.where).toBe('body.timeZone');
    expect((await change(administrator, {}, 3)).status).toBe(400);
    expect((await change(administrator, { code: 'other' }, 3)).status).toBe(400);
    expect((await world.call(administrator, 'PATCH', tenant.base, { kind: 'dinas' })).body.code).toBe(
      'revision-required',
    );
  });

  it('is read by all its roles and changed by its administrators alone', async () => {
    const unitId = await world.unit(tenant, 'dinas');
    const ofUnit = await world.person([{ tenant, role: 'administrator', unitId }]);
    expect((await change(ofUnit, { kind: 'kota' }, 3)).status).toBe(403);
    for (const role of ROLES.filter((one) => one !== 'administrator')) {
      const who = await world.person([{ tenant, role }]);
      expect([role, (await world.call(who, 'GET', tenant.base)).status]).toEqual([role, 200]);
      expect([role, (await change(who, { kind: 'kota' }, 3)).status]).toEqual([role, 403]);
    }
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    expect((await change(stranger, { kind: 'kota' }, 3)).status).toBe(404);
    expect((await world.call(stranger, 'GET', `${tenant.base}/history`)).status).toBe(404);
    expect((await world.call(stranger, 'GET', tenant.base)).status).toBe(404);
  });
});
