import { crc32, createInflateRaw } from 'node:zlib';
import type { ContentFault } from './fault.js';

/** A file within a ZIP archive, as its central directory and its own header agree on it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes once opened, as declared. */
  readonly size: number;
  /** Its bytes in the archive. */
  readonly content: Buffer;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_ENTRIES = 10_000;
/** Bytes that all entries together may have once opened. */
const MOST_OPENED = 134_217_728;
/** Beyond this many bytes no archive may hold more than `MOST_RATIO` times its size. */
const RATIO_FROM = 8_388_608;
const MOST_RATIO = 200;
/** Between two entries there may be a data descriptor, and nothing else. */
const DESCRIPTOR = 24;

/** Where the record stands with which a ZIP archive ends that fills a file to its last byte; null where there is none. */
export function zipEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_SIZE - 65_535);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return null;
}

/** The entries of an archive that is nothing but itself: from the first byte to the last, without gaps and overlaps. */
export function readZip(bytes: Buffer): readonly ZipEntry[] | ContentFault {
  const end = zipEnd(bytes);
  if (end === null) return 'damaged';
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_ENTRIES || bytes.readUInt16LE(end + 8) !== count) return 'damaged';
  if (start + size !== end) return 'polyglot';
  const found: { readonly entry: ZipEntry; readonly from: number; readonly to: number }[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY) return 'damaged';
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > end) return 'damaged';
    const own = entryAt(bytes, at, nameLength, start);
    if (own === null) return 'damaged';
    found.push(own);
    at = next;
  }
  if (at !== end) return 'damaged';
  found.sort((a, b) => a.from - b.from);
  if (found[0]?.from !== 0) return 'polyglot';
  for (const [i, { to }] of found.entries()) {
    const next = found[i + 1]?.from ?? start;
    // Overlapping entries are how a small archive holds a huge content.
    if (next < to) return 'zip-bomb';
    if (next - to > DESCRIPTOR) return 'polyglot';
  }
  const entries = found.map(({ entry }) => entry);
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) return 'damaged';
  const opened = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (opened > MOST_OPENED || (opened > RATIO_FROM && opened > bytes.length * MOST_RATIO)) return 'zip-bomb';
  return entries;
}

function entryAt(
  bytes: Buffer,
  at: number,
  nameLength: number,
  directory: number,
): { readonly entry: ZipEntry; readonly from: number; readonly to: number } | null {
  const from = bytes.readUInt32LE(at + 42);
  if (from + 30 > directory || bytes.readUInt32LE(from) !== LOCAL) return null;
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const localName = bytes.readUInt16LE(from + 26);
  const content = from + 30 + localName + bytes.readUInt16LE(from + 28);
  const to = content + bytes.readUInt32LE(at + 20);
  const method = bytes.readUInt16LE(at + 10);
  if (to > directory || (method !== 0 && method !== 8) || bytes.readUInt16LE(from + 8) !== method) return null;
  if (!bytes.subarray(from + 30, from + 30 + localName).equals(rawName)) return null;
  const name = rawName.toString('utf8');
  // A name that leaves its folder is meant for whoever opens the archive.
  if (name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.split('/').includes('..')) return null;
  const flags = bytes.readUInt16LE(at + 8) | bytes.readUInt16LE(from + 6);
  const entry: ZipEntry = {
    name,
    method,
    encrypted: (flags & 0x2041) !== 0,
    crc: bytes.readUInt32LE(at + 16),
    size: bytes.readUInt32LE(at + 24),
    content: bytes.subarray(content, to),
  };
  return { entry, from, to };
}

/** Opens every entry and holds it against its declared size and checksum, without keeping it. */
export async function checkEntries(entries: readonly ZipEntry[]): Promise<ContentFault | null> {
  for (const entry of entries) {
    const fault = await open(entry, () => undefined);
    if (fault !== null) return fault;
  }
  return null;
}

/** The text of one entry, up to `most` bytes; null where it is larger or cannot be read. */
export async function textOf(entry: ZipEntry, most: number): Promise<string | null> {
  if (entry.size > most) return null;
  const parts: Buffer[] = [];
  return (await open(entry, (part) => parts.push(part))) === null ? Buffer.concat(parts).toString('utf8') : null;
}

async function open(
  { method, size, crc, content }: ZipEntry,
  take: (part: Buffer) => void,
): Promise<ContentFault | null> {
  let [opened, sum] = [0, 0];
  try {
    for await (const part of method === 0 ? [content] : inflated(content)) {
      opened += part.length;
      if (opened > size) return 'zip-bomb';
      sum = crc32(part, sum);
      take(part);
    }
  } catch {
    return 'damaged';
  }
  return opened === size && sum === crc ? null : 'damaged';
}

function inflated(content: Buffer): AsyncIterable<Buffer> {
  const stream = createInflateRaw();
  stream.end(content);
  return stream;
}
