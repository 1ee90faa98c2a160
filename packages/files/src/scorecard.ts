import { createHash } from 'node:crypto';
import { resolvedScorecardSchema, type ScorecardFile } from '@berimbang/contract';
import {
  compile,
  type DecimalMark,
  type Dimension,
  endOfPeriod,
  type Fact,
  type Graph,
  lower,
  type Model,
  type ModelFault,
  type NodeDefinition,
  parsePeriod,
  READ_DIMENSION,
  type Reading,
  type RulePack,
  readAs,
} from '@berimbang/engine';
import { readBlocks } from './blocks.js';
import { readCsvFacts } from './csv-facts.js';
import { readDimensions } from './dimensions.js';
import { type FactScope, readFacts } from './facts.js';
import { Faults, type FileFault } from './file-fault.js';
import { type WeightGroup, weightGroups } from './level-weights.js';
import type { Method } from './methods.js';
import { readNode } from './nodes.js';
import { againstOf, checkJudges } from './pairwise.js';
import { checkBindings, labelFigures, readPrinted, resolveCategories } from './printed.js';
import { labelOf, Texts } from './quantities.js';
import { type MethodUse, resolveMethod } from './resolve-method.js';
import { readRollUps } from './roll-ups.js';
import { readOwnRules } from './rule-packs.js';
import * as say from './sentences.js';
import { Shelf } from './shelf.js';
import { readSource } from './source-tree.js';
import { checkSurveys } from './survey-checks.js';
import { validate } from './validate.js';

export interface ScorecardText {
  readonly file: string;
  readonly text: string;
  /** CSV files beside it, by name. */
  readonly beside: ReadonlyMap<string, string>;
}

export interface ReadScorecard {
  readonly file: string;
  /** Null where the file has errors. */
  readonly graph: Graph | null;
  readonly faults: readonly FileFault[];
  /** Faults of the compiled model that let it run, such as units that do not fit. */
  readonly modelFaults: readonly ModelFault[];
  /** Parts that share the weights of a score; none where the file cannot be read as a scorecard. */
  readonly weights: readonly WeightGroup[];
}

/** Reads a scorecard file into a compiled graph, or says everything that is wrong with it. */
export function readScorecard(
  source: ScorecardText,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method> = new Map(),
): ReadScorecard {
  const failed = (faults: readonly FileFault[], weights: readonly WeightGroup[] = []): ReadScorecard => ({
    file: source.file,
    graph: null,
    faults,
    modelFaults: [],
    weights,
  });
  const read = readSource(source.text);
  if ('faults' in read) {
    return failed(
      read.faults.map(
        ({ message, position }): FileFault => ({
          code: 'syntax',
          severity: 'error',
          file: source.file,
          position,
          path: [],
          message,
        }),
      ),
    );
  }
  const own = new Faults(source.file, read.tree.positionOf);
  if (read.tree.value === '') {
    own.add('missing-key', [], say.emptyFile());
    return failed(own.list);
  }
  const resolved = resolveMethod(read.tree.value, methods, own);
  const { faults } = resolved;
  if (faults.failed) return failed(faults.list);
  const file = validate(resolvedScorecardSchema, resolved.tree, faults);
  if (file === null) return failed(faults.list);
  const weights = weightGroups(file);
  const csvFaults: FileFault[] = [];
  const model = buildModel(file, source, resolved.use, faults, csvFaults);
  if (model === null || faults.failed || csvFaults.some((fault) => fault.severity === 'error'))
    return failed([...faults.list, ...csvFaults], weights);
  const rules = readOwnRules(file['own-rules'] ?? {}, new Texts(file.scorecard.decimal ?? 'point', faults), faults);
  if (faults.failed) return failed(faults.list, weights);
  const known =
    rules.parameters.size === 0 ? packs : new Shelf(new Map([[rules.name, { place: '', read: () => rules }]]), packs);
  const { graph, faults: modelFaults } = compile(model, known);
  // A block becomes several nodes: what is wrong with all of them is said once.
  const told = new Set<string>();
  for (const fault of modelFaults) {
    const key = JSON.stringify([fault.path, fault.message]);
    if (fault.severity !== 'error' || told.has(key)) continue;
    told.add(key);
    faults.add('model', fault.path, fault.message, { suggestion: fault.suggestion });
  }
  let printed = model.printed;
  if (graph !== null) {
    checkBindings(model.printed, graph, faults);
    printed = labelFigures(resolveCategories(model.printed, graph, faults), graph);
    checkReadings(model, known, faults);
  }
  return {
    file: source.file,
    graph: faults.failed || graph === null ? null : { ...graph, model: { ...model, printed } },
    faults: [...faults.list, ...csvFaults],
    modelFaults: modelFaults.filter((fault) => fault.severity === 'warning'),
    weights,
  };
}

function checkReadings(model: Model, packs: ReadonlyMap<string, RulePack>, faults: Faults): void {
  for (const reading of model.readings) {
    if (reading.nodes.length === 0) continue;
    for (const fault of compile(readAs(model, reading), packs).faults) {
      if (fault.severity === 'error')
        faults.add('model', fault.path.length > 0 ? fault.path : ['readings', reading.name], fault.message, {
          suggestion: fault.suggestion,
        });
    }
  }
}

function buildModel(
  file: ScorecardFile,
  source: ScorecardText,
  use: MethodUse | null,
  faults: Faults,
  csvFaults: FileFault[],
): Model | null {
  const { scorecard } = file;
  const mark: DecimalMark = scorecard.decimal ?? 'point';
  const texts = new Texts(mark, faults);
  const period = parsePeriod(scorecard.period);
  if (period === null) {
    faults.add('invalid-value', ['scorecard', 'period'], say.badPeriodEnd(scorecard.period));
    return null;
  }
  const blocks = readBlocks(file, texts, faults);
  const made = lower(blocks, new Map()).dimensions;
  const dimensions = readDimensions(withColumns(file, made), made, faults);
  const byName = new Map(dimensions.map((dimension): [string, Dimension] => [dimension.name, dimension]));
  checkSurveys(blocks, byName, faults);
  checkJudges(file, byName, faults);
  const lowered = lower(blocks, byName);
  const written = Object.entries(file.nodes ?? {}).map(([id, node]) =>
    readNode(id, node, ['nodes', id], texts, faults),
  );
  const nodes = [...lowered.nodes, ...written];
  const scope: FactScope = { nodes: new Map(nodes.map((node) => [node.id, node])), dimensions: byName, texts, faults };
  let facts: readonly Fact[] = [...lowered.facts, ...readFacts(file.facts ?? {}, ['facts'], 'printed', scope)];
  for (const [i, name] of (file['facts-from'] ?? []).entries()) {
    const text = source.beside.get(name);
    if (text === undefined) {
      faults.add('not-found', ['facts-from', i], say.notFound(name));
      continue;
    }
    const csv = readCsvFacts(text, name, scope);
    facts = facts.concat(csv.facts);
    for (const fault of csv.faults.list) csvFaults.push(fault);
  }
  const ruleEntries = Object.entries(file.rules ?? {});
  return {
    id: scorecard.id,
    title: labelOf(scorecard.title),
    method: {
      name: file.method.name,
      title: labelOf(file.method.title),
      note: file.method.note === undefined ? null : labelOf(file.method.note),
      settings: [...(use?.settings ?? [])].map(([name, value]) => ({ name, value })),
    },
    organisation: file.organisation === undefined ? null : labelOf(file.organisation.name),
    parent: file.organisation?.parent === undefined ? null : labelOf(file.organisation.parent),
    source: scorecard.source === undefined ? null : labelOf(scorecard.source),
    note: scorecard.note === undefined ? null : labelOf(scorecard.note),
    period: scorecard.period,
    date: endOfPeriod(period),
    rulesAt: scorecard['rules-at'] ?? null,
    ruleDates: new Map(ruleEntries.flatMap(([name, entry]) => (entry.at === undefined ? [] : [[name, entry.at]]))),
    rulesPrinted: new Map(
      ruleEntries.flatMap(([name, entry]) => (entry['printed-in'] === undefined ? [] : [[name, entry['printed-in']]])),
    ),
    readDimension: blocks.periods.every === undefined ? null : READ_DIMENSION,
    dimensions,
    nodes,
    facts,
    printed: readPrinted(file.printed ?? {}, mark, texts, faults),
    readings: readReadings(file, scope),
    perspectives: blocks.perspectives.map(({ code, label }) => ({ code, label })),
    rollUps: readRollUps(file, scope.nodes, faults),
    fingerprint: createHash('sha256')
      .update(source.text)
      .update(use?.method.fingerprint ?? '')
      .update([...source.beside.values()].join('\n'))
      .digest('hex'),
  };
}

/** The declared dimensions, and the columns of matrices that name only their rows. */
function withColumns(file: ScorecardFile, made: readonly Dimension[]): NonNullable<ScorecardFile['dimensions']> {
  const declared = file.dimensions ?? {};
  const columns = Object.values(file.matrices ?? {}).flatMap(({ criteria, against }) => {
    const there = criteria in declared || made.some(({ name }) => name === criteria);
    return against === undefined && there && !(againstOf(criteria) in declared)
      ? [[againstOf(criteria), { alias: criteria }] as const]
      : [];
  });
  return { ...declared, ...Object.fromEntries(columns) };
}

function readReadings(file: ScorecardFile, scope: FactScope): readonly Reading[] {
  return Object.entries(file.readings ?? {}).map(([name, entry]) => {
    const path = ['readings', name];
    const nodes = Object.entries(entry.nodes ?? {}).map(([id, node]) =>
      readNode(id, node, [...path, 'nodes', id], scope.texts, scope.faults),
    );
    const all = new Map<string, NodeDefinition>(scope.nodes);
    for (const node of nodes) all.set(node.id, node);
    const facts = readFacts(entry.facts ?? {}, [...path, 'facts'], 'reconstructed', { ...scope, nodes: all });
    return {
      name,
      label: labelOf(entry.label),
      facts,
      nodes,
      ...(entry.cause === undefined ? {} : { cause: entry.cause }),
    };
  });
}
