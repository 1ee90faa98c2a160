import { crc32 } from 'node:zlib';
import type { ContentFault } from './fault.js';

const MOST_SIDE = 20_000;
const MOST_PIXELS = 100_000_000;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function checkMeasures(width: number, height: number): ContentFault | null {
  const fits = width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;
  return fits ? null : 'image-size';
}

/** PNG: every chunk with its checksum, from IHDR to IEND, and nothing behind it. */
export function checkPng(bytes: Buffer): ContentFault | null {
  if (!bytes.subarray(0, 8).equals(PNG)) return 'wrong-content';
  for (let at = 8, i = 0; at + 12 <= bytes.length; i += 1) {
    const length = bytes.readUInt32BE(at);
    const next = at + 12 + length;
    if (next > bytes.length) return 'damaged';
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, next - 4)) !== bytes.readUInt32BE(next - 4)) return 'damaged';
    if (i === 0) {
      if (kind !== 'IHDR' || length !== 13) return 'damaged';
      const fault = checkMeasures(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
      if (fault !== null) return fault;
    }
    if (kind === 'IEND') return next === bytes.length ? null : 'polyglot';
    at = next;
  }
  return 'damaged';
}

/** JPEG: segments up to the frame that says the measures, and an end. Cameras write data of their own behind it. */
export function checkJpeg(bytes: Buffer): ContentFault | null {
  if (bytes.readUInt16BE(0) !== 0xffd8 || bytes[2] !== 0xff) return 'wrong-content';
  if (bytes.lastIndexOf(Buffer.from('ffd9', 'hex')) < 0) return 'damaged';
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    // A frame header: C0 to CF but for the tables of Huffman codes and arithmetic conditioning.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return checkMeasures(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return 'damaged';
}

/** WebP: a RIFF container of just this size, with one of the three kinds of pictures. */
export function checkWebp(bytes: Buffer): ContentFault | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return 'wrong-content';
  const length = bytes.readUInt32LE(4) + 8;
  if (length > bytes.length || bytes.length < 30) return 'damaged';
  if (length < bytes.length) return 'polyglot';
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return checkMeasures(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return bytes[20] === 0x2f ? checkMeasures((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1) : 'damaged';
    }
    case 'VP8 ':
      return bytes.toString('hex', 23, 26) === '9d012a'
        ? checkMeasures(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff)
        : 'damaged';
    default:
      return 'wrong-content';
  }
}
