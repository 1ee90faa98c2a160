import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../../lib/api.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Overview = Answer<'/api/organisations/{organisation}/periods/overview'>;
export type Period = Overview['items'][number];
export type PeriodEvent = Answer<'/api/organisations/{organisation}/periods/{period}/history'>['items'][number];
export type ReminderSettings = Answer<'/api/organisations/{organisation}/reminders/settings'>;
export type Kind = Period['kind'];
export type Step = 'open' | 'close' | 'lock' | 'reopen';

/** The periods of a year; of the one that matters most where none is named. */
export const overviewQuery = (organisation: string, year: number | null) =>
  queryOptions({
    queryKey: [organisation, 'cards', 'periods', year],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/periods/overview', {
          params: { path: { organisation }, query: year === null ? {} : { year } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const historyQuery = (organisation: string, period: string) =>
  queryOptions({
    queryKey: [organisation, 'period-history', period],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/periods/{period}/history', {
            params: {
              path: { organisation, period },
              query: { limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
    staleTime: 0,
  });

/** Red results of a period that have no cause and action yet. */
export const unexplainedQuery = (organisation: string, period: string) =>
  queryOptions({
    queryKey: [organisation, 'cards', 'unexplained', period],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/measures/required', {
            params: {
              path: { organisation },
              query: { period, limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
    staleTime: 0,
  });

export const remindersQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'reminder-settings'],
    queryFn: () =>
      dataOf(api().GET('/api/organisations/{organisation}/reminders/settings', { params: { path: { organisation } } })),
  });

/** Takes a period one step on, or back from closed to open, at the revision that was read. */
export function takeStep(organisation: string, period: Period, step: Step, reason: string): Promise<unknown> {
  const params = { path: { organisation, period: period.id }, header: ifMatch(period) };
  const body = reason === '' ? {} : { reason };
  switch (step) {
    case 'open':
      return dataOf(api().POST('/api/organisations/{organisation}/periods/{period}/open', { params, body }));
    case 'close':
      return dataOf(api().POST('/api/organisations/{organisation}/periods/{period}/close', { params, body }));
    case 'lock':
      return dataOf(api().POST('/api/organisations/{organisation}/periods/{period}/lock', { params, body }));
    case 'reopen':
      return dataOf(
        api().POST('/api/organisations/{organisation}/periods/{period}/reopen', { params, body: { reason } }),
      );
    default:
      return step satisfies never;
  }
}

export interface Deadlines {
  readonly entryDue: string | null;
  readonly verificationDue: string | null;
  readonly approvalDue: string | null;
}

export function setDeadlines(
  organisation: string,
  period: Period,
  deadlines: Deadlines,
  reason: string,
): Promise<unknown> {
  return dataOf(
    api().PATCH('/api/organisations/{organisation}/periods/{period}', {
      params: { path: { organisation, period: period.id }, header: ifMatch(period) },
      body: { ...deadlines, ...(reason === '' ? {} : { reason }) },
    }),
  );
}

export interface NewYear {
  readonly year: number;
  readonly kinds: readonly Kind[];
  /** Days after the last day of each period. */
  readonly due: { readonly entry?: number; readonly verification?: number; readonly approval?: number };
}

/** Makes the periods of a year, kind by kind; those that are there stay as they are. */
export async function makeYear(organisation: string, { year, kinds, due }: NewYear): Promise<void> {
  for (const kind of kinds)
    await dataOf(
      api().POST('/api/organisations/{organisation}/periods/of-year', {
        params: { path: { organisation } },
        body: { year, kind, due },
      }),
    );
}

export function setReminders(
  organisation: string,
  read: ReminderSettings,
  body: Omit<ReminderSettings, 'revision'>,
): Promise<unknown> {
  return dataOf(
    api().PUT('/api/organisations/{organisation}/reminders/settings', {
      params: { path: { organisation }, header: ifMatch(read) },
      body,
    }),
  );
}
