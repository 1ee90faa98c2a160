import type { NodeFile } from '@berimbang/contract';
import {
  compare,
  type NodeDefinition,
  type NodeRounding,
  type NumberOrRule,
  type Reach,
  rational,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { expertWeights, pairwiseRule, readCriteria } from './pairwise.js';
import { labelOf, type Texts } from './quantities.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];
type Of<K extends NodeFile['kind']> = Extract<NodeFile, { kind: K }>;

/** Leaves out what is undefined, so that optional keys are absent rather than undefined. */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Turns a node as written in a file into a definition for the engine. */
export function readNode(id: string, node: NodeFile, path: Path, texts: Texts, faults: Faults): NodeDefinition {
  const base = compact({
    id,
    label: node.label === undefined ? undefined : labelOf(node.label),
    unit: node.unit,
    rounding: rounding(node.round),
    note: node.note === undefined ? undefined : labelOf(node.note),
    perspective: node.perspective,
    overall: node.overall === 'true' ? true : undefined,
    assumed: node.assumed === 'true' ? true : undefined,
    period: node.period,
    source: node.source === undefined ? undefined : labelOf(node.source),
    path: path.map(String),
  });
  return { ...base, ...body(node, path, texts, faults) };
}

type Common =
  | 'id'
  | 'label'
  | 'unit'
  | 'rounding'
  | 'note'
  | 'perspective'
  | 'overall'
  | 'assumed'
  | 'period'
  | 'source'
  | 'path';
/** A definition without what all kinds share. */
type Body<D = NodeDefinition> = D extends NodeDefinition ? Omit<D, Common> : never;

export function rounding(round: NodeFile['round']): NodeRounding | undefined {
  if (round === undefined) return undefined;
  return { decimals: Number(round.decimals), mode: round.mode ?? 'half-up', stage: round.stage ?? 'shown' };
}

function body(node: NodeFile, path: Path, texts: Texts, faults: Faults): Body {
  const number = (text: string | undefined, key: string): ReturnType<Texts['value']> | undefined =>
    text === undefined ? undefined : texts.value(text, [...path, key]);
  switch (node.kind) {
    case 'input':
      return compact({
        kind: node.kind,
        dims: node.dims ?? [],
        type: node.type ?? (node.categories === undefined ? 'number' : 'category'),
        cells: node.cells ?? 'all',
        precision: node.precision,
        categories: node.categories,
        bounds: node.bounds === undefined ? undefined : bounds(node.bounds, [...path, 'bounds'], texts, faults),
      });
    case 'constant':
      if ((node.value === undefined) === (node.rule === undefined))
        faults.add('missing-key', path, say.needsValueOrRule());
      if (node.cell !== undefined && node.rule === undefined) faults.add('missing-key', path, say.missingKey('rule'));
      return compact({ kind: node.kind, value: number(node.value, 'value'), rule: node.rule, cell: node.cell });
    case 'formula':
      return {
        kind: node.kind,
        expression: node.formula,
        args: { ...node.args },
        units: node.units ?? 'checked',
        literal: node.literal === 'true',
      };
    case 'reduce':
      return compact({
        kind: node.kind,
        operation: node.operation,
        of: node.of,
        over: node.over,
        to: node.to,
        members: node.members,
        where: node.where,
        weights: node.weights,
        missing: node.missing ?? 'withhold',
      });
    case 'consolidate': {
      const { components } = node;
      return compact({
        kind: node.kind,
        of: node.of,
        target: node.target,
        targetHigh: node['target-high'],
        over: node.over,
        operation: node.operation,
        reach: readReach(node.reach),
        at: node.at,
        missing: node.missing ?? 'withhold',
        components:
          components === undefined
            ? undefined
            : {
                numerator: components.numerator,
                denominator: components.denominator,
                factor: number(components.factor, 'components') ?? rational(1),
              },
      });
    }
    case 'achievement':
      return compact({
        kind: node.kind,
        realised: node.realised,
        target: node.target,
        targetHigh: node['target-high'],
        variant: node.variant,
        cap: numberOrRule(node.cap, [...path, 'cap'], texts),
        floor: numberOrRule(node.floor, [...path, 'floor'], texts),
        points: node.points,
        worst: number(node.worst, 'worst'),
        best: number(node.best, 'best'),
        atBest: numberOrRule(node['at-best'], [...path, 'at-best'], texts),
        zeroTarget: node['zero-target'],
        status: node.status,
        grades: node.grades,
        realisedBacking: node['realised-backing'],
        targetBacking: node['target-backing'],
      });
    case 'band':
      return { kind: node.kind, of: node.of, rule: node.rule };
    case 'score':
      return score(node, path, texts, faults);
    case 'linear':
      return {
        kind: node.kind,
        of: node.of,
        from: pair(node.from, [...path, 'from'], texts),
        to: pair(node.to, [...path, 'to'], texts),
      };
    case 'ahp':
      return {
        kind: node.kind,
        matrix: node.matrix,
        rows: node.rows,
        columns: node.columns,
        ...pairwiseRule(node, node.triangle, path, texts),
      };
    case 'ahp-group':
      return compact({
        kind: node.kind,
        matrix: node.matrix,
        weights: node.weights,
        experts: node.experts,
        rows: node.rows,
        columns: node.columns,
        group: node.group,
        members: expertWeights(node.members, [...path, 'members'], texts, faults),
        ...pairwiseRule(node, node.triangle, path, texts),
      });
    case 'hierarchy':
      return compact({
        kind: node.kind,
        dimension: node.dimension,
        goal: node.goal,
        alternatives: node.alternatives,
        criteria: readCriteria(node.criteria, [...path, 'criteria'], faults).map((own) =>
          compact({
            ...own,
            children: node.criteria[own.code]?.children,
            alternatives: node.criteria[own.code]?.alternatives,
            scores: node.criteria[own.code]?.scores,
          }),
        ),
      });
    case 'combine':
      return combine(node, path, texts, faults);
    case 'claim':
      return claim(node, path, texts, faults);
    case 'attainable':
      return { kind: node.kind, of: node.of, n: node.n, step: texts.value(node.step, [...path, 'step']) };
    case 'apportion':
      return compact({
        kind: node.kind,
        total: node.total,
        of: node.of,
        over: node.over,
        least: number(node.least ?? '0', 'least') ?? rational(0),
        whole: node.whole,
      });
    case 'standard-error':
      return standardError(node, path, faults);
    case 'interval':
      return interval(node, path, texts, faults);
    case 'quadrant':
      return {
        kind: node.kind,
        importance: node.importance,
        performance: node.performance,
        importanceLine: node['importance-line'],
        performanceLine: node['performance-line'],
      };
    case 'unknown':
      return {
        kind: node.kind,
        of: node.of,
        dims: node.dims ?? [],
        type: node.type ?? 'number',
        tried: (node.tried ?? []).map((entry) => ({ name: labelOf(entry.name), node: entry.node })),
      };
    case 'collect':
      return { kind: node.kind, dimension: node.dimension, of: { ...node.of } };
  }
}

/** A number of its own, or the rule that gives it, as a text with a # names it. */
export function numberOrRule(text: string | undefined, path: Path, texts: Texts): NumberOrRule | undefined {
  if (text === undefined || text.includes('#')) return text;
  return texts.value(text, path);
}

/** `year-to-date`, `period` or `last-N`. */
export function readReach(text: string | undefined): Reach {
  if (text === 'period') return { kind: 'period' };
  if (text?.startsWith('last-') === true) return { kind: 'last', n: Number(text.slice('last-'.length)) };
  return { kind: 'year-to-date' };
}

function pair(
  texts: readonly [string, string],
  path: Path,
  reader: Texts,
): readonly [ReturnType<Texts['value']>, ReturnType<Texts['value']>] {
  return [reader.value(texts[0], [...path, '0']), reader.value(texts[1], [...path, '1'])];
}

function bounds(written: readonly [string, string], path: Path, texts: Texts, faults: Faults): ReturnType<typeof pair> {
  const read = pair(written, path, texts);
  if (compare(read[0], read[1]) > 0) faults.add('invalid-value', path, say.boundsReversed(written[0], written[1]));
  return read;
}

function score(node: Of<'score'>, path: Path, texts: Texts, faults: Faults): Body {
  if ((node.map === undefined) === (node.rule === undefined)) faults.add('missing-key', path, say.needsMap());
  const map =
    node.map === undefined
      ? undefined
      : new Map(Object.entries(node.map).map(([code, text]) => [code, texts.value(text, [...path, 'map', code])]));
  return compact({ kind: node.kind, of: node.of, map, rule: node.rule });
}

function combine(node: Of<'combine'>, path: Path, texts: Texts, faults: Faults): Body {
  const whole = node.of !== undefined && node.over !== undefined;
  if ((node.parts === undefined) === !whole) faults.add('missing-key', path, say.needsParts());
  const shares = (node.parts ?? []).filter((part) => part.deduct !== 'true');
  const weighted = shares.filter((part) => part.weight !== undefined || part['weight-from'] !== undefined).length;
  if (weighted !== 0 && weighted !== shares.length)
    faults.add('invalid-value', [...path, 'parts'], say.weightMissing('parts'));
  const parts = node.parts?.map((part, i) =>
    compact({
      node: part.node,
      weight: part.weight === undefined ? undefined : texts.value(part.weight, [...path, 'parts', i, 'weight']),
      weightFrom: part['weight-from'],
      deduct: part.deduct === 'true' ? true : undefined,
    }),
  );
  return compact({
    kind: node.kind,
    parts,
    of: node.of,
    over: node.over,
    weights: node.weights,
    scheme: node.scheme,
    missing: node.missing ?? 'withhold',
  });
}

function standardError(node: Of<'standard-error'>, path: Path, faults: Faults): Body {
  const { kind, of, from, data, over, members, weights, population } = node;
  const sample = ['elements', 'factor', 'conversion'] as const;
  const needed = { answers: sample, counts: [...sample, 'covariance'] as const, parts: ['degrees'] as const };
  const lacking = needed[from].filter((key) => node[key] === undefined);
  if (lacking.length > 0) faults.add('missing-key', path, say.needsForError(from, lacking));
  if (from === 'parts') return compact({ kind, of, from, data, over, degrees: node.degrees ?? '', weights, members });
  const { elements = '', factor = '', conversion = '' } = node;
  const shared = compact({ kind, of, data, over, elements, factor, conversion, population });
  return from === 'answers'
    ? { ...shared, from, missing: node.missing ?? 'own-n' }
    : { ...shared, from, covariance: node.covariance ?? 'upper-bound' };
}

function interval(node: Of<'interval'>, path: Path, texts: Texts, faults: Faults): Body {
  if ((node.grades === undefined) !== (node.over === undefined))
    faults.add('missing-key', path, say.gradesNeedDimension());
  const confidence = node.confidence ?? '95%';
  return compact({
    kind: node.kind,
    of: node.of,
    error: node.error,
    degrees: node.degrees,
    confidence: texts.share(confidence, [...path, 'confidence']),
    spread: node.spread ?? 't',
    bounds: node.bounds === undefined ? undefined : bounds(node.bounds, [...path, 'bounds'], texts, faults),
    grades: node.grades,
    over: node.over,
    gradeSpread: node['grade-spread'],
  });
}

const NEEDED: Readonly<Record<Of<'claim'>['claim'], readonly (keyof Of<'claim'>)[]>> = {
  direction: ['of', 'over', 'between'],
  highest: ['of', 'over'],
  lowest: ['of', 'over'],
  shared: ['of', 'over'],
  where: ['over', 'condition'],
  all: ['over', 'condition'],
  any: ['over', 'condition'],
  none: ['over', 'condition'],
  meets: ['of', 'target'],
  in: ['of', 'set'],
  above: ['of', 'than'],
  below: ['of', 'than'],
};

function claim(node: Of<'claim'>, path: Path, texts: Texts, faults: Faults): Body {
  const lacking = NEEDED[node.claim].filter((key) => node[key] === undefined);
  if (lacking.length > 0) faults.add('missing-key', path, say.needsForClaim(node.claim, lacking));
  return compact({
    kind: node.kind,
    claim: node.claim,
    of: node.of ?? '',
    over: node.over,
    between: node.between,
    condition: node.condition,
    places: node.places === undefined ? undefined : Number(node.places),
    target: node.target,
    order: node.order,
    polarity: node.polarity,
    set: node.set,
    than: node.than === undefined ? undefined : texts.value(node.than, [...path, 'than']),
  });
}
