/**
 * Units are checked for dimension only: a unit is a product of named atoms with whole exponents. `%`, `points`, `index`
 * and `score` are atoms like `Rp` or `day`; nothing is converted silently.
 */
export type Unit = ReadonlyMap<string, number>;

/** A number without a unit of its own. */
export const PLAIN: Unit = new Map();

const ATOM = /^(?:%|[A-Za-z\u00C0-\u024F_][\w\u00C0-\u024F-]*)(?:\^(-?\d{1,2}))?$/;

/** Reads `Rp`, `%`, `person*day`, `Rp/person`, `1` or an empty text. Returns null for anything else. */
export function parseUnit(text: string): Unit | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '1') return PLAIN;
  if (trimmed.length > 80) return null;
  const unit = new Map<string, number>();
  let direction = 1;
  for (const part of trimmed.split(/([*/])/)) {
    const atom = part.trim();
    if (atom === '*') direction = 1;
    else if (atom === '/') direction = -1;
    else if (atom !== '1') {
      const match = ATOM.exec(atom);
      if (!match) return null;
      const name = atom.split('^')[0] ?? atom;
      const exponent = direction * Number(match[1] ?? '1');
      raise(unit, name, exponent);
    }
  }
  return unit;
}

function raise(unit: Map<string, number>, name: string, by: number): void {
  const next = (unit.get(name) ?? 0) + by;
  if (next === 0) unit.delete(name);
  else unit.set(name, next);
}

export function multiplyUnits(a: Unit, b: Unit, direction: 1 | -1 = 1): Unit {
  const product = new Map(a);
  for (const [name, exponent] of b) raise(product, name, direction * exponent);
  return product;
}

export function powerUnit(a: Unit, exponent: number): Unit | null {
  const raised = new Map<string, number>();
  for (const [name, own] of a) {
    const next = own * exponent;
    if (!Number.isInteger(next)) return null;
    if (next !== 0) raised.set(name, next);
  }
  return raised;
}

export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.size !== b.size) return false;
  for (const [name, exponent] of a) if (b.get(name) !== exponent) return false;
  return true;
}

/** Canonical text: atoms in alphabetical order, `1` for a plain number. */
export function unitText(unit: Unit): string {
  const atoms = [...unit].sort(([a], [b]) => (a < b ? -1 : 1));
  const write = ([name, exponent]: readonly [string, number]): string => {
    const size = Math.abs(exponent);
    return size === 1 ? name : `${name}^${size}`;
  };
  const above = atoms.filter(([, exponent]) => exponent > 0).map(write);
  const below = atoms.filter(([, exponent]) => exponent < 0).map(write);
  const top = above.join('*') || '1';
  return below.length === 0 ? top : `${top}/${below.join('/')}`;
}
