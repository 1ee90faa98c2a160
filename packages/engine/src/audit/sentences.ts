import type { Label } from '../dimension/dimension.js';
import { cellText } from '../explain/cell-text.js';
import type { PrintedFigure } from '../scorecard/model.js';
import type { Cell } from '../value/cell.js';
import type { Language } from '../value/format.js';
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
  /** Set where the printed operands agree although the inputs do not. */
  readonly operands: Cell | null;
}

/** One or two sentences that say what was printed, what follows, and why they differ. */
export function findingText(told: Told): Label {
  return { id: tell(told, 'id'), en: tell(told, 'en') };
}

function tell(told: Told, language: Language): string {
  const { figure, recomputed, verdict, cause, basis } = told;
  const id = language === 'id';
  const decimals = figure.value === undefined ? undefined : figure.value.decimals + 2;
  const parts: string[] = [`${id ? 'Tercetak' : 'Printed'} "${figure.printed}"`];
  if (verdict === 'not-derivable') {
    const why = cause === null ? '' : `: ${CAUSE[cause][language]}`;
    parts.push(
      `${VERDICT[verdict][language]}${why}${
        told.missing.length === 0
          ? ''
          : ` (${told.missing
              .slice(0, 6)
              .map((label) => label[language])
              .join('; ')}${told.missing.length > 6 ? '; ...' : ''})`
      }`,
    );
  } else {
    const value = recomputed === null ? '' : cellText(recomputed, language, decimals);
    const range =
      recomputed?.kind === 'number' && recomputed.range !== undefined && verdict === 'within-rounding'
        ? ` [${cellText({ kind: 'number', value: recomputed.range.low, exact: true }, language, decimals)} .. ${cellText({ kind: 'number', value: recomputed.range.high, exact: true }, language, decimals)}]`
        : '';
    parts.push(`${BASIS[basis][language]}: ${value}${range}`);
    parts.push(`${VERDICT[verdict][language]}${cause === null ? '' : ` (${CAUSE[cause][language]})`}`);
  }
  const text = [`${parts.join('; ')}.`];
  if (told.inheritedFrom.length > 0) {
    const value = told.operands === null ? '' : ` (${cellText(told.operands, language, decimals)})`;
    text.push(`${id ? 'Angka ini mengikuti' : 'It follows from'} ${told.inheritedFrom.join(', ')}${value}.`);
  }
  if (told.explainedBy.length > 0) {
    text.push(
      `${id ? 'Angka tercetak keluar dari bacaan' : 'The printed figure comes out of the reading'}: ${told.explainedBy.map((label) => label[language]).join('; ')}.`,
    );
  }
  return text.join(' ');
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

export const triedRule = (name: string): Label => ({ id: `aturan yang dicoba: ${name}`, en: `rule tried: ${name}` });
export const otherNode = (name: string): Label => ({ id: name, en: name });
export const inReading = (name: Label, reading: Label): Label => ({
  id: `${name.id} (${reading.id})`,
  en: `${name.en} (${reading.en})`,
});
