import { type Cell, multiply, rational } from '@berimbang/engine';
import { COEFFICIENT, INDEX, type SurveyTexts } from './texts.js';
import { classesRule, intervalLine, respondentCount } from './words.js';

/** Index with its grade, interval and probabilities, then its elements. */
export function printIndex(texts: SurveyTexts): void {
  const { report, options, indexProblem, settings } = texts.run;
  const { index } = report;
  if (indexProblem !== null && settings.asked) {
    texts.section('index');
    texts.sentence(indexProblem);
  }
  if (index === null || options.index === null) return;
  texts.section('index');
  texts.fact('interval', texts.cell(index.interval, COEFFICIENT));
  texts.fact('ikm', `${texts.cell(index.index, INDEX)}  ${texts.grade(index.grade)}`);
  const { error, confidenceInterval: interval, probabilities } = index;
  const population = options.index.population === null ? null : texts.number(options.index.population);
  if ('fault' in error) texts.fact('error', texts.say(error.fault));
  else {
    const people = texts.say(respondentCount(error.n, population));
    texts.fact('error', `${texts.number(error.se.value, COEFFICIENT)} (${people})`);
    const name = texts.say(intervalLine(texts.number(multiply(options.index.confidence, rational(100)))));
    const ends =
      'fault' in interval
        ? texts.say(interval.fault)
        : `${texts.number(interval.low.value, INDEX)} - ${texts.number(interval.high.value, INDEX)}`;
    texts.terminal.line(`${name}: ${ends}`);
  }
  if (!('fault' in probabilities))
    texts.fact(
      'probabilities',
      [...probabilities].map(([code, { value }]) => `${code} ${texts.share(value)}`).join('  '),
    );
  texts.terminal.line();
  texts.table(
    ['element', '>n', '>mean', '>weighted', '>index', 'grade'],
    index.elements.map((element) => [
      texts.item(element.item),
      texts.count(element.n),
      texts.cell(element.mean, COEFFICIENT),
      texts.cell(element.weighted, COEFFICIENT),
      texts.cell(element.index, INDEX),
      texts.grade(element.grade),
    ]),
  );
}

/** Items with mean, deviation and class, then the means of groups and of all. */
export function printItems(texts: SurveyTexts): void {
  const { report, options } = texts.run;
  const detailed = options.sections.has('items');
  const classed = report.classes !== null;
  if (!detailed && !classed) return;
  texts.section(detailed ? 'items' : 'classes');
  const row = (name: string, counts: readonly string[], mean: Cell, deviation: Cell | null): readonly string[] => [
    name,
    ...counts,
    texts.cell(mean, COEFFICIENT),
    ...(detailed ? [texts.cell(deviation, COEFFICIENT)] : []),
    ...(classed ? [texts.class(mean)] : []),
  ];
  const none = ['', ''];
  const rows = [
    ...report.items.map((item) =>
      row(texts.item(item.item), [texts.count(item.n), texts.count(item.missing)], item.mean, item.deviation),
    ),
    ...report.groupMeans.map(({ group, mean }) => row(`= ${texts.group(group)}`, none, mean, null)),
    row(`= ${texts.word('overItems')}`, none, report.overItems, null),
    ...(report.overGroups === null ? [] : [row(`= ${texts.word('overGroups')}`, none, report.overGroups, null)]),
  ];
  const last = classed ? (['class'] as const) : [];
  texts.table(['item', '>n', '>missing', '>mean', ...(detailed ? (['>deviation'] as const) : []), ...last], rows);
  if (report.classes === null) return;
  const edges = report.classes.classes.map(({ to }) => texts.number(to, INDEX)).join('; ');
  texts.sentence(classesRule(texts.number(report.classes.width, INDEX), edges));
}

/** How often each answer was given. */
export function printFrequencies(texts: SurveyTexts): void {
  const { frequencies } = texts.run.report;
  if (frequencies === null) return;
  texts.section('frequencies');
  const answers = frequencies[0]?.answers ?? [];
  const heads = answers.map(({ answer }) => `>${texts.number(answer)}`);
  texts.plainTable(
    [texts.word('item'), `>${texts.word('n')}`, ...heads, `>${texts.word('missing')}`],
    frequencies.map((item) => [
      texts.item(item.item),
      texts.count(item.n),
      ...item.answers.map(({ count, share }) =>
        share.kind === 'number' ? `${texts.count(count)} (${texts.share(share.value)})` : texts.count(count),
      ),
      texts.count(item.missing),
    ]),
  );
}
