import { ApiError } from '@berimbang/client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { endSession } from './session-end.js';

/** What the server said no to is not asked again; what did not reach it is, twice. */
function again(failures: number, error: Error): boolean {
  if (error instanceof ApiError) return error.status >= 500 && failures < 2;
  return failures < 2;
}

function noticed(error: Error): void {
  // A wrong password and a wrong code are 401 as well, and end nothing.
  if (error instanceof ApiError && error.code === 'not-signed-in') endSession();
}

/** Answers of the server that the screens share. They are read anew when an event says that they changed. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticed }),
  mutationCache: new MutationCache({ onError: noticed }),
  defaultOptions: { queries: { retry: again, staleTime: 30_000 }, mutations: { retry: false } },
});
