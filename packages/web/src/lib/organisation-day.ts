import { dataOf } from '@berimbang/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { useOrganisation } from './scope.js';

const settingsQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'settings'],
    queryFn: () => dataOf(api().GET('/api/organisations/{organisation}', { params: { path: { organisation } } })),
    staleTime: 300_000,
  });

/** Where the organisation is: its days begin and end there, wherever the person sits. */
export function useTimeZone(): string {
  const { code } = useOrganisation();
  const { data } = useQuery(settingsQuery(code));
  return data?.timeZone ?? 'Asia/Jakarta';
}

/** The day that a moment falls on in a time zone: 2026-01-10. */
export function dayIn(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(moment));
}

/** The moment at which a day begins in a time zone. */
export function startOfDay(day: string, timeZone: string): string {
  return new Date(instantOf(`${day}T00:00:00Z`, timeZone)).toISOString();
}

/** The last second of a day in a time zone: until then a deadline on that day is kept. */
export function endOfDay(day: string, timeZone: string): string {
  return new Date(instantOf(`${day}T23:59:59Z`, timeZone)).toISOString();
}

/** A day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The moment at which clocks of a time zone show what clocks of UTC show at the one given. */
function instantOf(clock: string, timeZone: string): number {
  const wanted = Date.parse(clock);
  // Once by the offset of about then, once more by that of the moment found: they differ where a clock was put forward between.
  const first = wanted - offsetAt(wanted, timeZone);
  return wanted - offsetAt(first, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((own) => own.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}
