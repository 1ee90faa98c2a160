import { dataOf, type paths } from '@berimbang/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { allPages, api } from './api.js';
import { useOrganisation } from './scope.js';

export type Person = Answer['items'][number];
type Answer = paths['/api/organisations/{organisation}/users']['get']['responses'][200]['content']['application/json'];

/** Everybody who has or had a role in an organisation, by name. */
export const peopleQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'people'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/users', {
            params: { path: { organisation }, query: { limit: 200, ...(after === undefined ? {} : { after }) } },
          }),
        ),
      ),
    staleTime: 300_000,
  });

/** The name of a person of the organisation by their identifier; empty while names are on their way. */
export function usePersonName(): (id: string) => string {
  const { code } = useOrganisation();
  const { data } = useQuery(peopleQuery(code));
  const names = new Map((data ?? []).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

/** The people of the organisation by name; empty while they are on their way. */
export function usePeople(): readonly Person[] {
  const { code } = useOrganisation();
  const { data } = useQuery(peopleQuery(code));
  return [...(data ?? [])].sort((a, b) => a.name.localeCompare(b.name));
}
