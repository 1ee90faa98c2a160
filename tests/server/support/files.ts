import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A file within an archive; `raw` and the numbers say something other than what is true. */
export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly size?: number;
}

/** A ZIP archive as PKWARE's APPNOTE describes it: local headers with contents, central directory, end record. */
export function zipOf(entries: readonly ArchiveEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, encrypted = false, size } of entries) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const numbers = Buffer.alloc(26);
    numbers.writeUInt16LE(20, 0);
    numbers.writeUInt16LE(encrypted ? 1 : 0, 2);
    numbers.writeUInt16LE(stored ? 0 : 8, 4);
    numbers.writeUInt32LE(crc32(plain), 10);
    numbers.writeUInt32LE(packed.length, 14);
    numbers.writeUInt32LE(size ?? plain.length, 18);
    numbers.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), numbers, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), numbers, place, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook: the content types with its main part, and whatever else it is to hold. */
export function workbook(more: readonly ArchiveEntry[] = [], main = MAIN): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;
  return zipOf([
    { name: '[Content_Types].xml', content: types },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    ...more,
  ]);
}

/** An OpenDocument text: its type first and stored, and a manifest. */
export function openDocument(manifest = '<manifest/>'): Buffer {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'META-INF/manifest.xml', content: manifest },
    { name: 'content.xml', content: '<office/>' },
  ]);
}

/** A PNG of grey pixels. */
export function png(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(width, 100) + 1));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n42\n%%EOF\n',
);

/** One part of a multipart body. */
export interface Part {
  readonly field?: string;
  readonly name?: string;
  readonly type?: string;
  readonly content: string | Buffer;
}

const BOUNDARY = 'berimbang-test-boundary';
export const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } as const;

export function multipart(...parts: readonly Part[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap(({ field = 'file', name, type, content }) => [
      Buffer.from(
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"`}\r\n${
          type === undefined ? '' : `content-type: ${type}\r\n`
        }\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}
