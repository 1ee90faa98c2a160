import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const OBJECTIVE_POLICY = {
  listObjectives: whoeverCoversIt,
  readObjective: whoeverCoversIt,
  readObjectiveHistory: whoeverCoversIt,
  createObjective: planners,
  changeObjective: planners,
  removeObjective: planners,
  moveObjective: planners,
} satisfies Policy;
