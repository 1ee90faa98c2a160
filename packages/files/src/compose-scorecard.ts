import { scorecardFileSchema } from '@berimbang/contract';
import type { Graph } from '@berimbang/engine';
import { byFile, factsCsv } from './compose-csv.js';
import { type DimensionsOf, factsSection } from './compose-facts.js';
import { mapOf, type OrderedPair, type OrderedTree, pairsOf } from './ordered-tree.js';
import type { ScorecardText } from './scorecard.js';
import {
  HEAD_SECTIONS,
  LEVEL_SECTIONS,
  type ScorecardEntry,
  type ScorecardParts,
  type StoredTarget,
  TARGET_KINDS,
} from './scorecard-parts.js';
import { jsonOf, yamlOf } from './tree-layout.js';

export interface ComposeOptions {
  /** `yaml`, the default, or `json`. */
  readonly format?: 'yaml' | 'json';
  /** Name of the file; `ID.scorecard.yaml` or `.json` by default. */
  readonly file?: string;
  /**
   * The compiled definition: says in which order the dimensions of a node nest. Without it the keys of `place` must stand
   * in that order, which storage as jsonb does not keep.
   */
  readonly graph?: Pick<Graph, 'byId'>;
}

/** Parts whose facts, where they bring any, are not written. */
type DefinitionParts = Omit<ScorecardParts, 'facts'> & Partial<Pick<ScorecardParts, 'facts'>>;

/** Keys of an indicator after the last of which its targets are written. */
const BEFORE_TARGETS = new Set([
  'objective',
  'perspective',
  'unit',
  'polarity',
  'variant',
  'frequency',
  'consolidation',
  'reach',
]);

/** The text of a scorecard that was taken apart, with the CSV files beside it. */
export function composeScorecard(parts: ScorecardParts, options: ComposeOptions = {}): ScorecardText {
  const { format = 'yaml', graph } = options;
  const { section, files } = byFile(parts.facts);
  const dimensionsOf: DimensionsOf = (node) => {
    const definition = graph?.byId.get(node)?.definition;
    return definition?.kind === 'input' || definition?.kind === 'unknown' ? definition.dims : null;
  };
  const sections = new Map<string, OrderedTree>([['berimbang', '1']]);
  for (const name of HEAD_SECTIONS) {
    const tree = parts.head[name];
    if (tree !== null) sections.set(name, tree);
  }
  const levels = { ...parts, indicators: withTargets(parts.indicators, parts.targets) };
  for (const name of LEVEL_SECTIONS)
    if (levels[name].length > 0) sections.set(name, { map: levels[name].map(({ code, body }) => [code, body]) });
  if (parts.links.length > 0) sections.set('links', { list: parts.links });
  for (const name of new Set(parts.blocks.map((block) => block.section))) {
    const own = parts.blocks.filter((block) => block.section === name);
    sections.set(name, { map: own.map(({ code, body }) => [code, body]) });
  }
  if (section.length > 0) sections.set('facts', factsSection(section, dimensionsOf));
  // An empty list says that facts may come from elsewhere, so that what they would bring is not asked for.
  if (files.size > 0 || parts.facts.length === 0) sections.set('facts-from', { list: [...files.keys()] });
  const tree = mapOf(Object.keys(scorecardFileSchema.shape).map((name) => [name, sections.get(name)]));
  const id = pairsOf(parts.head.scorecard ?? undefined).find(([key]) => key === 'id')?.[1];
  return {
    file: options.file ?? `${typeof id === 'string' ? id.replaceAll('/', '-') : 'unnamed'}.scorecard.${format}`,
    text: format === 'json' ? jsonOf(tree) : yamlOf(tree),
    beside: new Map([...files].map(([name, facts]) => [name, factsCsv(name, facts, dimensionsOf)])),
  };
}

/** The same without facts: what is compiled once and computed with facts put in later (`factsOf`, `withFacts`). */
export function composeDefinition(parts: DefinitionParts, options: ComposeOptions = {}): ScorecardText {
  return composeScorecard({ ...parts, facts: [] }, options);
}

function withTargets(
  indicators: readonly ScorecardEntry[],
  targets: readonly StoredTarget[],
): readonly ScorecardEntry[] {
  const byIndicator = new Map<string, StoredTarget[]>();
  for (const target of targets) {
    const own = byIndicator.get(target.indicator) ?? [];
    own.push(target);
    byIndicator.set(target.indicator, own);
  }
  return indicators.map(({ code, body }) => {
    const own = byIndicator.get(code);
    if (own === undefined) return { code, body };
    // An empty map of targets in the body says that there are periods; with targets it has said enough.
    const kinds = new Set<string>(own.map(({ kind }) => kind));
    const pairs = pairsOf(body).filter(([key]) => !kinds.has(key));
    const at = pairs.findLastIndex(([key]) => BEFORE_TARGETS.has(key)) + 1;
    const written = TARGET_KINDS.flatMap((kind): readonly OrderedPair[] => {
      const found = own.filter((target) => target.kind === kind);
      const one = found.find(({ period }) => period === null);
      if (one !== undefined) return [[kind, one.value]];
      return found.length === 0 ? [] : [[kind, { map: found.map(({ period, value }) => [period ?? '', value]) }]];
    });
    return { code, body: { map: [...pairs.slice(0, at), ...written, ...pairs.slice(at)] } };
  });
}
