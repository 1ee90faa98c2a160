import { dataOf, type paths } from '@berimbang/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { allPages, api } from '../../../lib/api.js';
import { useOrganisation } from '../../../lib/scope.js';

export type OrganisationToken =
  paths['/api/organisations/{organisation}/tokens']['get']['responses'][200]['content']['application/json']['items'][number];

/** API tokens of all people that reach an organisation, those that ended too. */
export const organisationTokensQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'tokens'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/tokens', {
            params: { path: { organisation }, query: { limit: 200, ...(after === undefined ? {} : { after }) } },
          }),
        ),
      ),
  });

export function useRevoke(onDone: () => void) {
  const { code: organisation } = useOrganisation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ token, reason }: { readonly token: string; readonly reason: string }) =>
      dataOf(
        api().POST('/api/organisations/{organisation}/tokens/{token}/revoke', {
          params: { path: { organisation, token } },
          body: { reason },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [organisation, 'tokens'] });
      onDone();
    },
  });
}

/** Whether a program can still use a token. */
export function isHeld({ revokedAt, expiresAt }: OrganisationToken, now: Date): boolean {
  return revokedAt === null && Date.parse(expiresAt) > now.getTime();
}
