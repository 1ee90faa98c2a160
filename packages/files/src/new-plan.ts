import { resolvedScorecardSchema, type ScorecardFile } from '@berimbang/contract';
import type { Label, RulePack } from '@berimbang/engine';
import { Faults } from './file-fault.js';
import type { Method } from './methods.js';
import { type PlannedDimension, planDimensions } from './new-dimensions.js';
import { type PairTable, pairsOf, parameterOf } from './new-pairs.js';
import { labelOf } from './quantities.js';
import { resolveMethod } from './resolve-method.js';
import { validate } from './validate.js';

/** What an example indicator shows: `other` nothing of its own; `measured` a realisation that is classed, without target. */
export type Sample = 'plain' | 'less' | 'sum' | 'ratio' | 'stable' | 'survey' | 'other' | 'measured';

export interface PlannedIndicator {
  readonly code: string;
  readonly sample: Sample;
  readonly parent: { readonly key: 'objective' | 'perspective'; readonly code: string } | null;
  readonly weight: string | null;
}

export interface PlannedPart {
  readonly code: string;
  readonly label: Label;
  readonly weight: string | null;
}

export interface PlannedObjective extends PlannedPart {
  readonly perspective: string | null;
}

/** What a new scorecard holds, before it is put into words. */
export interface Plan {
  readonly file: ScorecardFile;
  /** Perspectives that the method brings. */
  readonly brought: readonly PlannedPart[];
  /** Perspectives that the scorecard writes itself. */
  readonly own: readonly PlannedPart[];
  readonly dimensions: readonly PlannedDimension[];
  readonly objectives: readonly PlannedObjective[];
  /** Empty where no score of the method is made of indicators. */
  readonly indicators: readonly PlannedIndicator[];
  readonly pairs: PairTable | null;
  /** Unit that measured indicators have, as their bands class it. */
  readonly unit: string;
}

interface Group {
  readonly parent: PlannedIndicator['parent'];
  readonly perspective: string | null;
}

/** Perspectives where a sample fits, the best first; elsewhere it goes into the first group. */
const FITS: Readonly<Record<Exclude<Sample, 'other' | 'measured'>, readonly string[]>> = {
  survey: ['customer', 'pelanggan', 'stakeholder'],
  plain: ['stakeholder', 'customer', 'pelanggan'],
  less: ['internal-process', 'internal', 'proses-bisnis'],
  sum: ['internal-process', 'internal', 'proses-bisnis'],
  stable: ['learning-growth', 'learning', 'pertumbuhan'],
  ratio: ['financial', 'keuangan', 'learning-growth', 'learning'],
};
const SAMPLES = Object.keys(FITS) as readonly (keyof typeof FITS)[];

/** Decides what a scorecard of a method needs, with an example of each kind of indicator. Null where the method has faults. */
export function planScorecard(
  method: Method,
  period: string,
  perspectives: readonly PlannedPart[],
  packs: ReadonlyMap<string, RulePack>,
): Plan | null {
  const faults = new Faults(method.file, method.positionOf);
  const bare = { berimbang: '1', scorecard: { id: 'new', title: 'New', period }, method: method.name };
  const { tree } = resolveMethod(bare, new Map([[method.name, method]]), faults);
  const file = validate(resolvedScorecardSchema, tree, faults);
  if (file === null) return null;
  const overall = file.method.overall;
  const whole = overall?.score ?? 'perspectives';
  const scheme = whole === 'perspectives' && overall?.['weights-from'] === undefined ? overall?.weights : undefined;
  const brought = Object.entries(file.perspectives ?? {}).map(([code, { label }]) => ({ code, label: labelOf(label) }));
  const scored = [...brought, ...perspectives].filter(({ code }) => scoreOf(file, code) !== 'none');
  const weights = sharesOf(scored.length, scheme);
  const weigh = (part: { readonly code: string; readonly label: Label }): PlannedPart => {
    const written = file.perspectives?.[part.code]?.weight !== undefined;
    const at = scored.findIndex(({ code }) => code === part.code);
    return { ...part, weight: written ? null : (weights[at] ?? null) };
  };
  const groups = groupsOf(
    file,
    [...brought, ...perspectives].map(({ code }) => code),
  );
  const objectives = objectivesOf(file, groups);
  return {
    file,
    brought: brought.map(weigh),
    own: perspectives.map(weigh),
    dimensions: planDimensions(file, period),
    objectives,
    indicators: indicatorsOf(file, groups),
    pairs: pairsOf(file, packs),
    unit: parameterOf(file.method['indicator-score']?.bands, packs)?.unit ?? '',
  };
}

/** Where the score of a perspective comes from. */
function scoreOf(file: ScorecardFile, code: string): string {
  const entry = file.perspectives?.[code];
  return entry?.from === undefined ? (entry?.score ?? file.method.perspective?.score ?? 'objectives') : 'from';
}

/** Whole percentages that add to 100, where a scheme has no score without weights. */
function sharesOf(count: number, scheme: string | undefined): readonly string[] {
  if (scheme !== 'sum-100' && scheme !== 'as-given-percent') return [];
  const least = Math.floor(100 / count);
  return Array.from({ length: count }, (_, i) => String(least + (i < 100 - least * count ? 1 : 0)));
}

/** The objectives, or perspectives, that take indicators; one nameless group where there are no levels. */
function groupsOf(file: ScorecardFile, perspectives: readonly string[]): readonly Group[] {
  if (perspectives.length === 0) {
    const { objective, overall } = file.method;
    if (objective === undefined && overall?.score !== 'objectives') return [{ parent: null, perspective: null }];
    return ['SS1', 'SS2'].map((code) => ({ parent: { key: 'objective', code }, perspective: null }));
  }
  const takers = perspectives.flatMap((code) => {
    const score = scoreOf(file, code);
    return score === 'objectives' || score === 'indicators' ? [{ code, score }] : [];
  });
  return takers.map(({ code, score }, i) => ({
    parent: score === 'indicators' ? { key: 'perspective', code } : { key: 'objective', code: `SS${i + 1}` },
    perspective: code,
  }));
}

function objectivesOf(file: ScorecardFile, groups: readonly Group[]): readonly PlannedObjective[] {
  const { overall, perspective } = file.method;
  const own = groups.filter(({ parent }) => parent?.key === 'objective');
  const together = overall?.score === 'objectives' ? sharesOf(own.length, overall.weights) : [];
  return own.map((group, i) => ({
    code: group.parent?.code ?? '',
    label: { id: `Sasaran strategis ${i + 1}`, en: `Strategic objective ${i + 1}` },
    perspective: group.perspective,
    weight: together[i] ?? (group.perspective === null ? null : (sharesOf(1, perspective?.weights)[0] ?? null)),
  }));
}

/** The samples of each group: one of each kind where it fits, and at least one in every group. */
function samplesOf(file: ScorecardFile, groups: readonly Group[]): readonly (readonly Sample[])[] {
  if (file.method['indicator-score']?.of === 'realised') return groups.map(() => ['measured']);
  const surveyed = Object.keys(file.surveys ?? {}).length > 0;
  // The variant for stabilised indicators reads a scale of points; without one there is nothing to show.
  const shown = SAMPLES.filter((sample) => {
    if (sample === 'survey') return !surveyed;
    return sample !== 'stable' || file.method.achievement?.points !== undefined;
  });
  const home = (sample: keyof typeof FITS): number => {
    const best = FITS[sample].find((code) => groups.some(({ perspective }) => perspective === code));
    return best === undefined ? 0 : groups.findIndex(({ perspective }) => perspective === best);
  };
  return groups.map((_, i): readonly Sample[] => {
    const own = shown.filter((sample) => home(sample) === i);
    return own.length === 0 ? ['other'] : own;
  });
}

function indicatorsOf(file: ScorecardFile, groups: readonly Group[]): readonly PlannedIndicator[] {
  const sorted = samplesOf(file, groups);
  const { overall, perspective, objective } = file.method;
  const total = sorted.flat().length;
  const together = overall?.score === 'indicators' ? sharesOf(total, overall.weights) : [];
  return groups.flatMap(({ parent }, g) => {
    const own = sorted[g] ?? [];
    const before = sorted.slice(0, g).flat().length;
    const level = parent?.key === 'objective' ? objective : perspective;
    const shares = sharesOf(own.length, parent === null ? undefined : level?.weights);
    return own.map((sample, i) => ({
      code: `${g + 1}${String.fromCharCode(97 + i)}`,
      sample,
      parent,
      weight: together[before + i] ?? shares[i] ?? null,
    }));
  });
}
