import type { Dimension, Label } from '../dimension/dimension.js';
import type { CombinePart, Fact, FactValue, NodeDefinition } from '../graph/nodes.js';
import type { Blocks, IndicatorBlock, LevelRule, PerspectiveBlock } from './blocks.js';
import type { Lowered } from './lowered.js';

/**
 * Lowers perspectives, objectives and indicators. An indicator `1a-CP` becomes `indicator.1a-CP.target`,
 * `indicator.1a-CP.realised` and the outputs of `indicator.1a-CP`; the levels above become `objective.X.score`,
 * `perspective.X.score`, `scorecard.score` and `scorecard.predicate`. Whole levels are collected as `indicators.index`,
 * `indicators.status`, `indicators.reached`, `indicators.target` and `perspectives.score`.
 */
export function lowerIndicators(blocks: Blocks): Lowered {
  const dimensions: Dimension[] = [];
  const level = (
    name: string,
    members: readonly { code: string; label: Label; parent?: string }[],
    parent?: string,
  ): void => {
    if (members.length === 0) return;
    dimensions.push({ name, members: members.map(withoutEmptyParent), ...(parent === undefined ? {} : { parent }) });
  };
  level(
    'perspective',
    blocks.perspectives.map(({ code, label }) => ({ code, label })),
  );
  level(
    'objective',
    blocks.objectives.map(({ code, label, perspective }) => ({ code, label, parent: perspective })),
    'perspective',
  );
  const inObjectives = blocks.objectives.length > 0;
  level(
    'indicator',
    blocks.indicators.map(({ code, label, objective, perspective }) => ({
      code,
      label,
      parent: (inObjectives ? objective : perspective) ?? '',
    })),
    inObjectives ? 'objective' : blocks.perspectives.length > 0 ? 'perspective' : undefined,
  );
  const nodes = [
    ...blocks.indicators.flatMap((indicator) => indicatorNodes(indicator, blocks)),
    ...collections(blocks),
    ...blocks.objectives.map((objective) => objectiveNode(objective.code, blocks)),
    ...blocks.perspectives.flatMap((perspective) => perspectiveNodes(perspective, blocks)),
    ...overallNodes(blocks),
  ];
  return { dimensions, nodes, facts: blocks.indicators.flatMap(targetFacts) };
}

function withoutEmptyParent(member: { code: string; label: Label; parent?: string }): Dimension['members'][number] {
  const { parent, ...rest } = member;
  return parent === undefined || parent === '' ? rest : { ...rest, parent };
}

function perspectiveOf(indicator: IndicatorBlock, blocks: Blocks): string | undefined {
  return (
    indicator.perspective ?? blocks.objectives.find((objective) => objective.code === indicator.objective)?.perspective
  );
}

function indicatorNodes(indicator: IndicatorBlock, blocks: Blocks): readonly NodeDefinition[] {
  const id = `indicator.${indicator.code}`;
  const path = ['indicators', indicator.code];
  const perspective = perspectiveOf(indicator, blocks);
  const common = { path, ...(perspective === undefined ? {} : { perspective }) };
  const unit = indicator.unit === undefined ? {} : { unit: indicator.unit };
  const named = (id: string, en: string): Label => ({
    id: `${indicator.label.id}: ${id}`,
    en: `${indicator.label.en}: ${en}`,
  });
  const input = (
    part: string,
    label: Label,
    precision: 'exact' | 'printed' | undefined,
    dims: readonly string[],
  ): NodeDefinition => ({
    kind: 'input',
    id: `${id}.${part}`,
    label,
    dims,
    type: 'number',
    cells: 'all',
    ...(precision === undefined ? {} : { precision }),
    ...unit,
    ...common,
  });
  const { achievement } = blocks.method;
  const nodes: NodeDefinition[] = [input('target', named('target', 'target'), 'exact', [])];
  if (indicator.realised === undefined)
    nodes.push(input('realised', named('realisasi', 'realisation'), undefined, indicator.over));
  const realised = indicator.realised ?? `${id}.realised`;
  const letter = (part: string, label: Label, dims: readonly string[]): NodeDefinition => ({
    kind: 'input',
    id: `${id}.${part}`,
    label,
    dims,
    type: 'category',
    cells: 'all',
    ...common,
  });
  const graded = indicator.grades !== undefined;
  if (graded)
    nodes.push(
      letter('target-grade', named('predikat target', 'target grade'), []),
      letter('grade', named('predikat', 'grade'), indicator.over),
    );
  nodes.push({
    kind: 'achievement',
    id,
    label: indicator.label,
    realised: graded ? `${id}.grade` : realised,
    target: graded ? `${id}.target-grade` : `${id}.target`,
    variant: graded
      ? 'graded'
      : (indicator.variant ?? (indicator.polarity === 'minimise' ? achievement.minimise : achievement.maximise)),
    ...(indicator.grades === undefined ? {} : { grades: indicator.grades }),
    ...(graded && indicator.target !== undefined ? { realisedBacking: realised, targetBacking: `${id}.target` } : {}),
    ...(achievement.cap === undefined ? {} : { cap: achievement.cap }),
    ...(achievement.floor === undefined ? {} : { floor: achievement.floor }),
    ...(achievement.status === undefined ? {} : { status: achievement.status }),
    ...common,
  });
  return nodes;
}

function targetFacts(indicator: IndicatorBlock): readonly Fact[] {
  const fact = (part: string, value: FactValue): Fact => ({
    node: `indicator.${indicator.code}.${part}`,
    place: {},
    value,
    status: 'printed',
    source: indicator.source,
  });
  return [
    ...(indicator.target === undefined ? [] : [fact('target', { kind: 'number', ...indicator.target })]),
    ...(indicator.targetGrade === undefined
      ? []
      : [fact('target-grade', { kind: 'category', code: indicator.targetGrade })]),
  ];
}

function collections(blocks: Blocks): readonly NodeDefinition[] {
  const collect = (
    id: string,
    dimension: string,
    label: Label,
    entries: readonly (readonly [string, string])[],
  ): readonly NodeDefinition[] =>
    entries.length === 0 ? [] : [{ kind: 'collect', id, label, dimension, of: Object.fromEntries(entries) }];
  const all = (output: string): readonly (readonly [string, string])[] =>
    blocks.indicators.map(({ code }) => [code, `indicator.${code}.${output}`] as const);
  const status = blocks.method.achievement.status === undefined ? [] : all('status');
  const scored = blocks.perspectives.filter((perspective) => perspective.score !== 'none');
  return [
    ...collect(
      'indicators.target',
      'indicator',
      { id: 'Target seluruh indikator', en: 'Targets of all indicators' },
      all('target'),
    ),
    ...collect(
      'indicators.index',
      'indicator',
      { id: 'Indeks capaian seluruh indikator', en: 'Achievement index of all indicators' },
      all('index'),
    ),
    ...collect(
      'indicators.reached',
      'indicator',
      { id: 'Ketercapaian seluruh indikator', en: 'Targets met by all indicators' },
      all('reached'),
    ),
    ...collect(
      'indicators.status',
      'indicator',
      { id: 'Status seluruh indikator', en: 'Status of all indicators' },
      status,
    ),
    ...collect(
      'perspectives.score',
      'perspective',
      { id: 'Nilai seluruh perspektif', en: 'Scores of all perspectives' },
      scored.map(({ code }) => [code, `perspective.${code}.score`] as const),
    ),
  ];
}

function level(
  id: string,
  label: Label,
  rule: LevelRule,
  parts: readonly CombinePart[],
  extra: object,
): NodeDefinition {
  const scheme = rule.scheme === 'equal' ? 'normalise' : rule.scheme;
  const weighted = rule.scheme === 'equal' ? parts.map(({ node }) => ({ node })) : parts;
  return {
    kind: 'combine',
    id,
    label,
    unit: 'index',
    parts: weighted,
    scheme,
    missing: rule.scheme === 'equal' && rule.missing === 'skip' ? 'renormalise' : rule.missing,
    ...extra,
  };
}

function part(node: string, weight: CombinePart['weight']): CombinePart {
  return weight === undefined ? { node } : { node, weight };
}

function objectiveNode(code: string, blocks: Blocks): NodeDefinition {
  const objective = blocks.objectives.find((entry) => entry.code === code);
  const parts = blocks.indicators
    .filter((indicator) => indicator.objective === code)
    .map(({ code: own, weight }) => part(`indicator.${own}.index`, weight));
  return level(`objective.${code}.score`, objective?.label ?? { id: code, en: code }, blocks.method.objective, parts, {
    path: ['objectives', code],
    ...(objective === undefined ? {} : { perspective: objective.perspective }),
  });
}

function perspectiveNodes(perspective: PerspectiveBlock, blocks: Blocks): readonly NodeDefinition[] {
  const { code, label, score } = perspective;
  const id = `perspective.${code}.score`;
  const common = { path: ['perspectives', code], perspective: code };
  switch (score) {
    case 'none':
      return [];
    case 'entered':
      return [
        {
          kind: 'input',
          id,
          label,
          unit: 'index',
          dims: [],
          type: 'number',
          cells: 'all',
          precision: 'printed',
          ...common,
        },
      ];
    case 'objectives': {
      const parts = blocks.objectives
        .filter((entry) => entry.perspective === code)
        .map((entry) => part(`objective.${entry.code}.score`, entry.weight));
      return [level(id, label, blocks.method.perspective, parts, common)];
    }
    case 'indicators': {
      const own = blocks.indicators.filter((entry) => perspectiveOf(entry, blocks) === code);
      return [
        level(
          id,
          label,
          blocks.method.perspective,
          own.map((entry) => part(`indicator.${entry.code}.index`, entry.weight)),
          common,
        ),
      ];
    }
  }
}

function overallNodes(blocks: Blocks): readonly NodeDefinition[] {
  const scored = blocks.perspectives.filter((perspective) => perspective.score !== 'none');
  if (scored.length === 0) return [];
  const { overall } = blocks.method;
  const label: Label = { id: 'Nilai Kinerja Organisasi (NKO)', en: 'Organisation performance value (NKO)' };
  const parts = scored.map(({ code, weight }) => part(`perspective.${code}.score`, weight));
  const rounding =
    overall.decimals === undefined ? {} : { rounding: { decimals: overall.decimals, mode: 'half-up', stage: 'shown' } };
  const source = overall.source === undefined ? {} : { source: overall.source };
  const extra = { path: ['method', 'overall'], overall: true, ...source, ...rounding };
  const score: NodeDefinition =
    overall.weightsFrom === undefined
      ? level('scorecard.score', label, overall, parts, extra)
      : ({
          kind: 'combine',
          id: 'scorecard.score',
          label,
          unit: 'index',
          of: 'perspectives.score',
          over: 'perspective',
          weights: overall.weightsFrom,
          scheme: overall.scheme === 'equal' ? 'sum-1' : overall.scheme,
          missing: overall.missing,
          ...extra,
        } as NodeDefinition);
  if (overall.predicate === undefined) return [score];
  return [
    score,
    {
      kind: 'band',
      id: 'scorecard.predicate',
      label: { id: 'Predikat', en: 'Predicate' },
      of: 'scorecard.score',
      rule: overall.predicate,
      path: ['method', 'overall', 'predicate'],
    },
  ];
}
