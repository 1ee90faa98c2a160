import { ApiError, dataOf, type paths } from '@berimbang/client';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api.js';

export type Session = paths['/api/session']['get']['responses'][200]['content']['application/json'];
export type Membership = Session['organisations'][number];
export type Role = Membership['roles'][number]['role'];

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await dataOf(api().GET('/api/session'));
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 300_000,
});

/** Who is signed in, within the screens that need it. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('nobody is signed in');
  return data;
}

/** Whether somebody has one of these roles anywhere in an organisation. The server decides; this only leaves out what would be refused. */
export function hasRole(membership: Membership, ...roles: readonly Role[]): boolean {
  return membership.roles.some(({ role }) => roles.includes(role));
}

/** Whether somebody has one of these roles over the whole organisation, as what belongs to all of it asks for. */
export function hasRoleOverAll(membership: Membership, ...roles: readonly Role[]): boolean {
  return membership.roles.some(({ role, unitId }) => unitId === null && roles.includes(role));
}
