import type { Label } from '../dimension/dimension.js';
import { cellText } from '../explain/cell-text.js';
import type { PrintedFigure } from '../scorecard/model.js';
import type { Cell } from '../value/cell.js';
import { formatNumber, type Language } from '../value/format.js';
import { equal, isInteger } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import type { Cause, FindingBasis, Verdict } from './finding.js';

/** Sentences of the audit, Indonesian and English side by side. */

const VERDICT: Readonly<Record<Verdict, Label>> = {
  match: { id: 'cocok', en: 'match' },
  'within-rounding': { id: 'dalam pembulatan', en: 'within rounding' },
  mismatch: { id: 'tidak cocok', en: 'mismatch' },
  'not-derivable': { id: 'tidak dapat diturunkan', en: 'not derivable' },
};

export function verdictWord(verdict: Verdict): Label {
  return VERDICT[verdict];
}

const CAUSE: Readonly<Record<Cause, Label>> = {
  'arithmetic-or-typing': { id: 'salah hitung atau salah ketik', en: 'arithmetic or typing slip' },
  'digit-dropped': { id: 'satu angka hilang', en: 'a digit was dropped' },
  'rounding-direction': { id: 'dibulatkan ke arah yang salah', en: 'rounded in the wrong direction' },
  'unit-confusion': { id: 'satuan tertukar', en: 'units were confused' },
  'copied-input': { id: 'angka tersalin dari tempat lain', en: 'a number was copied from another place' },
  'wrong-scope': { id: 'cakupannya lain dari yang disebut', en: 'the scope is not the one named' },
  'double-division': { id: 'dibagi dua kali', en: 'divided twice' },
  boundary: { id: 'tepat di sekitar batas kategori', en: 'at the edge of a band' },
  'band-not-applied': { id: 'kategori tidak mengikuti tabelnya', en: 'the band table was not applied' },
  'formula-misprinted': { id: 'rumus yang tercetak keliru', en: 'the printed expression is wrong' },
  contradiction: { id: 'sumber bertentangan dengan dirinya sendiri', en: 'the source contradicts itself' },
  'not-reproducible': {
    id: 'tidak dapat diulang dengan aturan mana pun yang dicoba',
    en: 'not reproducible by any rule that was tried',
  },
  'impossible-granularity': {
    id: 'tidak mungkin dari jumlah responden itu',
    en: 'impossible with that number of respondents',
  },
  'claim-not-supported': { id: 'pernyataan tidak didukung data', en: 'the claim is not supported by the data' },
  'follows-from-wrong-figure': {
    id: 'mengikuti angka lain yang salah',
    en: 'follows from another figure that is wrong',
  },
  'rule-missing': { id: 'aturannya tidak ada di sumber', en: 'the rule is not in the source' },
  'input-missing': { id: 'datanya tidak ada di sumber', en: 'an input is not in the source' },
};

export function causeWord(cause: Cause): Label {
  return CAUSE[cause];
}

const BASIS: Readonly<Record<FindingBasis, Label>> = {
  inputs: { id: 'dihitung dari data tercetak', en: 'computed from the printed inputs' },
  'printed-operands': {
    id: 'dihitung dari angka tercetak yang menjadi operannya',
    en: 'computed from the printed values of its operands',
  },
  'observation-elsewhere': {
    id: 'dibandingkan dengan nilai yang tercetak di tempat lain',
    en: 'compared with the value printed elsewhere',
  },
  'tried-rules': { id: 'dicoba dengan aturan yang lazim', en: 'tried with the usual rules' },
  none: { id: '', en: '' },
};

export interface Told {
  readonly figure: PrintedFigure;
  readonly verdict: Verdict;
  readonly cause: Cause | null;
  readonly basis: FindingBasis;
  readonly recomputed: Cell | null;
  readonly inheritedFrom: readonly string[];
  /** Inputs that are not there, or the problem that stands in their place. */
  readonly missing: readonly Label[];
  /** Names of readings that give the printed figure. */
  readonly explainedBy: readonly Label[];
  /** Name of the recomputed category; null for other results. */
  readonly category: Label | null;
  /** Reconstructed or assumed inputs that the computation rests on. */
  readonly unprinted: readonly string[];
  /** Set where the printed operands agree although the inputs do not. */
  readonly operands: Cell | null;
}

/** One or two sentences that say what was printed, what follows, and why they differ. */
export function findingText(told: Told): Label {
  return { id: tell(told, 'id'), en: tell(told, 'en') };
}

function tell(told: Told, language: Language): string {
  const { figure, verdict } = told;
  const id = language === 'id';
  const printed = `${id ? 'Tercetak' : 'Printed'} "${figure.printed}"`;
  const judged = verdict === 'not-derivable' ? underivable(told, language) : compared(told, language);
  const text = [`${printed}; ${judged}.`];
  if (told.inheritedFrom.length > 0) {
    const value = told.operands === null ? '' : ` (${valueOf(told.operands, figure, language)})`;
    text.push(`${id ? 'Angka ini mengikuti' : 'It follows from'} ${told.inheritedFrom.join(', ')}${value}.`);
  }
  if (told.explainedBy.length > 0) {
    const readings = told.explainedBy.map((label) => label[language]).join('; ');
    text.push(
      `${id ? 'Angka tercetak keluar dari bacaan' : 'The printed figure comes out of the reading'}: ${readings}.`,
    );
  }
  if (told.unprinted.length > 0) {
    const values = listed(told.unprinted, 4);
    text.push(
      `${id ? 'Perhitungan memakai nilai yang tidak tercetak' : 'The computation uses values that are not printed'}: ${values}.`,
    );
  }
  return text.join(' ');
}

function listed(texts: readonly string[], most: number): string {
  return `${texts.slice(0, most).join('; ')}${texts.length > most ? '; ...' : ''}`;
}

function underivable({ verdict, cause, missing }: Told, language: Language): string {
  const why = cause === null ? '' : `: ${CAUSE[cause][language]}`;
  const what = missing.map((label) => label[language]);
  return `${VERDICT[verdict][language]}${why}${what.length === 0 ? '' : ` (${listed(what, 6)})`}`;
}

function compared(told: Told, language: Language): string {
  const { figure, recomputed, verdict, cause, basis } = told;
  const value = recomputed === null ? '' : (told.category?.[language] ?? valueOf(recomputed, figure, language));
  const how =
    verdict === 'within-rounding' && recomputed !== null ? `, ${roundingText(recomputed, figure, language)}` : '';
  const why = cause === null ? '' : ` (${CAUSE[cause][language]})`;
  return `${BASIS[basis][language]}: ${value}${how}; ${VERDICT[verdict][language]}${why}`;
}

/** A value with two decimals more than were printed; whole numbers without any. */
export function valueOf(cell: Cell, figure: PrintedFigure, language: Language): string {
  const whole = cell.kind === 'number' && isInteger(cell.value);
  return cellText(cell, language, figure.value === undefined || whole ? undefined : figure.value.decimals + 2);
}

/** Which rounding explains the difference: decimals cut off, or the rounding of the printed inputs. */
function roundingText(cell: Cell, figure: PrintedFigure, language: Language): string {
  const id = language === 'id';
  if (cell.kind !== 'number' || figure.value === undefined) return '';
  const { value, decimals } = figure.value;
  if (equal(roundTo(cell.value, decimals, 'truncate'), value)) return id ? 'desimalnya dipotong' : 'decimals cut off';
  if (cell.range === undefined) return '';
  const [low, high] = [cell.range.low, cell.range.high].map((end) => formatNumber(end, language, decimals + 2));
  return id ? `data tercetak mengizinkan ${low} sampai ${high}` : `the printed inputs allow ${low} to ${high}`;
}

export const impliedValue = (address: string): Label => ({
  id: `nilai ${address} yang tersirat dari angka tercetak`,
  en: `value of ${address} implied by the printed figure`,
});

export const impliedSum = (addresses: readonly string[]): Label => ({
  id: `jumlah ${addresses.join(' + ')} yang tersirat dari angka tercetak`,
  en: `sum of ${addresses.join(' + ')} implied by the printed figure`,
});

export const possibleEnd = (low: boolean): Label => ({
  id: low ? 'nilai terkecil yang masih mungkin' : 'nilai terbesar yang masih mungkin',
  en: low ? 'smallest value still possible' : 'largest value still possible',
});

export const triedRule = (name: Label): Label => ({
  id: `aturan yang dicoba: ${name.id}`,
  en: `rule tried: ${name.en}`,
});
export const otherNode = (name: string): Label => ({ id: name, en: name });
export const inReading = (name: Label, reading: Label): Label => ({
  id: `${name.id} (${reading.id})`,
  en: `${name.en} (${reading.en})`,
});
