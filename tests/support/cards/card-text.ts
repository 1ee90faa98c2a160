import {
  type Card,
  CLASS_EDGES,
  CLASS_SCORES,
  type Indicator,
  type Level,
  type Method,
  PREDICATE_DECIMALS,
  PREDICATE_EDGES,
  STATUS_EDGES,
  type Target,
  WEIGHT_TABLE,
} from './card.js';

type Entry = readonly [string, string | undefined];

/** `{key: value, ...}` of what is there. */
function map(entries: readonly Entry[]): string {
  return `{${entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(', ')}}`;
}

/** A generated scorecard as the file that a person would write. */
export function cardText(card: Card): string {
  const { mark } = card;
  const number = (text: string | undefined): string | undefined => written(text, mark);
  const section = (name: string, entries: readonly Entry[]): string =>
    entries.length === 0 ? '' : `${name}:\n${entries.map(([key, value]) => `  ${key}: ${value}\n`).join('')}`;
  return [
    'berimbang: 1\n',
    `scorecard: ${map([
      ['id', 'card'],
      ['title', 'Card'],
      ['period', `"${card.period}"`],
      ['decimal', mark],
      ['source', 'Made by the tests'],
    ])}\n`,
    methodText(card.method, mark),
    `periods: ${map([
      ['from', `"${card.from}"`],
      ['to', `"${card.to}"`],
      ['read', card.read],
      ['read-from', card.readFrom === undefined ? undefined : `"${card.readFrom}"`],
    ])}\n`,
    section(
      'perspectives',
      card.perspectives.map(({ code, weight, score }) => [
        code,
        map([
          ['label', code],
          ['weight', number(weight)],
          ['score', score],
        ]),
      ]),
    ),
    section(
      'objectives',
      card.objectives.map(({ code, perspective, weight }) => [
        code,
        map([
          ['label', code],
          ['perspective', perspective],
          ['weight', number(weight)],
        ]),
      ]),
    ),
    section(
      'indicators',
      card.indicators.map((indicator) => [indicator.code, indicatorText(indicator, number)]),
    ),
    rulesText(card, number),
    section('facts', factsText(card, number)),
  ].join('');
}

function written(text: string | undefined, mark: 'point' | 'comma'): string | undefined {
  if (text === undefined) return undefined;
  return `"${mark === 'comma' && !text.includes('/') ? text.replace('.', ',') : text}"`;
}

function methodText(method: Method, mark: 'point' | 'comma'): string {
  const limit = (name: string, text: string | undefined): string | undefined =>
    text === undefined ? undefined : method.asRules ? `own#${name}` : written(text, mark);
  const level = ({ weights, missing }: Level, more: readonly Entry[] = []): string =>
    map([
      ['weights', weights],
      ['missing', missing],
      ['table', weights === 'validity-control' ? 'own#weight' : undefined],
      ...more,
    ]);
  const { round } = method;
  return `method:
  name: test/card
  title: Card
  achievement: ${map([
    ['maximise', method.maximise],
    ['minimise', method.minimise],
    ['stabilise', method.stabilise],
    ['cap', limit('cap', method.cap)],
    ['floor', limit('floor', method.floor)],
    ['at-best', limit('at-best', method.atBest)],
    ['points', method.points === undefined ? undefined : 'own#points'],
    ['zero-target', method.zeroIsMet ? 'both-zero-is-met' : undefined],
    ['status', method.status ? 'own#status' : undefined],
    [
      'round',
      round === undefined
        ? undefined
        : map([
            ['decimals', String(round.decimals)],
            ['mode', round.mode],
            ['stage', round.stage],
          ]),
    ],
  ])}
${method.scoreOf === undefined ? '' : `  indicator-score: {of: ${method.scoreOf}, bands: own#class, scores: own#score}\n`}  objective: ${level(method.objective)}
  perspective: ${level(method.perspective)}
  overall: ${level(method.overall, [
    ['score', method.overallOf],
    ['predicate', method.predicate ? 'own#predicate' : undefined],
  ])}
`;
}

function indicatorText(indicator: Indicator, number: (text: string | undefined) => string | undefined): string {
  const { periods, target, components } = indicator;
  return map([
    ['label', indicator.code],
    ['objective', indicator.objective],
    ['perspective', indicator.perspective],
    ['unit', indicator.unit === undefined ? undefined : `"${indicator.unit}"`],
    ['polarity', indicator.deduction || indicator.judged ? undefined : indicator.polarity],
    ['variant', indicator.variant],
    ['weight', number(indicator.weight)],
    ['validity', indicator.validity],
    ['control', indicator.control],
    ['deduction', indicator.deduction ? 'true' : undefined],
    ['judged', indicator.judged ? 'true' : undefined],
    ['cap', indicator.cap === 'none' ? 'none' : number(indicator.cap)],
    ['worst', number(indicator.worst)],
    ['best', number(indicator.best)],
    ['target', targetText(target, 'low', number)],
    ['target-high', targetText(target, 'high', number)],
    ['frequency', periods?.frequency],
    ['consolidation', periods?.operation],
    ['reach', periods?.reach],
    ['missing', periods?.missing],
    ['components', components ? '{}' : undefined],
  ]);
}

function targetText(
  target: Target | undefined,
  end: 'low' | 'high',
  number: (text: string | undefined) => string | undefined,
): string | undefined {
  if (target === undefined) return undefined;
  if (target.is === 'one') return number(target[end]);
  const entries = [...target.of].map(([period, own]): Entry => [`"${period}"`, number(own[end])]);
  return entries.every(([, value]) => value === undefined) ? undefined : map(entries);
}

/** The rules that the method names. */
function rulesText({ method }: Card, number: (text: string | undefined) => string | undefined): string {
  const value = (name: string, text: string | undefined): readonly Entry[] =>
    text === undefined || !method.asRules ? [] : [[name, `{label: L, source: S, unit: index, value: ${number(text)}}`]];
  const bands = (
    edges: readonly (readonly [string, string | null])[],
    before: string,
    unit = ', unit: index',
  ): string => {
    const categories = edges.map(([code]) => `${code}: {label: ${code}}`).join(', ');
    const listed = edges
      .map(([code, from]) => `{category: ${code}${from === null ? '' : `, from: ${number(from)}`}}`)
      .join(', ');
    return `{label: L, source: S${unit}, bands: {categories: {${categories}}, applied: {${before}edges: [${listed}]}}}`;
  };
  const { points } = method;
  const scale = points?.points.map(([from, to]) => `{from: ${number(from)}, to: ${number(to)}}`).join(', ');
  const tabled = [method.objective, method.perspective].some(({ weights }) => weights === 'validity-control');
  const rules: readonly Entry[] = [
    ...value('cap', method.cap),
    ...value('floor', method.floor),
    ...value('at-best', method.atBest),
    [
      'points',
      points === undefined
        ? undefined
        : `{label: L, source: S, unit: index, points: {below: ${points.below}, above: ${points.above}, points: [${scale}]}}`,
    ],
    ['status', method.status ? bands(STATUS_EDGES, '') : undefined],
    [
      'predicate',
      method.predicate
        ? bands(PREDICATE_EDGES, `before: {decimals: ${PREDICATE_DECIMALS}, mode: half-up}, `, '')
        : undefined,
    ],
    ['weight', tabled ? weightTable(number) : undefined],
    ['class', method.scoreOf === undefined ? undefined : bands(CLASS_EDGES, '', '')],
    ['score', method.scoreOf === undefined ? undefined : scoreTable(number)],
  ];
  const used = rules.filter(([, text]) => text !== undefined);
  return used.length === 0 ? '' : `own-rules:\n${used.map(([name, text]) => `  ${name}: ${text}\n`).join('')}`;
}

function scoreTable(number: (text: string | undefined) => string | undefined): string {
  const scores = Object.entries(CLASS_SCORES).map(([code, score]) => `${code}: ${number(score)}`);
  return `{label: L, source: S, unit: score, scores: {scores: {${scores.join(', ')}}}}`;
}

function weightTable(number: (text: string | undefined) => string | undefined): string {
  const axis = (codes: readonly string[]): string =>
    `{label: L, categories: {${codes.map((code) => `${code}: {label: L}`).join(', ')}}}`;
  const rows = Object.entries(WEIGHT_TABLE);
  const cells = rows.map(([row, own]) => {
    const columns = Object.entries(own).map(
      ([column, text]) => `${column}: ${text === null ? '{not-allowed: never}' : number(text)}`,
    );
    return `${row}: {${columns.join(', ')}}`;
  });
  const columns = Object.keys(rows[0]?.[1] ?? {});
  return `{label: L, source: S, table: {rows: ${axis(Object.keys(WEIGHT_TABLE))}, columns: ${axis(columns)}, cells: {${cells.join(', ')}}}}`;
}

/** Facts grouped by node: a value, or values by period. */
function factsText({ facts }: Card, number: (text: string | undefined) => string | undefined): readonly Entry[] {
  const nodes = new Map<string, Entry[]>();
  for (const [address, text] of facts) {
    const [node = '', place] = address.split('@');
    const value = text.startsWith('missing ')
      ? `{missing: ${text.slice('missing '.length)}}`
      : text === ''
        ? '""'
        : number(text);
    nodes.set(node, [...(nodes.get(node) ?? []), [place === undefined ? '' : `"${place.split('=')[1]}"`, value]]);
  }
  return [...nodes].map(([node, entries]): Entry => {
    const [first] = entries;
    const values = first?.[0] === '' ? first[1] : map(entries);
    return [node, `{source: Table 1, values: ${values}}`];
  });
}
