import { add, parseQuantity, rational, toText } from '@berimbang/engine';

/** Names a part among all: codes are unique within a section alone. */
export function keyOf(section: string, code: string): string {
  return `${section} ${code}`;
}

/** What weights add to, exactly, with a decimal point; null where one of them cannot be read. */
export function sumOf(weights: readonly (string | null)[]): string | null {
  let total = rational(0);
  for (const weight of weights) {
    const read = parseQuantity(weight ?? '', 'point');
    if (!read.ok) return null;
    total = add(total, read.written.value);
  }
  return toText(total);
}
