import type { Label, Language, RulePack } from '@berimbang/engine';
import type { Method } from './methods.js';
import { factLines } from './new-facts.js';
import { indicatorLines } from './new-indicators.js';
import { type Plan, type PlannedPart, planScorecard } from './new-plan.js';
import * as say from './new-words.js';
import { type ReadScorecard, readScorecard } from './scorecard.js';
import { comment, commentedOut, flowMap, indented, labelText, scalar } from './yaml-text.js';

/** What a new scorecard is to be. */
export interface NewScorecard {
  readonly method: Method;
  /** Language of the comments; names of examples stand in both. */
  readonly language: Language;
  readonly id: string;
  readonly title?: string;
  /** A valid period. */
  readonly period: string;
  /** Codes of perspectives, for a method that brings none. */
  readonly perspectives: readonly string[];
}

/** A scorecard file to begin with, and what it reads as: it computes at once, with every result missing. */
export interface WrittenScorecard {
  readonly text: string;
  readonly read: ReadScorecard;
}

/**
 * Writes a commented scorecard for a method: its parameters, an example of each kind of indicator, and every input that has
 * no value yet. Null where the method itself has faults.
 */
export function newScorecard(
  wanted: NewScorecard,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method>,
): WrittenScorecard | null {
  const own = wanted.perspectives.map((code) => ({ code, label: perspectiveLabel(code), weight: null }));
  const plan = planScorecard(wanted.method, wanted.period, own, packs);
  if (plan === null) return null;
  const read = (text: string): ReadScorecard =>
    readScorecard({ file: wanted.method.name, text, beside: new Map() }, packs, methods);
  const sections = [
    head(wanted),
    methodLines(wanted),
    periodLines(wanted),
    perspectiveLines(plan, wanted.language),
    dimensionLines(plan, wanted.language),
    objectiveLines(plan, wanted.language),
    indicatorSection(plan, wanted.language),
    surveyLines(plan, wanted.language),
  ];
  const before = join(sections);
  // What the file still lacks is what its graph reads.
  const { graph, ...rest } = read(before);
  if (graph === null) return { text: before, read: { graph, ...rest } };
  const text = join([...sections, factLines(graph, wanted.language), printedLines(graph.model.nodes, wanted.language)]);
  return { text, read: read(text) };
}

function join(sections: readonly (readonly string[])[]): string {
  const written = sections.filter((lines) => lines.length > 0);
  return `${written.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function perspectiveLabel(code: string): Label {
  const known = say.PERSPECTIVES[code];
  const name = code.replaceAll(/[-_]/g, ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return known ?? { id: name, en: name };
}

function head({ method, language, id, title, period }: NewScorecard): readonly string[] {
  const name = title === undefined ? labelText(say.titleText(id, period)) : scalar(title);
  const about = [say.headText(method.name, method.title), method.description];
  return [
    ...about.flatMap((text) => comment(text[language])),
    ...(method.note === null ? [] : ['#', ...comment(say.noteText(method.note)[language])]),
    ...(method.example === null ? [] : comment(say.exampleText(method.example)[language])),
    '#',
    ...comment(say.howToText()[language]),
    '',
    'berimbang: 1',
    '',
    'scorecard:',
    `  id: ${scalar(id)}`,
    `  title: ${name}`,
    `  period: ${period}`,
    ...comment(say.sourceText()[language], '  '),
    '  # source: ""',
    ...comment(say.decimalText()[language], '  '),
    '  # decimal: comma',
    '',
    ...comment(say.organisationText()[language]),
    ...commentedOut(['organisation:', '  name: ""', '  parent: ""']),
  ];
}

function methodLines({ method, language }: NewScorecard): readonly string[] {
  if (method.parameters.size === 0) return [`method: ${method.name}`];
  const parameters = [...method.parameters].flatMap(([name, { label, default: first, choices }]) => [
    ...comment(say.choicesText(label, choices)[language], '  '),
    `  ${scalar(name)}: ${scalar(first)}`,
  ]);
  return [
    'method:',
    `  use: ${method.name}`,
    ...comment(say.parametersText()[language], '  '),
    ...commentedOut(['with:', ...parameters], '  '),
  ];
}

function periodLines({ language }: NewScorecard): readonly string[] {
  return [...comment(say.periodsText()[language]), '# periods: {read: quarter}'];
}

function perspectiveLines({ brought, own, file }: Plan, language: Language): readonly string[] {
  if (brought.length + own.length === 0) return [];
  const names = brought.map(({ code, label }) => `${code} (${label[language]})`).join(', ');
  const weighed = [...brought, ...own].filter(({ weight }) => weight !== null);
  const line = ({ code, label, weight }: PlannedPart, isOwn: boolean): readonly string[] => {
    const keys = [
      ...(isOwn ? [['label', labelText(label)] as const] : []),
      ...(weight === null ? [] : [['weight', weight] as const]),
    ];
    return keys.length === 0 ? [] : [`  ${scalar(code)}: ${flowMap(keys)}`];
  };
  const lines = [...brought.flatMap((part) => line(part, false)), ...own.flatMap((part) => line(part, true))];
  const [first = ''] = Object.keys(file.perspectives ?? {});
  return [
    ...comment(own.length > 0 ? say.perspectivesText()[language] : say.broughtText(names)[language]),
    ...(weighed.length > 0 ? comment(say.weightsText()[language]) : []),
    ...(lines.length > 0
      ? ['perspectives:', ...lines]
      : commentedOut(['perspectives:', `  ${scalar(first)}: {label: {id: "", en: ""}}`])),
  ];
}

function dimensionLines({ dimensions, indicators }: Plan, language: Language): readonly string[] {
  const survey = indicators.some(({ sample }) => sample === 'survey');
  const lines = dimensions.flatMap(({ name, members }) => {
    const bare = members.every(({ label, parent }) => label === null && parent === null);
    if (bare) return [`  ${scalar(name)}: {members: [${members.map(({ code }) => scalar(code)).join(', ')}]}`];
    return [
      `  ${scalar(name)}:`,
      '    members:',
      ...members.map(({ code, label, parent }) => {
        if (parent === null) return `      ${scalar(code)}: ${labelText(label ?? { id: code, en: code })}`;
        const keys = [
          ['parent', scalar(parent)] as const,
          ['label', labelText(label ?? { id: code, en: code })] as const,
        ];
        return `      ${scalar(code)}: ${flowMap(keys)}`;
      }),
    ];
  });
  const elements = survey
    ? [
        ...comment(say.surveyDimensionsText()[language], '  '),
        '  element:',
        '    members:',
        ...say.ELEMENTS.map(([code, label]) => `      ${code}: ${labelText(label)}`),
        '  score: {members: [1, 2, 3, 4]}',
      ]
    : [];
  if (lines.length + elements.length === 0) return [];
  const about = lines.length === 0 ? [] : comment(say.dimensionsText()[language]);
  return [...about, 'dimensions:', ...lines, ...elements];
}

function objectiveLines({ objectives }: Plan, language: Language): readonly string[] {
  if (objectives.length === 0) return [];
  const lines = objectives.map(({ code, label, perspective, weight }) => {
    const keys = [
      ...(perspective === null ? [] : [['perspective', scalar(perspective)] as const]),
      ...(weight === null ? [] : [['weight', weight] as const]),
      ['label', labelText(label)] as const,
    ];
    return `  ${code}: ${flowMap(keys)}`;
  });
  const [from, to] = objectives;
  const links = to === undefined ? [] : [`# links: [{from: ${from?.code ?? ''}, to: ${to.code}}]`];
  return [...comment(say.objectivesText()[language]), 'objectives:', ...lines, ...links];
}

function indicatorSection(plan: Plan, language: Language): readonly string[] {
  if (plan.indicators.length > 0) {
    const measured = plan.indicators.some(({ sample }) => sample === 'measured');
    return [
      ...comment(say.indicatorsText()[language]),
      ...(measured ? comment(say.measuredText()[language]) : []),
      'indicators:',
      ...indicatorLines(plan, language),
    ];
  }
  const code = plan.brought[0]?.code;
  const parent = code === undefined ? null : ({ key: 'perspective', code } as const);
  const example: Plan = { ...plan, indicators: [{ code: '1a', sample: 'plain', parent, weight: null }] };
  return [
    ...comment(say.noIndicatorsText()[language]),
    ...commentedOut(['indicators:', ...indicatorLines(example, language)]),
  ];
}

function surveyLines({ indicators }: Plan, language: Language): readonly string[] {
  if (!indicators.some(({ sample }) => sample === 'survey')) return [];
  return [
    ...comment(say.surveysText()[language]),
    'surveys:',
    ...indented([
      'skm:',
      `  label: ${labelText({ id: 'Survei Kepuasan Masyarakat', en: 'Public satisfaction survey' })}`,
      '  elements: element',
      '  form: counts',
      '  axis: score',
      '  grade: permenpanrb/14-2017#ikm-grade',
    ]),
  ];
}

function printedLines(nodes: readonly { readonly id: string }[], language: Language): readonly string[] {
  const score = nodes.find(({ id }) => id === 'scorecard.score') ?? nodes.find(({ id }) => id.endsWith('.index'));
  return [
    ...comment(say.printedText()[language]),
    ...commentedOut(['printed:', `  total: {node: ${scalar(score?.id ?? 'NODE')}, printed: "", places: [""]}`]),
  ];
}
