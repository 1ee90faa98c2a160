import { useEffect, useRef, useState } from 'react';

/** Counts how often a shown text changed since the screen was opened; a number that came live fades its ground once. */
export function useFlash(text: string): number {
  const last = useRef(text);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (last.current === text) return;
    last.current = text;
    setTimes((before) => before + 1);
  }, [text]);
  return times;
}
