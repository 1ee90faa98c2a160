import type { EvidenceType } from '@berimbang/contract';
import type { ContentFault } from './fault.js';
import { checkJpeg, checkPng, checkWebp } from './image.js';
import { checkOffice } from './office.js';
import { checkPdf, checkText } from './text.js';
import { zipEnd } from './zip.js';

/** Fewer bytes than any kind but a text needs. */
const LEAST = 30;

/** Whether the content of a file is of a kind, whole, and nothing else besides; else what is wrong with it. */
export async function checkContent(bytes: Buffer, type: EvidenceType): Promise<ContentFault | null> {
  if (bytes.length === 0) return 'empty';
  if (type === 'csv' || type === 'txt') return checkText(bytes);
  if (bytes.length < LEAST) return 'wrong-content';
  if (type === 'xlsx' || type === 'docx' || type === 'ods' || type === 'odt') return checkOffice(bytes, type);
  const fault = CHECKS[type](bytes);
  // An archive is read from its end, so that one may stand behind a picture or within the last lines of a document.
  return fault ?? (zipEnd(bytes) === null ? null : 'polyglot');
}

const CHECKS = { pdf: checkPdf, png: checkPng, jpeg: checkJpeg, webp: checkWebp } as const;
