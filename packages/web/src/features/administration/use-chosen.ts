import { useNavigate, useSearch } from '@tanstack/react-router';

/** What of an area is open, by its identifier, and how to open something else or nothing. It stands in the address. */
export function useChosen(): readonly [string | null, (id: string | null) => void] {
  const { of } = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (id: string | null): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, of: id ?? undefined }), resetScroll: false });
  return [of ?? null, choose];
}
