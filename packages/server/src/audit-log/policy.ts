import { only, type Policy } from '../http/policy.js';

/** The log is the whole organisation's: a role over one unit alone does not read it. */
const reader = only('auditor', 'administrator');

export const AUDIT_LOG_POLICY = {
  listAuditLog: reader,
  readAuditEntry: reader,
  readAuditChanges: reader,
  verifyAuditLog: reader,
} satisfies Policy;
