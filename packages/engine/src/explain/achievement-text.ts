import type { Label } from '../dimension/dimension.js';
import type { AchievementNode, ConsolidateNode, NumberOrRule } from '../graph/nodes.js';
import { componentsWord, consolidationMissingWord, consolidationWord, reachWord } from '../scoring/sentences.js';
import { VARIANT_FORMULAS } from '../scoring/variants.js';
import { formatNumber, type Language } from '../value/format.js';
import type { Rational } from '../value/rational.js';
import { cellText } from './cell-text.js';
import type { Undescribed } from './tree.js';

/** How an achievement was made: the variant's formula, R, T and what else it reads; for a status the band. */
export function achievementText(
  definition: AchievementNode,
  output: string,
  base: Undescribed,
  language: Language,
): string {
  if (output === 'status') return bandText(base, language);
  const operand = (name: string): string =>
    cellText(base.children.find((child) => child.name === name)?.cell, language);
  const { targetHigh, worst, floor, cap, best, atBest } = definition;
  const r = operand(definition.realised);
  const low = operand(definition.target);
  const t = targetHigh === undefined ? low : `${low} .. ${operand(targetHigh)}`;
  const w = worst === undefined ? '' : `, W = ${formatNumber(worst, language)}`;
  const limits = [
    ...(floor === undefined ? [] : [floorText(floor)]),
    ...(cap === undefined ? [] : [capText(cap)]),
    ...(best === undefined || atBest === undefined ? [] : [conversionText(best, atBest)]),
  ];
  // Floor, cap and conversion make the index from the raw value; the other outputs do not know them.
  const ends = output === 'index' ? limits.map((limit) => `; ${limit[language]}`).join('') : '';
  const ratio = VARIANT_FORMULAS[definition.variant][language];
  return `${ratio} ${language === 'id' ? 'dengan' : 'with'} R = ${r}, T = ${t}${w}${ends}`;
}

const limitText = (limit: NumberOrRule, language: Language): string =>
  typeof limit === 'string' ? limit : formatNumber(limit, language);

const floorText = (floor: NumberOrRule): Label => ({
  id: `paling rendah ${limitText(floor, 'id')}`,
  en: `at least ${limitText(floor, 'en')}`,
});

const capText = (cap: NumberOrRule): Label => ({
  id: `paling tinggi ${limitText(cap, 'id')}`,
  en: `at most ${limitText(cap, 'en')}`,
});

const conversionText = (best: Rational, atBest: NumberOrRule): Label => ({
  id: `target ${formatNumber(best, 'id')} adalah nilai terbaik yang mungkin: bila tercapai, indeks ${limitText(atBest, 'id')}`,
  en: `a target of ${formatNumber(best, 'en')} is the best possible value: met, the index is ${limitText(atBest, 'en')}`,
});

/** How the periods of an indicator became one value. */
export function consolidateText(definition: ConsolidateNode, output: string, language: Language): string {
  if (output === 'periods')
    return language === 'id' ? 'banyaknya periode yang dihitung' : 'number of periods that count';
  const planned = definition.target !== undefined;
  const { components } = definition;
  const operation =
    output === 'realised' && components !== undefined
      ? componentsWord(components.numerator, components.denominator, planned)
      : consolidationWord(definition.operation, planned);
  const reach = reachWord(definition.reach);
  const missing = consolidationMissingWord(definition.missing);
  return `${operation[language]}, ${reach[language]}, ${missing[language]}`;
}

/** The value that was looked up, and its distance to the edges of its band. */
export function bandText(base: Undescribed, language: Language): string {
  const band = base.band;
  if (band === null) return '';
  const id = language === 'id';
  const looked = `${id ? 'nilai' : 'value'} ${formatNumber(band.lookedUp, language)}`;
  const above =
    band.above === null
      ? ''
      : `, ${formatNumber(band.above, language)} ${id ? 'di atas batas bawah' : 'above the lower edge'}`;
  const below =
    band.below === null
      ? ''
      : `, ${formatNumber(band.below, language)} ${id ? 'di bawah batas berikutnya' : 'below the next edge'}`;
  return `${looked}${above}${below}`;
}
