import {
  type DecimalMark,
  type Label,
  parseQuantity,
  type Quantity,
  type Rational,
  rational,
  toText,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];

/** Reads the texts of one file: quantities by its decimal mark, labels in one or both languages. */
export class Texts {
  readonly #mark: DecimalMark;
  readonly #faults: Faults;

  constructor(mark: DecimalMark, faults: Faults) {
    this.#mark = mark;
    this.#faults = faults;
  }

  /** The same reading, with faults reported to another file. */
  reportingTo(faults: Faults): Texts {
    return new Texts(this.#mark, faults);
  }

  /**
   * A quantity, or zero with a fault. A text that both marks explain is read by the file's mark, with a warning. What a
   * method brings is written with a decimal point.
   */
  quantity(text: string, path: Path): Quantity {
    const mark = this.#faults.brings(path) ? 'point' : this.#mark;
    const parsed = parseQuantity(text, mark);
    if (!parsed.ok) {
      this.#faults.add('number', path, say.badNumber(text, parsed.reason, mark));
      return { value: rational(0), decimals: 0, text };
    }
    if (parsed.other !== undefined) {
      const [reading, other] = [parsed.written, parsed.other].map((written) => toText(written.value));
      this.#faults.add('ambiguous-number', path, say.ambiguousNumber(text, reading ?? '', other ?? ''), {
        severity: 'warning',
      });
    }
    return { ...parsed.written, text };
  }

  value(text: string, path: Path): Rational {
    return this.quantity(text, path).value;
  }

  /** A share written as `95%` or `0.95`. */
  share(text: string, path: Path): Rational {
    if (!text.endsWith('%')) return this.value(text, path);
    const { n, d } = this.value(text.slice(0, -1).trim(), path);
    return rational(n, d * 100n);
  }
}

export function labelOf(label: string | { readonly id: string; readonly en: string }): Label {
  return typeof label === 'string' ? { id: label, en: label } : { id: label.id, en: label.en };
}

/**
 * The number in a printed text such as `Rp.13.610.365.003`, `92.43%` or `-973.701.725`, given how many decimals it prints.
 * The last mark that leaves just that many digits is the decimal mark; null where that does not work out.
 */
export function printedNumber(printed: string, decimals: number): Rational | null {
  const match = /[-\u2212(]?\s*(?:Rp\.?\s*)?(\d[\d.,]*)/.exec(printed);
  if (match === null) return null;
  const bracketed = /^\s*\(.*\)\s*$/.test(printed);
  const negative = bracketed || /^[-\u2212]/.test(match[0]);
  const body = (match[1] ?? '').replace(/[.,]+$/, '');
  const whole = decimals === 0 ? body : body.slice(0, -decimals - 1);
  const mark = decimals === 0 ? '' : body.slice(-decimals - 1, -decimals);
  const rest = decimals === 0 ? '' : body.slice(-decimals);
  if (decimals > 0 && (!/[.,]/.test(mark) || !/^\d+$/.test(rest))) return null;
  if (!/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(whole)) return null;
  const digits = BigInt(whole.replace(/[.,]/g, '') + rest);
  return rational(negative ? -digits : digits, 10n ** BigInt(decimals));
}

/** Decimals of the number in a printed text by the file's mark; null where there is none or it is ambiguous. */
export function printedDecimals(printed: string, mark: DecimalMark): number | null {
  const match = /\d[\d.,]*/.exec(printed);
  const parsed = match === null ? null : parseQuantity(match[0].replace(/[.,]+$/, ''), mark);
  return parsed?.ok === true ? parsed.written.decimals : null;
}
