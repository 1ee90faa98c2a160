import type { Role } from '@berimbang/contract';

/** Who may do an operation, as the design's roles have it, written down apart from the server's own policies. */
export interface Permission {
  readonly roles: readonly Role[];
  /**
   * `unit`: with the role over the unit of what it is about. `whole`: with the role over the whole organisation alone.
   * `anywhere`: with the role over any unit. `each`: the same, but of many things at once those of other units are refused.
   */
  readonly over: 'unit' | 'whole' | 'anywhere' | 'each';
  /** No token does it, whatever the role. */
  readonly inPerson?: true;
}

/**
 * `anyone`: without a sign-in. `session`: signed in by oneself, not by a token. `own`: what is
 * someone else's is not there; `nobody-else`: it is seen, and changed by nobody else. */
export type Access = Permission | 'nobody-else' | 'anyone' | 'signed-in' | 'session' | 'installation' | 'own';

const EVERYONE: readonly Role[] = ['administrator', 'planner', 'data-owner', 'verifier', 'approver', 'auditor'];
const unit = (...roles: readonly Role[]): Permission => ({ roles, over: 'unit' });
const whole = (...roles: readonly Role[]): Permission => ({ roles, over: 'whole' });
const readsUnit = unit(...EVERYONE);
const readsAll: Permission = { roles: EVERYONE, over: 'anywhere' };
const plans = unit('administrator', 'planner');
const enters = unit('planner', 'data-owner');
const audits = unit('auditor');
const keepsPeriods = whole('administrator', 'planner');

export const PERMISSIONS: Readonly<Record<string, Access>> = {
  // Signing in, and what guards an account: no token reaches it.
  readSignInOptions: 'anyone',
  signIn: 'anyone',
  giveSecondFactor: 'anyone',
  beginSingleSignOn: 'anyone',
  signOut: 'anyone',
  askPasswordReset: 'anyone',
  redeemPasswordLink: 'anyone',
  redeemFirstAdministratorLink: 'anyone',
  readSession: 'signed-in',
  listSessions: 'session',
  endSession: 'session',
  endOtherSessions: 'session',
  beginSecondFactor: 'session',
  confirmSecondFactor: 'session',
  renewRecoveryCodes: 'session',
  endSecondFactor: 'session',
  changePassword: 'session',
  listApiTokens: 'session',
  createApiToken: 'session',
  revokeApiToken: 'own',

  // The organisation, its units and people: administrators.
  listOrganisations: 'signed-in',
  createOrganisation: 'installation',
  readOrganisation: readsAll,
  readOrganisationHistory: readsAll,
  changeOrganisation: whole('administrator'),
  listUnits: readsAll,
  readUnit: readsAll,
  readUnitHistory: readsAll,
  createUnit: whole('administrator', 'planner'),
  renameUnit: unit('administrator', 'planner'),
  moveUnit: unit('administrator'),
  mergeUnit: unit('administrator'),
  closeUnit: unit('administrator'),
  listUsers: readsAll,
  readUser: readsAll,
  inviteUser: unit('administrator'),
  changeUser: unit('administrator'),
  deactivateUser: unit('administrator'),
  makePasswordLink: { ...unit('administrator'), inPerson: true },
  endSecondFactorOfUser: { ...unit('administrator'), inPerson: true },
  listGrants: readsAll,
  readGrant: readsAll,
  giveGrant: unit('administrator'),
  endGrant: unit('administrator'),
  listAuditLog: whole('administrator', 'auditor'),
  readAuditEntry: whole('administrator', 'auditor'),
  verifyAuditLog: whole('administrator', 'auditor'),

  // Periods, methods and rule packs are the whole organisation's: planners.
  listPeriods: readsAll,
  readPeriod: readsAll,
  readPeriodHistory: readsAll,
  createPeriod: keepsPeriods,
  createPeriodsOfYear: keepsPeriods,
  changePeriodDeadlines: keepsPeriods,
  openPeriod: keepsPeriods,
  closePeriod: keepsPeriods,
  reopenPeriod: keepsPeriods,
  lockPeriod: keepsPeriods,
  readReminderSettings: readsAll,
  changeReminderSettings: keepsPeriods,
  listLibrary: readsAll,
  readLibraryContent: readsAll,
  listLibraryVersions: readsAll,
  listLibraryUse: readsAll,
  writeLibrary: keepsPeriods,

  // Scorecards and their parts: planners of the unit.
  listScorecards: readsAll,
  readScorecard: readsUnit,
  checkScorecard: readsUnit,
  readScorecardHistory: readsUnit,
  readScorecardRules: readsUnit,
  createScorecard: plans,
  changeScorecard: plans,
  activateScorecard: plans,
  closeScorecard: plans,
  adoptScorecardRules: plans,
  makeNextYear: plans,
  listPerspectives: readsUnit,
  readPerspective: readsUnit,
  readPerspectiveHistory: readsUnit,
  createPerspective: plans,
  changePerspective: plans,
  removePerspective: plans,
  movePerspective: plans,
  listObjectives: readsUnit,
  readObjective: readsUnit,
  readObjectiveHistory: readsUnit,
  createObjective: plans,
  changeObjective: plans,
  removeObjective: plans,
  moveObjective: plans,
  listLinks: readsUnit,
  readLink: readsUnit,
  readLinkHistory: readsUnit,
  createLink: plans,
  changeLink: plans,
  removeLink: plans,
  moveLink: plans,
  listIndicators: readsUnit,
  readIndicator: readsUnit,
  readIndicatorHistory: readsUnit,
  readIndicatorManual: readsUnit,
  readIndicatorYears: readsUnit,
  createIndicator: plans,
  changeIndicator: plans,
  removeIndicator: plans,
  moveIndicator: plans,
  retireIndicator: plans,
  listTargets: readsUnit,
  readTargets: readsUnit,
  readTargetHistory: readsUnit,
  setTargets: plans,
  listMatrices: readsUnit,
  readMatrix: readsUnit,
  enterJudgements: plans,
  listBlocks: readsUnit,
  readBlock: readsUnit,
  readBlockHistory: readsUnit,
  createBlock: plans,
  changeBlock: plans,
  removeBlock: plans,
  moveBlock: plans,
  importScorecards: { ...plans, over: 'each' },
  exportScorecard: readsUnit,

  // Values: entered, verified, approved, each by its role.
  listFacts: readsAll,
  readFact: readsUnit,
  readFactHistory: readsUnit,
  enterFact: enters,
  enterFacts: enters,
  submitFact: enters,
  verifyFact: unit('verifier'),
  approveFact: unit('approver'),
  returnFact: unit('verifier', 'approver'),
  stepFacts: { ...unit('planner', 'data-owner', 'verifier', 'approver'), over: 'each' },
  listEvidence: readsUnit,
  readEvidence: readsUnit,
  downloadEvidence: readsUnit,
  uploadEvidence: enters,
  withdrawEvidence: enters,
  listDataOwners: readsAll,
  readDataOwner: readsUnit,
  readDataOwnerHistory: readsUnit,
  assignDataOwner: plans,
  handOverDataOwner: plans,
  standInForDataOwner: plans,
  endDataOwner: plans,

  // Results are everyone's who has a role over the unit; what is said of them is for those who work on them.
  listResults: readsUnit,
  listReadings: readsUnit,
  listCalculations: readsUnit,
  recheckCalculation: readsUnit,
  explainResult: readsUnit,
  viewExplanation: readsUnit,
  viewScorecardTable: readsUnit,
  viewExplainedNode: readsUnit,
  readExplanationText: readsUnit,
  auditScorecard: readsUnit,
  followResults: readsAll,
  listComments: readsUnit,
  readComment: readsUnit,
  readCommentHistory: unit('administrator', 'auditor'),
  createComment: unit('administrator', 'planner', 'data-owner', 'verifier', 'approver'),
  changeComment: 'nobody-else',
  removeComment: unit('administrator'),
  listMeasures: readsAll,
  readMeasure: readsUnit,
  readMeasureHistory: readsUnit,
  listRequiredMeasures: readsAll,
  createMeasure: enters,
  changeMeasure: unit('planner'),
  listMissingValues: readsAll,
  listNotifications: readsAll,
  readNotification: 'own',
  markNotificationsRead: readsAll,

  // The auditor reads everything and changes nothing but findings.
  listFindings: readsAll,
  readFinding: readsUnit,
  readFindingHistory: readsUnit,
  createFinding: audits,
  changeFinding: audits,
  returnFinding: audits,
  closeFinding: audits,
  answerFinding: enters,
};
