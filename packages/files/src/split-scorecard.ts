import type { FactFile } from '@berimbang/contract';
import type { Fact, Graph, RulePack } from '@berimbang/engine';
import { readCsvFacts } from './csv-facts.js';
import { type FactScope, readFacts } from './facts.js';
import { Faults } from './file-fault.js';
import type { Method } from './methods.js';
import { compact } from './nodes.js';
import { type OrderedTree, orderedTree, pairsOf, valueAt } from './ordered-tree.js';
import { Texts } from './quantities.js';
import { type ReadScorecard, readScorecard, type ScorecardText } from './scorecard.js';
import {
  markOf,
  OWN_SECTIONS,
  type ScorecardEntry,
  type ScorecardParts,
  type StoredFact,
  type StoredTarget,
  TARGET_KINDS,
  type TargetKind,
} from './scorecard-parts.js';
import { readSource } from './source-tree.js';
import { asBranch, type Tree } from './tree.js';

export interface SplitScorecard extends ReadScorecard {
  /** Null where the file has errors. */
  readonly parts: ScorecardParts | null;
}

/** Reads a scorecard file as `readScorecard` does, and takes it apart for storage. A file with errors gives no parts. */
export function splitScorecard(
  source: ScorecardText,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method> = new Map(),
): SplitScorecard {
  const read = readScorecard(source, packs, methods);
  const text = read.graph === null ? null : readSource(source.text);
  if (read.graph === null || text === null || !('tree' in text)) return { ...read, parts: null };
  const tree = orderedTree(text.tree);
  const head = {
    scorecard: valueAt(tree, 'scorecard') ?? null,
    organisation: valueAt(tree, 'organisation') ?? null,
    rules: valueAt(tree, 'rules') ?? null,
    method: valueAt(tree, 'method') ?? null,
    periods: valueAt(tree, 'periods') ?? null,
  };
  const indicators = entriesOf(valueAt(tree, 'indicators')).map(withoutTargets);
  return {
    ...read,
    parts: {
      head,
      perspectives: entriesOf(valueAt(tree, 'perspectives')),
      objectives: entriesOf(valueAt(tree, 'objectives')),
      indicators: indicators.map(({ entry }) => entry),
      links: itemsOf(valueAt(tree, 'links')),
      blocks: pairsOf(tree).flatMap(([section, entries]) =>
        OWN_SECTIONS.has(section) ? [] : entriesOf(entries).map((entry) => ({ section, ...entry })),
      ),
      targets: indicators.flatMap(({ targets }) => targets),
      facts: factsIn(source, asBranch(text.tree.value as Tree), markOf({ head }), read.graph),
    },
  };
}

function entriesOf(section: OrderedTree | undefined): readonly ScorecardEntry[] {
  return pairsOf(section).map(([code, body]) => ({ code, body }));
}

function itemsOf(tree: OrderedTree | undefined): readonly OrderedTree[] {
  return typeof tree === 'object' && 'list' in tree ? tree.list : [];
}

interface Untargeted {
  readonly entry: ScorecardEntry;
  readonly targets: readonly StoredTarget[];
}

/** An indicator and its targets apart. An empty map of targets says that there are periods, and stays where it is. */
function withoutTargets({ code, body }: ScorecardEntry): Untargeted {
  const targets: StoredTarget[] = [];
  const map = pairsOf(body).filter(([key, value]) => {
    const kind = TARGET_KINDS.find((own) => own === key);
    const found = kind === undefined ? [] : targetsOf(code, kind, value);
    targets.push(...found);
    return found.length === 0;
  });
  return { entry: { code, body: { map } }, targets };
}

function targetsOf(indicator: string, kind: TargetKind, written: OrderedTree): readonly StoredTarget[] {
  if (typeof written === 'string') return [{ indicator, kind, period: null, value: written }];
  return pairsOf(written).flatMap(([period, value]) =>
    typeof value === 'string' ? [{ indicator, kind, period, value }] : [],
  );
}

function factsIn(
  source: ScorecardText,
  tree: ReturnType<typeof asBranch>,
  mark: ReturnType<typeof markOf>,
  graph: Graph,
): readonly StoredFact[] {
  const faults = new Faults(source.file, () => ({ line: 1, column: 1 }));
  const scope: FactScope = {
    nodes: new Map(graph.model.nodes.map((node) => [node.id, node])),
    dimensions: graph.dimensions,
    texts: new Texts(mark, faults),
    faults,
  };
  // The file was read without errors, so the section has the shape of its schema.
  const section = asBranch(tree.facts) as unknown as Readonly<Record<string, FactFile>>;
  const found = readFacts(section, ['facts'], 'printed', scope).map((fact) => ({ fact, file: null as string | null }));
  const names = (Array.isArray(tree['facts-from']) ? tree['facts-from'] : []) as readonly string[];
  for (const name of names)
    for (const fact of readCsvFacts(source.beside.get(name) ?? '', name, scope).facts) found.push({ fact, file: name });
  const counts = new Map<string, number>();
  return found.map(({ fact, file }) => {
    const key = JSON.stringify([fact.node, fact.place, fact.status]);
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return stored(fact, ordinal, file);
  });
}

/** A fact as a row. */
function stored({ node, place, value, status, source, note }: Fact, ordinal: number, file: string | null): StoredFact {
  const written =
    value.kind === 'number'
      ? { value: value.text }
      : value.kind === 'category'
        ? { value: value.code }
        : { missing: value.reason };
  // Facts of a file have one text; only what a definition says has two.
  const read = typeof source === 'string' ? source : source.id;
  return compact({ node, place, ordinal, ...written, status, source: read, note, file });
}
