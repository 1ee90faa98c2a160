import {
  type BandTable,
  classify,
  classifyAsPrinted,
  classifyUnrounded,
  type Guidance,
  interpolate,
  isRuleFault,
  type RulePack,
  type RuleValue,
  readRule,
  readTable,
  type TableCell,
} from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { Exact, exact } from '../support/exact.js';
import { RULES } from '../support/scorecards.js';

type Case = (typeof RULES.read)[number]['cases'][number];

/** Undated packs hold for any date, so their cases need not give one. */
const ANY_DATE = '2024-12-31';

const engineNumber = (text: string): { readonly n: bigint; readonly d: bigint } => {
  const { top, bottom } = exact(text);
  return { n: top, d: bottom };
};
const numberText = (value: { readonly n: bigint; readonly d: bigint } | undefined): string =>
  value === undefined ? 'none' : new Exact(value.n, value.d).toString();

/** What a case expects, in the form in which results are shown: numbers in lowest terms. */
function wanted(text: string): string {
  return /^-?\d+(\.\d+)?(\/\d+)?$/.test(text) ? exact(text).toString() : text;
}

function cellText(cell: TableCell): string {
  return cell.kind === 'none' ? 'none' : cell.kind === 'category' ? cell.code : numberText(cell.value);
}

/** A share as cases write it: `at-most 70`, `at-least 10 at-most 40`, `text`; none where the guideline is silent. */
function shareText(guidance: Guidance, category: string, groups: string): string {
  const share = guidance.shares.get(category)?.find((own) => own.groups.join('+') === groups);
  if (share === undefined) return 'none';
  const bounds = [
    ...(share.atLeast === undefined ? [] : [`at-least ${numberText(share.atLeast)}`]),
    ...(share.atMost === undefined ? [] : [`at-most ${numberText(share.atMost)}`]),
  ];
  return bounds.length === 0 ? 'text' : bounds.join(' ');
}

function found(value: RuleValue, entry: Case): string {
  const { value: argument, row = '', column = '' } = entry;
  switch (value.kind) {
    case 'number':
      return numberText(value.value);
    case 'list':
      return numberText(value.values.get(Number(argument)));
    case 'scores':
      return numberText(value.scores.get(argument ?? ''));
    case 'bands':
      return classify(value, engineNumber(argument ?? '')).code ?? 'none';
    case 'table':
      return cellText(readTable(value, row, column));
    case 'points': {
      const read = interpolate(value, engineNumber(argument ?? ''));
      return read.kind === 'none' ? 'none' : numberText(read.value);
    }
    case 'guidance':
      return shareText(value, row, column);
  }
}

function bands(value: RuleValue): BandTable {
  if (value.kind !== 'bands') throw new Error('only bands have edges and intervals');
  return value;
}

function check(pack: RulePack, entry: Case): void {
  const reading = readRule(RULES.packs, `${pack.name}#${entry.parameter}`, entry.at ?? ANY_DATE);
  if (isRuleFault(reading)) {
    expect(reading.kind, 'a case names a parameter that exists').toBe('not-in-force');
    expect(entry.expect).toBe('none');
    expect([entry.unrounded, entry.printed]).toEqual([undefined, undefined]);
    return;
  }
  const { value } = reading;
  expect([entry.expect, entry.unrounded, entry.printed], 'a case expects something').not.toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  if (entry.expect !== undefined) expect(found(value, entry)).toBe(wanted(entry.expect));
  if (entry.unrounded !== undefined) {
    expect(classifyUnrounded(bands(value), engineNumber(entry.value ?? '')).code ?? 'none').toBe(entry.unrounded);
  }
  if (entry.printed !== undefined) {
    const holding = classifyAsPrinted(bands(value), engineNumber(entry.value ?? ''));
    expect(holding).toEqual(
      bands(value)
        .printed.map(({ code }) => code)
        .filter((code) => entry.printed?.includes(code)),
    );
    expect(holding).toHaveLength(entry.printed.length);
  }
}

const called = ({ parameter, value, row, column, at }: Case): string =>
  [parameter, value, row, column, at].filter((part) => part !== undefined).join(' ');

for (const { pack, cases } of RULES.read) {
  if (pack === null) continue;
  describe(`worked cases of ${pack.name}`, () => {
    it.each(cases.map((entry) => [called(entry), entry.why, entry] as const))('%s (%s)', (_what, _why, entry) => {
      check(pack, entry);
    });
  });
}
