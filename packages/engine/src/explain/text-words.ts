import type { Label } from '../dimension/dimension.js';

/** Words of an explanation as plain text, Indonesian and English side by side. */
export const TEXT_WORDS = {
  method: { id: 'metode', en: 'method' },
  warning: { id: 'peringatan', en: 'warning' },
  note: { id: 'catatan', en: 'note' },
  rule: { id: 'aturan', en: 'rule' },
  inheritedFrom: { id: 'diambil dari', en: 'taken over from' },
  citedAbove: { id: '(sumbernya di atas)', en: '(cited above)' },
  seeAbove: { id: '(sudah diuraikan di atas)', en: '(explained above)' },
  reconstructed: { id: 'rekonstruksi', en: 'reconstructed' },
  assumed: { id: 'anggapan', en: 'assumed' },
} as const satisfies Readonly<Record<string, Label>>;
