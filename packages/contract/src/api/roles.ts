import { z } from 'zod';

/** Roles of people in an organisation, each over a unit and everything below it. */
export const ROLES = ['administrator', 'planner', 'data-owner', 'verifier', 'approver', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const roleSchema = z
  .enum(ROLES)
  .describe(
    'administrator; planner (perencana); data-owner (pemilik data); verifier (verifikator); approver (pimpinan); auditor (APIP).',
  );

/** Official words of the roles. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly id: string; readonly en: string }>> = {
  administrator: { id: 'administrator', en: 'administrator' },
  planner: { id: 'perencana', en: 'planner' },
  'data-owner': { id: 'pemilik data', en: 'data owner' },
  verifier: { id: 'verifikator', en: 'verifier' },
  approver: { id: 'pimpinan', en: 'approver' },
  auditor: { id: 'APIP', en: 'auditor' },
};
