import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const PERSPECTIVE_POLICY = {
  listPerspectives: whoeverCoversIt,
  readPerspective: whoeverCoversIt,
  readPerspectiveHistory: whoeverCoversIt,
  createPerspective: planners,
  changePerspective: planners,
  removePerspective: planners,
  movePerspective: planners,
} satisfies Policy;
