import { dataOf, type paths } from '@berimbang/client';
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { allPages, api } from './api.js';
import { type Membership, useSession } from './session.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Scorecard = Answer<'/api/organisations/{organisation}/scorecards'>['items'][number];
export type Unit = Answer<'/api/organisations/{organisation}/units'>['items'][number];
export type Readings = Answer<'/api/organisations/{organisation}/scorecards/{scorecard}/readings'>;

/** What the address of every screen of an organisation may say besides its own. */
export interface ScopeSearch {
  /** Identifier of the scorecard shown; the top unit's latest without it. */
  readonly card?: string | undefined;
  /** Period at which it is read; the latest with results without it. */
  readonly period?: string | undefined;
  /** Cell whose explanation is open. */
  readonly explain?: string | undefined;
  /** Cell below it that the explanation has gone on to. */
  readonly at?: string | undefined;
}

export function readScopeSearch(search: Record<string, unknown>): ScopeSearch {
  const text = (key: string): string | undefined => {
    const value = search[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  return { card: text('card'), period: text('period'), explain: text('explain'), at: text('at') };
}

export const scorecardsQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'scorecards'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/scorecards', {
            params: { path: { organisation }, query: { limit: 200, ...(after === undefined ? {} : { after }) } },
          }),
        ),
      ),
  });

export const unitsQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'units'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/units', {
            params: { path: { organisation }, query: { limit: 200, ...(after === undefined ? {} : { after }) } },
          }),
        ),
      ),
  });

/** The periods at which a scorecard can be read, and the latest with results. */
export const readingsQuery = (organisation: string, scorecard: string) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'readings'],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/scorecards/{scorecard}/readings', {
          params: { path: { organisation, scorecard } },
        }),
      ),
  });

/** The organisation of the address, in which the person has a role. */
export function useOrganisation(): Membership {
  const { organisation } = useParams({ strict: false });
  const session = useSession();
  const found = session.organisations.find(({ code }) => code === organisation);
  if (found === undefined) throw new Error('no role in this organisation');
  return found;
}

export interface Scope {
  readonly organisation: Membership;
  readonly cards: readonly Scorecard[];
  readonly units: readonly Unit[];
  /** Null where there is no scorecard that the person may see. */
  readonly card: Scorecard | null;
  readonly readings: Readings | null;
  /** The period shown; null where the scorecard is read once. */
  readonly period: string | null;
}

/** What the screens of an organisation are about: its scorecard, and the period at which it is read. */
export function useScope(): Scope {
  const organisation = useOrganisation();
  const search: ScopeSearch = useSearch({ strict: false });
  const { data: cards } = useSuspenseQuery(scorecardsQuery(organisation.code));
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const card = chosenCard(cards, units, search.card);
  const { data: readings } = useQuery({
    ...readingsQuery(organisation.code, card?.id ?? ''),
    enabled: card !== null,
  });
  const asked = readings?.items.find(({ period }) => period === search.period)?.period;
  return { organisation, cards, units, card, readings: readings ?? null, period: asked ?? readings?.latest ?? null };
}

/** The scorecard that the address names, or the one that is shown first. */
export function chosenCard(
  cards: readonly Scorecard[],
  units: readonly Unit[],
  named: string | undefined,
): Scorecard | null {
  return cards.find(({ id }) => id === named) ?? firstCard(cards, units);
}

/** The scorecard that is shown first: the latest active one, of the unit nearest to the top. */
function firstCard(cards: readonly Scorecard[], units: readonly Unit[]): Scorecard | null {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const depth = (unitId: string): number => {
    let steps = 0;
    for (let at = parents.get(unitId) ?? null; at !== null && steps < 50; at = parents.get(at) ?? null) steps += 1;
    return steps;
  };
  const rank = ({ state }: Scorecard): number => ['active', 'closed', 'draft'].indexOf(state);
  const sorted = [...cards].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.period.localeCompare(a.period) ||
      depth(a.unitId) - depth(b.unitId) ||
      a.code.localeCompare(b.code),
  );
  return sorted[0] ?? null;
}
