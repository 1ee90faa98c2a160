import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

/**
 * What is compared with: routes that do nothing but one statement on the same database, as a superuser, without sign-in, roles,
 * checks, revisions, audit log or idempotency.
 */
const config = { connectionString: process.env.DATABASE_URL };
const pool = new pg.Pool({ ...config, max: 10 });
const listener = new pg.Client(config);
await listener.connect();
await pool.query(
  'create schema if not exists bare; create table if not exists bare.fact (like app.fact including all);',
);
await listener.query('listen bare');

const app = fastify();
const INSERT = `insert into bare.fact (organisation_id, cell_id, scorecard_id, revision, state, value, entered_by, by_user)`;

app.put('/value', async (request) => {
  const { node, value } = request.body as { node: string; value: string };
  const { rows } = await pool.query(`${INSERT} values ($1, $1, $1, 1, 'draft', $2, $3, $3) returning *`, [
    randomUUID(),
    value,
    node,
  ]);
  return rows[0];
});

app.get('/results/:scorecard', async (request) => {
  const { scorecard } = request.params as { scorecard: string };
  const { rows } = await pool.query(
    'select * from app.result where scorecard_id = $1 and organisation_id = (select organisation_id from app.scorecard where id = $1) order by node, place limit 51',
    [scorecard],
  );
  return { items: rows };
});

app.post('/bulk', { bodyLimit: 16_777_216 }, async (request) => {
  const { items } = request.body as { items: readonly { node: string; value: string }[] };
  const { rowCount } = await pool.query(
    `${INSERT} select id, id, id, 1, 'draft', value, node, node from unnest($1::uuid[], $2::text[], $3::text[]) as given (id, value, node)`,
    [items.map(() => randomUUID()), items.map(({ value }) => value), items.map(({ node }) => node)],
  );
  return { accepted: rowCount };
});

app.post('/approve', async () => {
  const { rows } = await pool.query(
    `with made as (${INSERT} values ($1, $1, $1, 1, 'approved', '1', '', '') returning seq)
     select pg_notify('bare', seq::text), seq from made`,
    [randomUUID()],
  );
  return rows[0];
});

app.get('/events', (_, reply) => {
  const { raw } = reply.hijack();
  raw.writeHead(200, { 'content-type': 'text/event-stream' });
  raw.write('retry: 2000\n\n');
  const tell = ({ payload }: pg.Notification): void => void raw.write(`event: results\ndata: ${payload}\n\n`);
  listener.on('notification', tell);
  raw.on('close', () => listener.off('notification', tell));
});

process.on('SIGTERM', () => process.exit());
process.stderr.write(`${await app.listen({ host: '127.0.0.1', port: 0 })} (bare)\n`);
