import { useSyncExternalStore } from 'react';

/** Rooms that pictures are drawn for: they are drawn anew when the window grows from one to another, not at every pixel. */
const ROOMS = [340, 560, 720, 1000, 1340];

function subscribe(tell: () => void): () => void {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}

function room(): number {
  const margin = window.innerWidth <= 700 ? 32 : 48;
  return ROOMS.findLast((own) => own <= window.innerWidth - margin) ?? 340;
}

/** The room across a screen that pictures of the server are drawn for, in pixels. */
export function useRoom(): number {
  return useSyncExternalStore(subscribe, room);
}
