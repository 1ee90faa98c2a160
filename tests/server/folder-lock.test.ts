import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FolderInUse, type Owner, readOwner, takeLock } from '../../packages/server/src/db/embedded/index.js';
import { folderWith } from '../support/cli.js';
import { ROOT } from '../support/scorecards.js';

/** As built; `script/test` builds it first. */
const BUILT = join(ROOT, 'packages', 'server', 'dist', 'db', 'embedded', 'index.js');

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Another process, with the functions of the lock at hand. */
function elsewhere(code: string): ChildProcess {
  const imports = `import { takeLock } from ${JSON.stringify(BUILT)};`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', imports + code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function said(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the output is not read');
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.endsWith('\n')) break;
  }
  return text.trim();
}

async function heldElsewhere(folder: string): Promise<ChildProcess> {
  const child = elsewhere(`
    const lock = await takeLock(${JSON.stringify(folder)});
    lock.announce('http://127.0.0.1:3999');
    console.log('held');
    setInterval(() => {}, 1000);`);
  expect(await said(child)).toBe('held');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const fileOf = (folder: string): string => join(folder, 'owner.json');
const write = (file: string, owner: Owner): void => writeFileSync(file, JSON.stringify(owner));
const change = (folder: string, changes: Partial<Owner>): void => {
  const owner: Owner = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
  write(fileOf(folder), { ...owner, ...changes });
};

async function refusal(folder: string): Promise<FolderInUse> {
  const outcome = await takeLock(folder).then(
    (lock) => lock,
    (error: unknown) => error,
  );
  if (!(outcome instanceof FolderInUse)) throw new Error('the folder was not refused');
  return outcome;
}

const taken = async (folder: string): Promise<void> => {
  const lock = await takeLock(folder);
  expect(readOwner(folder)).toEqual(lock.owner);
  expect(lock.owner.pid).toBe(process.pid);
  lock.release();
  expect(readdirSync(folder)).toEqual(['run']);
  expect(readdirSync(join(folder, 'run'))).toEqual([]);
};

/** What this process writes as an owner. */
async function ownOwner(): Promise<Owner> {
  const lock = await takeLock(folderWith({}));
  lock.release();
  return lock.owner;
}

describe('one process holds a data folder', () => {
  it('refuses a second one in both languages, naming the first and where it answers', async () => {
    const folder = folderWith({});
    const child = await heldElsewhere(folder);
    const error = await refusal(folder);
    expect(error.code).toBe('folder-in-use');
    expect(error.owner).toMatchObject({ pid: child.pid, address: 'http://127.0.0.1:3999' });
    for (const text of [error.text.id, error.text.en])
      for (const part of [folder, String(child.pid), 'http://127.0.0.1:3999', 'BERIMBANG_DATA'])
        expect(text).toContain(part);
  });

  it('refuses a second one in the same process', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    expect((await refusal(folder)).owner?.pid).toBe(process.pid);
    lock.release();
    await taken(folder);
  });

  it('is succeeded when it was killed', async () => {
    const folder = folderWith({});
    await killed(await heldElsewhere(folder));
    expect(readOwner(folder)).toBeDefined();
    await taken(folder);
  });

  it('refuses where the file of the owner cannot be read, and says so', async () => {
    const error = await refusal(folderWith({ 'owner.json': '{' }));
    expect(error.owner).toBeUndefined();
    expect(error.text.en).toContain('cannot be read');
  });
});

describe('an owner is told from another process', () => {
  it.each<[string, Partial<Owner>]>([
    ['the number of a process that started at another time', { started: '1' }],
    ['a process before the machine was started anew', { boot: '00000000-0000-4000-8000-000000000000' }],
    ['a container that is gone, on the same kernel', { namespace: 'pid:[1]', host: 'other', lifeSign: true }],
  ])('%s is gone', async (_, changes) => {
    const folder = folderWith({});
    write(fileOf(folder), { ...(await ownOwner()), ...changes });
    await taken(folder);
  });

  it.each<[string, Partial<Owner>]>([
    ['another machine', { boot: '00000000-0000-4000-8000-000000000000', host: 'other' }],
    ['a container without a life sign', { namespace: 'pid:[1]', lifeSign: false }],
  ])('%s cannot be seen from here: refused, with the file to delete', async (_, changes) => {
    const folder = folderWith({});
    write(fileOf(folder), { ...(await ownOwner()), ...changes });
    expect((await refusal(folder)).text.en).toContain(`delete ${fileOf(folder)}`);
  });

  it('a living owner in another container answers on its socket, until it is killed', async () => {
    const folder = folderWith({});
    const child = await heldElsewhere(folder);
    change(folder, { namespace: 'pid:[1]', host: 'container' });
    expect((await refusal(folder)).owner?.host).toBe('container');
    await killed(child);
    await takeLock(folder).then((lock) => lock.release());
  });
});

describe('a lock whose owner is gone', () => {
  it('is succeeded by one of many that race for it', async () => {
    const [rounds, racers] = [40, 4];
    const gone = { ...(await ownOwner()), started: '1' };
    const root = folderWith({});
    for (let round = 0; round < rounds; round++) {
      mkdirSync(join(root, String(round)));
      write(fileOf(join(root, String(round))), gone);
    }
    const begin = Date.now() + 1500;
    const children = Array.from({ length: racers }, () =>
      elsewhere(`
        const won = [];
        for (let round = 0; round < ${rounds}; round++) {
          while (Date.now() < ${begin} + round * 25);
          await takeLock(${JSON.stringify(root)} + '/' + round).then(() => won.push(round), (error) => {
            if (error.code !== 'folder-in-use') throw error;
          });
        }
        console.log(JSON.stringify(won));
        setInterval(() => {}, 1000);`),
    );
    const won = await Promise.all(
      children.map(async (child): Promise<readonly number[]> => JSON.parse(await said(child))),
    );
    expect(won.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: rounds }, (_, round) => round));
    // The race is real only if more than one of them won something.
    expect(won.filter((rounds) => rounds.length > 0).length).toBeGreaterThan(1);
    for (let round = 0; round < rounds; round++) {
      const winner = children[won.findIndex((rounds) => rounds.includes(round))];
      expect(readOwner(join(root, String(round)))?.pid).toBe(winner?.pid);
    }
  });

  it('is succeeded although an earlier successor died before it was done', async () => {
    const mine = await ownOwner();
    const [first, second] = [
      { ...mine, started: '1', id: '00000000-0000-4000-8000-000000000001' },
      { ...mine, started: '1', id: '00000000-0000-4000-8000-000000000002' },
    ];
    const folder = folderWith({});
    write(fileOf(folder), first);
    write(`${fileOf(folder)}.${first.id}.claim`, second);
    await taken(folder);
  });

  it('is not succeeded while a living successor is at it', async () => {
    const mine = await ownOwner();
    const first = { ...mine, started: '1', id: '00000000-0000-4000-8000-000000000001' };
    const folder = folderWith({});
    write(fileOf(folder), first);
    write(`${fileOf(folder)}.${first.id}.claim`, mine);
    expect((await refusal(folder)).owner).toEqual(mine);
  });
});
