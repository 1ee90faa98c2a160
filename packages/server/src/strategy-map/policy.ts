import { type Policy, whoeverCoversIt } from '../http/policy.js';

export const STRATEGY_MAP_POLICY = { viewStrategyMap: whoeverCoversIt } satisfies Policy;
