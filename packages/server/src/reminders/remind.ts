import { asc, eq } from 'drizzle-orm';
import { period, type Transaction } from '../db/index.js';
import { peopleOver } from '../http/people.js';
import { notify } from '../notifications/notify.js';
import { type ReminderSetting, reminderSettingOf } from './settings.js';
import { dayIn, daysUntil, overdueSteps, reminderStep, STAGES, type Stage } from './steps.js';
import { type WaitingValue, waitingValues } from './waiting-values.js';

/** How many indicators a notification names; it says how many more there are. */
const NAMED = 10;

export interface RemindedOrganisation {
  readonly id: string;
  readonly timeZone: string;
  /** Verification and approval are one step here. */
  readonly oneStepApproval: boolean;
}

/**
 * Tells people of an organisation about values of its open periods that wait: to be entered, verified, approved. Before each
 * deadline and on its day those who can do it, afterwards planners (and verifiers, of what was not entered), then approvers.
 * Each person once for a period, its deadline and a step, however often this runs. Says how many notifications it made.
 */
export async function remind(tx: Transaction, organisation: RemindedOrganisation, now: Date): Promise<number> {
  const today = dayIn(organisation.timeZone, now);
  const setting = await reminderSettingOf(tx, organisation.id);
  const open = await tx
    .select()
    .from(period)
    .where(eq(period.state, 'open'))
    .orderBy(asc(period.starts), asc(period.code));
  let made = 0;
  for (const { code, entryDue, verificationDue, approvalDue } of open) {
    const dues = { entry: entryDue, verification: verificationDue, approval: approvalDue };
    for (const stage of STAGES) {
      const moment = dues[stage];
      if (moment === null) continue;
      const deadline = { stage, code, due: dayIn(organisation.timeZone, moment), today, setting };
      for (const told of await toldOf(tx, deadline, organisation.oneStepApproval))
        if (await tell(tx, { organisation, deadline, told, now })) made += 1;
    }
  }
  return made;
}

interface Told {
  readonly person: string;
  readonly step: string;
  readonly values: readonly WaitingValue[];
}

interface Deadline {
  readonly stage: Stage;
  readonly code: string;
  readonly due: string;
  readonly today: string;
  readonly setting: ReminderSetting;
}

interface Telling {
  readonly organisation: RemindedOrganisation;
  readonly deadline: Deadline;
  readonly told: Told;
  readonly now: Date;
}

/** Makes the notification; false where the person was told before. */
function tell(tx: Transaction, { organisation, deadline, told, now }: Telling): Promise<boolean> {
  const { stage, code, due, today } = deadline;
  const { person, step, values } = told;
  const names = [...new Set(values.map(({ scorecard, indicator, node }) => `${scorecard} ${indicator || node}`))];
  const shared = {
    organisationId: organisation.id,
    userId: person,
    once: `${code}:${due}:${stage === 'entry' ? '' : `${stage}:`}${step}`,
    now,
  };
  const left = daysUntil(today, due);
  const facts = { period: code, due, indicators: names.slice(0, NAMED) };
  if (stage !== 'entry') {
    const waiting = { ...facts, waiting: names.length };
    return left >= 0
      ? notify(tx, { ...shared, kind: `${stage}-due`, facts: { ...waiting, daysLeft: left } })
      : notify(tx, { ...shared, kind: `${stage}-overdue`, facts: { ...waiting, daysLate: -left } });
  }
  const missing = { ...facts, missing: names.length };
  const owners = new Set(values.flatMap(({ doers }) => doers)).size;
  return left >= 0
    ? notify(tx, { ...shared, kind: 'values-due', facts: { ...missing, daysLeft: left } })
    : notify(tx, { ...shared, kind: 'values-overdue', facts: { ...missing, daysLate: -left, owners } });
}

/** Who is to be told today about which values of a period. */
async function toldOf(
  tx: Transaction,
  { stage, code, due, today, setting }: Deadline,
  oneStep: boolean,
): Promise<readonly Told[]> {
  const left = daysUntil(today, due);
  const step = reminderStep(left, setting.daysBefore);
  const late = overdueSteps(stage, -left, setting);
  if (step === null && late.length === 0) return [];
  const waiting = await waitingValues(tx, stage, { period: code, day: today, oneStep });
  const told: Told[] = [];
  const add = (name: string, peopleOf: (value: WaitingValue) => readonly string[]): void => {
    for (const [person, values] of byPerson(waiting, peopleOf)) told.push({ person, step: name, values });
  };
  if (step !== null) add(step, ({ doers }) => doers);
  const units = [...new Set(waiting.map(({ unitId }) => unitId))];
  for (const { name, roles } of late) {
    const over = new Map<string, readonly string[]>();
    for (const unit of units) over.set(unit, await peopleOver(tx, unit, roles, today));
    add(name, ({ unitId }) => over.get(unitId) ?? []);
  }
  return told;
}

function byPerson(
  values: readonly WaitingValue[],
  peopleOf: (value: WaitingValue) => readonly string[],
): ReadonlyMap<string, readonly WaitingValue[]> {
  const found = new Map<string, WaitingValue[]>();
  for (const value of values)
    for (const person of peopleOf(value)) {
      const own = found.get(person);
      if (own === undefined) found.set(person, [value]);
      else own.push(value);
    }
  return found;
}
