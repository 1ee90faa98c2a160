import { dataOf, type paths } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

const PATH = '/api/organisations/{organisation}/notifications';

export type Notification =
  paths['/api/organisations/{organisation}/notifications']['get']['responses'][200]['content']['application/json']['items'][number];

/** How many are counted and listed; of more it is said that there are more. */
export const MOST = 30;

/** How many one request asks for or marks. */
const MOST_AT_ONCE = 200;

const UNREAD = 'unread';
const LATEST = 'latest';

const ask = (organisation: string, which: typeof UNREAD | typeof LATEST, limit: number) =>
  dataOf(
    api().GET(PATH, {
      params: { path: { organisation }, query: { limit, ...(which === UNREAD ? { unread: 'true' } : {}) } },
    }),
  );

const list = (organisation: string, which: typeof UNREAD | typeof LATEST) =>
  queryOptions({
    queryKey: notificationsKey(organisation, which),
    queryFn: () => ask(organisation, which, MOST),
  });

export const notificationsKey = (organisation: string, ...rest: readonly string[]) =>
  [organisation, 'notifications', ...rest] as const;

/** What the person was told and has not read yet. */
export const unreadQuery = (organisation: string) => ({ ...list(organisation, UNREAD), refetchInterval: 60_000 });

/** What the person was told last. */
export const latestQuery = (organisation: string) => ({ ...list(organisation, LATEST), staleTime: 0 });

export async function markRead(organisation: string, ids: readonly string[]): Promise<void> {
  await dataOf(api().POST(`${PATH}/mark-read`, { params: { path: { organisation } }, body: { ids: [...ids] } }));
}

/** Marks all as read, those too that are not listed any more. */
export async function markAllRead(organisation: string): Promise<void> {
  for (let left = MOST_AT_ONCE; left === MOST_AT_ONCE; ) {
    const { items } = await ask(organisation, UNREAD, MOST_AT_ONCE);
    left = items.length;
    if (left > 0)
      await markRead(
        organisation,
        items.map(({ id }) => id),
      );
  }
}

/** Where what a notification asks for is done: a screen, and what its address says. */
export interface Target {
  readonly screen: 'overview' | 'entry' | 'inbox' | 'indicator';
  readonly code?: string;
  readonly search: { readonly period?: string; readonly card?: string };
}

/** The screen to go on to from a notification. */
export function targetOf({ kind, facts }: Pick<Notification, 'kind' | 'facts'>): Target {
  const period = typeof facts.period === 'string' ? { period: facts.period } : {};
  switch (kind) {
    case 'values-due':
    case 'values-overdue':
      return { screen: 'entry', search: period };
    case 'verification-due':
    case 'verification-overdue':
    case 'approval-due':
    case 'approval-overdue':
      return { screen: 'inbox', search: {} };
    case 'mentioned': {
      const about = facts.indicator as { readonly scorecardId: string; readonly code: string } | undefined;
      return about === undefined
        ? { screen: 'overview', search: {} }
        : { screen: 'indicator', code: about.code, search: { card: about.scorecardId } };
    }
    case 'measure-entrusted':
      return typeof facts.scorecardId !== 'string' || typeof facts.indicator !== 'string'
        ? { screen: 'overview', search: {} }
        : { screen: 'indicator', code: facts.indicator, search: { ...period, card: facts.scorecardId } };
    default:
      return { screen: 'overview', search: {} };
  }
}
