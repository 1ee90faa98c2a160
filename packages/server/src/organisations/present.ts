import type { OrganisationEventOutput, OrganisationOutput } from '@berimbang/contract';
import type { OrganisationRow, SettingsEvent } from './queries.js';

export function presentOrganisation({ createdAt, ...row }: OrganisationRow): OrganisationOutput {
  return { ...row, createdAt: createdAt.toISOString() };
}

export function presentSettingsEvent({ before, after, ...row }: SettingsEvent): OrganisationEventOutput {
  return { ...row, before: { ...before }, after: { ...after } };
}
