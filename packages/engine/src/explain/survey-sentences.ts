import type { Label } from '../dimension/dimension.js';
import type { IntervalNode, NodeDefinition, QuadrantNode, StandardErrorNode } from '../graph/nodes.js';
import { FEW_RESPONDENTS } from '../survey/statistics/index-error.js';
import { tooCloseToEnd } from '../survey/statistics/index-interval.js';
import type { Cell } from '../value/cell.js';
import { formatNumber, type Language } from '../value/format.js';
import { add, divide, equal, multiply, ONE, type Rational, rational, sign, subtract } from '../value/rational.js';
import { cellText } from './cell-text.js';
import type { Explanation } from './tree.js';

/** Sentences about errors, intervals and quadrants of surveys, Indonesian and English side by side. */

type Facts = Pick<Explanation, 'children' | 'cell'>;
type Sibling = (output: string) => Cell | undefined;

const both = (f: (language: Language) => string): Label => ({ id: f('id'), en: f('en') });
const NOTHING: Label = { id: '', en: '' };

function childOf(facts: Facts, name: string | undefined): Cell | undefined {
  return facts.children.find((child) => child.name === name)?.cell;
}

const numberIn = (cell: Cell | undefined): Rational | null => (cell?.kind === 'number' ? cell.value : null);

/** How a standard error, its degrees of freedom or its correction was made. */
export function standardErrorText(
  definition: StandardErrorNode,
  output: string,
  facts: Facts,
  sibling: Sibling,
): Label {
  if (definition.from === 'parts') return output === 'df' ? partsDegrees() : partsText(definition.over);
  if (output === 'df')
    return {
      id: 'n - 1, dengan n banyaknya jawaban pada unsur yang paling sedikit dijawab',
      en: 'n - 1, n being the number of answers to the element that has the fewest',
    };
  if (output === 'correction') return { id: '(N - n) / (N - 1)', en: '(N - n) / (N - 1)' };
  const df = numberIn(sibling('df'));
  if (df === null) return NOTHING;
  const n = add(df, ONE);
  const population = numberIn(childOf(facts, definition.population));
  const size = (language: Language): string =>
    population === null
      ? `n = ${formatNumber(n, language)}`
      : `n = ${formatNumber(n, language)}, N = ${formatNumber(population, language)}`;
  const root = population === null ? '' : ' * sqrt((N - n) / (N - 1))';
  const how = definition.from === 'answers' ? answersText(facts, definition.over) : countsText(definition.covariance);
  return both((language) => `${how[language].replace('@', root)}; ${size(language)}`);
}

function answersText(facts: Facts, respondents: string): Label {
  const who = (kind: Cell['kind']): ReadonlySet<string | undefined> =>
    new Set(facts.children.filter((child) => child.cell.kind === kind).map((child) => child.place[respondents]));
  const answered = who('number');
  const open = [...who('missing')].some((code) => code !== undefined && answered.has(code));
  const plain: Label = {
    id: 's / sqrt(n)@, dengan s simpangan baku (pembagi n - 1) indeks tiap responden',
    en: "s / sqrt(n)@, s being the standard deviation (divisor n - 1) of the respondents' own indices",
  };
  if (!open) return plain;
  return {
    id: `${plain.id}; ada jawaban kosong, maka simpangan tiap jawaban dibagi banyaknya jawaban pada unsurnya`,
    en: `${plain.en}; some answers are open, so each deviation is divided by the number of answers to its element`,
  };
}

function countsText(covariance: 'independent' | 'upper-bound'): Label {
  return covariance === 'independent'
    ? {
        id: 'sqrt(jumlah kuadrat galat baku tiap unsur)@, jawaban antarunsur dianggap tidak berkorelasi',
        en: "sqrt(sum of squares of the elements' standard errors)@, answers to different elements taken as uncorrelated",
      }
    : {
        id: 'jumlah galat baku tiap unsur@: batas atas, seakan-akan jawaban antarunsur berkorelasi sempurna',
        en: "sum of the elements' standard errors@: the upper bound, as if answers to all elements were perfectly correlated",
      };
}

function partsText(over: string): Label {
  return {
    id: `sqrt(jumlah (bobot * galat baku)^2) / jumlah bobot atas anggota dimensi ${over}, yang disurvei terpisah`,
    en: `sqrt(sum of (weight * standard error)^2) / sum of weights over ${over}, each surveyed apart`,
  };
}

function partsDegrees(): Label {
  return {
    id: 'derajat bebas Welch-Satterthwaite, dibulatkan ke bawah',
    en: 'degrees of freedom by Welch and Satterthwaite, rounded down',
  };
}

/** How an end of an interval, its margin, its quantile or the probability of a grade was made. */
export function intervalText(definition: IntervalNode, output: string, facts: Facts, sibling: Sibling): Label {
  const of = numberIn(childOf(facts, definition.of));
  const se = numberIn(childOf(facts, definition.error));
  const degrees = childOf(facts, definition.degrees);
  const margin = numberIn(sibling('margin'));
  const quantile = numberIn(sibling('quantile'));
  if (of === null || se === null || margin === null || quantile === null) return NOTHING;
  const number = (value: Rational, language: Language): string => formatNumber(value, language);
  switch (output) {
    case 'quantile': {
      const p = multiply(divide(add(ONE, definition.confidence), rational(2)), rational(100));
      const df =
        definition.spread === 't'
          ? (language: Language): string => `; df ${cellText(degrees, language)}`
          : (): string => '';
      return both((language) => `${definition.spread === 't' ? 't' : 'z'}(${number(p, language)}%${df(language)})`);
    }
    case 'margin':
      return both((language) => `${number(quantile, language)} * ${number(se, language)}`);
    case 'low':
    case 'high': {
      const end = output === 'low' ? subtract(of, margin) : add(of, margin);
      const cut = facts.cell.kind === 'number' && !close(facts.cell.value, end);
      const note: Label = cut ? { id: ', dipotong di ujung skala', en: ', cut at the end of the scale' } : NOTHING;
      const sum = (language: Language): string =>
        `${number(of, language)} ${output === 'low' ? '-' : '+'} ${number(margin, language)}`;
      return { id: `${sum('id')}${note.id}`, en: `${sum('en')}${note.en}` };
    }
    default: {
      const normal = (definition.gradeSpread ?? 'normal') === 'normal';
      return both((language) => {
        const [index, error] = [number(of, language), number(se, language)];
        const model = normal
          ? language === 'id'
            ? 'sebaran normal'
            : 'normal distribution'
          : `t, df ${cellText(degrees, language)}`;
        return language === 'id'
          ? `peluang indeks sebenarnya bermutu ini: ${model} di sekitar ${index} dengan galat baku ${error}; batas mutu diambil sebelum pembulatan`
          : `probability that the true index has this grade: ${model} around ${index} with standard error ${error}; the edges of the grades are taken before rounding`;
      });
    }
  }
}

/** Within the precision of an irrational value. */
function close(a: Rational, b: Rational): boolean {
  const gap = subtract(a, b);
  return equal(a, b) || multiply(gap, gap).n * 10n ** 40n < multiply(gap, gap).d;
}

/** A point against the two lines. */
export function quadrantText(definition: QuadrantNode, facts: Facts): Label {
  const text = (name: string, language: Language): string => cellText(childOf(facts, name), language);
  return {
    id: `kepentingan ${text(definition.importance, 'id')} terhadap garis ${text(definition.importanceLine, 'id')}; kinerja ${text(definition.performance, 'id')} terhadap garis ${text(definition.performanceLine, 'id')}`,
    en: `importance ${text(definition.importance, 'en')} against the line at ${text(definition.importanceLine, 'en')}; performance ${text(definition.performance, 'en')} against the line at ${text(definition.performanceLine, 'en')}`,
  };
}

/** What a reader of an error or interval must know: few respondents, no spread at all, an assumption that may be too kind. */
export function errorWarnings(definition: NodeDefinition, facts: Facts, sibling: Sibling): readonly Label[] {
  if (definition.kind !== 'standard-error' && definition.kind !== 'interval') return [];
  const list: Label[] = [];
  const error = definition.kind === 'interval' ? childOf(facts, definition.error) : sibling('');
  const df = numberIn(definition.kind === 'interval' ? childOf(facts, definition.degrees) : sibling('df'));
  const few = rational(FEW_RESPONDENTS - 1);
  if (df !== null && sign(subtract(df, few)) < 0) list.push(fewRespondents(df));
  if (definition.kind === 'interval' && df !== null && definition.bounds !== undefined) {
    const of = numberIn(childOf(facts, definition.of));
    if (of !== null && tooCloseToEnd(of, df, definition.bounds)) list.push(nearEnd());
  }
  if (error?.kind === 'number' && sign(error.value) === 0)
    list.push({
      id: 'galat baku 0: semua responden dalam populasi disurvei, atau jawabannya sama semua',
      en: 'standard error 0: the whole population was asked, or all answers are alike',
    });
  if (definition.kind === 'standard-error' && definition.from === 'counts' && definition.covariance === 'independent')
    list.push({
      id: 'jawaban satu orang biasanya searah, sehingga galat baku ini terlalu kecil',
      en: 'answers of one person usually go together, so this standard error is too small',
    });
  return list;
}

function nearEnd(): Label {
  return {
    id: 'indeks dekat ujung skala dan respondennya di bawah 100: selangnya cenderung terlalu sempit',
    en: 'the index lies near the end of its scale, with fewer than 100 respondents: the interval tends to be too narrow',
  };
}

function fewRespondents(df: Rational): Label {
  return {
    id: `hanya ${formatNumber(df, 'id')} derajat bebas (di bawah ${FEW_RESPONDENTS} responden): selangnya perkiraan kasar`,
    en: `only ${formatNumber(df, 'en')} degrees of freedom (fewer than ${FEW_RESPONDENTS} respondents): the interval is rough`,
  };
}
