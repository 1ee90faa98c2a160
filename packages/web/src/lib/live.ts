import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

interface ResultEvent {
  readonly scorecardId: string;
  readonly calculation: number;
  readonly changed: number;
}

/**
 * Follows new results of an organisation while a screen of it is open: what shows the scorecard is read anew. Screens keep the
 * answers about a scorecard under `[organisation, 'card', id]`, and those over many scorecards under `[organisation, 'cards']`.
 */
export function useLiveResults(organisation: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const events = new EventSource(`/api/organisations/${organisation}/events`);
    let missed = false;
    events.addEventListener('results', (event: MessageEvent<string>) => {
      const { scorecardId }: ResultEvent = JSON.parse(event.data);
      void queryClient.invalidateQueries({ queryKey: [organisation, 'card', scorecardId] });
      void queryClient.invalidateQueries({ queryKey: [organisation, 'cards'] });
    });
    events.addEventListener('error', () => {
      missed = true;
    });
    // What happened while the connection was down is not told again.
    events.addEventListener('open', () => {
      if (missed) void queryClient.invalidateQueries({ queryKey: [organisation] });
      missed = false;
    });
    return () => events.close();
  }, [organisation, queryClient]);
}
