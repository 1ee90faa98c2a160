import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const INDICATOR_POLICY = {
  listIndicators: whoeverCoversIt,
  readIndicator: whoeverCoversIt,
  readIndicatorHistory: whoeverCoversIt,
  readIndicatorManual: whoeverCoversIt,
  readIndicatorYears: whoeverCoversIt,
  createIndicator: planners,
  changeIndicator: planners,
  removeIndicator: planners,
  moveIndicator: planners,
  retireIndicator: planners,
} satisfies Policy;
