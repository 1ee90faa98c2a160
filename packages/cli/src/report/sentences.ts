import {
  add,
  formatNumber,
  type Label,
  type Language,
  type NodeRounding,
  type Rational,
  subtract,
  typesetNumber,
  VERDICTS,
  type Verdict,
  verdictWord,
} from '@berimbang/engine';
import { roundingWord, SAY } from './words.js';

/** Sentences of the report, Indonesian and English side by side. */

export const both = (write: (language: Language) => string): Label => ({ id: write('id'), en: write('en') });

/** "1 figure", "2 figures". */
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A number as a page shows it; without decimals all that it needs. */
export const typeset = (value: Rational, decimals?: number): Label =>
  both((language) => typesetNumber(value, language, decimals));

/** "a", "a dan b", "a, b, dan c". */
function listed(texts: readonly string[], language: Language): string {
  const and = language === 'id' ? 'dan' : 'and';
  if (texts.length <= 1) return texts[0] ?? '';
  if (texts.length === 2) return `${texts[0]} ${and} ${texts[1]}`;
  return `${texts.slice(0, -1).join(', ')}, ${and} ${texts.at(-1)}`;
}

export const roundingText = ({ decimals, mode, stage }: NodeRounding): Label =>
  both((language) => {
    const what = (stage === 'shown' ? SAY.shownWord : SAY.valueWord)[language];
    const how = roundingWord(mode)[language];
    return language === 'id'
      ? `${decimals} desimal, ${how}; ${what}`
      : `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, ${how}; ${what}`;
  });

interface Distance {
  readonly lookedUp: Rational;
  readonly above: Rational | null;
  readonly below: Rational | null;
}

/** How far a value is from the edges of its band; null where it has none. */
export function distances({ above, below, lookedUp }: Distance): Label | null {
  if (above === null && below === null) return null;
  const lower = above === null ? null : subtract(lookedUp, above);
  const upper = below === null ? null : add(lookedUp, below);
  return both((language) => {
    const write = (value: Rational): string => formatNumber(value, language);
    const texts: string[] = [];
    if (above !== null && lower !== null)
      texts.push(`${write(above)} ${language === 'id' ? 'di atas batas' : 'above the edge'} ${write(lower)}`);
    if (below !== null && upper !== null)
      texts.push(`${write(below)} ${language === 'id' ? 'di bawah batas' : 'below the edge'} ${write(upper)}`);
    return texts.join('; ');
  });
}

export interface StatusCount {
  readonly label: Label;
  readonly count: number;
  /** True for the status that needs nobody's attention. */
  readonly calm: boolean;
}

/** What the statuses of the indicators come to, exceptions first; empty where there are no indicators. */
export function statusClause(counts: readonly StatusCount[], unmeasured: number): Label {
  const measured = counts.reduce((sum, { count }) => sum + count, 0);
  const all = measured + unmeasured;
  const exceptions = counts.filter(({ calm, count }) => !calm && count > 0);
  return both((language) => {
    const id = language === 'id';
    if (all === 0) return '';
    if (measured === 0)
      return id
        ? `status ${all} indikator belum dapat dihitung`
        : `the status of ${counted(all, 'indicator')} cannot be computed yet`;
    if (exceptions.length === 0 && unmeasured === 0) {
      const name = counts.find(({ calm }) => calm)?.label[language] ?? '';
      if (all === 1)
        return id ? `satu-satunya indikator berstatus ${name}` : `the one indicator is ${name.toLowerCase()}`;
      return id ? `seluruh ${all} indikator berstatus ${name}` : `all ${all} indicators are ${name.toLowerCase()}`;
    }
    const texts = exceptions.map(({ label, count }) =>
      id ? `${count} berstatus ${label.id}` : `${count} ${label.en.toLowerCase()}`,
    );
    if (unmeasured > 0) texts.push(id ? `${unmeasured} belum diukur` : `${unmeasured} not measured`);
    return id
      ? `dari ${all} indikator, ${listed(texts, language)}`
      : `of ${counted(all, 'indicator')}, ${listed(texts, language)}`;
  });
}

export const rated = (period: Label, predicate: Label): Label => ({
  id: `Kinerja ${period.id} berpredikat ${predicate.id}`,
  en: `Performance in ${period.en} is rated ${predicate.en.toLowerCase()}`,
});
export const valued = (what: Label, period: Label, value: Label): Label => ({
  id: `${what.id} ${period.id} adalah ${value.id}`,
  en: `${what.en} in ${period.en} is ${value.en}`,
});
export const withheld = (period: Label, count: number): Label => ({
  id: `Nilai ${period.id} belum dapat dihitung: ${count} data belum ada`,
  en: `The score of ${period.en} cannot be computed yet: ${count === 1 ? '1 value is' : `${count} values are`} missing`,
});
export const notComputed = (period: Label): Label => ({
  id: `Nilai ${period.id} tidak dapat dihitung`,
  en: `The score of ${period.en} cannot be computed`,
});

/** Perspectives by their categories, where there is no whole; those alike in one clause, in the order they first appear. */
export const perspectivesRated = (rows: readonly { readonly label: Label; readonly category: Label }[]): Label =>
  both((language) => {
    const alike = new Map<string, string[]>();
    for (const { label, category } of rows) {
      const word = category[language].replace(/^.*: /, '');
      alike.set(word, [...(alike.get(word) ?? []), label[language]]);
    }
    const [only] = alike.keys();
    if (alike.size === 1 && only !== undefined && rows.length > 1)
      return language === 'id'
        ? `Seluruh ${rows.length} perspektif dinilai ${only}`
        : `All ${rows.length} perspectives are rated ${only}`;
    const and = language === 'id' ? ' serta ' : ' as well as ';
    const clauses = [...alike].map(([word, names]) =>
      language === 'id'
        ? `${names.join(and)} dinilai ${word}`
        : `${names.join(and)} ${names.length === 1 ? 'is' : 'are'} rated ${word}`,
    );
    return clauses.join('; ');
  });

/** What an audit found, in one clause. */
export function auditClause(totals: Readonly<Record<Verdict, number>>): Label {
  const all = VERDICTS.reduce((sum, verdict) => sum + totals[verdict], 0);
  return both((language) => {
    const id = language === 'id';
    if (all === 0) return '';
    const agreeing = totals.match + totals['within-rounding'];
    if (agreeing === all && all === 1)
      return id ? 'satu-satunya angka tercetak cocok' : 'the one printed figure agrees with its inputs';
    if (agreeing === all)
      return id ? `seluruh ${all} angka tercetak cocok` : `all ${all} printed figures agree with their inputs`;
    const rest = [
      [totals.mismatch, id ? 'tidak cocok' : totals.mismatch === 1 ? 'does not' : 'do not'],
      [totals['not-derivable'], id ? verdictWord('not-derivable').id : 'cannot be derived'],
    ] as const;
    const texts = rest.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return id
      ? `dari ${all} angka tercetak, ${listed([`${agreeing} cocok`, ...texts], 'id')}`
      : `of ${counted(all, 'printed figure')}, ${listed([`${agreeing} ${agreeing === 1 ? 'agrees with its inputs' : 'agree with their inputs'}`, ...texts], 'en')}`;
  });
}

export const unitsRead = (count: number): Label => ({
  id: `${count} kartu skor`,
  en: counted(count, 'scorecard'),
});

/** Where the whole of several units lies. */
export const unitsRange = (count: number, low: Label, high: Label): Label => ({
  id: `Nilai ${count} unit berkisar antara ${low.id} dan ${high.id}`,
  en: `The scores of ${counted(count, 'unit')} range from ${low.en} to ${high.en}`,
});
export const unitsMarked = (rule: string): Label => ({
  id: `Tanda dan warna hanya pada pengecualian, menurut batas status indikator ${rule}; nilainya tidak diubah.`,
  en: `Marks and tints stand on exceptions only, by the edges of the indicator status ${rule}; no value is changed by them.`,
});
export const notListed = (nodes: number, cells: number): Label => ({
  id: `${nodes} hasil lain yang sel-selnya lebih dari ${cells} atau dari periode lain tidak dimuat di sini; berimbang score menampilkannya.`,
  en: `${counted(nodes, 'further result')} with more than ${cells} cells or of other periods ${nodes === 1 ? 'is' : 'are'} not listed here; berimbang score shows ${nodes === 1 ? 'it' : 'them'}.`,
});
export const notExplained = (count: number): Label => ({
  id: `Demi ukuran berkas, ${count} angka di halaman ini tidak disertai penjelasan; berimbang explain memberikannya.`,
  en: `To keep the file small, ${count === 1 ? '1 number on this page comes without its explanation' : `${count} numbers on this page come without their explanations`}; berimbang explain gives ${count === 1 ? 'it' : 'them'}.`,
});
export const allDigits: Label = {
  id: 'Angka tanpa pembulatan yang ditetapkan ditampilkan dengan dua desimal, angka sampai dengan satu dengan paling banyak empat; nilai lengkapnya ada dalam penjelasannya.',
  en: 'Numbers without a declared rounding are shown with two decimals, numbers up to one with at most four; their explanations have the full value.',
};
export const otherPeriods = (period: Label): Label => ({
  id: `Penjelasan dimuat untuk ${period.id}. Periode lain: berimbang report --at PERIODE.`,
  en: `Explanations are those of ${period.en}. Other periods: berimbang report --at PERIOD.`,
});
export const matchesFolded = (count: number, word: Label): Label => ({
  id: `${count} angka ${word.id}`,
  en: `${counted(count, 'figure')}: ${word.en}`,
});
export const notesFolded = (count: number): Label => ({ id: `${count} catatan`, en: counted(count, 'note') });
export const moreHeld = (count: number): Label => ({ id: `dan ${count} lagi`, en: `and ${count} more` });
export const trendsLeftOut = (count: number): Label => ({
  id: `${count} gambar tren indikator tidak dimuat karena laporan ini memuat beberapa kartu skor; buat laporan satu kartu skor untuk melihatnya.`,
  en: `${count === 1 ? '1 picture of an indicator trend is' : `${count} pictures of indicator trends are`} left out because this report holds several scorecards; a report of one scorecard has ${count === 1 ? 'it' : 'them'}.`,
});
