import { dataOf } from '@berimbang/client';
import { useQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { hasRole, type Membership } from './session.js';

/** How many values wait for the person to verify or approve them; 0 while that is not known. */
export function useInboxCount(organisation: Membership): number {
  const { data } = useQuery({
    queryKey: [organisation.code, 'cards', 'inbox-count'],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/inbox/count', {
          params: { path: { organisation: organisation.code } },
        }),
      ),
    enabled: hasRole(organisation, 'verifier', 'approver'),
    refetchInterval: 60_000,
  });
  return data === undefined ? 0 : data.verify + data.approve;
}
