import { NOTIFICATION_KINDS } from '@berimbang/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { notify } from '../../packages/server/src/notifications/notify.js';
import { type NotificationFacts, notificationText } from '../../packages/server/src/notifications/sentences.js';
import { engines } from '../support/databases.js';
import { type Person, type Tenant, World } from './support/world.js';

const of = { title: 'Tanpa bukti', scorecard: 'pk-2025' };
const values = { period: '2025-Q1', due: '2025-04-10', missing: 3, indicators: ['pk-2025 1a', 'pk-2025 1b'] };
const waiting = { period: '2025-Q1', due: '2025-04-10', waiting: 1, indicators: ['pk-2025 1a'] };
const FACTS: NotificationFacts = {
  mentioned: { subjectKind: 'value' },
  'values-due': { ...values, daysLeft: 1 },
  'values-overdue': { ...values, daysLate: 1, owners: 2 },
  'verification-due': { ...waiting, daysLeft: 0 },
  'verification-overdue': { ...waiting, daysLate: 1 },
  'approval-due': { ...waiting, waiting: 2, daysLeft: 3 },
  'approval-overdue': { ...waiting, daysLate: 2 },
  'finding-raised': of,
  'finding-answered': of,
  'finding-returned': { ...of, reason: 'bukti belum ada' },
  'finding-closed': of,
  'measure-entrusted': { scorecard: 'pk-2025', indicator: '1a', period: '2025-Q1', due: '2025-06-30' },
};

it.each([
  ['mentioned', 'You were mentioned in a comment on a value.', 'Anda disebut dalam komentar tentang nilai.'],
  [
    'values-due',
    '3 values of Q1 2025 not entered yet; due on 10 April 2025 (in 1 day): pk-2025 1a, pk-2025 1b, and 1 more.',
    '3 nilai periode Triwulan I 2025 belum diisi; batasnya 10 April 2025 (1 hari lagi): pk-2025 1a, pk-2025 1b, dan 1 lainnya.',
  ],
  [
    'values-overdue',
    '3 values of Q1 2025 not entered by 2 data owners, 1 day after the deadline of 10 April 2025: pk-2025 1a, pk-2025 1b, and 1 more.',
    '3 nilai periode Triwulan I 2025 belum diisi oleh 2 pemilik data, 1 hari setelah batas 10 April 2025: pk-2025 1a, pk-2025 1b, dan 1 lainnya.',
  ],
  [
    'verification-due',
    '1 value of Q1 2025 waits for verification; due on 10 April 2025 (today): pk-2025 1a.',
    '1 nilai periode Triwulan I 2025 menunggu verifikasi; batasnya 10 April 2025 (hari ini): pk-2025 1a.',
  ],
  [
    'verification-overdue',
    '1 value of Q1 2025 still waits for verification, 1 day after the deadline of 10 April 2025: pk-2025 1a.',
    '1 nilai periode Triwulan I 2025 masih menunggu verifikasi, 1 hari setelah batas 10 April 2025: pk-2025 1a.',
  ],
  [
    'approval-due',
    '2 values of Q1 2025 wait for approval; due on 10 April 2025 (in 3 days): pk-2025 1a, and 1 more.',
    '2 nilai periode Triwulan I 2025 menunggu persetujuan; batasnya 10 April 2025 (3 hari lagi): pk-2025 1a, dan 1 lainnya.',
  ],
  [
    'approval-overdue',
    '1 value of Q1 2025 still waits for approval, 2 days after the deadline of 10 April 2025: pk-2025 1a.',
    '1 nilai periode Triwulan I 2025 masih menunggu persetujuan, 2 hari setelah batas 10 April 2025: pk-2025 1a.',
  ],
  [
    'finding-raised',
    'A new finding on pk-2025: Tanpa bukti. Please answer it.',
    'Temuan baru pada pk-2025: Tanpa bukti. Mohon ditanggapi.',
  ],
  [
    'measure-entrusted',
    'A measure for the indicator 1a (pk-2025, Q1 2025) was entrusted to you, due on 30 June 2025.',
    'Tindak lanjut indikator 1a (pk-2025, Triwulan I 2025) dipercayakan kepada Anda, batas 30 Juni 2025.',
  ],
] as const)('the sentence of %s', (kind, en, id) => {
  expect(notificationText(kind, FACTS[kind] as never)).toEqual({ id, en });
});

describe.each(engines)('notifications on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let person: Person;
  let other: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    [person, other] = [
      await world.person([{ tenant, role: 'data-owner' }]),
      await world.person([{ tenant, role: 'administrator' }]),
    ];
  });
  afterAll(() => world.close());

  const tell = (kind: (typeof NOTIFICATION_KINDS)[number], once: string, to = person): Promise<boolean> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      notify(tx, {
        organisationId: tenant.id,
        userId: to.userId,
        kind,
        facts: FACTS[kind],
        subject: { kind: 'finding', id: 'f1' },
        once,
        now: new Date('2025-04-09T05:00:00Z'),
      }),
    );
  const list = (who: Person, more = '', language = 'en') =>
    world.call(who, 'GET', `${tenant.base}/notifications${more}`, undefined, { 'accept-language': language });

  it('are told a person once, listed from the latest back in the caller’s language, and marked as read', async () => {
    for (const kind of NOTIFICATION_KINDS) expect(await tell(kind, kind)).toBe(true);
    expect(await tell('mentioned', 'mentioned')).toBe(false);
    expect(await tell('mentioned', 'mentioned', other)).toBe(true);

    const all = await list(person);
    expect(all.body.items.map(({ kind }: { kind: string }) => kind)).toEqual([...NOTIFICATION_KINDS].reverse());
    expect(all.body.items[0]).toMatchObject({
      subject: { kind: 'finding', id: 'f1' },
      facts: FACTS['measure-entrusted'],
      text: notificationText('measure-entrusted', FACTS['measure-entrusted']).en,
      createdAt: '2025-04-09T05:00:00.000Z',
      readAt: null,
    });
    const texts = (await list(person, '', 'id')).body.items.map(({ text }: { text: string }) => text);
    expect(texts.at(-1)).toBe('Anda disebut dalam komentar tentang nilai.');
    expect(new Set(texts).size).toBe(NOTIFICATION_KINDS.length);

    const page = await list(person, '?limit=3');
    const rest = await list(person, `?limit=200&after=${page.body.next}`);
    expect([...page.body.items, ...rest.body.items]).toEqual(all.body.items);

    const ids = page.body.items.map(({ id }: { id: string }) => id);
    const read = (who: Person, some: readonly string[]) =>
      world.call(who, 'POST', `${tenant.base}/notifications/mark-read`, { ids: some });
    expect((await read(other, ids)).body).toEqual({ read: 0, unread: 1 });
    expect((await read(person, ids)).body).toEqual({ read: 3, unread: NOTIFICATION_KINDS.length - 3 });
    expect((await read(person, ids)).body).toEqual({ read: 0, unread: NOTIFICATION_KINDS.length - 3 });
    expect((await list(person, '?unread=true')).body.items).toHaveLength(NOTIFICATION_KINDS.length - 3);
    const one = await list(person, `/${ids[0]}`);
    expect([one.status, one.body.readAt === null]).toEqual([200, false]);
    expect((await read(person, [])).status).toBe(400);
  });

  it('are each person’s own', async () => {
    const [mine] = (await list(person)).body.items;
    expect((await list(other, `/${mine.id}`)).status).toBe(404);
    expect((await list(other)).body.items).toHaveLength(1);
    const elsewhere = await world.tenant();
    const stranger = await world.person([{ tenant: elsewhere, role: 'administrator' }]);
    expect((await list(stranger)).status).toBe(404);
    expect((await world.call(stranger, 'GET', `${elsewhere.base}/notifications/${mine.id}`)).status).toBe(404);
  });
});
