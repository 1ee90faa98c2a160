import type { ApiTokenOutput, OrganisationTokenOutput } from '@berimbang/contract';
import type { ApiToken } from './queries.js';

export function presentToken(row: ApiToken): ApiTokenOutput {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    organisation: row.organisation,
    prefix: row.prefix,
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

export function presentOrganisationToken(row: ApiToken): OrganisationTokenOutput {
  return { ...presentToken(row), userId: row.userId };
}
