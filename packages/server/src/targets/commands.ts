import type { setTargetsSchema, targetValueSchema } from '@berimbang/contract';
import type { DecimalMark } from '@berimbang/engine';
import { markOf, type StoredTarget } from '@berimbang/files';
import type { z } from 'zod';
import { Refusal } from '../http/refusal.js';
import type { By } from '../http/request.js';
import { isRetired } from '../indicators/retired.js';
import type { Scorecard } from '../scorecards/definition.js';
import { editDefinition } from '../scorecards/edit.js';
import type { Editor } from '../scorecards/editor.js';
import type { PartRow } from '../scorecards/part-kinds.js';
import { currentTargets, type DefinitionParts } from '../scorecards/parts.js';
import { notANumber } from '../scorecards/refusals.js';
import { presentTarget } from './present.js';
import { targetsOf } from './queries.js';
import { isRetiredThen, oneOrMany, setTwice, takingAwayNeedsReason } from './sentences.js';
import { asWritten } from './values.js';

type Sent = z.output<typeof setTargetsSchema>['targets'][number];

/** The decimal mark of a scorecard's quantities. */
export function markOfScorecard({ head }: Pick<Scorecard, 'head'>): DecimalMark {
  return markOf({ head: JSON.parse(head) as DefinitionParts['head'] });
}

/** Adds the first targets of a new indicator to a definition. */
export function withTargets(
  code: string,
  targets: readonly z.output<typeof targetValueSchema>[],
): (parts: DefinitionParts) => DefinitionParts {
  return (parts) => {
    const mark = markOf(parts);
    const made = targets.map((one, i): StoredTarget => ({ ...one, indicator: code, value: written(one, mark, i) }));
    refuseTwice(targets);
    refuseBoth(code, made);
    return { ...parts, targets: [...parts.targets, ...made] };
  };
}

/** Sets targets of an indicator, or takes them away; each as a new revision. */
export async function setTargets(
  by: Editor,
  own: Scorecard,
  row: PartRow,
  { targets, reason }: z.output<typeof setTargetsSchema>,
): Promise<void> {
  refuseTwice(targets);
  await refuseStale(by, own, row, targets);
  for (const [i, { value, period }] of targets.entries()) {
    if (value === null && reason === null) throw takingAwayNeedsReason('body.reason');
    const of = period ?? own.period;
    if (value !== null && isRetired(row, of)) throw isRetiredThen(row.code, of, `body.targets.${i}.period`);
  }
  const mark = markOfScorecard(own);
  const wanted = targets.map((one, i) => ({ ...one, text: one.value === null ? null : written(one, mark, i) }));
  await editDefinition(
    by,
    own,
    (parts) => {
      const isOwn = (one: StoredTarget): boolean => one.indicator === row.code;
      const kept = parts.targets.filter(isOwn).flatMap((one): readonly StoredTarget[] => {
        const set = wanted.find((other) => isSame(other, one));
        if (set === undefined) return [one];
        return set.text === null ? [] : [{ ...one, value: set.text }];
      });
      const added = wanted.flatMap(({ kind, period, text }): readonly StoredTarget[] =>
        text === null || kept.some((one) => isSame(one, { kind, period }))
          ? []
          : [{ indicator: row.code, kind, period, value: text }],
      );
      refuseBoth(row.code, [...kept, ...added]);
      return { ...parts, targets: [...parts.targets.filter((one) => !isOwn(one)), ...kept, ...added] };
    },
    { reason, about: ['indicators', row.code] },
  );
}

function isSame(a: Pick<StoredTarget, 'kind' | 'period'>, b: Pick<StoredTarget, 'kind' | 'period'>): boolean {
  return a.kind === b.kind && a.period === b.period;
}

function written({ kind, value }: Pick<Sent, 'kind' | 'value'>, mark: DecimalMark, i: number): string {
  const text = asWritten(kind, value ?? '', mark);
  if (text === null) throw notANumber(value ?? '', `body.targets.${i}.value`);
  return text;
}

function refuseTwice(targets: readonly Pick<StoredTarget, 'kind' | 'period'>[]): void {
  for (const [i, one] of targets.entries())
    if (targets.slice(0, i).some((other) => isSame(other, one))) throw setTwice(`body.targets.${i}`);
}

/** One target for all, and targets by period, exclude each other. */
function refuseBoth(code: string, targets: readonly StoredTarget[]): void {
  for (const kind of new Set(targets.map((one) => one.kind))) {
    const own = targets.filter((one) => one.kind === kind);
    if (own.length > 1 && own.some(({ period }) => period === null)) throw oneOrMany(code);
  }
}

async function refuseStale({ tx }: By, own: Scorecard, row: PartRow, targets: readonly Sent[]): Promise<void> {
  const current = (await currentTargets(tx, own.id)).filter(({ indicatorId }) => indicatorId === row.id);
  for (const [i, sent] of targets.entries()) {
    const known = current.find(({ kind, period }) => kind === sent.kind && period === (sent.period ?? ''));
    const revision = known?.revision ?? 0;
    if (revision === sent.revision) continue;
    const mark = markOfScorecard(own);
    const all = await targetsOf(tx, own.id, { indicatorId: row.id, limit: 400 }, null);
    throw new Refusal('stale-revision', {
      facts: { yours: sent.revision, current: revision },
      where: `body.targets.${i}.revision`,
      yours: sent,
      current: all
        .filter(({ kind, period }) => kind === sent.kind && period === (sent.period ?? ''))
        .map((one) => presentTarget(one, mark)),
    });
  }
}
