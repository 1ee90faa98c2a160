import {
  type BandTable,
  classify,
  classifyAsPrinted,
  classifyUnrounded,
  isRuleFault,
  type RulePack,
  type RuleValue,
  readRule,
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

function found(value: RuleValue, argument: string | undefined): string {
  switch (value.kind) {
    case 'number':
      return numberText(value.value);
    case 'list':
      return numberText(value.values.get(Number(argument)));
    case 'scores':
      return numberText(value.scores.get(argument ?? ''));
    case 'bands':
      return classify(value, engineNumber(argument ?? '')).code ?? 'none';
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
  if (entry.expect !== undefined) expect(found(value, entry.value)).toBe(wanted(entry.expect));
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

for (const { pack, cases } of RULES.read) {
  if (pack === null) continue;
  describe(`worked cases of ${pack.name}`, () => {
    it.each(
      cases.map(
        (entry) => [`${entry.parameter} ${entry.value ?? ''} ${entry.at ?? ''}`.trim(), entry.why, entry] as const,
      ),
    )('%s (%s)', (_what, _why, entry) => {
      check(pack, entry);
    });
  });
}
