import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { period, type Transaction } from '../db/index.js';
import { peopleOver } from '../http/people.js';
import { notify } from '../notifications/notify.js';
import { type MissingValue, missingValues } from './missing-values.js';
import { type ReminderSetting, reminderSettingOf } from './settings.js';
import { dayIn, daysUntil, overdueSteps, reminderStep } from './steps.js';

/** How many indicators a notification names; it says how many more there are. */
const NAMED = 10;

export interface RemindedOrganisation {
  readonly id: string;
  readonly timeZone: string;
}

/**
 * Tells people of an organisation about values that are still missing in its open periods: owners before the deadline and
 * on its day, then verifiers and planners, then approvers. Each person once for a period, its deadline and a step, however
 * often this runs. Says how many notifications it made.
 */
export async function remind(tx: Transaction, organisation: RemindedOrganisation, now: Date): Promise<number> {
  const today = dayIn(organisation.timeZone, now);
  const setting = await reminderSettingOf(tx, organisation.id);
  const open = await tx
    .select()
    .from(period)
    .where(and(eq(period.state, 'open'), isNotNull(period.entryDue)))
    .orderBy(asc(period.starts), asc(period.code));
  let made = 0;
  for (const { code, entryDue } of open) {
    if (entryDue === null) continue;
    const due = dayIn(organisation.timeZone, entryDue);
    const told = await toldOf(tx, { code, due, today, setting });
    for (const { person, step, values, owners } of told) {
      const indicators = [
        ...new Set(values.map(({ scorecard, indicator, node }) => `${scorecard} ${indicator || node}`)),
      ];
      const facts = { period: code, due, missing: indicators.length, indicators: indicators.slice(0, NAMED) };
      const left = daysUntil(today, due);
      const shared = { organisationId: organisation.id, userId: person, once: `${code}:${due}:${step}`, now };
      const isNew = await (left >= 0
        ? notify(tx, { ...shared, kind: 'values-due', facts: { ...facts, daysLeft: left } })
        : notify(tx, { ...shared, kind: 'values-overdue', facts: { ...facts, daysLate: -left, owners } }));
      if (isNew) made += 1;
    }
  }
  return made;
}

interface Told {
  readonly person: string;
  readonly step: string;
  readonly values: readonly MissingValue[];
  /** How many owners these values wait for. */
  readonly owners: number;
}

interface Deadline {
  readonly code: string;
  readonly due: string;
  readonly today: string;
  readonly setting: ReminderSetting;
}

/** Who is to be told today about which values of a period. */
async function toldOf(tx: Transaction, { code, due, today, setting }: Deadline): Promise<readonly Told[]> {
  const left = daysUntil(today, due);
  const step = reminderStep(left, setting.daysBefore);
  const late = overdueSteps(-left, setting);
  if (step === null && late.length === 0) return [];
  const missing = await missingValues(tx, code, today);
  const told: Told[] = [];
  const tell = (name: string, people: ReadonlyMap<string, readonly MissingValue[]>): void => {
    for (const [person, values] of people)
      told.push({ person, step: name, values, owners: new Set(values.flatMap(({ owners }) => owners)).size });
  };
  if (step !== null)
    tell(
      step,
      byPerson(missing, ({ owners }) => owners),
    );
  const units = [...new Set(missing.map(({ unitId }) => unitId))];
  for (const { name, roles } of late) {
    const over = new Map<string, readonly string[]>();
    for (const unit of units) over.set(unit, await peopleOver(tx, unit, roles, today));
    tell(
      name,
      byPerson(missing, ({ unitId }) => over.get(unitId) ?? []),
    );
  }
  return told;
}

function byPerson(
  values: readonly MissingValue[],
  peopleOf: (value: MissingValue) => readonly string[],
): ReadonlyMap<string, readonly MissingValue[]> {
  const found = new Map<string, MissingValue[]>();
  for (const value of values)
    for (const person of peopleOf(value)) {
      const own = found.get(person);
      if (own === undefined) found.set(person, [value]);
      else own.push(value);
    }
  return found;
}
