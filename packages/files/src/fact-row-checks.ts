import { compare, type DecimalMark, type Label, type NodeDefinition, type Rational, toText } from '@berimbang/engine';
import { numberFault } from './sentences.js';

/** Parts of a row of facts. */
export type FactPart = 'node' | 'value' | 'missing' | 'status' | `place.${string}`;

/** What is wrong with a value outside the bounds of its input; null where there is nothing. */
export function boundsOf(node: NodeDefinition, text: string, value: Rational): Label | null {
  if (node.kind !== 'input' || node.bounds === undefined) return null;
  const [low, high] = node.bounds;
  const inside = compare(value, low) >= 0 && compare(value, high) <= 0;
  return inside ? null : sayOfRow.outside(text, toText(low), toText(high));
}

/** Sentences about rows of facts, Indonesian and English side by side. */
export const sayOfRow = {
  missingDimension: (node: string, dimension: string): Label => ({
    id: `${node} mempunyai dimensi ${dimension}; sebutkan anggotanya`,
    en: `${node} has the dimension ${dimension}; name its member`,
  }),
  badNumber: (text: string, reason: string, mark: DecimalMark): Label => {
    const why = numberFault(reason);
    return {
      id: `angka "${text}" tidak terbaca: ${why.id}; tulis desimal dengan ${mark === 'comma' ? 'koma' : 'titik'}`,
      en: `the number "${text}" cannot be read: ${why.en}; write decimals with a ${mark}`,
    };
  },
  outside: (text: string, low: string, high: string): Label => ({
    id: `${text} di luar ${low} sampai ${high}`,
    en: `${text} is outside ${low} to ${high}`,
  }),
};
