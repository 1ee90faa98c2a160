import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL with its own settings (commits wait for the disk) in a temporary folder, for one run. */
export interface Cluster {
  /** Address of its database for a role. */
  url(role: string): string;
  close(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const ROLE = 'berimbang';

function programs(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  const found = places.find((place) => existsSync(join(place, 'initdb')));
  if (found === undefined) throw new Error('There is no PostgreSQL; Debian has it as: apt-get install postgresql');
  return found;
}

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
function runner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return entry === null ? {} : { uid: Number(entry[1]), gid: Number(entry[2]) };
}

export async function startCluster(): Promise<Cluster> {
  const bin = programs();
  const as = runner();
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-bench-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' } } as const;
  const made = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
  execFileSync(join(bin, 'initdb'), made, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...options,
    stdio: 'ignore',
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const administer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ host: folder, user: 'postgres', database: 'postgres' });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  for (const end = Date.now() + 30_000; ; await pause(50)) {
    const ready = await administer('select 1').then(
      () => true,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || Date.now() > end) throw new Error('PostgreSQL does not start');
  }
  await administer(`create role ${ROLE} login createrole createdb`);
  await administer(`create database ${ROLE} owner ${ROLE}`);
  return {
    url: (role) => `postgresql://${role}@localhost/${ROLE}?host=${encodeURIComponent(folder)}`,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
