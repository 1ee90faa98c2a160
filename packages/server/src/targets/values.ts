import type { DecimalMark } from '@berimbang/engine';
import { inMark, type StoredTarget } from '@berimbang/files';

/** A target's text with a decimal point; a grade, or what cannot be read, as it is. */
export function withPoint(kind: StoredTarget['kind'], text: string, mark: DecimalMark): string {
  return kind === 'target-grade' ? text : (inMark(text, mark, 'point') ?? text);
}

/** What was sent with a decimal point, as the scorecard writes it; null where it is no number. */
export function asWritten(kind: StoredTarget['kind'], text: string, mark: DecimalMark): string | null {
  return kind === 'target-grade' ? text.trim() : inMark(text, 'point', mark);
}
