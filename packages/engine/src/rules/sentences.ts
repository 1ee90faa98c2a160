import type { Label } from '../dimension/dimension.js';
import { formatNumber } from '../value/format.js';
import type { Rational } from '../value/rational.js';
import type { Basis, Certainty, Citation, RuleValue } from './pack.js';

/** Sentences about rules, Indonesian and English side by side. */

const KIND: Readonly<Record<RuleValue['kind'], Label>> = {
  bands: { id: 'tabel kategori', en: 'a band table' },
  scores: { id: 'tabel skor', en: 'a score table' },
  number: { id: 'angka', en: 'a number' },
  list: { id: 'daftar angka', en: 'a list of numbers' },
  table: { id: 'tabel dua arah', en: 'a two-way table' },
  points: { id: 'skala titik', en: 'a scale of points' },
  guidance: { id: 'pedoman sebaran', en: 'a distribution guideline' },
};

/** What a rule holds, in words. */
export function ruleKindWord(kind: RuleValue['kind']): Label {
  return KIND[kind];
}

const BASIS: Readonly<Record<Basis, Label>> = {
  law: { id: 'peraturan perundang-undangan', en: 'law' },
  'agency-policy': { id: 'kebijakan instansi', en: 'agency policy' },
  'observed-practice': { id: 'praktik yang teramati', en: 'observed practice' },
  'our-reading': { id: 'penafsiran kami', en: 'our reading' },
};

/** What a rule value rests on, in words. */
export function basisWord(basis: Basis): Label {
  return BASIS[basis];
}

const CERTAINTY: Readonly<Record<Certainty, Label>> = {
  confirmed: { id: 'sudah dipastikan', en: 'confirmed' },
  recalled: { id: 'dari ingatan', en: 'recalled' },
  unsure: { id: 'masih diragukan', en: 'unsure' },
  arithmetic: { id: 'hasil hitungan kami', en: 'our arithmetic' },
};

/** How sure a rule value is, in words. */
export function certaintyWord(certainty: Certainty): Label {
  return CERTAINTY[certainty];
}

/** Where a rule value comes from and where in it, as one text: `PermenPANRB 14/2017, annex`. */
export function citedText({ source, locator }: Pick<Citation, 'source' | 'locator'>): Label {
  const joined = (language: 'id' | 'en'): string =>
    [source[language], locator[language]].filter((part) => part !== '').join(', ');
  return { id: joined('id'), en: joined('en') };
}

export const notARule = (rule: string): Label => ({
  id: `"${rule}" bukan nama aturan; tulis penerbit/peraturan#parameter`,
  en: `"${rule}" does not name a rule; write issuer/instrument#parameter`,
});

export const unknownPack = (pack: string): Label => ({
  id: `tidak ada paket aturan ${pack}`,
  en: `there is no rule pack ${pack}`,
});

export const unknownParameter = (pack: string, parameter: string): Label => ({
  id: `paket aturan ${pack} tidak memuat parameter ${parameter}`,
  en: `the rule pack ${pack} has no parameter ${parameter}`,
});

export const beforeItsPack = (pack: string, at: string, notBefore: string): Label => ({
  id: `${pack} tidak memuat aturan untuk ${at}; paling awal berlaku ${notBefore}`,
  en: `${pack} holds no rule for ${at}: it cannot start before ${notBefore}`,
});

export const startsLater = (rule: string, from: string | null, at: string): Label => ({
  id: `${rule} baru berlaku sejak ${from ?? 'tanggal yang tidak diketahui'}, sesudah ${at}`,
  en: `${rule} starts on ${from ?? 'an unknown date'}, after ${at}`,
});

export const ended = (rule: string, from: string | null): Label => ({
  id: `${rule} tidak berlaku lagi sejak ${from ?? 'tanggal yang tidak diketahui'}`,
  en: `${rule} ended on ${from ?? 'an unknown date'}`,
});

export const notInTable = (axis: Label, found: string, known: readonly string[]): Label => ({
  id: `tabel ini tidak memuat "${found}" pada ${axis.id}; yang ada: ${known.join(', ')}`,
  en: `the table has no "${found}" in ${axis.en}; there are: ${known.join(', ')}`,
});

export const beyondPoints = (value: Rational, side: 'below' | 'above', end: Rational): Label => ({
  id: `${formatNumber(value, 'id')} ${side === 'below' ? 'di bawah' : 'di atas'} titik ${side === 'below' ? 'pertama' : 'terakhir'} ${formatNumber(end, 'id')}; skala ini tidak memberi nilai di sana`,
  en: `${formatNumber(value, 'en')} lies ${side} the ${side === 'below' ? 'first' : 'last'} point ${formatNumber(end, 'en')}; the scale gives no value there`,
});
