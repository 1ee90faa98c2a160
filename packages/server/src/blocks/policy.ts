import { type Policy, whoeverCoversIt } from '../http/policy.js';
import { planners } from '../scorecards/policy.js';

export const BLOCK_POLICY = {
  listBlocks: whoeverCoversIt,
  readBlock: whoeverCoversIt,
  readBlockHistory: whoeverCoversIt,
  createBlock: planners,
  changeBlock: planners,
  removeBlock: planners,
  moveBlock: planners,
} satisfies Policy;
