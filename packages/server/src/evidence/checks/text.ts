import type { ContentFault } from './fault.js';

/** Beginnings of what a browser or a reader would take for another kind of file. */
const OTHER = /^(%PDF-|<\?xml|<!doctype|<html|<svg|<script|<head|<body|\{\\rtf)/i;

/** A text or a table in UTF-8. What its cells say, a formula too, is kept as it is. */
export function checkText(bytes: Buffer): ContentFault | null {
  if (bytes.includes(0)) return 'not-text';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'not-text';
  }
  return OTHER.test(text.slice(0, 1_000).trimStart()) ? 'wrong-content' : null;
}

/** PDF: its header at the first byte and its end at the last. */
export function checkPdf(bytes: Buffer): ContentFault | null {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return 'wrong-content';
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2_048));
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) return bytes.includes('%%EOF') ? 'polyglot' : 'damaged';
  if (!/^[\s\0]*$/.test(tail.slice(end + 5))) return 'polyglot';
  return tail.includes('startxref') ? null : 'damaged';
}
