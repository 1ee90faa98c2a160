import type { FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.js';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that comes from another site's page. Browsers say where a request comes from in Origin or
 * Sec-Fetch-Site, and pages cannot change what they say. `certain`: one of the two has to be there, because the request
 * carries a session; without a session there is nothing that another site could make use of but the sign-in itself.
 */
export function refuseOtherSites(request: FastifyRequest, baseUrl: string, certain: boolean): void {
  if (SAFE.has(request.method)) return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  // Behind a proxy the base URL is what browsers see; on a test machine it may be one of several names.
  const ours = origin === undefined || origin === baseUrl || (host !== undefined && hostOf(origin) === host);
  const same = site === undefined || site === 'same-origin' || site === 'none';
  const told = origin !== undefined || site !== undefined;
  if (!ours || !same || (certain && !told))
    throw new Refusal('cross-site', {
      where: told && origin === undefined ? 'header.sec-fetch-site' : 'header.origin',
      facts: told ? {} : { from: 'not told' },
    });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
