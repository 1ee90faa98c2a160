export type Mark = 'comma' | 'point';

export interface ReadQuantity {
  /** With a decimal point and no thousands marks; null where it is no number. */
  readonly value: string | null;
  /** The other thing that it could mean: "1.902" is 1902 or 1,902. */
  readonly other: string | null;
}

/** A number as people write it in cells: marks of either language, a percent sign, Rp before it. */
export function readQuantity(text: string, mark: Mark): ReadQuantity {
  const bare = text.replaceAll(/^(?:rp\.?|idr)\s*|\s*%$|[\s\u00a0\u202f]/giu, '').replaceAll('\u2212', '-');
  const value = inMark(bare, mark);
  const other = inMark(bare, mark === 'comma' ? 'point' : 'comma');
  const doubtful = /^-?\d{1,3}[.,]\d{3}$/.test(bare);
  return { value: value ?? (doubtful ? null : other), other: doubtful && other !== value ? other : null };
}

function inMark(text: string, mark: Mark): string | null {
  const [group, point] = mark === 'comma' ? ['.', ','] : [',', '.'];
  const whole = String.raw`(?:\d+|\d{1,3}(?:[${group}]\d{3})+)`;
  if (!new RegExp(String.raw`^[-+]?${whole}(?:[${point}]\d+)?$`).test(text)) return null;
  return text.replace(/^\+/, '').replaceAll(group, '').replace(point, '.');
}

/** The decimal mark that a column of numbers shows by itself; null where each of them could be read either way. */
export function markOf(texts: readonly string[]): Mark | null {
  for (const text of texts) {
    const bare = text.replaceAll(/[^\d.,]/g, '');
    const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
    if (last < 0) continue;
    const both = bare.includes(',') && bare.includes('.');
    const decimals = bare.length - last - 1;
    const own: Mark = bare.charAt(last) === ',' ? 'comma' : 'point';
    if (both || (decimals !== 3 && bare.indexOf(bare.charAt(last)) === last)) return own;
  }
  return null;
}
