import { useSyncExternalStore } from 'react';

// Whether the session ended while a screen was open. The screen stays, with all that was typed into it, below a dialog that asks
// to sign in again.
let ended = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  ended = value;
  for (const tell of listeners) tell();
}

export const endSession = (): void => set(true);
export const resumeSession = (): void => set(false);

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => ended,
  );
}
