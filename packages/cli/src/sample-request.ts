import {
  compare,
  confidenceLevel,
  type Label,
  parseQuantity,
  type Rational,
  rational,
  SAMPLE_METHODS,
  type SampleMethod,
  type SampleRequest,
  type SampleRounding,
} from '@berimbang/engine';
import { countOf, type FileFault, readText, type Stratum, strataInCsv, strataInLine } from '@berimbang/files';
import type { CommonOptions } from './session.js';
import * as say from './words.js';

export interface SampleOptions extends CommonOptions {
  readonly method?: SampleMethod;
  readonly margin?: string;
  readonly confidence?: string;
  readonly p?: string;
  readonly rounding?: SampleRounding;
  readonly strata?: string;
  readonly least?: string;
}

/** What the command was asked for, read from its arguments. */
export interface SampleQuestion {
  readonly methods: readonly SampleMethod[];
  readonly request: SampleRequest;
  readonly confidence: Rational;
  readonly strata: readonly Stratum[];
}

/** Reads population and options, or says everything that is wrong with them. */
export function readQuestion(
  population: string | undefined,
  options: SampleOptions,
): { readonly question: SampleQuestion } | { readonly faults: readonly FileFault[] } {
  const faults: FileFault[] = [];
  const wrong = (option: string, message: Label): void => {
    faults.push({ code: 'invalid-value', severity: 'error', file: '', position: NOWHERE, path: [option], message });
  };
  const share = (option: string, text: string | undefined, usual: Rational, most: -1 | 0): Rational => {
    const value = text === undefined ? usual : shareOf(text);
    const inside = value !== null && compare(value, rational(0)) > 0 && compare(value, rational(1)) <= most;
    if (!inside) wrong(option, say.notAShare(text ?? '', most === 0));
    return value ?? usual;
  };
  const margin = share('--margin', options.margin, rational(5, 100), 0);
  const confidence = share('--confidence', options.confidence, rational(95, 100), -1);
  const proportion = share('--p', options.p, rational(1, 2), -1);
  for (const option of ['confidence', 'p'] as const)
    if (options.method === 'slovin' && options[option] !== undefined) wrong(`--${option}`, say.notReadBy('Slovin'));
  const level = confidenceLevel(confidence);
  if (level === null) wrong('--confidence', say.noTableValue(options.confidence ?? ''));
  const least = countOf(options.least ?? '0');
  if (least === null) wrong('--least', say.notACount(options.least ?? ''));
  const strata = readStrata(options.strata, faults, wrong);
  const whole = strata.reduce((sum, { size }) => sum + size.n, 0n);
  const given = population === undefined ? null : countOf(population);
  if (population !== undefined && (given === null || given.n < 1n)) wrong('population', say.notAPopulation(population));
  else if (given === null && options.strata === undefined) wrong('population', say.needsPopulation());
  else if (faults.length === 0 && options.strata !== undefined) {
    if (whole < 1n) wrong('--strata', say.emptyStrata());
    else if (given !== null && given.n !== whole) wrong('--strata', say.strataDoNotAdd(whole, given.n));
  }
  if (faults.length > 0 || level === null) return { faults };
  const size = given ?? rational(whole);
  return {
    question: {
      methods: options.method === undefined ? SAMPLE_METHODS : [options.method],
      confidence,
      strata,
      request: {
        population: size,
        margin,
        proportion,
        level,
        ...(options.rounding === undefined ? {} : { rounding: options.rounding }),
        ...(strata.length === 0
          ? {}
          : { strata: { sizes: strata.map((stratum) => stratum.size), least: least ?? rational(0) } }),
      },
    },
  };
}

const NOWHERE = { line: 0, column: 0 } as const;

/** `10%`, `0.1`, `0,1` or `1/10`; null for anything else. */
export function shareOf(text: string): Rational | null {
  const percent = /%\s*$/.test(text);
  const body = text.replace(/%\s*$/, '').trim();
  const mark = body.includes(',') && !body.includes('.') ? 'comma' : 'point';
  const read = parseQuantity(body, mark);
  if (!read.ok) return null;
  const { n, d } = read.written.value;
  return percent ? rational(n, d * 100n) : read.written.value;
}

/** Strata in one line where the text has a sign of equality, else in a file. */
function readStrata(
  text: string | undefined,
  faults: FileFault[],
  wrong: (option: string, message: Label) => void,
): readonly Stratum[] {
  if (text === undefined) return [];
  if (text.includes('=')) {
    const read = strataInLine(text);
    if ('fault' in read) wrong('--strata', read.fault);
    return 'fault' in read ? [] : read.strata;
  }
  const file = readText(text);
  if ('fault' in file) {
    faults.push(file.fault);
    return [];
  }
  const read = strataInCsv(file.text, text);
  faults.push(...read.faults);
  return read.strata;
}
