import type { Label } from '../dimension/dimension.js';
import type { Fact, FactValue, FormulaNode, InputNode, NodeDefinition, NumberOrRule } from '../graph/nodes.js';
import { periodCode } from '../period/period.js';
import type { AchievementVariant } from '../scoring/variants.js';
import { rational } from '../value/rational.js';
import type { Blocks, IndicatorBlock, IndicatorPeriods, LevelRule, Quantity } from './blocks.js';
import { READ_DIMENSION } from './lower-periods.js';

/** What lowering one indicator needs to know of it. */
interface Context {
  readonly indicator: IndicatorBlock;
  readonly blocks: Blocks;
  readonly id: string;
  readonly common: Pick<NodeDefinition, 'path' | 'perspective'>;
  /** Dimensions of its inputs: its own periods, then others. */
  readonly dims: readonly string[];
  readonly named: (id: string, en: string) => Label;
}

export function perspectiveOf(indicator: IndicatorBlock, blocks: Blocks): string | undefined {
  return (
    indicator.perspective ?? blocks.objectives.find((objective) => objective.code === indicator.objective)?.perspective
  );
}

/** The node that an indicator brings to the level above. */
export function partOf(indicator: IndicatorBlock, blocks: Blocks): string {
  const id = `indicator.${indicator.code}`;
  if (indicator.deduction) return realisedNode(indicator);
  return blocks.method.indicatorScore.kind === 'category' ? `${id}.score` : `${id}.index`;
}

/** The node with the realisation as it counts: consolidated where there are periods. */
function realisedNode(indicator: IndicatorBlock): string {
  const id = `indicator.${indicator.code}`;
  if (indicator.periods !== undefined && indicator.periods.operation !== 'index-mean')
    return `${id}.consolidated.realised`;
  return indicator.realised ?? `${id}.realised`;
}

/**
 * Lowers one indicator: inputs `indicator.X.target` and `.realised`, with periods `indicator.X.consolidated`, the outputs of
 * the achievement `indicator.X`, and where the method scores categories `indicator.X.category` and `.score`.
 */
export function lowerIndicator(written: IndicatorBlock, blocks: Blocks): readonly NodeDefinition[] {
  // What is subtracted from a score has the unit of the score unless the file says otherwise.
  const indicator = written.deduction ? { unit: scoreUnit(blocks), ...written } : written;
  const perspective = perspectiveOf(indicator, blocks);
  const context: Context = {
    indicator,
    blocks,
    id: `indicator.${indicator.code}`,
    common: { path: ['indicators', indicator.code], ...(perspective === undefined ? {} : { perspective }) },
    dims: indicator.periods === undefined ? indicator.over : [indicator.periods.frequency, ...indicator.over],
    named: (id, en) => ({ id: `${indicator.label.id}: ${id}`, en: `${indicator.label.en}: ${en}` }),
  };
  if (indicator.judged) return [...weightOf(context), ...scored(context)];
  const measured = [...realisedInputs(context), ...weightOf(context)];
  if (indicator.deduction) return [...measured, ...untargeted(context)];
  if (!hasIndex(indicator, blocks)) return [...measured, ...untargeted(context), ...scored(context)];
  return [...targets(context), ...measured, ...achievement(context), ...scored(context)];
}

/** Unit of every level: that of the indices, or points of the score that categories give. */
export function scoreUnit({ method }: Blocks): string {
  return method.indicatorScore.kind === 'category' ? 'score' : method.achievement.unit;
}

/** Whether an indicator has an index: deductions and judged ones have none, nor one without target whose realisation is scored. */
export function hasIndex(indicator: IndicatorBlock, blocks: Blocks): boolean {
  if (indicator.deduction || indicator.judged) return false;
  const { indicatorScore } = blocks.method;
  if (indicatorScore.kind === 'index' || indicatorScore.of === 'index') return true;
  return indicator.target !== undefined || indicator.targets !== undefined;
}

function input(context: Context, part: string, label: Label, more: Partial<InputNode>): InputNode {
  const { indicator, id, common, dims } = context;
  return {
    kind: 'input',
    id: `${id}.${part}`,
    label,
    dims,
    type: 'number',
    cells: 'all',
    ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
    ...more,
    ...common,
  };
}

function targets(context: Context): readonly NodeDefinition[] {
  const { indicator, named } = context;
  const dims = indicator.periods === undefined || indicator.target !== undefined ? [] : [indicator.periods.frequency];
  const exact = { precision: 'exact', dims } as const;
  const low = input(context, 'target', named('target', 'target'), exact);
  if (!isRange(context)) return [low];
  return [low, input(context, 'target-high', named('batas atas target', 'upper target'), exact)];
}

function isRange({ indicator, blocks }: Context): boolean {
  return variantOf(indicator, blocks) === 'range';
}

function realisedInputs(context: Context): readonly NodeDefinition[] {
  const { indicator, id, common, named } = context;
  if (indicator.realised !== undefined) return [];
  const realised = named('realisasi', 'realisation');
  const { components } = indicator;
  if (components === undefined) return [input(context, 'realised', realised, {})];
  const own = (part: 'numerator' | 'denominator', label: Label, unit: string | undefined): readonly InputNode[] => {
    if (components[part] !== undefined) return [];
    const { unit: _, ...bare } = input(context, part, label, { precision: 'exact' });
    return [unit === undefined ? bare : { ...bare, unit }];
  };
  const { numerator, denominator } = componentNodes(indicator);
  const percent = indicator.unit === '%' ? ' * 100%' : '';
  const ratio: FormulaNode = {
    kind: 'formula',
    id: `${id}.realised`,
    label: realised,
    expression: `a / b${percent}`,
    args: { a: numerator, b: denominator },
    units: 'checked',
    literal: false,
    ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
    ...common,
  };
  return [
    ...own('numerator', named('pembilang', 'numerator'), components.numeratorUnit),
    ...own('denominator', named('penyebut', 'denominator'), components.denominatorUnit),
    ratio,
  ];
}

function componentNodes(indicator: IndicatorBlock): { readonly numerator: string; readonly denominator: string } {
  const id = `indicator.${indicator.code}`;
  return {
    numerator: indicator.components?.numerator ?? `${id}.numerator`,
    denominator: indicator.components?.denominator ?? `${id}.denominator`,
  };
}

/** The weight read from the method's table of validity and control. */
function weightOf({ indicator, blocks, id, common, named }: Context): readonly NodeDefinition[] {
  const rule = weightRules(indicator, blocks).find(({ scheme }) => scheme === 'validity-control');
  if (rule?.table === undefined || indicator.deduction) return [];
  return [
    {
      kind: 'constant',
      id: `${id}.weight`,
      label: named('bobot menurut validitas dan kendali', 'weight by validity and control'),
      rule: rule.table,
      cell: { row: indicator.validity ?? '', column: indicator.control ?? '' },
      ...common,
    },
  ];
}

/** The level rules under which an indicator is weighed: its objective's, and its perspective's where that takes indicators. */
function weightRules(indicator: IndicatorBlock, blocks: Blocks): readonly LevelRule[] {
  const { objective, perspective } = blocks.method;
  const above = perspectiveOf(indicator, blocks);
  const direct = blocks.perspectives.some(({ code, score }) => code === above && score === 'indicators');
  return [...(indicator.objective === undefined ? [] : [objective]), ...(direct ? [perspective] : [])];
}

/** The realisation over its periods where there is no target: every period counts. */
function untargeted(context: Context): readonly NodeDefinition[] {
  const { indicator } = context;
  const { periods } = indicator;
  if (periods === undefined || periods.operation === 'index-mean') return [];
  return [consolidated(context, periods, indicator.realised ?? `${context.id}.realised`)];
}

function achievement(context: Context): readonly NodeDefinition[] {
  const { indicator, id, blocks, common, named } = context;
  const { achievement: rule } = blocks.method;
  const graded = indicator.grades !== undefined;
  const { periods } = indicator;
  const realised = indicator.realised ?? `${id}.realised`;
  const letter = (part: string, label: Label, dims: readonly string[]): NodeDefinition => {
    const { unit: _, ...bare } = input(context, part, label, { dims, type: 'category' });
    return bare;
  };
  const grades = graded
    ? [
        letter('target-grade', named('predikat target', 'target grade'), []),
        letter('grade', named('predikat', 'grade'), indicator.over),
      ]
    : [];
  const plain = periods === undefined || periods.operation === 'index-mean';
  const from = plain ? id : `${id}.consolidated`;
  const whole = periods?.operation === 'index-mean';
  const cap = indicator.cap ?? rule.cap;
  const variant = variantOf(indicator, blocks);
  const node = {
    kind: 'achievement',
    id: whole ? `${id}.each` : id,
    label: indicator.label,
    realised: graded ? `${id}.grade` : plain ? realised : `${from}.realised`,
    target: graded ? `${id}.target-grade` : `${from}.target`,
    ...(isRange(context) ? { targetHigh: `${from}.target-high` } : {}),
    variant,
    ...(indicator.grades === undefined ? {} : { grades: indicator.grades }),
    ...(graded && indicator.target !== undefined ? { realisedBacking: realised, targetBacking: `${id}.target` } : {}),
    ...limit('cap', cap === 'none' ? undefined : cap),
    ...limit('floor', rule.floor),
    ...(indicator.best === undefined ? {} : { best: indicator.best, ...limit('atBest', rule.atBest) }),
    ...(indicator.worst === undefined ? {} : { worst: indicator.worst }),
    ...(rule.points === undefined || variant !== 'stabilise-points' ? {} : { points: rule.points }),
    ...(rule.zeroTarget === undefined ? {} : { zeroTarget: rule.zeroTarget }),
    ...(rule.unit === 'index' ? {} : { indexUnit: rule.unit }),
    ...(rule.status === undefined || whole ? {} : { status: rule.status }),
    ...(rule.round === undefined || whole ? {} : { rounding: rule.round }),
    ...common,
  } as NodeDefinition;
  if (periods === undefined) return [...grades, node];
  if (!whole) return [consolidated(context, periods, realised, `${id}.target`), ...grades, node];
  return [node, ...meanOfIndices(context, periods)];
}

function limit(key: 'cap' | 'floor' | 'atBest', value: NumberOrRule | undefined): object {
  return value === undefined ? {} : { [key]: value };
}

function variantOf(indicator: IndicatorBlock, blocks: Blocks): AchievementVariant {
  if (indicator.grades !== undefined) return 'graded';
  return indicator.variant ?? blocks.method.achievement[indicator.polarity];
}

function consolidated(context: Context, periods: IndicatorPeriods, of: string, target?: string): NodeDefinition {
  const { indicator, id, common, named, blocks } = context;
  const ratio = indicator.components === undefined ? undefined : componentNodes(indicator);
  return {
    kind: 'consolidate',
    id: `${id}.consolidated`,
    label:
      periods.operation === 'index-mean'
        ? named('rata-rata indeks tiap periode', 'mean of the indices of the periods')
        : named('konsolidasi periode', 'consolidated over periods'),
    of,
    ...(target === undefined ? {} : { target }),
    ...(target !== undefined && isRange(context) ? { targetHigh: `${id}.target-high` } : {}),
    over: periods.frequency,
    operation: periods.operation === 'index-mean' ? 'average' : periods.operation,
    reach: periods.reach,
    at: readAt(blocks),
    missing: periods.missing,
    ...(ratio === undefined || periods.operation === 'index-mean'
      ? {}
      : { components: { ...ratio, factor: rational(indicator.unit === '%' ? 100 : 1) } }),
    ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
    ...common,
  };
}

function readAt({ periods }: Blocks): { readonly dimension: string } | { readonly period: string } {
  return periods.every === undefined ? { period: periodCode(periods.read) } : { dimension: READ_DIMENSION };
}

/** The index of each period, then their mean: the index, whether it reaches 100, and its status are nodes of their own. */
function meanOfIndices(context: Context, periods: IndicatorPeriods): readonly NodeDefinition[] {
  const { indicator, id, blocks, common, named } = context;
  const { status, round, unit } = blocks.method.achievement;
  const { unit: _, ...bare } = { unit: '', ...indicator };
  const indices = consolidated({ ...context, indicator: bare }, periods, `${id}.each.index`, `${id}.target`);
  const formula = (part: string, label: Label, expression: string, unit?: string): NodeDefinition => ({
    kind: 'formula',
    id: `${id}.${part}`,
    label,
    expression,
    args: {},
    units: 'checked',
    literal: false,
    ...(unit === undefined ? {} : { unit }),
    ...common,
  });
  return [
    indices,
    {
      ...formula('index', named('indeks', 'index'), `"${id}.consolidated.realised"`, unit),
      ...(round === undefined ? {} : { rounding: round }),
    },
    formula('reached', named('target tercapai', 'target met'), `"${id}.index" >= 100${unit === '%' ? '%' : ''}`),
    ...(status === undefined
      ? []
      : [
          {
            kind: 'band' as const,
            id: `${id}.status`,
            label: named('status', 'status'),
            of: `${id}.index`,
            rule: status,
            ...common,
          },
        ]),
  ];
}

/** The category of an indicator and its score, where the method scores categories. */
function scored(context: Context): readonly NodeDefinition[] {
  const { indicator, id, blocks, common, named } = context;
  const { indicatorScore } = blocks.method;
  if (indicatorScore.kind === 'index') return [];
  const label = named('kategori', 'category');
  const of = indicatorScore.of === 'index' ? `${id}.index` : realisedNode(indicator);
  const category: NodeDefinition = indicator.judged
    ? { kind: 'input', id: `${id}.category`, label, dims: indicator.over, type: 'category', cells: 'all', ...common }
    : { kind: 'band', id: `${id}.category`, label, of, rule: indicatorScore.bands, ...common };
  return [
    category,
    {
      kind: 'score',
      id: `${id}.score`,
      label: named('skor', 'score'),
      of: `${id}.category`,
      rule: indicatorScore.scores,
      ...common,
    },
  ];
}

/** The facts that stand inside an indicator: its targets. */
export function targetFacts(indicator: IndicatorBlock): readonly Fact[] {
  const fact = (part: string, value: FactValue, period?: string): Fact => ({
    node: `indicator.${indicator.code}.${part}`,
    place: period === undefined || indicator.periods === undefined ? {} : { [indicator.periods.frequency]: period },
    value,
    status: 'printed',
    source: indicator.source,
  });
  const number = (part: string, one: Quantity | undefined, each: ReadonlyMap<string, Quantity> | undefined) => [
    ...(one === undefined ? [] : [fact(part, { kind: 'number', ...one })]),
    ...[...(each ?? [])].map(([period, value]) => fact(part, { kind: 'number', ...value }, period)),
  ];
  return [
    ...number('target', indicator.target, indicator.targets),
    ...number('target-high', indicator.targetHigh, indicator.targetsHigh),
    ...(indicator.targetGrade === undefined
      ? []
      : [fact('target-grade', { kind: 'category', code: indicator.targetGrade })]),
  ];
}
