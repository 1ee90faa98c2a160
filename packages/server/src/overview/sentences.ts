import { compare, formatWhole, type Label, type Language, rational, subtract } from '@berimbang/engine';
import { amount, type Dot, type Plan, type Results, type Tone } from '@berimbang/pictures';

/** The findings of the overview as sentences, Indonesian and English side by side. */

const each = (say: (language: Language) => string): Label => ({ id: say('id'), en: say('en') });

export interface StatusCount {
  readonly word: Label;
  readonly tone: Tone | 'grey';
  readonly count: number;
}

export interface Move {
  readonly before: Label;
  readonly from: Label;
  readonly to: Label;
  readonly rose: boolean;
}

/** What the headline is made of. */
export interface HeadlineFacts {
  readonly period: Label;
  readonly computed: boolean;
  readonly whole: {
    readonly name: Label;
    readonly shown: Label;
    /** Whether it is a number. */
    readonly valued: boolean;
    readonly word: Label | null;
  } | null;
  /** The first of what stands in place of a whole. */
  readonly first: {
    readonly name: Label;
    readonly shown: Label;
    readonly word: Label | null;
    /** How it moved since its last value. */
    readonly moved: Move | null;
  } | null;
  readonly indicators: { readonly total: number; readonly counts: readonly StatusCount[] } | null;
}

/** The finding of the page: how it went, and what stands out. */
export function headline(facts: HeadlineFacts): Label {
  const { period, whole, first, computed } = facts;
  if (!computed) return { id: `Belum ada hasil untuk ${period.id}`, en: `There are no results for ${period.en} yet` };
  const end = standingOut(facts);
  const close = (text: Label): Label =>
    end === null ? text : each((language) => `${text[language]}${end.glue}${end.text[language]}`);
  if (whole !== null && !whole.valued)
    return close({
      id: `${whole.name.id} ${period.id} belum dapat dihitung`,
      en: `${whole.name.en} cannot be computed for ${period.en} yet`,
    });
  if (whole !== null && whole.word !== null) {
    const word = lowered(whole.word);
    return close({ id: `Kinerja ${period.id} ${word.id}`, en: `Performance in ${period.en} is ${word.en}` });
  }
  if (whole !== null)
    return close({
      id: `${whole.name.id} ${period.id} ${whole.shown.id}`,
      en: `${whole.name.en} in ${period.en} is ${whole.shown.en}`,
    });
  if (first !== null) return close(firstSentence(first));
  return close({ id: `Kinerja ${period.id} belum bernilai`, en: `There is no value for ${period.en} yet` });
}

function firstSentence({ name, shown, word, moved }: NonNullable<HeadlineFacts['first']>): Label {
  if (word !== null)
    return {
      id: `${name.id} ${shown.id} termasuk ${grade(word.id)}`,
      en: `${name.en} of ${shown.en} is in the band ${grade(word.en)}`,
    };
  if (moved === null) return { id: `${name.id}: ${shown.id}`, en: `${name.en}: ${shown.en}` };
  const { before, from, to, rose } = moved;
  return {
    id: `${name.id} ${rose ? 'naik' : 'turun'} dari ${before.id} (${from.id}) ke ${shown.id} (${to.id})`,
    en: `${name.en} ${rose ? 'rose' : 'fell'} from ${before.en} (${from.en}) to ${shown.en} (${to.en})`,
  };
}

/** What of the indicators stands out: all alike, the exceptions, or that nothing was measured. */
function standingOut({ indicators }: HeadlineFacts): { readonly glue: string; readonly text: Label } | null {
  if (indicators === null || indicators.total === 0) return null;
  const { total, counts } = indicators;
  const of = (tone: StatusCount['tone']): readonly StatusCount[] =>
    counts.filter((own) => own.tone === tone && own.count > 0);
  const without = of('grey').reduce((sum, { count }) => sum + count, 0);
  const measured = total - without;
  if (measured === 0)
    return {
      glue: '; ',
      text: each((language) =>
        language === 'id'
          ? `${formatWhole(total, language)} IKU belum diukur`
          : `${formatWhole(total, language)} ${total === 1 ? 'indicator is' : 'indicators are'} not measured`,
      ),
    };
  const exceptions = [...of('red'), ...of('yellow')];
  const gone = (language: Language): string =>
    without === 0
      ? ''
      : language === 'id'
        ? `, ${formatWhole(without, language)} belum diukur`
        : `, ${formatWhole(without, language)} not measured`;
  const [worst, ...others] = exceptions;
  if (worst !== undefined)
    return {
      glue: ', ',
      text: each((language) => {
        const id = language === 'id';
        const rest = others
          .map(({ count, word }) => `${id ? ' dan' : ' and'} ${formatWhole(count, language)} ${word[language]}`)
          .join('');
        const [few, all] = [formatWhole(worst.count, language), formatWhole(total, language)];
        const open = without === 0 ? '' : `; ${formatWhole(without, language)} ${id ? 'belum diukur' : 'not measured'}`;
        return id
          ? `dengan ${few} dari ${all} IKU berstatus ${worst.word.id}${rest}${open}`
          : `with ${few} of ${all} indicators ${worst.word.en}${rest}${open}`;
      }),
    };
  const [only, another] = counts.filter(({ count, tone }) => count > 0 && tone !== 'grey');
  if (only === undefined || another !== undefined) return null;
  return {
    glue: ': ',
    text: each((language) => {
      const all = formatWhole(measured, language);
      if (language === 'id')
        return `${without === 0 ? 'seluruh ' : ''}${all} IKU${without === 0 ? '' : ' yang diukur'} berstatus ${only.word.id}${gone(language)}`;
      return `all ${all}${without === 0 ? '' : ' measured'} indicators are ${only.word.en}${gone(language)}`;
    }),
  };
}

/** A predicate within a sentence: `istimewa`; a grade with a letter keeps it. */
function lowered(word: Label): Label {
  return each((language) => {
    const text = grade(word[language]);
    const [first = '', second = ''] = text;
    // A word all in capitals or with a letter of a grade before it is a name.
    return second === '' || second === ' ' || second === second.toUpperCase()
      ? text
      : first.toLowerCase() + text.slice(1).toLowerCase();
  });
}

/** `Mutu A: Sangat Baik` as it stands in a sentence. */
const grade = (text: string): string => text.replace(/^(?:Mutu|Grade) ([A-E]{1,2}): /, '$1 ');

/** What the perspectives show: those below their target with what weighs on them, or else how far apart they are and which adds most. */
export function perspectivesSentence(
  results: Results,
  { rows, decimals, base }: Plan,
  worstIn: (perspective: string) => Dot | null,
): Label | null {
  const scored = rows.flatMap(({ code, label, found, contribution }) =>
    found?.cell.kind === 'number'
      ? [{ code, label, value: results.rounded(found.name, found.cell.value), contribution }]
      : [],
  );
  const sorted = [...scored].sort((a, b) => compare(b.value, a.value));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (base > 0 && lowest !== undefined && compare(lowest.value, rational(base)) < 0) {
    const below = sorted.filter(({ value }) => compare(value, rational(base)) < 0).reverse();
    const shown = below.map(({ code, label, value }) => ({
      label,
      value: amount(value, decimals),
      worst: worstIn(code),
    }));
    return each((language) => shown.map((own) => belowTarget(results, own, base, language)).join(' '));
  }
  if (highest === undefined || lowest === undefined || highest === lowest) return null;
  const apart = amount(subtract(highest.value, lowest.value), decimals);
  const most = [...scored]
    .sort((a, b) => (a.contribution === null || b.contribution === null ? 0 : compare(b.contribution, a.contribution)))
    .at(0);
  const adds = most === undefined || most.contribution === null ? null : amount(most.contribution, 2);
  return each((language) => {
    const first =
      language === 'id'
        ? `Selisih terbesar antarperspektif ${apart.id}.`
        : `The perspectives lie at most ${apart.en} apart.`;
    if (most === undefined || adds === null) return first;
    return language === 'id'
      ? `${first} ${most.label.id} menyumbang paling banyak: ${adds.id}.`
      : `${first} ${most.label.en} contributes most: ${adds.en}.`;
  });
}

/** `Proses internal 91,73 di bawah target 100; IKU terendahnya 6a Waktu layanan: 45,00.` */
function belowTarget(
  results: Results,
  { label, value, worst }: { readonly label: Label; readonly value: Label; readonly worst: Dot | null },
  base: number,
  language: Language,
): string {
  const id = language === 'id';
  const target = formatWhole(base, language);
  const found = worst === null ? null : results.text(worst.found, Math.min(results.decimals(worst.found), 2))[language];
  const cause =
    worst === null
      ? ''
      : `; ${id ? 'IKU terendahnya' : 'its lowest indicator is'} ${worst.code} ${worst.label[language]}: ${found}`;
  return `${label[language]} ${value[language]}${id ? ' di bawah target ' : ' is below the target of '}${target}${cause}.`;
}
