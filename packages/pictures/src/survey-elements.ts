import { type Dimension, type Label, type Place, type Rational, rational } from '@berimbang/engine';
import { elementInterval } from './element-intervals.js';
import type { Drawing } from './picture.js';
import { drawable, type Found, isOfPeriods, type Results } from './results.js';
import { drawRows, type Row } from './rows.js';
import * as say from './words.js';

/** Most rows drawn; the table has all. */
const MOST_ROWS = 30;

interface Source {
  readonly id: string;
  readonly name: string;
  readonly rows: string;
  /** Nodes with the ends of the grey bar, and what it is; or the survey whose answers give it. */
  readonly span?: { readonly low: string; readonly high: string };
  readonly survey?: string;
}

/** Elements of surveys, services of indices that are given, and groups of questionnaires: one row each, lowest first. */
export function surveyPictures(results: Results): readonly Drawing[] {
  return sourcesOf(results).flatMap((source) => elements(results, source) ?? []);
}

function sourcesOf(results: Results): readonly Source[] {
  const sources: Source[] = [];
  for (const { definition } of results.evaluation.graph.nodes) {
    const [, block = '', code = ''] =
      /^(survey|questionnaire)\.([^.]+)\.(?:index|mean|item)$/.exec(definition.id) ?? [];
    const id = `${block}.${code}`;
    if (code === '' || sources.some((own) => own.id === id)) continue;
    const name =
      block === 'questionnaire'
        ? `${id}.group`
        : [`${id}.element-index`, `${id}.mean`, `${id}.index`].find((own) => results.column(own) !== undefined);
    const rows = results.column(name ?? '')?.dimensions.filter((dimension) => !isOfPeriods(dimension)) ?? [];
    const [over] = rows;
    if (name === undefined || over === undefined || rows.length > 1) continue;
    if (block === 'questionnaire')
      sources.push({ id, name, rows: over.name, span: { low: `${id}.group-lowest`, high: `${id}.group-highest` } });
    else sources.push({ id, name, rows: over.name, ...(name.endsWith('.index') ? {} : { survey: id }) });
  }
  return sources;
}

const members = (results: Results, name: string): Dimension['members'] => results.dimension(name)?.members ?? [];

function elements(results: Results, source: Source): Drawing | null {
  const { name, rows: over } = source;
  const [now, previous] = results.latest(name, over);
  if (now === undefined) return null;
  const bands = results.bandsOf(name) ?? results.bandsOf(`${source.id}.index`);
  const scaled = results.bandsOf(name) !== null || name.endsWith('.index');
  const table = scaled ? (bands?.table ?? null) : null;
  const steps = table === null ? [] : results.stepsOf(results.bandsOf(name) === null ? `${source.id}.index` : name);
  const conversion = conversionOf(results, source);
  const cells = members(results, over).map(({ code, label }) => {
    const place = { ...now, [over]: code };
    return { code, label: label ?? say.both(code), place, found: results.find(name, place) };
  });
  const decimals = Math.max(results.common(cells.map(({ found }) => found)), 2);
  const made = cells.map(({ code, label, place, found }) => {
    const value = drawable(found);
    const before = previous === undefined ? null : results.find(name, { ...previous, [over]: code });
    const category = results.bandsOf(name) === null ? null : results.find(results.bandsOf(name)?.node ?? '', place);
    const at = category?.cell.kind === 'category' ? category.cell.code : null;
    const step = steps.find((own) => own.code === at);
    const row: Row = {
      label: titled(code, label),
      value,
      before: source.survey === undefined && source.span === undefined ? drawable(before) : null,
      span: spanOf(results, source, found, place, conversion),
      text: results.text(found, decimals),
      grade: step === undefined ? null : say.shortGrade(step.label),
      tone: step?.tone ?? 'none',
    };
    return { row, found, label: titled(code, label) };
  });
  const sorted = [...made]
    .filter(({ found }) => found !== null)
    .sort((a, b) => (a.row.value ?? Number.POSITIVE_INFINITY) - (b.row.value ?? Number.POSITIVE_INFINITY));
  const valued = sorted.filter(({ row }) => row.value !== null);
  const [lowest, highest] = [valued[0], valued.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const shown = sorted.slice(0, MOST_ROWS);
  const barred = sorted.some(({ row }) => row.span !== null);
  const changed = sorted.some(({ row }) => row.before !== null);
  const period = Object.values(now)[0];
  const bar = source.span === undefined ? say.INTERVAL_BAR : say.ITEM_BAR;
  const text = (number: number): Label => say.amount(approximate(number), decimals);
  const notes = [
    ...(barred ? [say.barsAre(bar)] : []),
    ...(changed && previous !== undefined ? [say.beforeIs(say.periodName(Object.values(previous)[0] ?? ''))] : []),
    ...(shown.length < sorted.length ? [say.firstOf(shown.length, sorted.length)] : []),
  ];
  const label = results.label(name);
  return {
    id: source.id,
    kind: 'survey-elements',
    title: period === undefined ? label : say.ofMember(label, say.periodName(period)),
    finding: say.elementsFound(
      { label: lowest.label, value: lowest.row.text },
      { label: highest.label, value: highest.row.text },
    ),
    nodes: sorted.flatMap(({ found }) => (found === null ? [] : [found.address])),
    data: {
      head: [
        say.WORDS.element,
        say.WORDS.value,
        ...(barred ? [source.span === undefined ? say.WORDS.interval : say.WORDS.spanOfItems] : []),
        ...(changed ? [say.WORDS.before] : []),
        ...(steps.length > 0 && results.bandsOf(name) !== null ? [say.WORDS.grade] : []),
      ],
      rows: sorted.map(({ row }) => [
        row.label,
        row.text,
        ...(barred ? [row.span === null ? say.WORDS.none : say.fromTo(text(row.span[0]), text(row.span[1]))] : []),
        ...(changed ? [row.before === null ? say.WORDS.none : text(row.before)] : []),
        ...(steps.length > 0 && results.bandsOf(name) !== null ? [row.grade ?? say.both('')] : []),
      ]),
    },
    draw: (sheet) =>
      drawRows(
        sheet,
        shown.map(({ row }) => row),
        steps,
        notes,
      ),
  };
}

/** A code such as U3 before its name; a name alone where the code says no more. */
function titled(code: string, label: Label): Label {
  if (!/^[A-Z]{1,3}\d+[a-z]?$/.test(code) || label.id === code) return label;
  return { id: `${code} ${label.id}`, en: `${code} ${label.en}` };
}

function conversionOf(results: Results, { name, survey }: Source): Rational {
  if (survey === undefined || !name.endsWith('.element-index')) return rational(1);
  const found = results.find(`${survey}.conversion`);
  return found?.cell.kind === 'number' ? found.cell.value : rational(1);
}

function spanOf(
  results: Results,
  { span, survey }: Source,
  found: Found | null,
  place: Place,
  conversion: Rational,
): readonly [number, number] | null {
  if (span !== undefined) {
    const [low, high] = [drawable(results.find(span.low, place)), drawable(results.find(span.high, place))];
    return low === null || high === null ? null : [low, high];
  }
  return survey === undefined || found?.cell.kind !== 'number'
    ? null
    : elementInterval(results, survey, found.cell.value, place, conversion);
}

/** A number that was drawn, back for its text. */
function approximate(number: number): Rational {
  return rational(Math.round(number * 1e6), 1_000_000);
}
