import type { Label } from '@berimbang/engine';
import type { LabelColumn } from '../db/index.js';

/** A stored name in both languages. */
export function bothOf(label: LabelColumn): Label {
  return typeof label === 'string' ? { id: label, en: label } : label;
}
