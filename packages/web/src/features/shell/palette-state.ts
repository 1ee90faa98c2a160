import { useSyncExternalStore } from 'react';

export type Overlay = 'palette' | 'shortcuts' | null;

// Which of the two overlays that a key opens anywhere is open.
let open: Overlay = null;
const listeners = new Set<() => void>();

function set(next: Overlay): void {
  open = next;
  for (const tell of listeners) tell();
}

export const openPalette = (): void => set('palette');
export const showShortcuts = (): void => set('shortcuts');
export const closeOverlay = (): void => set(null);

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => open,
  );
}
