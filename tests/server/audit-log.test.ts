import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../packages/server/src/audit-log/chain.js';
import { verificationText } from '../../packages/server/src/audit-log/sentences.js';
import { verifyDatabase } from '../../packages/server/src/audit-log/verify-database.js';
import { INSTALLATION, inScope, type Scope } from '../../packages/server/src/db/index.js';
import { engines } from '../support/databases.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('audit log on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let administrator: Person;
  let auditor: Person;

  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world.close());

  /** A tenant whose chain has so many entries, each the making of a year. */
  const begin = async (entries: number): Promise<void> => {
    tenant = await world.tenant();
    administrator = await world.person([{ tenant, role: 'administrator' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    for (let i = 0; i < entries; i += 1)
      expect(
        (await world.call(administrator, 'POST', `${tenant.base}/periods`, { code: String(2001 + i) })).status,
      ).toBe(201);
  };
  const verification = async () => (await world.call(auditor, 'GET', `${tenant.base}/audit-log/verification`)).body;

  /** Does what only the owner of the database can do: the trigger and the policies are put aside meanwhile. */
  const tamper = async (...statements: readonly string[]): Promise<void> => {
    const client = await world.database.pool.connect();
    try {
      await client.query('reset role');
      for (const table of ['audit_log', 'audit_head']) {
        await client.query(`alter table app.${table} no force row level security`);
        await client.query(`alter table app.${table} disable trigger user`);
      }
      for (const statement of statements) await client.query(statement.replaceAll('TENANT', `'${tenant.id}'`));
      for (const table of ['audit_log', 'audit_head']) {
        await client.query(`alter table app.${table} enable trigger user`);
        await client.query(`alter table app.${table} force row level security`);
      }
    } finally {
      await client.query('set role berimbang_idle');
      client.release();
    }
  };

  it('has an entry for every change, with what it was done to, and can be searched', async () => {
    await begin(3);
    const list = (query: string) => world.call(auditor, 'GET', `${tenant.base}/audit-log?${query}`);
    const seqs = async (query: string) => (await list(query)).body.items.map(({ seq }: { seq: number }) => seq);
    const all = await list('');
    expect(all.body.items.map(({ operation, user }: Record<string, string>) => [operation, user])).toEqual(
      Array.from({ length: 3 }, () => ['createPeriod', administrator.userId]),
    );
    const [third, second, first] = all.body.items;
    expect(first.previous).toBe('0'.repeat(64));
    expect([second.previous, third.previous]).toEqual([first.hash, second.hash]);
    expect(first.notes).toEqual([{ kind: 'period', id: expect.any(String), code: '2001' }]);

    expect(await seqs('limit=2')).toEqual([3, 2]);
    expect(await seqs(`limit=2&after=${(await list('limit=2')).body.next}`)).toEqual([1]);
    expect(await seqs('operation=createPeriod')).toEqual([3, 2, 1]);
    expect(await seqs('operation=openPeriod')).toEqual([]);
    expect(await seqs(`user=${auditor.userId}`)).toEqual([]);
    expect(await seqs(`kind=period&id=${second.notes[0].id}`)).toEqual([2]);
    expect(await seqs(`kind=unit&id=${second.notes[0].id}`)).toEqual([]);
    expect(await seqs('from=2020-01-01T00:00:00Z')).toEqual([3, 2, 1]);
    expect(await seqs('to=2020-01-01T00:00:00Z')).toEqual([]);
    expect((await list('from=yesterday')).body.where).toBe('query.from');
    expect((await world.call(auditor, 'GET', `${tenant.base}/audit-log/2`)).body).toEqual(second);
    const absent = await world.call(auditor, 'GET', `${tenant.base}/audit-log/4`);
    expect([absent.status, absent.body.what]).toEqual([404, 'There is no audit entry 4.']);
  });

  it('leads to what a request changed, before and after, by name', async () => {
    await begin(2);
    const url = `${tenant.base}/periods`;
    const [one, two] = (await world.call(administrator, 'GET', url)).body.items;
    const changes = async (seq: number) =>
      (await world.call(auditor, 'GET', `${tenant.base}/audit-log/${seq}/changes`)).body;
    // Two requests of one person about two things, and a third about the first again.
    const due = { entryDue: '2001-02-10T16:59:59Z', verificationDue: null, approvalDue: null };
    const reason = 'sesuai surat edaran';
    await world.call(administrator, 'PATCH', `${url}/${one.id}`, { ...due, reason }, { 'if-match': '"r1"' });
    await world.call(administrator, 'POST', `${url}/${two.id}/open`, {}, { 'if-match': '"r1"' });
    await world.call(administrator, 'POST', `${url}/${one.id}/open`, {}, { 'if-match': '"r2"' });

    const about = { kind: 'period', name: null, scorecard: null, created: false };
    expect(await changes(3)).toEqual({
      items: [
        {
          ...about,
          id: one.id,
          code: '2001',
          step: 'deadlines',
          reason,
          fields: [{ field: 'entryDue', before: null, after: '2001-02-10T16:59:59.000Z' }],
        },
      ],
      more: false,
    });
    const opened = { step: 'opened', reason: null, fields: [{ field: 'state', before: 'planned', after: 'open' }] };
    expect((await changes(4)).items).toEqual([{ ...about, ...opened, id: two.id, code: '2002' }]);
    expect((await changes(5)).items).toEqual([{ ...about, ...opened, id: one.id, code: '2001' }]);
    expect((await changes(1)).items).toMatchObject([
      { created: true, step: 'created', fields: [{ field: 'state', before: null, after: 'planned' }] },
    ]);

    const settings = await world.call(administrator, 'GET', `${tenant.base}/reminders/settings`);
    const body = { daysBefore: [5], verifierAfter: 1, approverAfter: 3 };
    await world.call(administrator, 'PUT', `${tenant.base}/reminders/settings`, body, {
      'if-match': `"r${settings.body.revision}"`,
    });
    expect((await changes(6)).items).toMatchObject([
      { kind: 'reminder-settings', fields: [{ field: 'daysBefore', before: '7, 3, 1', after: '5' }] },
    ]);
    const absent = await world.call(auditor, 'GET', `${tenant.base}/audit-log/7/changes`);
    expect([absent.status, absent.body.what]).toEqual([404, 'There is no audit entry 7.']);
    expect((await verification()).broken).toBeNull();
  });

  it('is searched by codes, names, reasons and requests', async () => {
    await begin(1);
    const name = { id: 'Bidang 100%_Uji', en: 'Trial Division' };
    const unit = await world.call(administrator, 'POST', `${tenant.base}/units`, { code: 'bid-uji', name, kind: '' });
    expect(unit.status).toBe(201);
    const search = async (text: string) =>
      (await world.call(auditor, 'GET', `${tenant.base}/audit-log?text=${encodeURIComponent(text)}`)).body.items;
    const seqs = async (text: string) => (await search(text)).map(({ seq }: { seq: number }) => seq);
    const [entry] = await search('bid-uji');
    expect(entry.subjects).toEqual([{ kind: 'unit', id: unit.body.id, code: 'bid-uji', name, scorecard: null }]);
    expect(await seqs('trial div')).toEqual([2]);
    expect(await seqs('100%_')).toEqual([2]);
    expect(await seqs('100__')).toEqual([]);
    expect(await seqs(entry.request)).toEqual([2]);
    expect(await seqs('2001')).toEqual([1]);
    // A kind is no text of it.
    expect(await seqs('period')).toEqual([]);
    const changed = await world.call(auditor, 'GET', `${tenant.base}/audit-log/2/changes`);
    expect(changed.body.items[0].fields).toContainEqual({ field: 'name.en', before: null, after: 'Trial Division' });
  });

  it('hashes as it says', async () => {
    await begin(1);
    const { rows } = await world.database.transaction(async (tx) => {
      await tx.execute(`set local role berimbang_operator`);
      return tx.execute<Record<string, string>>(`select * from app.audit_log where organisation_id = '${tenant.id}'`);
    });
    const { entry, at, hash } = rows[0] ?? {};
    const text = `${'0'.repeat(64)}\n${tenant.id}\n1\n${at}\n${entry}`;
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('stays searchable whatever a reason holds', async () => {
    await begin(1);
    const made = await world.call(administrator, 'GET', `${tenant.base}/periods`);
    const { id } = made.body.items[0];
    const reason = 'nul \0 and half a pair \ud83d, 90 % “naïve” \\u0000';
    const url = `${tenant.base}/periods/${id}/open`;
    await world.call(administrator, 'POST', url, { reason }, { 'if-match': '"r1"' });
    const found = await world.call(auditor, 'GET', `${tenant.base}/audit-log?kind=period&id=${id}`);
    expect(found.status).toBe(200);
    expect((await verification()).broken).toBeNull();
  });

  it('finds an untouched chain intact', async () => {
    await begin(4);
    const found = await verification();
    expect(found).toMatchObject({ organisationId: tenant.id, entries: 4, broken: null });
    expect(found.text).toBe(`intact, 4 entries, head ${found.head}`);
    await begin(0);
    expect(await verification()).toMatchObject({ entries: 0, broken: null, text: 'no entries yet' });
  });

  const change = (set: string, where: string): string =>
    `update app.audit_log set ${set} where organisation_id = TENANT and ${where}`;
  const cases: readonly [string, number, string, number, readonly string[]][] = [
    ['a changed content', 3, 'content-changed', 2, [change(`entry = replace(entry, '2003', '2009')`, 'seq = 3')]],
    ['a changed time', 1, 'content-changed', 0, [change(`at = '2020-01-01T00:00:00.000000Z'`, 'seq = 1')]],
    ['a changed content of the last', 5, 'content-changed', 4, [change(`entry = entry || ' '`, 'seq = 5')]],
    ['a changed hash', 2, 'hash-changed', 1, [change(`hash = repeat('a', 64)`, 'seq = 2')]],
    ['a changed hash of the last', 5, 'hash-changed', 4, [change(`hash = repeat('a', 64)`, 'seq = 5')]],
    [
      'an entry taken out',
      3,
      'entry-missing',
      2,
      ['delete from app.audit_log where organisation_id = TENANT and seq = 3'],
    ],
    [
      'the first taken out',
      1,
      'entry-missing',
      0,
      ['delete from app.audit_log where organisation_id = TENANT and seq = 1'],
    ],
    [
      'the last taken out',
      5,
      'entry-missing',
      4,
      ['delete from app.audit_log where organisation_id = TENANT and seq = 5'],
    ],
    ['all taken out', 1, 'entry-missing', 0, ['delete from app.audit_log where organisation_id = TENANT']],
    [
      'two swapped',
      2,
      'order',
      1,
      [change('seq = 99', 'seq = 2'), change('seq = 2', 'seq = 3'), change('seq = 3', 'seq = 99')],
    ],
    [
      'one written anew with a hash that fits it',
      4,
      'order',
      3,
      [
        change(`entry = replace(entry, '2003', '2009')`, 'seq = 3'),
        change(
          `hash = encode(sha256(convert_to(previous || chr(10) || organisation_id || chr(10) || seq || chr(10) || at || chr(10) || entry, 'UTF8')), 'hex')`,
          'seq = 3',
        ),
      ],
    ],
    [
      'a changed head',
      5,
      'head-differs',
      5,
      [`update app.audit_head set hash = repeat('b', 64) where organisation_id = TENANT`],
    ],
    ['a head set back', 5, 'head-differs', 5, ['update app.audit_head set seq = 4 where organisation_id = TENANT']],
    ['no head', 1, 'head-differs', 5, ['delete from app.audit_head where organisation_id = TENANT']],
  ];
  it.each(cases)('names the first broken link: %s', async (_, seq, fault, entries, statements) => {
    await begin(5);
    const before = await verification();
    await tamper(...statements);
    const found = await verification();
    expect([found.broken, found.entries]).toEqual([{ seq, fault }, entries]);
    expect(found.text).toMatch(/^BROKEN: .*/);
    expect(before.broken).toBeNull();
    for (const size of [1, 2, 5])
      expect(
        await inScope(world.database, { role: 'operator' }, (tx) => verifyChain(tx, tenant.id, size)),
      ).toMatchObject({ broken: { seq, fault }, entries });
  });

  it('verifies every organisation and the installation, and says so in both languages', async () => {
    await begin(3);
    const intact = tenant;
    await begin(2);
    await tamper(change(`entry = entry || ' '`, 'seq = 2'));
    await inScope(world.database, { role: 'operator', organisationId: INSTALLATION }, (tx) =>
      tx.execute(`select app.append_audit('{"operation":"test"}')`),
    );
    const chains = (await verifyDatabase(world.database)).filter(({ code }) =>
      ['', intact.code, tenant.code].includes(code ?? '-'),
    );
    expect(chains.map(({ code, entries, broken }) => [code, entries, broken])).toEqual(
      [
        ['', 1, null],
        [intact.code, 3, null],
        [tenant.code, 1, { seq: 2, fault: 'content-changed' }],
      ].sort(([a], [b]) => String(a).localeCompare(String(b))),
    );
    expect(verificationText(chains, 'en').split('\n')).toContain(
      `${tenant.code}: BROKEN: the content of entry 2 was changed: it does not fit its hash any more`,
    );
    expect(verificationText(chains, 'en')).toMatch(/^Installation: intact, 1 entry, head [0-9a-f]{64}$/m);
    expect(verificationText(chains, 'en').split('\n').at(-1)).toBe('1 of 3 chains of the audit log is broken.');
    expect(verificationText(chains, 'id').split('\n').at(-1)).toBe('1 dari 3 rantai log audit putus.');
    expect(verificationText(chains.slice(0, 1), 'id').split('\n').at(-1)).toBe('Semua rantai log audit utuh.');
  });

  it('is for auditors and administrators of the whole organisation', async () => {
    await begin(1);
    const unitId = await world.unit(tenant, 'bidang');
    const others = [
      ...(await Promise.all(
        (['planner', 'data-owner', 'verifier', 'approver'] as const).map((role) => world.person([{ tenant, role }])),
      )),
      await world.person([{ tenant, role: 'auditor', unitId }]),
    ];
    for (const path of ['/audit-log', '/audit-log/1', '/audit-log/verification']) {
      for (const who of others) expect((await world.call(who, 'GET', `${tenant.base}${path}`)).status).toBe(403);
      expect((await world.call(administrator, 'GET', `${tenant.base}${path}`)).status).toBe(200);
    }
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'auditor' }]);
    expect((await world.call(stranger, 'GET', `${tenant.base}/audit-log/1`)).status).toBe(404);
  });

  it('cannot be written, changed or emptied by any role, nor by its owner', async () => {
    await begin(1);
    const own = `'${tenant.id}'`;
    const statements = [
      `insert into app.audit_log values (${own}, 2, '', '{}', '', '')`,
      `update app.audit_log set entry = '{}'`,
      'delete from app.audit_log',
      'truncate app.audit_log',
      `update app.audit_head set seq = 0`,
      `insert into app.audit_head values (${own}, 9, '')`,
      'delete from app.audit_head',
    ];
    const scopes: readonly Scope[] = [
      ...(['staff', 'respondent', 'public', 'operator'] as const).map((role) => ({ role, organisationId: tenant.id })),
      { role: 'sign-in' },
    ];
    for (const scope of scopes)
      for (const statement of statements)
        await expect(
          inScope(world.database, scope, (tx) => tx.execute(statement)),
          `${scope.role}: ${statement}`,
        ).rejects.toMatchObject({ cause: { code: '42501' } });
    const owner = async (statement: string): Promise<unknown> => {
      const client = await world.database.pool.connect();
      try {
        await client.query('reset role');
        return await client.query(statement).catch((error: unknown) => error);
      } finally {
        await client.query('set role berimbang_idle');
        client.release();
      }
    };
    for (const statement of statements.slice(1, 4)) {
      const error = await owner(statement);
      expect(error).toBeInstanceOf(pg.DatabaseError);
      expect(String(error)).toContain('append-only');
    }
    expect((await verification()).entries).toBe(1);
  });
});
