import type { RatioFile } from '@berimbang/contract';
import { type RatioBlock, type RatioKind, type Rational, type RatioOperand, ratioKind } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import * as saySample from './sample-sentences.js';

type Operands = Record<string, string | Rational>;

/** Reads a ready ratio; operands that are left out must have something in their place. */
export function readRatio(code: string, entry: RatioFile, texts: Texts, faults: Faults): RatioBlock {
  const path = ['ratios', code];
  const kind = ratioKind(entry.kind ?? 'share');
  const operands: Operands = {};
  for (const operand of kind?.operands ?? []) readOperand(operand, entry, operands, path, texts, faults);
  const label = entry.label ?? kind?.label ?? code;
  return compact({
    code,
    label: labelOf(label),
    kind: entry.kind ?? 'share',
    operands,
    earlier: earlierOf(kind, entry, path, faults),
    unit: entry.unit,
    rule: entry.rule,
    source: entry.source === undefined ? undefined : labelOf(entry.source),
    perspective: entry.perspective,
  });
}

/** A quantity is a number where the operand takes one; anything else is the name of a node. */
function readOperand(
  operand: RatioOperand,
  entry: RatioFile,
  operands: Operands,
  path: readonly string[],
  texts: Texts,
  faults: Faults,
): void {
  const { name, written, instead } = operand;
  const given = entry[name];
  if (typeof given === 'string') {
    const isNumber = written === 'number' && /^[-+\u2212]?\d/.test(given);
    operands[name] = isNumber ? texts.value(given, [...path, name]) : given;
  }
  const others = (instead?.operands ?? []).filter((other) => typeof entry[other.name] === 'string');
  for (const other of others) readOperand(other, entry, operands, path, texts, faults);
  if (instead === undefined) return;
  const wanted = instead.operands.map((other) => other.name);
  const whole = others.length === wanted.length;
  if (given === undefined ? !whole : others.length > 0)
    faults.add('missing-key', [...path, name], saySample.eitherOperand(name, wanted));
}

/** Where `before` is left out, a dimension of periods must say what is earlier. */
function earlierOf(
  kind: RatioKind | undefined,
  entry: RatioFile,
  path: readonly string[],
  faults: Faults,
): RatioBlock['earlier'] {
  const operand = kind?.operands.find((own) => own.earlier !== undefined);
  if (operand === undefined) return undefined;
  const given = entry[operand.name] !== undefined;
  if (given === (entry.over !== undefined) || (given && entry.earlier !== undefined))
    faults.add('missing-key', [...path, operand.name], saySample.eitherOperand(operand.name, ['over']));
  return entry.over === undefined ? undefined : { over: entry.over, by: entry.earlier ?? 'period' };
}
