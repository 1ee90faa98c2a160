import { only, type Policy } from '../http/policy.js';
import { withSession } from '../sign-in/policy.js';

/** A token makes no tokens: it would outlive its own end and reach beyond its own organisation. */
export const API_TOKEN_POLICY = {
  listApiTokens: withSession,
  createApiToken: withSession,
  revokeApiToken: withSession,
  listOrganisationTokens: only('administrator'),
  revokeOrganisationToken: only('administrator'),
} satisfies Policy;
