import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

interface ResultEvent {
  readonly scorecardId: string;
  readonly calculation: number;
  readonly changed: number;
}

/** Milliseconds until a stream that was refused, such as one of too many, is asked for again. */
const AGAIN = 60_000;

/**
 * Follows new results of an organisation while a screen of it is open: what shows the scorecard is read anew. Screens keep the
 * answers about a scorecard under `[organisation, 'card', id]`, and those over many scorecards under `[organisation, 'cards']`.
 */
export function useLiveResults(organisation: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let missed = false;
    let later: number | undefined;
    const open = (): EventSource => {
      const stream = new EventSource(`/api/organisations/${organisation}/events`);
      stream.addEventListener('results', (event: MessageEvent<string>) => {
        const { scorecardId }: ResultEvent = JSON.parse(event.data);
        void queryClient.invalidateQueries({ queryKey: [organisation, 'card', scorecardId] });
        void queryClient.invalidateQueries({ queryKey: [organisation, 'cards'] });
      });
      stream.addEventListener('error', () => {
        missed = true;
        // A connection that broke is opened again by the browser; a refusal is final for it.
        if (stream.readyState !== EventSource.CLOSED) return;
        later = window.setTimeout(() => {
          events = open();
        }, AGAIN);
      });
      // What happened while the connection was down is not told again.
      stream.addEventListener('open', () => {
        if (missed) void queryClient.invalidateQueries({ queryKey: [organisation] });
        missed = false;
      });
      return stream;
    };
    let events = open();
    return () => {
      window.clearTimeout(later);
      events.close();
    };
  }, [organisation, queryClient]);
}
