import { type DecimalMark, parseQuantity } from '@berimbang/engine';

/**
 * The same quantity in another decimal mark, with its decimals as written and without thousands marks; as it is where the
 * marks agree or it is a fraction, null where it cannot be read. What a person types with a point is stored so in a scorecard
 * with a comma.
 */
export function inMark(text: string, from: DecimalMark, to: DecimalMark): string | null {
  const own = text.trim();
  if (!parseQuantity(own, from).ok) return null;
  if (from === to || own.includes('/')) return own;
  const [group, point] = from === 'comma' ? ['.', ','] : [',', '.'];
  return own.replaceAll(group, '').replace(point, to === 'comma' ? ',' : '.');
}
