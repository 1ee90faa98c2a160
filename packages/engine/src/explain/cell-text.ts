import type { Label } from '../dimension/dimension.js';
import type { Cell } from '../value/cell.js';
import { formatNumber, type Language } from '../value/format.js';
import { CLAIM_WORDS } from './claim-words.js';

const MISSING: Readonly<Record<string, Label>> = {
  'not-due': { id: 'belum jatuh tempo', en: 'not due' },
  late: { id: 'terlambat', en: 'late' },
  'not-applicable': { id: 'tidak berlaku', en: 'not applicable' },
  refused: { id: 'ditolak', en: 'refused' },
  unknown: { id: 'tidak diketahui', en: 'unknown' },
};

/** A missing value's reason in words. */
export function missingText(reason: string, language: Language): string {
  const known = MISSING[reason];
  return known === undefined ? reason : known[language];
}

/** A cell in a few words. */
export function cellText(cell: Cell | undefined, language: Language, decimals?: number): string {
  if (cell === undefined) return language === 'id' ? 'tidak ada' : 'does not exist';
  switch (cell.kind) {
    case 'number':
      return formatNumber(cell.value, language, decimals);
    case 'category':
      return CLAIM_WORDS[cell.code]?.[language] ?? cell.code;
    case 'members':
      return cell.codes.length === 0 ? '-' : cell.codes.join(', ');
    case 'truth':
      return cell.value ? (language === 'id' ? 'ya' : 'yes') : language === 'id' ? 'tidak' : 'no';
    case 'missing':
      return `${language === 'id' ? 'kosong' : 'missing'} (${missingText(cell.reason, language)})`;
    case 'problem':
      return `${language === 'id' ? 'masalah' : 'problem'}: ${cell.detail[language]}`;
  }
}
