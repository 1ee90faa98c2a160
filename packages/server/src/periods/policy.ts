import { everyMember, only, type Policy } from '../http/policy.js';

/** Periods are the whole organisation's: a role over one unit alone does not open or close them. */
const keeper = only('administrator', 'planner');

export const PERIOD_POLICY = {
  listPeriods: everyMember,
  readPeriodOverview: everyMember,
  readPeriod: everyMember,
  readPeriodHistory: everyMember,
  createPeriod: keeper,
  createPeriodsOfYear: keeper,
  changePeriodDeadlines: keeper,
  openPeriod: keeper,
  closePeriod: keeper,
  reopenPeriod: keeper,
  lockPeriod: keeper,
} satisfies Policy;
