import { dataOf, type paths } from '@berimbang/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { allPages, api } from '../../../lib/api.js';
import type { Person } from '../../../lib/people.js';
import { useOrganisation } from '../../../lib/scope.js';
import type { Role } from '../../../lib/session.js';

export type Grant = Person['grants'][number];
export type Entrusted =
  paths['/api/organisations/{organisation}/data-owners']['get']['responses'][200]['content']['application/json']['items'][number];

/** What is entrusted to a person on a day. */
export const entrustedQuery = (organisation: string, userId: string, on: string) =>
  queryOptions({
    queryKey: [organisation, 'data-owners', userId, on],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/data-owners', {
            params: {
              path: { organisation },
              query: { limit: 200, userId, on, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

/** Does something about people; then their lists, and one's own session, are read anew. */
export function usePeopleChange<Input, Output>(
  act: (organisation: string, input: Input) => Promise<Output>,
  onDone: (done: Output) => void,
) {
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  const refresh = (): Promise<unknown> =>
    Promise.all(
      [[code, 'people'], [code, 'data-owners'], ['session']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  return useMutation({
    mutationFn: (input: Input) => act(code, input),
    onError: () => refresh(),
    onSuccess: async (done) => {
      await refresh();
      onDone(done);
    },
  });
}

export interface NewGrant {
  readonly userId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const giveGrant = (organisation: string, body: NewGrant) =>
  dataOf(api().POST('/api/organisations/{organisation}/grants', { params: { path: { organisation } }, body }));

export const endGrant = (organisation: string, { grant, reason }: { readonly grant: Grant; readonly reason: string }) =>
  dataOf(
    api().POST('/api/organisations/{organisation}/grants/{grant}/end', {
      params: { path: { organisation, grant: grant.id }, header: { 'If-Match': `"r${grant.revision}"` } },
      body: { reason },
    }),
  );

interface OfPerson {
  readonly user: string;
  readonly reason: string;
}

export const deactivate = (organisation: string, { user, reason }: OfPerson) =>
  dataOf(
    api().POST('/api/organisations/{organisation}/users/{user}/deactivate', {
      params: { path: { organisation, user } },
      body: { reason },
    }),
  );

export const endSecondFactor = (organisation: string, { user, reason }: OfPerson) =>
  dataOf(
    api().POST('/api/organisations/{organisation}/users/{user}/second-factor/end', {
      params: { path: { organisation, user } },
      body: { reason },
    }),
  );

export const makePasswordLink = (organisation: string, user: string) =>
  dataOf(
    api().POST('/api/organisations/{organisation}/users/{user}/password-link', {
      params: { path: { organisation, user } },
    }),
  );

export const rename = (organisation: string, { person, name }: { readonly person: Person; readonly name: string }) =>
  dataOf(
    api().PATCH('/api/organisations/{organisation}/users/{user}', {
      params: { path: { organisation, user: person.id }, header: { 'If-Match': `"r${person.revision}"` } },
      body: { name },
    }),
  );

/** Hands things over one by one, as each has its own history; the first that is refused ends it. */
export async function handOver(
  organisation: string,
  { owned, ...body }: HandOver & { readonly owned: readonly Entrusted[] },
): Promise<void> {
  for (const { id, revision } of owned)
    await dataOf(
      api().POST('/api/organisations/{organisation}/data-owners/{owner}/hand-over', {
        params: { path: { organisation, owner: id }, header: { 'If-Match': `"r${revision}"` } },
        body,
      }),
    );
}

interface HandOver {
  readonly userId: string;
  readonly from: string;
  readonly reason: string;
}
