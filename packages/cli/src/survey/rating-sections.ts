import { type Cell, type PartingReport, quadrantWord, type SurveySection } from '@berimbang/engine';
import { COEFFICIENT, INDEX, type SurveyTexts, type Word } from './texts.js';
import { SECTION_WORDS } from './words.js';

/** The parts that a column makes of the respondents, and their means. */
export function printParting(texts: SurveyTexts, parting: PartingReport): void {
  texts.terminal.heading(`${texts.say(SECTION_WORDS.parts)} ${parting.name}`);
  const indexed = parting.parts.some((part) => part.index !== null);
  const rows = parting.parts.map((part) => {
    const name = part.value === '' ? texts.word('noValue') : part.value;
    if (part.withheld) return [name, texts.count(part.n), texts.word('withheld'), '', ''];
    const numbers = [texts.cell(part.mean, COEFFICIENT), texts.cell(part.index, INDEX)];
    return [name, texts.count(part.n), ...numbers, texts.grade(part.grade)];
  });
  const total = (word: Word, cell: Cell | null, grade: string | null): readonly string[][] =>
    cell === null ? [] : [[`= ${texts.word(word)}`, '', '', texts.cell(cell, INDEX), texts.grade(grade)]];
  const all = [
    ...rows,
    ...total('simple', parting.simple, parting.simpleGrade),
    ...total('respondentWeighted', parting.weighted, parting.weightedGrade),
  ];
  const last = indexed ? [`>${texts.word('index')}`, texts.word('grade')] : [];
  texts.plainTable(
    [parting.name, `>${texts.word('n')}`, `>${texts.word('mean')}`, ...last],
    indexed ? all : all.map((row) => row.slice(0, 3)),
  );
}

/** Perception minus expectation. */
export function printGaps(texts: SurveyTexts): void {
  const found = texts.run.report.gaps;
  if (found === null) return;
  texts.section('gaps');
  const { pairs, gaps } = found;
  if ('fault' in gaps) {
    texts.sentence(gaps.fault);
    return;
  }
  const grouped = gaps.groups.some(({ code }) => code !== '');
  const rows = [
    ...gaps.items.map(({ code, gap }) => {
      const pair = pairs.find((own) => own.item === code);
      const means =
        pair === undefined ? ['', ''] : [pair.first, pair.second].map((mean) => texts.number(mean, COEFFICIENT));
      return [texts.item(code), texts.count(pair?.n ?? 0), ...means, texts.number(gap, COEFFICIENT)];
    }),
    ...(grouped ? gaps.groups : []).map(({ code, perception, expectation, gap }) => [
      `= ${code === '' ? '-' : texts.group(code)}`,
      '',
      ...[perception, expectation, gap].map((mean) => texts.number(mean, COEFFICIENT)),
    ]),
    [`= ${texts.word('overItems')}`, '', '', '', texts.number(gaps.overItems, COEFFICIENT)],
    ...(grouped ? [[`= ${texts.word('overGroups')}`, '', '', '', texts.number(gaps.overall, COEFFICIENT)]] : []),
  ];
  texts.table(['item', '>n', '>perception', '>expectation', '>gap'], rows);
}

/** Importance against performance: quadrants, conformity and CSI, as far as they are asked for. */
export function printImportance(texts: SurveyTexts): void {
  const { report, options } = texts.run;
  const { importance } = report;
  if (importance === null) return;
  const wants = (section: SurveySection): boolean => options.sections.has(section);
  texts.section(wants('quadrants') ? 'quadrants' : wants('csi') ? 'csi' : 'conformity');
  const heads = [
    ...(wants('conformity') ? (['>conformity'] as const) : []),
    ...(wants('quadrants') ? (['quadrant'] as const) : []),
  ];
  texts.table(
    ['item', '>n', '>importance', '>performance', ...heads],
    importance.items.map(({ item, n, first, second, quadrant, conformity }) => [
      texts.item(item),
      texts.count(n),
      texts.number(second, COEFFICIENT),
      texts.number(first, COEFFICIENT),
      ...(wants('conformity') ? [conformity === null ? '' : texts.percent(conformity)] : []),
      ...(wants('quadrants') ? [texts.say(quadrantWord(quadrant))] : []),
    ]),
  );
  const { crosshair, csi, conformity } = importance;
  if (crosshair !== null && wants('quadrants')) {
    const lines = [
      `${texts.word('importance')} ${texts.number(crosshair.importance, COEFFICIENT)}`,
      `${texts.word('performance')} ${texts.number(crosshair.performance, COEFFICIENT)}`,
    ];
    texts.fact('lines', lines.join(', '));
  }
  if (wants('conformity') && conformity !== null) texts.fact('conformity', texts.percent(conformity));
  if (wants('csi')) texts.fact('csi', 'fault' in csi ? texts.say(csi.fault) : texts.percent(csi.index));
}
