import { createHash } from 'node:crypto';
import { connect as connectTo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { engines } from '../support/databases.js';
import { withHead } from '../support/scorecards.js';
import { MULTIPART, multipart, openDocument, type Part, PDF, png, workbook, zipOf } from './support/files.js';
import { imported } from './support/imported.js';
import { ScorecardRows } from './support/scorecard-rows.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

const MIB = 1_048_576;
const TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: 'text/csv',
  txt: 'text/plain',
} as const;
const text = (content: string): Part => ({ name: 'catatan.txt', type: 'text/plain', content });
/** A JPEG up to the frame that says 16 by 8 pixels, and its end. */
const JPEG = Buffer.from(
  `ffd8ffe000104a46494600010100000100010000ffc0000b080008001001011100${'00'.repeat(8)}ffd9`,
  'hex',
);
/** A lossless WebP whose header says 2 by 3 pixels: (2 - 1) + (3 - 1) * 2^14. */
const WEBP = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([22, 0, 0, 0]),
  Buffer.from('WEBPVP8L'),
  Buffer.from([10, 0, 0, 0, 0x2f, 0x01, 0x80, 0x00, 0x00, 0, 0, 0, 0, 0]),
]);

describe.each(engines)('evidence on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let owner: Person;
  let other: Person;
  let auditor: Person;
  let elsewhere: Person;
  let stranger: Person;
  let rows: ScorecardRows;
  let scorecardId: string;
  let count = 0;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    const [unitId, away] = [await world.unit(tenant, 'bidang-1'), await world.unit(tenant, 'bidang-2')];
    planner = await world.person([{ tenant, role: 'planner', unitId }]);
    owner = await world.person([{ tenant, role: 'data-owner', unitId }]);
    other = await world.person([{ tenant, role: 'data-owner', unitId }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    elsewhere = await world.person([{ tenant, role: 'data-owner', unitId: away }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    rows = new ScorecardRows(world, tenant);
    scorecardId = await rows.scorecard(unitId, 'pk-2025', '2025');
  });
  afterAll(() => world.close());

  const cell = (): Promise<string> => {
    count += 1;
    return rows.value(scorecardId, `node-${count}`, '2025', 'draft');
  };
  const send = (
    who: Person,
    cellId: string,
    parts: readonly Part[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> =>
    world.call(who, 'POST', `${tenant.base}/facts/${cellId}/evidence`, multipart(...parts), {
      ...MULTIPART,
      ...headers,
    });
  const at = (id: string, more = ''): string => `${tenant.base}/evidence/${id}${more}`;
  const download = (who: Person, id: string) =>
    world.app.inject({ url: at(id, '/content'), headers: { authorization: `Bearer ${who.token}` } });
  const contents = async (hash: string): Promise<unknown> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const { rows: found } = await tx.execute(
        sql`select count(*)::int as parts, coalesce(sum(length(bytes)), 0)::int as bytes from app.evidence_chunk where hash = ${hash}`,
      );
      return found[0];
    });

  it('is kept once by its hash and given back to the byte, to be saved and never shown', async () => {
    const content = Buffer.alloc(1_200_000, 'angka,nilai\n');
    const hash = createHash('sha256').update(content).digest('hex');
    const [one, two] = [await cell(), await cell()];
    const first = await send(owner, one, [{ name: 'rekap “Q1”.csv', type: 'text/csv', content }]);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ factId: one, type: 'csv', size: 1_200_000, hash, citedBy: [], kept: true });
    expect((await send(owner, two, [{ name: 'rekap.csv', type: 'text/csv', content }])).status).toBe(201);
    // 1,200,000 bytes in parts of 524,288: three, and once although two values have it.
    expect(await contents(hash)).toEqual({ parts: 3, bytes: 1_200_000 });
    const again = await send(owner, one, [{ name: 'lagi.csv', type: 'text/csv', content }]);
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);

    const file = await download(auditor, first.body.id);
    expect(file.statusCode).toBe(200);
    expect(file.rawPayload.equals(content)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '1200000',
      'content-disposition': 'attachment; filename="rekap Q1.csv"; filename*=UTF-8\'\'rekap%20%E2%80%9CQ1%E2%80%9D.csv',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    const list = await world.call(auditor, 'GET', `${tenant.base}/facts/${one}/evidence`);
    expect(list.body).toEqual({ items: [first.body], next: null });
  });

  it('of every kind that is taken is recognised by its content', async () => {
    const cellId = await cell();
    const files: readonly [keyof typeof TYPES, string | Buffer][] = [
      ['pdf', PDF],
      ['png', png(3, 2)],
      ['jpg', JPEG],
      ['webp', WEBP],
      ['xlsx', workbook()],
      ['odt', openDocument()],
      ['csv', '=HYPERLINK("http://x","y")\r\n'],
      ['txt', '\ufeffKinerja é\n'],
    ];
    for (const [type, content] of files) {
      const sent = await send(owner, cellId, [{ name: `a.${type}`, type: TYPES[type], content }]);
      expect([type, sent.status, sent.body.type]).toEqual([type, 201, type === 'jpg' ? 'jpeg' : type]);
      expect((await download(owner, sent.body.id)).rawPayload.equals(Buffer.from(content))).toBe(true);
    }
  });

  it('that is not what it says, or holds what it should not, is refused with a code and kept nowhere', async () => {
    const cellId = await cell();
    const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const zip = zipOf([{ name: 'run.js', content: 'alert(1)' }]);
    const cut = (file: Buffer): Buffer => file.subarray(0, -8);
    const refused: readonly [string, keyof typeof TYPES, string | Buffer][] = [
      ['empty', 'pdf', ''],
      ['wrong-content', 'pdf', 'MZ this is a program, and long enough to be looked at'],
      ['wrong-content', 'png', JPEG],
      ['wrong-content', 'jpg', PDF],
      ['wrong-content', 'xlsx', zip],
      ['wrong-content', 'xlsx', openDocument()],
      ['wrong-content', 'odt', workbook()],
      ['wrong-content', 'txt', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
      ['wrong-content', 'csv', PDF],
      ['damaged', 'png', cut(png(3, 2))],
      ['damaged', 'pdf', PDF.subarray(0, -8)],
      ['damaged', 'xlsx', cut(workbook())],
      ['damaged', 'xlsx', workbook([{ name: '../../etc/passwd', content: 'x' }])],
      [
        'damaged',
        'xlsx',
        workbook([
          { name: 'a.xml', content: 'x' },
          { name: 'a.xml', content: 'y' },
        ]),
      ],
      ['polyglot', 'pdf', Buffer.concat([PDF, zip])],
      ['polyglot', 'pdf', Buffer.concat([PDF, Buffer.from('<script>alert(1)</script>')])],
      ['polyglot', 'png', Buffer.concat([png(3, 2), zip])],
      ['polyglot', 'jpg', Buffer.concat([JPEG, zip])],
      ['polyglot', 'webp', Buffer.concat([WEBP, zip])],
      ['polyglot', 'xlsx', Buffer.concat([PDF, workbook()]).fill('PK\x03\x04', 0, 4)],
      ['encrypted', 'xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])],
      ['encrypted', 'xlsx', workbook([{ name: 'xl/a.xml', content: 'x', encrypted: true }])],
      ['encrypted', 'odt', openDocument('<manifest:encryption-data/>')],
      ['macros', 'xlsx', workbook([], macro)],
      ['macros', 'xlsx', workbook([{ name: 'xl/vbaProject.bin', content: 'x' }])],
      ['zip-bomb', 'xlsx', workbook([{ name: 'xl/a.xml', content: Buffer.alloc(16 * MIB) }])],
      ['zip-bomb', 'xlsx', workbook([{ name: 'xl/a.xml', content: Buffer.alloc(16 * MIB), size: 100 }])],
      ['not-text', 'txt', 'nul \0 byte'],
      ['not-text', 'csv', Buffer.from('caf\xe9', 'latin1')],
      ['image-size', 'png', png(20_001, 1)],
      ['image-size', 'png', png(0, 1)],
    ];
    for (const [code, type, content] of refused) {
      const sent = await send(owner, cellId, [{ name: `a.${type}`, type: TYPES[type], content }]);
      expect([type, sent.status, sent.body.where, sent.body.details?.[0].code]).toEqual([type, 422, 'body.file', code]);
    }
    const otherwise = await send(owner, cellId, [{ name: 'a.pdf', type: 'image/png', content: PDF }]);
    expect([otherwise.status, otherwise.body.details[0].code]).toEqual([422, 'wrong-content']);
    for (const [name, type] of [
      ['logo.svg', 'image/svg+xml'],
      ['logo.png', 'image/svg+xml'],
      ['a.pdf.exe', 'application/pdf'],
      ['makro.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
      ['tanpa-akhiran', 'application/pdf'],
      ['.pdf', 'application/pdf'],
    ]) {
      const sent = await send(owner, cellId, [{ name: name ?? '', type: type ?? '', content: PDF }]);
      expect([name, sent.status, sent.body.code]).toEqual([name, 415, 'wrong-content-type']);
    }
    expect((await world.call(owner, 'GET', `${tenant.base}/facts/${cellId}/evidence`)).body.items).toEqual([]);
  });

  it('comes as one file of a bounded size', async () => {
    const cellId = await cell();
    const url = `${tenant.base}/facts/${cellId}/evidence`;
    const file = text('x');
    for (const parts of [
      [],
      [file, text('y')],
      [{ field: 'note', content: 'x' }, file],
      [{ ...file, field: 'berkas' }],
      [{ content: 'a field, not a file' }],
      [{ ...file, field: '__proto__' }],
    ] as readonly (readonly Part[])[]) {
      const sent = await send(owner, cellId, parts);
      expect([parts, sent.status, sent.body.code]).toEqual([parts, 400, 'invalid-request']);
    }
    const broken = await world.call(owner, 'POST', url, multipart(file).subarray(0, -30), MULTIPART);
    expect(broken.status).toBe(400);
    const bare = await world.call(owner, 'POST', url, 'x', { 'content-type': 'multipart/form-data' });
    expect(bare.status).toBe(400);
    for (const type of ['application/json', 'image/png']) {
      const sent = await world.call(owner, 'POST', url, '{}', { 'content-type': type });
      expect([sent.status, sent.body.code]).toEqual([415, 'wrong-content-type']);
    }
    const most = Buffer.alloc(10 * MIB, 'a');
    expect((await send(owner, cellId, [{ ...file, content: most }])).status).toBe(201);
    const over = await send(owner, cellId, [{ ...file, content: Buffer.concat([most, Buffer.from('b')]) }]);
    expect([over.status, over.body.what]).toEqual([413, 'The request is too large; the most is 10 MiB.']);
    const far = await send(owner, cellId, [{ ...file, content: Buffer.alloc(12 * MIB) }]);
    expect(far.status).toBe(413);
    for (let i = 1; i < 20; i += 1) expect((await send(owner, cellId, [text(`${i}`)])).status).toBe(201);
    const full = await send(owner, cellId, [text('one more')]);
    expect([full.status, full.body.what]).toEqual([409, 'The value has 20 files of evidence already.']);
  });

  it('has a name without folders, hidden signs and turned writing', async () => {
    const cellId = await cell();
    const names: readonly [string, string][] = [
      ['../../../etc/cron.d/x.txt', 'x.txt'],
      ['..\\\\..\\\\Windows\\\\win.txt', 'win.txt'],
      ['laporan\u202etxt.exe.txt', 'laporantxt.exe.txt'],
      ['a\u200bb\u0085c.txt', 'abc.txt'],
      ['con.txt', '_con.txt'],
      ['<img src=x>.txt', '_img src=x_.txt'],
      [`${'é'.repeat(300)}.txt`, `${'é'.repeat(146)}.txt`],
    ];
    for (const [i, [given, shown]] of names.entries()) {
      const sent = await send(owner, cellId, [{ name: given, type: 'text/plain', content: `isi ${i}` }]);
      expect([given, sent.status, sent.body.name]).toEqual([given, 201, shown]);
      expect((await download(owner, sent.body.id)).headers['content-disposition']).not.toMatch(
        /[\r\n]|filename="[^"]*\//,
      );
    }
  });

  it('is added by those who may enter the value, and seen by those who cover its unit', async () => {
    const cellId = await cell();
    await rows.owner(scorecardId, `node:node-${count}`, owner.userId);
    for (const who of [other, auditor, elsewhere]) expect((await send(who, cellId, [text('x')])).status).toBe(403);
    expect([
      (await send(stranger, cellId, [text('x')])).status,
      (await send(owner, scorecardId, [text('x')])).status,
    ]).toEqual([404, 404]);
    const sent = await send(owner, cellId, [text('x')]);
    expect([sent.status, (await send(planner, cellId, [text('y')])).status]).toEqual([201, 201]);
    const seen = async (who: Person): Promise<readonly number[]> => [
      (await world.call(who, 'GET', `${tenant.base}/facts/${cellId}/evidence`)).status,
      (await world.call(who, 'GET', at(sent.body.id))).status,
      (await download(who, sent.body.id)).statusCode,
    ];
    for (const who of [other, auditor, planner]) expect(await seen(who)).toEqual([200, 200, 200]);
    expect([await seen(elsewhere), await seen(stranger)]).toEqual([
      [403, 403, 403],
      [404, 404, 404],
    ]);
    const reason = { reason: 'berkas keliru' };
    for (const who of [other, auditor])
      expect(
        (await world.call(who, 'POST', at(sent.body.id, '/withdraw'), reason, { 'if-match': '"r1"' })).status,
      ).toBe(403);
  });

  it('is uploaded once for one idempotency key', async () => {
    const cellId = await cell();
    const key = { 'idempotency-key': `upload-${cellId}` };
    const first = await send(owner, cellId, [text('sama')], key);
    const again = await send(owner, cellId, [text('sama')], key);
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);
    expect((await send(owner, cellId, [text('lain')], key)).body.code).toBe('idempotency-key-reused');
  });

  it('is cited by the revisions made while it stands; withdrawn, its content stays where a value was submitted with it', async () => {
    const period = await world.person([{ tenant, role: 'administrator' }]);
    const made = await world.call(period, 'POST', `${tenant.base}/periods`, { code: '2024' });
    await world.call(period, 'POST', `${tenant.base}/periods/${made.body.id}/open`, {}, { 'if-match': '"r1"' });
    const id = await imported(world, tenant, 'bidang-1', 'test', withHead('nodes:\n  visits: {kind: input}\n'));
    const entered = await world.call(owner, 'PUT', `${tenant.base}/scorecards/${id}/facts`, {
      node: 'visits',
      value: '12',
    });
    expect([entered.status, entered.body.revision]).toEqual([200, 1]);
    const cellId: string = entered.body.id;
    const [cited, idle] = [await send(owner, cellId, [text('dasar')]), await send(owner, cellId, [text('keliru')])];
    const withdraw = (sent: Answer, revision = 1): Promise<Answer> =>
      world.call(
        owner,
        'POST',
        at(sent.body.id, '/withdraw'),
        { reason: 'berkas keliru' },
        { 'if-match': `"r${revision}"` },
      );
    const gone = await withdraw(idle);
    expect([gone.status, gone.body.kept, gone.body.withdrawnReason]).toEqual([200, false, 'berkas keliru']);
    expect([await contents(idle.body.hash), (await download(owner, idle.body.id)).statusCode]).toEqual([
      { parts: 0, bytes: 0 },
      404,
    ]);
    const submitted = await world.call(
      owner,
      'POST',
      `${tenant.base}/facts/${cellId}/submit`,
      {},
      { 'if-match': '"r1"' },
    );
    expect(submitted.body.revision).toBe(2);
    expect((await world.call(auditor, 'GET', at(cited.body.id))).body.citedBy).toEqual([2]);
    expect((await world.call(auditor, 'GET', at(idle.body.id))).body.citedBy).toEqual([]);

    expect((await withdraw(cited, 7)).body.code).toBe('stale-revision');
    const kept = await withdraw(cited);
    expect([kept.status, kept.body.kept, kept.body.revision]).toEqual([200, true, 2]);
    expect((await download(auditor, cited.body.id)).body).toBe('dasar');
    expect((await withdraw(cited, 2)).body.what).toBe('This evidence was withdrawn.');
    // Content that is gone comes back with the same file sent again.
    expect((await send(owner, cellId, [text('keliru')])).body.kept).toBe(true);
  });

  it('sent slowly holds nothing that others need', async () => {
    const cellId = await cell();
    const address = new URL(await world.app.listen({ host: '127.0.0.1', port: 0 }));
    const body = multipart(text('pelan'));
    const head = `POST ${tenant.base}/facts/${cellId}/evidence HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${owner.token}\r\n`;
    const socket = connectTo(Number(address.port), '127.0.0.1');
    let answered = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      answered += part;
    });
    socket.write(`${head}content-type: ${MULTIPART['content-type']}\r\ncontent-length: ${body.length}\r\n\r\n`);
    socket.write(body.subarray(0, 150));
    await new Promise((done) => setTimeout(done, 200));
    // The embedded engine has one connection: a transaction held open meanwhile would keep these from it.
    expect((await world.call(auditor, 'GET', `${tenant.base}/facts/${cellId}/evidence`)).body.items).toEqual([]);
    expect((await send(planner, cellId, [text('cepat')])).status).toBe(201);
    expect(answered).toBe('');
    socket.write(body.subarray(150));
    await new Promise((done) => socket.once('close', done));
    expect(answered).toMatch(/^HTTP\/1\.1 201 /);
  });
});
