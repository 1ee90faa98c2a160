import type { Label } from '../dimension/dimension.js';
import { cellText } from '../explain/cell-text.js';
import type { PrintedFigure } from '../scorecard/model.js';
import type { Cell } from '../value/cell.js';
import { formatNumber, type Language } from '../value/format.js';
import { compare, equal, isInteger } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import type { Told } from './facts-to-tell.js';
import type { Cause, FindingBasis, Verdict } from './finding.js';

/** Sentences of the audit, Indonesian and English side by side. */

const VERDICT: Readonly<Record<Verdict, Label>> = {
  match: { id: 'cocok', en: 'match' },
  'within-rounding': { id: 'dalam pembulatan', en: 'within rounding' },
  mismatch: { id: 'tidak cocok', en: 'mismatch' },
  'not-derivable': { id: 'tidak dapat diturunkan', en: 'not derivable' },
};

/** Where a publication prints a figure, one place after the other. */
export function placesText(places: readonly Label[], between: string): Label {
  return { id: places.map(({ id }) => id).join(between), en: places.map(({ en }) => en).join(between) };
}

export function verdictWord(verdict: Verdict): Label {
  return VERDICT[verdict];
}

const CAUSE: Readonly<Record<Cause, Label>> = {
  'arithmetic-or-typing': { id: 'salah hitung atau salah ketik', en: 'arithmetic or typing slip' },
  'digit-dropped': { id: 'satu angka hilang', en: 'a digit was dropped' },
  'rounding-direction': { id: 'dibulatkan ke arah yang salah', en: 'rounded in the wrong direction' },
  'unit-confusion': { id: 'satuan tertukar', en: 'units were confused' },
  'copied-input': { id: 'angka tersalin dari tempat lain', en: 'a number was copied from another place' },
  'wrong-scope': { id: 'cakupan yang dihitung tidak sama dengan yang disebut', en: 'the scope is not the one named' },
  'double-division': { id: 'dibagi dua kali', en: 'divided twice' },
  boundary: { id: 'nilainya tepat pada atau dekat batas kategori', en: 'at or near the edge of a band' },
  'band-not-applied': { id: 'kategori tidak mengikuti tabelnya', en: 'the band table was not applied' },
  'formula-misprinted': { id: 'rumus yang tercetak keliru', en: 'the printed expression is wrong' },
  contradiction: { id: 'sumber bertentangan dengan dirinya sendiri', en: 'the source contradicts itself' },
  'not-reproducible': {
    id: 'tidak dapat dihasilkan kembali dengan aturan mana pun yang dicoba',
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
    id: 'dihitung dari angka tercetak yang menjadi unsur perhitungannya',
    en: 'computed from the printed values of its operands',
  },
  'observation-elsewhere': {
    id: 'dibandingkan dengan nilai yang tercetak di tempat lain',
    en: 'compared with the value printed elsewhere',
  },
  'tried-rules': { id: 'dicoba dengan aturan yang lazim', en: 'tried with the usual rules' },
  none: { id: '', en: '' },
};

/** One or two sentences that say what was printed, what follows, and why they differ. */
export function findingText(told: Told): Label {
  return { id: tell(told, 'id'), en: tell(told, 'en') };
}

function tell(told: Told, language: Language): string {
  const { figure, verdict } = told;
  const printed = `${language === 'id' ? 'Tercetak' : 'Printed'} "${figure.printed}"`;
  const judged = verdict === 'not-derivable' ? underivable(told, language) : compared(told, language);
  const further = [elsewhereText, edgeText, inheritedText, explainedText, unprintedText].map((say) =>
    say(told, language),
  );
  return [`${printed}; ${judged}.`, ...further.filter((text) => text !== '')].join(' ');
}

function listed(texts: readonly string[], most: number, language: Language): string {
  const rest = texts.length - most;
  const more = rest > 0 ? (language === 'id' ? `; dan ${rest} lainnya` : `; and ${rest} more`) : '';
  return `${texts.slice(0, most).join('; ')}${more}`;
}

function underivable({ verdict, cause, missing, alone }: Told, language: Language): string {
  if (alone) {
    return language === 'id'
      ? `${VERDICT[verdict].id}: nilai ini hanya tercetak di sini dan dipakai sebagai data; tidak ada data lain yang menghasilkannya`
      : `${VERDICT[verdict].en}: printed only here and used as an input; nothing else in the source leads to it`;
  }
  const why = cause === null ? '' : `: ${CAUSE[cause][language]}`;
  const what = missing.map((label) => label[language]);
  return `${VERDICT[verdict][language]}${why}${what.length === 0 ? '' : ` (${listed(what, 3, language)})`}`;
}

function compared(told: Told, language: Language): string {
  const { figure, recomputed, verdict, cause, basis } = told;
  const value = recomputed === null ? '' : namedValue(told, recomputed, language);
  const how =
    verdict === 'within-rounding' && recomputed !== null ? `, ${roundingText(recomputed, figure, language)}` : '';
  const why = cause === null ? '' : ` (${CAUSE[cause][language]})`;
  return `${BASIS[basis][language]}: ${value}${how}; ${VERDICT[verdict][language]}${why}`;
}

/** A category by its name, with its code where that is another word; any other result as a value. */
function namedValue({ name, figure }: Told, cell: Cell, language: Language): string {
  if (name === null) return valueText(cell, figure, language);
  const plain = (text: string): string => text.toLowerCase().replace(/[-\s]+/g, ' ');
  const same = cell.kind !== 'category' || plain(name[language]).includes(plain(cell.code));
  return same ? name[language] : `${name[language]} (${cell.code})`;
}

function elsewhereText({ elsewhere }: Told, language: Language): string {
  if (elsewhere.length === 0) return '';
  const places = elsewhere.map((entry) => `"${entry.printed}" (${placesText(entry.places, ', ')[language]})`);
  return `${language === 'id' ? 'Di tempat lain tercetak' : 'Elsewhere it is printed as'} ${listed(places, 3, language)}.`;
}

/** How near the edge a classed value lies, and whether the rounding of the inputs reaches across. */
function edgeText({ edge }: Told, language: Language): string {
  if (edge === null) return '';
  const [value, limit] = [edge.value, edge.edge].map((number) => formatNumber(number, language));
  const crosses =
    edge.range !== null && compare(edge.range.low, edge.edge) < 0 && compare(edge.range.high, edge.edge) >= 0;
  const across =
    crosses && edge.range !== null ? [edge.range.low, edge.range.high].map((end) => formatNumber(end, language)) : null;
  if (language === 'id') {
    return `Nilainya ${value}, batas terdekat ${limit}.${across === null ? '' : ` Pembulatan data tercetak mengizinkan ${across.join(' sampai ')}.`}`;
  }
  return `The value is ${value}, the nearest edge ${limit}.${across === null ? '' : ` The rounding of the printed inputs allows ${across.join(' to ')}.`}`;
}

function inheritedText({ inherited, operands, figure }: Told, language: Language): string {
  if (inherited.length === 0) return '';
  const id = language === 'id';
  const wrong = inherited.map(({ figure: source, recomputed }) => {
    const right = recomputed === null ? '' : valueText(recomputed, source, language);
    return `${source.label[language]} "${source.printed}" (${id ? 'seharusnya' : 'should be'} ${right}; ${source.id})`;
  });
  const value = operands === null ? '' : valueText(operands, figure, language);
  return id
    ? `Dengan angka tercetak ${listed(wrong, 3, language)} hasilnya ${value}.`
    : `With the printed figures ${listed(wrong, 3, language)} the result is ${value}.`;
}

function explainedText({ alternatives, verdict }: Told, language: Language): string {
  const readings =
    verdict === 'mismatch' ? alternatives.filter((entry) => entry.agrees).map((entry) => entry.label[language]) : [];
  if (readings.length === 0) return '';
  return language === 'id'
    ? `Angka tercetak diperoleh bila dibaca begini (dugaan, bukan data): ${readings.join('; ')}.`
    : `The printed figure would follow from this reading (a conjecture, not data): ${readings.join('; ')}.`;
}

/** What the computation rests on that the publication does not print: values, rules, bands. */
function unprintedText({ unprinted, assumed, external }: Told, language: Language): string {
  const id = language === 'id';
  const say = (list: readonly Label[], lead: string): string =>
    list.length === 0
      ? ''
      : `${lead}: ${listed(
          list.map((label) => label[language]),
          3,
          language,
        )}.`;
  return [
    say(
      unprinted,
      id ? 'Perhitungan memakai nilai yang tidak tercetak' : 'The computation uses values that are not printed',
    ),
    say(
      assumed,
      id
        ? 'Aturan ini anggapan kami, sumber tidak menyebutkannya'
        : 'This rule is our assumption, the source does not state it',
    ),
    say(external, id ? 'Aturan dari luar sumber' : 'Rules from outside the source'),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** A value with two decimals more than were printed; whole numbers without any. */
export function valueText(cell: Cell, figure: PrintedFigure, language: Language): string {
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
export const inReading = (name: Label, reading: Label): Label => ({
  id: `${name.id} (${reading.id})`,
  en: `${name.en} (${reading.en})`,
});
