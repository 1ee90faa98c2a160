import type { ContentFault } from './fault.js';
import { checkEntries, readZip, textOf, type ZipEntry } from './zip.js';

/** Spreadsheets and documents: ZIP archives that say within what they are. */
export type OfficeType = 'xlsx' | 'docx' | 'ods' | 'odt';

const OPEN_XML = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
} as const;
const OPEN_DOCUMENT = {
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;
/** Old office files, and the envelope of newer ones that have a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MOST_TEXT = 4_194_304;

export async function checkOffice(bytes: Buffer, type: OfficeType): Promise<ContentFault | null> {
  if (bytes.subarray(0, 8).equals(COMPOUND)) return 'encrypted';
  if (bytes.readUInt32LE(0) !== 0x04034b50) return 'wrong-content';
  const entries = readZip(bytes);
  if (typeof entries === 'string') return entries;
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
  const fault =
    type === 'xlsx' || type === 'docx'
      ? await checkOpenXml(entries, OPEN_XML[type])
      : await checkOpenDocument(entries, OPEN_DOCUMENT[type]);
  return fault ?? checkEntries(entries);
}

async function checkOpenXml(entries: readonly ZipEntry[], main: string): Promise<ContentFault | null> {
  const list = entries.find(({ name }) => name === '[Content_Types].xml');
  if (list === undefined) return 'wrong-content';
  const text = await textOf(list, MOST_TEXT);
  if (text === null) return 'damaged';
  const types = [...text.matchAll(/\bContentType\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) => a ?? b ?? '');
  // No known content type needs a character reference, but one could hide what it is.
  if (types.some((own) => /macroenabled|vbaproject|&/i.test(own))) return 'macros';
  if (entries.some(({ name }) => /(^|\/)(vbaProject|vbaData|activeX)/i.test(name))) return 'macros';
  return types.includes(main) ? null : 'wrong-content';
}

async function checkOpenDocument(entries: readonly ZipEntry[], expected: string): Promise<ContentFault | null> {
  const [first] = entries;
  if (first?.name !== 'mimetype' || first.method !== 0) return 'wrong-content';
  if (first.content.toString('latin1').trim() !== expected) return 'wrong-content';
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest === undefined) return 'damaged';
  const text = await textOf(manifest, MOST_TEXT);
  if (text === null) return 'damaged';
  if (text.includes('encryption-data')) return 'encrypted';
  return entries.some(({ name }) => /^(Basic|Scripts)\//.test(name)) ? 'macros' : null;
}
