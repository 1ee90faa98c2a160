/**
 * Exact fractions for the expectations of tests. Written apart from the engine and importing nothing of it, so that both
 * would have to be wrong in the same way to agree.
 */
export class Exact {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint | number, bottom: bigint | number = 1n) {
    let [n, d] = [BigInt(top), BigInt(bottom)];
    if (d === 0n) throw new Error('denominator 0');
    if (d < 0n) [n, d] = [-n, -d];
    let [a, b] = [n < 0n ? -n : n, d];
    while (b > 0n) [a, b] = [b, a % b];
    this.top = a === 0n ? 0n : n / a;
    this.bottom = a === 0n ? 1n : d / a;
  }

  /** Reads `12.5`, `-3` or `1/3`. */
  static of(text: string | number | bigint): Exact {
    if (typeof text !== 'string') return new Exact(text);
    const [above = '', below] = text.split('/');
    if (below !== undefined) return Exact.of(above).over(Exact.of(below));
    const [whole = '', decimals = ''] = above.trim().split('.');
    return new Exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Exact): Exact {
    return new Exact(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Exact): Exact {
    return this.plus(new Exact(-other.top, other.bottom));
  }

  times(other: Exact): Exact {
    return new Exact(this.top * other.top, this.bottom * other.bottom);
  }

  /** Throws for a divisor of 0. */
  over(other: Exact): Exact {
    return new Exact(this.top * other.bottom, this.bottom * other.top);
  }

  power(exponent: number): Exact {
    const size = BigInt(Math.abs(exponent));
    return exponent < 0
      ? new Exact(this.bottom ** size, this.top ** size)
      : new Exact(this.top ** size, this.bottom ** size);
  }

  get negative(): Exact {
    return new Exact(-this.top, this.bottom);
  }

  get size(): Exact {
    return this.top < 0n ? this.negative : this;
  }

  /** Less than 0, 0, or more than 0, as this stands to the other. */
  against(other: Exact): number {
    const gap = this.top * other.bottom - other.top * this.bottom;
    return gap < 0n ? -1 : gap > 0n ? 1 : 0;
  }

  is(other: Exact): boolean {
    return this.against(other) === 0;
  }

  /** `n` or `n/d` in lowest terms. */
  toString(): string {
    return this.bottom === 1n ? `${this.top}` : `${this.top}/${this.bottom}`;
  }

  /** Rounds by the definition of each mode: between the two neighbours with that many decimals, which one is taken. */
  rounded(decimals: number, mode: string): Exact {
    const grain = new Exact(10).power(-decimals);
    const steps = this.over(grain);
    let below = steps.top / steps.bottom;
    if (steps.top < 0n && below * steps.bottom !== steps.top) below -= 1n;
    const low = new Exact(below).times(grain);
    if (low.is(this)) return low;
    const high = new Exact(below + 1n).times(grain);
    const nearer = this.minus(low).against(high.minus(this));
    const positive = this.top > 0n;
    switch (mode) {
      case 'floor':
        return low;
      case 'ceiling':
        return high;
      case 'truncate':
        return positive ? low : high;
      case 'half-plus':
        return nearer < 0 ? low : high;
      case 'half-up':
        return nearer === 0 ? (positive ? high : low) : nearer < 0 ? low : high;
      case 'half-even':
        return nearer === 0 ? (below % 2n === 0n ? low : high) : nearer < 0 ? low : high;
      default:
        throw new Error(`no mode ${mode}`);
    }
  }

  /** With exactly so many decimals, ties away from zero. */
  fixed(decimals: number): string {
    const near = this.rounded(decimals, 'half-up');
    const units = near.times(new Exact(10).power(decimals)).top;
    const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
    const sign = units < 0n ? '-' : '';
    return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
}

export const exact = Exact.of;

export function total(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0));
}

export function average(values: readonly Exact[]): Exact {
  return total(values).over(new Exact(values.length));
}

export function weightedAverage(values: readonly Exact[], weights: readonly Exact[]): Exact {
  return total(values.map((value, i) => value.times(weights[i] ?? new Exact(0)))).over(total(weights));
}
