import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const LINK_POLICY = {
  listLinks: whoeverCoversIt,
  readLink: whoeverCoversIt,
  readLinkHistory: whoeverCoversIt,
  createLink: planners,
  changeLink: planners,
  removeLink: planners,
  moveLink: planners,
} satisfies Policy;
