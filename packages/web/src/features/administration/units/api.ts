import { dataOf, type paths } from '@berimbang/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { allPages, api } from '../../../lib/api.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';

type Units = paths['/api/organisations/{organisation}/units'];
type OneUnit = paths['/api/organisations/{organisation}/units/{unit}'];
export type NewUnit = Units['post']['requestBody']['content']['application/json'];
export type Rename = OneUnit['patch']['requestBody']['content']['application/json'];
export type UnitEvent =
  paths['/api/organisations/{organisation}/units/{unit}/history']['get']['responses'][200]['content']['application/json']['items'][number];

/** What happened to a unit, the first first. */
export const unitHistoryQuery = (organisation: string, unit: string) =>
  queryOptions({
    queryKey: [organisation, 'units', unit, 'history'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/units/{unit}/history', {
            params: {
              path: { organisation, unit },
              query: { limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

interface Dated {
  readonly from: string;
  readonly reason: string;
}

export type UnitChange =
  | { readonly kind: 'rename'; readonly body: Rename }
  | { readonly kind: 'move'; readonly body: Dated & { readonly parentId: string | null } }
  | { readonly kind: 'merge'; readonly body: Dated & { readonly intoId: string } }
  | { readonly kind: 'close'; readonly body: Dated };

/** Changes a unit as it was read; whoever changed it meanwhile is not overwritten. */
export function useUnitChange(unit: Unit, onDone: () => void) {
  const { code: organisation } = useOrganisation();
  const queryClient = useQueryClient();
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [organisation, 'units'] });
  return useMutation({
    mutationFn: (change: UnitChange): Promise<Unit> => {
      const params = { path: { organisation, unit: unit.id }, header: { 'If-Match': `"r${unit.revision}"` } };
      switch (change.kind) {
        case 'rename':
          return dataOf(api().PATCH('/api/organisations/{organisation}/units/{unit}', { params, body: change.body }));
        case 'move':
          return dataOf(
            api().POST('/api/organisations/{organisation}/units/{unit}/move', { params, body: change.body }),
          );
        case 'merge':
          return dataOf(
            api().POST('/api/organisations/{organisation}/units/{unit}/merge', { params, body: change.body }),
          );
        case 'close':
          return dataOf(
            api().POST('/api/organisations/{organisation}/units/{unit}/close', { params, body: change.body }),
          );
      }
    },
    onError: () => refresh(),
    onSuccess: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useNewUnit(onDone: (made: Unit) => void) {
  const { code: organisation } = useOrganisation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewUnit): Promise<Unit> =>
      dataOf(api().POST('/api/organisations/{organisation}/units', { params: { path: { organisation } }, body })),
    onSuccess: async (made) => {
      await queryClient.invalidateQueries({ queryKey: [organisation, 'units'] });
      onDone(made);
    },
  });
}
