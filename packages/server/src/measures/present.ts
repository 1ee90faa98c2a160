import type { MeasureEventOutput, MeasureOutput } from '@berimbang/contract';
import type { Measure, MeasureEvent } from './queries.js';

export function presentMeasure(row: Measure): MeasureOutput {
  const { organisationId: _, position: __, createdAt, ...shown } = row;
  return { ...shown, createdAt: createdAt.toISOString() };
}

export function presentMeasureEvent({ kind, before, after, reason, byUser, at }: MeasureEvent): MeasureEventOutput {
  return { kind, before, after, reason, by: byUser, at: at.toISOString() };
}
