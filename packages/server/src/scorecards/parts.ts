import { parsePeriod, startOfPeriod } from '@berimbang/engine';
import type { OrderedTree, ScorecardParts, StoredTarget } from '@berimbang/files';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import {
  block,
  indicator,
  link,
  objective,
  perspective,
  type scorecard,
  type Transaction,
  target,
} from '../db/index.js';

/** A scorecard without its facts, as `composeDefinition` takes it. */
export type DefinitionParts = Omit<ScorecardParts, 'facts'>;

/** Bodies are kept as text: the order of their keys is part of what the file said. */
export function bodyText(tree: OrderedTree): string {
  return JSON.stringify(tree);
}

export function bodyTree(text: string): OrderedTree {
  return JSON.parse(text) as OrderedTree;
}

/** Reads the definition of a scorecard back from its tables. Indicators retired from its first period on are left out. */
export async function readParts(tx: Transaction, own: typeof scorecard.$inferSelect): Promise<DefinitionParts> {
  const at = own.id;
  const [perspectives, objectives, links, indicators, blocks, targets] = [
    await tx.select().from(perspective).where(eq(perspective.scorecardId, at)).orderBy(asc(perspective.position)),
    await tx.select().from(objective).where(eq(objective.scorecardId, at)).orderBy(asc(objective.position)),
    await tx.select().from(link).where(eq(link.scorecardId, at)).orderBy(asc(link.position)),
    await tx.select().from(indicator).where(eq(indicator.scorecardId, at)).orderBy(asc(indicator.position)),
    await tx.select().from(block).where(eq(block.scorecardId, at)).orderBy(asc(block.position)),
    await currentTargets(tx, at),
  ];
  const kept = indicators.filter(({ retiredFrom }) => !isRetiredBy(retiredFrom, own.period));
  const codes = new Map(kept.map(({ id, code }) => [id, code]));
  const entry = ({ code, body }: { code: string; body: string }): { code: string; body: OrderedTree } => ({
    code,
    body: bodyTree(body),
  });
  return {
    head: JSON.parse(own.head) as ScorecardParts['head'],
    perspectives: perspectives.map(entry),
    objectives: objectives.map(entry),
    links: links.map(({ body }) => bodyTree(body)),
    indicators: kept.map(entry),
    blocks: blocks.map((row) => ({ section: row.section, ...entry(row) })),
    targets: targets.flatMap(({ indicatorId, kind, period, value }): readonly StoredTarget[] => {
      const code = codes.get(indicatorId);
      return code === undefined || value === null
        ? []
        : [{ indicator: code, kind, period: period === '' ? null : period, value }];
    }),
  };
}

/** Whether what is retired from one period on is not measured in another at all. */
export function isRetiredBy(retiredFrom: string | null, period: string): boolean {
  const [from, measured] = [parsePeriod(retiredFrom ?? ''), parsePeriod(period)];
  return from !== null && measured !== null && startOfPeriod(from) <= startOfPeriod(measured);
}

/** Codes of the indicators that are not measured in any period of a scorecard; what a file says of them counts no more. */
export async function retiredCodes(tx: Transaction, own: typeof scorecard.$inferSelect): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ code: indicator.code, retiredFrom: indicator.retiredFrom })
    .from(indicator)
    .where(and(eq(indicator.scorecardId, own.id), isNotNull(indicator.retiredFrom)));
  return new Set(rows.filter(({ retiredFrom }) => isRetiredBy(retiredFrom, own.period)).map(({ code }) => code));
}

export function withoutRetired(parts: DefinitionParts, retired: ReadonlySet<string>): DefinitionParts {
  if (retired.size === 0) return parts;
  return {
    ...parts,
    indicators: parts.indicators.filter(({ code }) => !retired.has(code)),
    targets: parts.targets.filter((one) => !retired.has(one.indicator)),
  };
}

/** The latest revision of each target, in the order in which they were first written. */
export async function currentTargets(
  tx: Transaction,
  scorecardId: string,
): Promise<readonly (typeof target.$inferSelect)[]> {
  return tx
    .selectDistinctOn([target.position, target.indicatorId, target.kind, target.period])
    .from(target)
    .where(eq(target.scorecardId, scorecardId))
    .orderBy(
      asc(target.position),
      asc(target.indicatorId),
      asc(target.kind),
      asc(target.period),
      sql`${target.revision} desc`,
    );
}

/** Writes all parts of a new scorecard. */
export async function insertParts(
  tx: Transaction,
  { organisationId, scorecardId, userId }: { organisationId: string; scorecardId: string; userId: string },
  parts: DefinitionParts,
): Promise<void> {
  const at = { organisationId, scorecardId };
  const entries = (list: readonly { readonly code: string; readonly body: OrderedTree }[]) =>
    list.map(({ code, body }, position) => ({ ...at, code, position, body: bodyText(body) }));
  if (parts.perspectives.length > 0) await tx.insert(perspective).values(entries(parts.perspectives));
  if (parts.objectives.length > 0) await tx.insert(objective).values(entries(parts.objectives));
  if (parts.links.length > 0)
    await tx
      .insert(link)
      .values(parts.links.map((body, position) => ({ ...at, position, body: bodyText(body), ...endsOf(body) })));
  if (parts.blocks.length > 0)
    await tx.insert(block).values(
      parts.blocks.map(({ section, code, body }, position) => ({
        ...at,
        section,
        code,
        position,
        body: bodyText(body),
      })),
    );
  if (parts.indicators.length === 0) return;
  const made = await tx
    .insert(indicator)
    .values(entries(parts.indicators))
    .returning({ id: indicator.id, code: indicator.code });
  const ids = new Map(made.map(({ id, code }) => [code, id]));
  const rows = parts.targets.flatMap(({ indicator: code, kind, period, value }, position) => {
    const indicatorId = ids.get(code);
    return indicatorId === undefined
      ? []
      : [{ ...at, indicatorId, kind, period: period ?? '', revision: 1, position, value, byUser: userId }];
  });
  for (let i = 0; i < rows.length; i += 1000) await tx.insert(target).values(rows.slice(i, i + 1000));
}

/** The two objectives that a link joins. */
export function endsOf(body: OrderedTree): { fromCode: string; toCode: string } {
  const pairs = typeof body === 'object' && 'map' in body ? body.map : [];
  const text = (key: string): string => {
    const value = pairs.find(([own]) => own === key)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return { fromCode: text('from'), toCode: text('to') };
}
