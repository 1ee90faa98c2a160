import type { ApportionNode } from '../graph/nodes.js';
import { apportion } from '../sampling/apportion.js';
import { formatNumber, type Language } from '../value/format.js';
import type { Rational } from '../value/rational.js';
import type { Explanation } from './tree.js';

/** How one member came to its share: its quota, the largest remainders, and whether only the order decided. */
export function apportionText(
  definition: ApportionNode,
  output: string,
  base: Pick<Explanation, 'children' | 'place'>,
  language: Language,
): string {
  const id = language === 'id';
  const { total, sizes, own } = operandsOf(definition, base);
  const shared = total === null ? 'no-size' : apportion(total, sizes, definition.least);
  const size = sizes[own];
  if (total === null || size === undefined || typeof shared === 'string')
    return id ? 'pembagian dengan metode sisa terbesar' : 'shared out by largest remainder';
  const quota = shared.quotas[own];
  const how = shared.raised.includes(own)
    ? `${id ? 'bagian terkecil' : 'smallest share'} ${formatNumber(definition.least, language)}`
    : `${id ? 'kuota' : 'quota'} ${quota === undefined ? '' : formatNumber(quota, language)}`;
  const method = id ? 'metode sisa terbesar' : 'by largest remainder';
  const tie = shared.tied.includes(own) && output !== 'quota' ? tieText(language) : '';
  const of = id
    ? `${formatNumber(total, language)} dibagi menurut ukuran, di sini ${formatNumber(size, language)}`
    : `${formatNumber(total, language)} shared out by size, here ${formatNumber(size, language)}`;
  return `${of}: ${how}, ${method}${tie}`;
}

function tieText(language: Language): string {
  return language === 'id'
    ? '; sisanya sama dengan sisa anggota lain, urutan anggota yang menentukan'
    : '; its remainder equals that of another member, and their order decides';
}

/** The total, the sizes of the group and the place of this member among them, read from the operands. */
function operandsOf(
  definition: ApportionNode,
  base: Pick<Explanation, 'children' | 'place'>,
): { readonly total: Rational | null; readonly sizes: readonly Rational[]; readonly own: number } {
  const number = (child: Explanation | undefined): Rational | null =>
    child?.cell.kind === 'number' ? child.cell.value : null;
  const group = base.children.filter((child) => child.name === definition.of);
  return {
    total: number(base.children.find((child) => child.name === definition.total)),
    sizes: group.flatMap((child) => number(child) ?? []),
    own: group.findIndex((child) => child.place[definition.over] === base.place[definition.over]),
  };
}
