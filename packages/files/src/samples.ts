import type { ScorecardFile } from '@berimbang/contract';
import { compare, confidenceLevel, type Rational, rational, type SampleBlock } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import * as saySample from './sample-sentences.js';
import * as say from './sentences.js';

type SampleFile = NonNullable<ScorecardFile['samples']>[string];

const QUANTITY = /^[-+\u2212]?\d[\d.,]*(\s*\/\s*\d+)?$/;

/** Keys that a method reads besides those of all. */
const OWN_KEYS: Readonly<Record<SampleFile['method'], readonly (keyof SampleFile)[]>> = {
  slovin: ['margin'],
  'krejcie-morgan': ['margin', 'proportion', 'confidence', 'chi-square'],
  cochran: ['margin', 'proportion', 'confidence', 'z'],
};
const ALL_OWN_KEYS = ['margin', 'proportion', 'confidence', 'z', 'chi-square'] as const;

/** Reads a sample: fractions in their range, a level that the table has, and no key that the method would not read. */
export function readSample(code: string, entry: SampleFile, texts: Texts, faults: Faults): SampleBlock {
  const path = ['samples', code];
  const { method, population, strata } = entry;
  for (const key of ALL_OWN_KEYS) {
    if (entry[key] !== undefined && !OWN_KEYS[method].includes(key))
      faults.add('unknown-key', [...path, key], saySample.notReadBy(key, method));
  }
  if (method === 'slovin' && entry.margin === undefined)
    faults.add('missing-key', [...path, 'margin'], say.missingKey('margin'));
  if (method !== 'cochran' && population === undefined && strata === undefined)
    faults.add('missing-key', [...path, 'population'], saySample.needsPopulation(method));
  if (entry.confidence !== undefined && (entry.z ?? entry['chi-square']) !== undefined)
    faults.add('invalid-value', [...path, 'confidence'], saySample.confidenceTwice());
  const number = (key: 'margin' | 'proportion' | 'confidence' | 'z' | 'chi-square'): Rational | undefined => {
    const text = entry[key];
    if (text === undefined) return undefined;
    const value = texts.value(text, [...path, key]);
    const factor = key === 'z' || key === 'chi-square';
    const over = compare(value, rational(1));
    const inside = compare(value, rational(0)) > 0 && (factor || over < 0 || (key === 'margin' && over === 0));
    if (!inside)
      faults.add('invalid-value', [...path, key], factor ? say.notPositive(text) : saySample.notAFraction(text));
    return value;
  };
  const confidence = number('confidence');
  if (confidence !== undefined && confidenceLevel(confidence) === null)
    faults.add('invalid-value', [...path, 'confidence'], saySample.noSuchLevel(entry.confidence ?? ''));
  return compact({
    code,
    label: labelOf(entry.label),
    method,
    population: populationOf(population, [...path, 'population'], texts, faults),
    margin: number('margin'),
    proportion: number('proportion'),
    confidence,
    z: number('z'),
    chiSquare: number('chi-square'),
    rounding: entry.rounding,
    strata:
      strata === undefined
        ? undefined
        : {
            sizes: strata.sizes,
            over: strata.over,
            least: texts.value(strata.least ?? '0', [...path, 'strata', 'least']),
          },
    realised: entry.realised,
    source: entry.source === undefined ? undefined : labelOf(entry.source),
    perspective: entry.perspective,
  });
}

function populationOf(
  text: string | undefined,
  path: readonly string[],
  texts: Texts,
  faults: Faults,
): Rational | string | undefined {
  if (text === undefined || !QUANTITY.test(text)) return text;
  const value = texts.value(text, path);
  if (value.d !== 1n || compare(value, rational(1)) < 0)
    faults.add('invalid-value', path, saySample.notAPopulation(text));
  return value;
}
