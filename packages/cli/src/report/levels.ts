import {
  add,
  type CombinePart,
  divide,
  equal,
  isRuleFault,
  type Label,
  type Member,
  multiply,
  type NodeDefinition,
  type Rational,
  rational,
} from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';

/** The levels of a scorecard as the report shows them: perspectives, objectives, indicators, with weights and statuses. */

export interface PerspectiveRow {
  readonly code: string;
  readonly label: Label;
  readonly score: Shown;
  readonly category: Shown | null;
  /** A weight that the scorecard states, or the cell that computes it. */
  readonly weight: Rational | Shown | null;
  /** Share of the whole, where the shares add up to it. */
  readonly contribution: Rational | null;
}

export interface IndicatorRow {
  readonly code: string;
  readonly label: Label;
  readonly perspective: string | null;
  readonly objective: string | null;
  readonly target: Shown | null;
  readonly targetHigh: Shown | null;
  readonly realised: Shown | null;
  /** Measured in each period against a target of its own, then consolidated: one target and realisation do not exist. */
  readonly byPeriod: boolean;
  readonly unit: string | null;
  readonly index: Shown;
  readonly status: Shown | null;
  readonly weight: Rational | Shown | null;
}

type Weight = Rational | Shown | null;

function definitionOf(card: ReportCard, name: string): NodeDefinition | undefined {
  return card.graph.byId.get(card.graph.names.get(name)?.node ?? '')?.definition;
}

function weightIn(card: ReportCard, part: CombinePart | undefined): Weight {
  if (part === undefined) return null;
  if (part.weight !== undefined) return part.weight;
  return part.weightFrom === undefined ? null : card.cell(part.weightFrom);
}

function members(card: ReportCard, dimension: string): readonly Member[] {
  return card.graph.dimensions.get(dimension)?.members ?? [];
}

const nameOf = ({ code, label }: Member): Label => label ?? { id: code, en: code };

const isCell = (weight: Weight): weight is Shown => weight !== null && 'cell' in weight;

export function perspectiveRows(card: ReportCard): readonly PerspectiveRow[] {
  const whole = definitionOf(card, 'scorecard.score');
  const combined = whole?.kind === 'combine' ? whole : undefined;
  const rows = members(card, 'perspective').flatMap((member): PerspectiveRow[] => {
    const { code } = member;
    const name = `perspective.${code}.score`;
    const score = card.isScalar(name) ? card.cell(name) : null;
    if (score === null) return [];
    const part = combined?.parts?.find(({ node }) => node === name);
    const computed = combined?.weights === undefined ? null : card.cell(combined.weights, { perspective: code });
    return [
      {
        code,
        label: nameOf(member),
        score,
        category: card.cell(`perspective.${code}.category`),
        weight: weightIn(card, part) ?? computed,
        contribution: null,
      },
    ];
  });
  return withContributions(card, rows);
}

/** Shares of the whole; left out where they do not add up to it, as with deductions or weights that were renormalised. */
function withContributions(card: ReportCard, rows: readonly PerspectiveRow[]): readonly PerspectiveRow[] {
  const whole = card.cell('scorecard.score');
  const weights = rows.map(({ weight }) => {
    if (weight === null) return null;
    if (!isCell(weight)) return weight;
    return weight.cell.kind === 'number' ? weight.cell.value : null;
  });
  const sum = weights.reduce<Rational>((total, weight) => (weight === null ? total : add(total, weight)), rational(0n));
  if (whole?.cell.kind !== 'number' || sum.n === 0n) return rows;
  const shares = rows.map(({ score }, i) => {
    const weight = weights[i] ?? null;
    return weight === null || score.cell.kind !== 'number' ? null : divide(multiply(weight, score.cell.value), sum);
  });
  const total = shares.reduce<Rational>((all, share) => (share === null ? all : add(all, share)), rational(0n));
  if (shares.includes(null) || !equal(total, whole.cell.value)) return rows;
  return rows.map((row, i) => ({ ...row, contribution: shares[i] ?? null }));
}

/** Weights of what is combined anywhere in the scorecard, by node. */
function weightsOf(card: ReportCard): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const { definition } of card.graph.nodes) {
    if (definition.kind !== 'combine') continue;
    for (const part of definition.parts ?? []) {
      if (!weights.has(part.node)) weights.set(part.node, weightIn(card, part));
    }
  }
  return weights;
}

export function indicatorRows(card: ReportCard): readonly IndicatorRow[] {
  const dimension = card.graph.dimensions.get('indicator');
  const objectives = new Map(members(card, 'objective').map((member) => [member.code, member]));
  const weights = weightsOf(card);
  return (dimension?.members ?? []).flatMap((member): IndicatorRow[] => {
    const row = indicatorRow(card, member, weights);
    if (row === null) return [];
    const objective = dimension?.parent === 'objective' ? (member.parent ?? null) : null;
    const above = objective === null ? member.parent : objectives.get(objective)?.parent;
    const own = definitionOf(card, `indicator.${member.code}.index`)?.perspective;
    return [{ ...row, objective, perspective: own ?? above ?? null }];
  });
}

function indicatorRow(
  card: ReportCard,
  member: Member,
  weights: ReadonlyMap<string, Weight>,
): Omit<IndicatorRow, 'objective' | 'perspective'> | null {
  const id = `indicator.${member.code}`;
  const first = (...names: readonly string[]): string | undefined => names.find((name) => card.has(name));
  const own = first(`${id}.score`, `${id}.index`, `${id}.realised`);
  if (own === undefined || !card.isScalar(own)) return null;
  const index = card.cell(own);
  if (index === null) return null;
  const definition = card.graph.byId.get(id)?.definition;
  const measured = definition?.kind === 'achievement' ? definition : null;
  const byPeriod = card.has(`${id}.each.index`);
  const realised =
    measured?.realised ?? (byPeriod ? undefined : first(`${id}.consolidated.realised`, `${id}.realised`));
  const input = card.graph.byId.get(`${id}.target`) ?? card.graph.byId.get(`${id}.realised`);
  const cellOf = (name: string | undefined): Shown | null =>
    name === undefined || !card.isScalar(name) ? null : card.cell(name);
  const weight = [`${id}.score`, `${id}.index`, id]
    .map((name) => weights.get(name))
    .find((found) => found !== undefined);
  return {
    code: member.code,
    label: nameOf(member),
    target: cellOf(measured?.target),
    targetHigh: cellOf(measured?.targetHigh),
    realised: cellOf(realised),
    byPeriod: byPeriod && realised === undefined,
    unit: input?.definition.unit ?? null,
    index,
    status: cellOf(first(`${id}.status`, `${id}.category`)),
    weight: weight ?? null,
  };
}

/** How many indicators have each status, in the order of the scale, and how many have none. */
export function statusCounts(
  card: ReportCard,
  rows: readonly IndicatorRow[],
): {
  readonly counts: readonly { readonly label: Label; readonly count: number; readonly calm: boolean }[];
  readonly unmeasured: number;
} {
  const rule = statusRule(card);
  const reading = rule === null ? null : card.rule(rule);
  const judged = rows.filter(({ status }) => status?.name.endsWith('.status'));
  if (reading === null || isRuleFault(reading) || reading.value.kind !== 'bands') return { counts: [], unmeasured: 0 };
  const counts = reading.value.categories.map(({ code, label, status }) => ({
    label,
    count: judged.filter(({ status: cell }) => cell?.cell.kind === 'category' && cell.cell.code === code).length,
    calm: status === 'green',
  }));
  return { counts, unmeasured: judged.filter(({ status }) => status?.cell.kind !== 'category').length };
}

/** The rule with the status bands of the indicators. */
export function statusRule(card: ReportCard): string | null {
  for (const { definition } of card.graph.nodes)
    if (definition.kind === 'achievement' && definition.status !== undefined) return definition.status;
  return null;
}
