import { everyMember, only, type Policy } from '../http/policy.js';

export const LIBRARY_POLICY = {
  listLibrary: everyMember,
  readLibraryContent: everyMember,
  listLibraryVersions: everyMember,
  listLibraryUse: everyMember,
  listRulesInUse: everyMember,
  // Asked for the whole organisation: every unit may compute with what is written here.
  writeLibrary: only('administrator', 'planner'),
} satisfies Policy;
