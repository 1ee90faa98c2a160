import {
  type AhpSettings,
  type Category,
  type Citation,
  classify,
  GROUP_RULES,
  isRuleFault,
  LAMBDA_RULES,
  type Label,
  nearestName,
  PRIORITISATIONS,
  parseQuantity,
  type Rational,
  type RulePack,
  rational,
  readRule,
  TRIANGLES,
} from '@berimbang/engine';
import type { AhpProject } from '@berimbang/files';
import { badThreshold, unknownRandomIndex } from './words.js';

/** Options of `berimbang ahp`; each goes before what the file says. */
export interface AhpOptions {
  readonly method?: string;
  readonly lambda?: string;
  readonly triangle?: string;
  readonly group?: string;
  readonly randomIndex?: string;
  readonly threshold?: string;
}

/** A random index that was read, and where it comes from; `rule` is null for a table of the file itself. */
export interface RandomIndexRead {
  readonly value: Rational;
  readonly rule: string | null;
  readonly citation: Citation | null;
}

export interface Study extends AhpSettings {
  readonly random: (criteria: number) => RandomIndexRead | null;
  /** Word for a consensus index. */
  readonly level: (consensus: Rational) => Category | null;
}

/** The pack in which a name without a pack is looked up. */
const USUAL_PACK = 'saaty/ahp';
const RANDOM_INDEX = `${USUAL_PACK}#random-index`;
/** Saaty's table goes to 10; the longer one is less certain and read only where the other ends. */
const RANDOM_INDEX_EXTENDED = `${USUAL_PACK}#random-index-extended`;
const THRESHOLD = `${USUAL_PACK}#threshold`;
const CONSENSUS = 'goepel/ahp-consensus#level';

const choose = <T extends string>(options: readonly T[], ...wanted: readonly (string | undefined)[]): T | undefined =>
  options.find((option) => option === wanted.find((own) => own !== undefined));

/** Settings of a study from options, file and defaults; or what is wrong with an option, and a name that is near. */
export function settingsOf(
  options: AhpOptions,
  file: AhpProject['settings'],
  packs: ReadonlyMap<string, RulePack>,
): Study | { readonly fault: Label; readonly suggestion?: string } {
  const date = new Date().toISOString().slice(0, 10);
  const threshold = options.threshold === undefined ? file.threshold : positive(options.threshold);
  if (threshold === null) return { fault: badThreshold(options.threshold ?? '') };
  const tables = randomIndices(options.randomIndex ?? file.randomIndex, packs, date);
  if ('fault' in tables) return tables;
  const random = (criteria: number): RandomIndexRead | null => {
    for (const { values, rule, citation } of tables.read) {
      const value = values.get(criteria);
      if (value !== undefined) return { value, rule, citation };
    }
    return null;
  };
  return {
    prioritisation: choose(PRIORITISATIONS, options.method, file.prioritisation) ?? 'eigenvector',
    lambda: choose(LAMBDA_RULES, options.lambda, file.lambda) ?? 'mean-ratio',
    triangle: choose(TRIANGLES, options.triangle, file.triangle) ?? 'full',
    group: choose(GROUP_RULES, options.group, file.group) ?? 'aij',
    threshold: threshold ?? usualThreshold(packs, date),
    randomIndex: (criteria) => random(criteria)?.value ?? null,
    random,
    level: (consensus) => levelOf(consensus, packs, date),
  };
}

function positive(text: string): Rational | null {
  const read = parseQuantity(text.replace(',', '.'), 'point');
  return read.ok && read.written.value.n > 0n ? read.written.value : null;
}

function usualThreshold(packs: ReadonlyMap<string, RulePack>, date: string): Rational {
  const reading = readRule(packs, THRESHOLD, date);
  return !isRuleFault(reading) && reading.value.kind === 'number' ? reading.value.value : rational(1, 10);
}

function levelOf(consensus: Rational, packs: ReadonlyMap<string, RulePack>, date: string): Category | null {
  const reading = readRule(packs, CONSENSUS, date);
  if (isRuleFault(reading) || reading.value.kind !== 'bands') return null;
  const { code } = classify(reading.value, consensus);
  return reading.value.categories.find((category) => category.code === code) ?? null;
}

interface Table {
  readonly values: ReadonlyMap<number, Rational>;
  readonly rule: string | null;
  readonly citation: Citation | null;
}

function randomIndices(
  wanted: string | ReadonlyMap<number, Rational> | undefined,
  packs: ReadonlyMap<string, RulePack>,
  date: string,
): { readonly read: readonly Table[] } | { readonly fault: Label; readonly suggestion?: string } {
  if (wanted !== undefined && typeof wanted !== 'string')
    return { read: [{ values: wanted, rule: null, citation: null }] };
  const table = (rule: string): Table | undefined => {
    const reading = readRule(packs, rule, date);
    return isRuleFault(reading) || reading.value.kind !== 'list'
      ? undefined
      : { values: reading.value.values, rule, citation: reading.citation };
  };
  if (wanted === undefined) return { read: [RANDOM_INDEX, RANDOM_INDEX_EXTENDED].flatMap((rule) => table(rule) ?? []) };
  const pack = wanted.includes('#') ? wanted.slice(0, wanted.indexOf('#')) : USUAL_PACK;
  const found = table(wanted.includes('#') ? wanted : `${USUAL_PACK}#${wanted}`);
  if (found !== undefined) return { read: [found] };
  const lists = listsOf(pack, packs, date);
  const names = wanted.includes('#') ? lists : lists.map((own) => own.slice(pack.length + 1));
  const suggestion = nearestName(wanted, names);
  const fault = unknownRandomIndex(wanted, lists.length === 0 ? listsOf(USUAL_PACK, packs, date) : lists);
  return suggestion === undefined ? { fault } : { fault, suggestion };
}

/** The rules of a pack that are lists by number: its tables of random indices. */
function listsOf(pack: string, packs: ReadonlyMap<string, RulePack>, date: string): readonly string[] {
  return [...(packs.get(pack)?.parameters.keys() ?? [])]
    .map((name) => `${pack}#${name}`)
    .filter((rule) => {
      const reading = readRule(packs, rule, date);
      return !isRuleFault(reading) && reading.value.kind === 'list';
    });
}
