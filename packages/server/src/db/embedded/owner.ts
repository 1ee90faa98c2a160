import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** Who holds a data folder, as `owner.json` says it. */
const ownerSchema = z
  .object({
    /** Of this holding, never used again. */
    id: z.uuid(),
    pid: z.int().positive(),
    /** Start of the process in clock ticks since boot (proc(5), stat, field 22): tells a process from a later one with its number. */
    started: z.string().optional(),
    /** Of the running kernel; another one means that the machine has started anew since. */
    boot: z.string().optional(),
    /** The namespace in which `pid` is a number: containers have their own. */
    namespace: z.string().optional(),
    host: z.string(),
    /** ISO 8601, UTC. */
    since: z.string(),
    /** Whether the owner listens on its life sign (see life-sign.ts). */
    lifeSign: z.boolean(),
    /** Where the server answers, once it does. */
    address: z.string().optional(),
  })
  .readonly();

export type Owner = z.infer<typeof ownerSchema>;

function readOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** undefined where there is no such process, or no /proc. */
function startOf(pid: number): string | undefined {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the command in brackets, which may hold spaces and brackets itself.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

const bootNow = (): string | undefined => readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());

const namespaceNow = (): string | undefined => readOr(() => readlinkSync('/proc/self/ns/pid'));

export function thisProcess(lifeSign: boolean): Owner {
  const [started, boot, namespace] = [startOf(process.pid), bootNow(), namespaceNow()];
  return {
    id: randomUUID(),
    pid: process.pid,
    ...(started === undefined ? {} : { started }),
    ...(boot === undefined ? {} : { boot }),
    ...(namespace === undefined ? {} : { namespace }),
    host: hostname(),
    since: new Date().toISOString(),
    lifeSign,
  };
}

export function parseOwner(text: string): Owner | undefined {
  return readOr(() => ownerSchema.parse(JSON.parse(text)));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** `unseen`: numbers of processes say nothing here, since the owner is in another container or on another machine. */
export function stateOf(owner: Owner): 'runs' | 'gone' | 'unseen' {
  const boot = bootNow();
  const sameHost = owner.host === hostname();
  if (boot !== undefined && owner.boot !== undefined && boot !== owner.boot) return sameHost ? 'gone' : 'unseen';
  if (boot === undefined || owner.boot === undefined) {
    if (!sameHost) return 'unseen';
  } else if (owner.namespace !== namespaceNow()) {
    return 'unseen';
  }
  if (!runs(owner.pid)) return 'gone';
  const started = startOf(owner.pid);
  return owner.started === undefined || started === undefined || started === owner.started ? 'runs' : 'gone';
}
