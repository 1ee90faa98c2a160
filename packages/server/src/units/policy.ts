import { everyMember, only, type Policy } from '../http/policy.js';

export const UNIT_POLICY = {
  listUnits: everyMember,
  readUnit: everyMember,
  readUnitHistory: everyMember,
  createUnit: only('administrator', 'planner'),
  renameUnit: only('administrator', 'planner'),
  moveUnit: only('administrator'),
  mergeUnit: only('administrator'),
  closeUnit: only('administrator'),
} satisfies Policy;
