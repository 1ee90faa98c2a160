import { useQueryClient } from '@tanstack/react-query';
import { useOrganisation } from '../../../lib/scope.js';

/** Reads everything that shows periods anew. */
export function usePeriodsRead(): () => Promise<void> {
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: [code, 'cards', 'periods'] }),
      queryClient.invalidateQueries({ queryKey: [code, 'periods'] }),
      queryClient.invalidateQueries({ queryKey: [code, 'period-history'] }),
    ]);
  };
}
