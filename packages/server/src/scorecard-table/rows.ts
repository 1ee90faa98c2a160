import type { TableLevel, TableRow } from '@berimbang/contract';
import { type Label, type Member, parsePeriod } from '@berimbang/engine';
import type { Found, Results } from '@berimbang/pictures';
import type { Shown } from './shown.js';

/** What the rows of a table need besides the results. */
export interface About {
  readonly weights: ReadonlyMap<string, Label>;
  /** Codes of the periods of the trends. */
  readonly periods: readonly string[];
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly evidence: ReadonlyMap<string, number>;
}

/** Decimals of scores and indices that declare none. */
const USUAL = 2;
const EMPTY = { id: '', en: '' } as const;

/** A perspective or an objective with its score. */
export function levelRow(
  shown: Shown,
  kind: 'perspective' | 'objective',
  member: Member,
  { weights }: About,
): TableLevel {
  const name = `${kind}.${member.code}.score`;
  return {
    code: member.code,
    label: member.label ?? { id: member.code, en: member.code },
    perspective: kind === 'objective' ? (member.parent ?? null) : null,
    score: shown.value(shown.results.find(name), USUAL),
    status: shown.class(name),
    weight: weights.get(name) ?? null,
  };
}

/** An indicator with its numbers at the period shown. */
export function indicatorRow(
  shown: Shown,
  member: Member,
  objectives: ReadonlyMap<string, Member>,
  about: About,
): TableRow {
  const { results } = shown;
  const { code, label, parent } = member;
  const id = `indicator.${code}`;
  const objective = parent === undefined ? undefined : objectives.get(parent);
  const first = (...names: readonly string[]): Found | null => {
    for (const name of names) {
      const found = results.find(name);
      if (found !== null) return found;
    }
    return null;
  };
  const part = results.column(`${id}.index`) === undefined ? `${id}.score` : `${id}.index`;
  const own = results.definition(`${id}.index`);
  // Where the index is a mean over periods, each of them has its own target and realisation: those of the latest are shown.
  const achievement = own?.kind === 'achievement' ? own : results.definition(`${id}.each.index`);
  const eachPeriod = own?.kind !== 'achievement' && achievement?.kind === 'achievement';
  const measured = achievement?.kind === 'achievement' ? achievement : null;
  const last = measured === null || !eachPeriod ? null : lastOf(results, measured.realised);
  return {
    kind: 'indicator',
    code,
    label: label ?? { id: code, en: code },
    perspective: objective?.parent ?? (objective === undefined ? (parent ?? null) : null),
    objective: objective?.code ?? null,
    polarity: polarityOf(measured?.variant ?? null),
    target: shown.value(
      last !== null ? results.find(measured?.target ?? '', last) : first(measured?.target ?? '', `${id}.target`),
    ),
    realised: shown.value(
      last !== null
        ? results.find(measured?.realised ?? '', last)
        : first(measured?.realised ?? '', `${id}.consolidated.realised`, `${id}.realised`, `${id}.category`),
    ),
    of: last === null ? null : (Object.values(last)[0] ?? null),
    index: shown.value(first(part), USUAL),
    status: shown.class(part),
    weight: about.weights.get(part) ?? about.weights.get(`${id}.index`) ?? null,
    trend: trendOf(shown, part, about.periods),
    owners: [...(about.owners.get(code) ?? [])],
    evidence: about.evidence.get(code) ?? 0,
  };
}

/** Where a realisation has its latest value, or where it would be. */
function lastOf(results: Results, realised: string): Readonly<Record<string, string>> {
  return results.latest(realised)[0] ?? results.last(realised);
}

function polarityOf(variant: string | null): TableRow['polarity'] {
  if (variant === null) return null;
  return variant.startsWith('maximise') ? 'maximise' : variant.startsWith('minimise') ? 'minimise' : 'other';
}

function trendOf(shown: Shown, name: string, periods: readonly string[]): (string | null)[] {
  const [read] = Object.keys(shown.results.at);
  if (read === undefined) return [];
  return periods.map((period) => shown.decimal(shown.results.find(name, { [read]: period })));
}

/** Kinds of nodes that are results in themselves, not their classes, not what was entered. */
const MEASURES = new Set(['formula', 'reduce', 'linear', 'combine', 'score', 'achievement', 'consolidate']);

/** A result in itself, not a class and not what was entered, that measures a perspective. */
export interface Measure {
  readonly id: string;
  readonly perspective: string;
  /** Where its latest value stands. */
  readonly place: Readonly<Record<string, string>>;
  readonly found: Found;
  readonly index: boolean;
}

/** Every result of a perspective that is one number, or one a period. */
export function measuresIn(results: Results): readonly Measure[] {
  return results.evaluation.graph.nodes.flatMap(({ definition }): readonly Measure[] => {
    const { id, kind, perspective = null } = definition;
    if (perspective === null || !MEASURES.has(kind) || /^(perspective|objective|indicator)\./.test(id)) return [];
    const open = (results.column(id)?.dimensions ?? []).filter(({ name }) => results.at[name] === undefined);
    const [over] = open;
    const ofPeriods = over?.members.every(({ code }) => parsePeriod(code) !== null) === true;
    if (open.length > 1 || (over !== undefined && !ofPeriods)) return [];
    const [place = {}] = over === undefined ? [] : results.latest(id);
    const found = results.find(id, place);
    if (found === null || (found.cell.kind !== 'number' && found.cell.kind !== 'missing')) return [];
    const index = definition.unit === 'index' || definition.unit === 'score';
    return [{ id, perspective, place, found, index }];
  });
}

/** What measures the perspectives of a scorecard that has no indicators. */
export function measureRows(shown: Shown, about: About): readonly TableRow[] {
  return measuresIn(shown.results).map(({ id, perspective, place, found, index }): TableRow => {
    const value = shown.value(found, index ? USUAL : undefined);
    return {
      kind: 'measure',
      code: id,
      label: shown.results.label(id) ?? EMPTY,
      perspective,
      objective: null,
      polarity: null,
      target: null,
      realised: index ? null : value,
      of: null,
      index: index ? value : null,
      status: shown.class(id, place),
      weight: about.weights.get(id) ?? null,
      trend: trendOf(shown, id, about.periods),
      owners: [],
      evidence: 0,
    };
  });
}
