/** A text in both languages of the product. */
export interface Label {
  readonly id: string;
  readonly en: string;
}

export interface Member {
  readonly code: string;
  readonly label?: Label;
  /** Member of the parent dimension that this one belongs to. */
  readonly parent?: string;
  /** Numbers or words that formulas may read with `attribute(...)`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An ordered list of members. `parent` names the dimension that members climb to (item > group, month > quarter). */
export interface Dimension {
  readonly name: string;
  readonly label?: Label;
  readonly members: readonly Member[];
  readonly parent?: string;
  /** The dimension whose members this one repeats, as rows and columns of a matrix do. */
  readonly alias?: string;
}

export type Dimensions = ReadonlyMap<string, Dimension>;

const POSITIONS = new WeakMap<Dimension, ReadonlyMap<string, number>>();

/** Place of a member in its dimension, or -1. */
export function memberIndex(dimension: Dimension, code: string): number {
  let positions = POSITIONS.get(dimension);
  if (positions === undefined) {
    positions = new Map(dimension.members.map((member, i) => [member.code, i]));
    POSITIONS.set(dimension, positions);
  }
  return positions.get(code) ?? -1;
}

/** Number of cells of an array over the named dimensions. */
export function cellCount(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((count, dimension) => count * dimension.members.length, 1);
}

/** A place in an array: member code by dimension name. */
export type Place = Readonly<Record<string, string>>;

/** The place of a row-major index. */
export function placeOf(dimensions: readonly Dimension[], index: number): Place {
  const place: Record<string, string> = {};
  let rest = index;
  for (let i = dimensions.length - 1; i >= 0; i -= 1) {
    const dimension = dimensions[i];
    if (dimension === undefined) continue;
    const size = dimension.members.length;
    place[dimension.name] = dimension.members[rest % size]?.code ?? '';
    rest = Math.floor(rest / size);
  }
  return Object.fromEntries(dimensions.map((dimension) => [dimension.name, place[dimension.name] ?? '']));
}

/** Row-major index of a place, or -1 where a dimension or member is unknown or left out. */
export function indexOf(dimensions: readonly Dimension[], place: Place): number {
  let index = 0;
  for (const dimension of dimensions) {
    const code = place[dimension.name];
    const at = code === undefined ? -1 : memberIndex(dimension, code);
    if (at < 0) return -1;
    index = index * dimension.members.length + at;
  }
  return index;
}

/** Writes a cell address: `NODE@period=2024-Q1,service=tera`, or just the node for a scalar. */
export function addressText(node: string, place: Place): string {
  const parts = Object.entries(place).map(([dimension, member]) => `${dimension}=${member}`);
  return parts.length === 0 ? node : `${node}@${parts.join(',')}`;
}

/** Reads a cell address; null when the part after `@` is not `dim=member` pairs. */
export function parseAddress(text: string): { readonly node: string; readonly place: Place } | null {
  const at = text.indexOf('@');
  if (at < 0) return { node: text.trim(), place: {} };
  const place: Record<string, string> = {};
  for (const part of text.slice(at + 1).split(',')) {
    const sign = part.indexOf('=');
    if (sign <= 0) return null;
    place[part.slice(0, sign).trim()] = part.slice(sign + 1).trim();
  }
  return { node: text.slice(0, at).trim(), place };
}
