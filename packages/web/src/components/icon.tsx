import type { ReactNode } from 'react';

// Drawn on a grid of 16, lines of 1.5; shapes rather than letters, as the fonts have no arrows.
const SHAPES = {
  'chevron-down': <path d="m4 6 4 4 4-4" />,
  'chevron-right': <path d="m6 4 4 4-4 4" />,
  'chevron-left': <path d="m10 4-4 4 4 4" />,
  check: <path d="m3 8.5 3.2 3L13 4.5" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  calendar: <path d="M3 4h10v9.5H3zM3 7h10M5.5 2.5V5m5-2.5V5" />,
  search: <path d="M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />,
  lock: <path d="M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1Zm1 0V5a3 3 0 0 1 6 0v2" />,
  print: <path d="M4.5 6V2.5h7V6M4 12H2.5V6h11v6H12M4.5 10h7v3.5h-7z" />,
  clip: <path d="m13 7-5.5 5.5a3 3 0 0 1-4.3-4.3l6-6a2 2 0 0 1 2.8 2.8l-6 6a1 1 0 0 1-1.4-1.4l5-5" />,
  more: <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.5" />,
  bars: <path d="M3 13V9m3.3 4V5m3.4 8V7.5M13 13V3" strokeWidth="2" />,
  list: <path d="M2.5 4h11m-11 4h11m-11 4h11" />,
  pencil: <path d="m10.5 3 2.5 2.5L5.5 13H3v-2.5z" />,
  units: <path d="M6 2.5h4v3H6zM2 10.5h4v3H2zm8 0h4v3h-4zM8 5.5V8m-4 2.5V8h8v2.5" />,
  map: <path d="M5.5 2h5v3.5h-5zM2 10.5h4.5V14H2zm7.5 0H14V14H9.5zM4.2 10.5V8h7.6v2.5M8 8V5.5" />,
  inbox: <path d="M2.5 9 4.5 3h7l2 6v4h-11zm0 0h3l1 2h3l1-2h3" />,
  bell: <path d="M4 11.5V7a4 4 0 0 1 8 0v4.5l1 1H3zM6.5 14.5h3" />,
  offline: <path d="M2 6a9 9 0 0 1 12 0M4.5 8.7a5.5 5.5 0 0 1 7 0M8 12h.01M3 13.5 13 2.5" />,
  sun: <path d="M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0-4v1.5m0 11V15M1 8h1.5m11 0H15M3 3l1 1m8 8 1 1m0-10-1 1m-8 8-1 1" />,
  download: <path d="M8 2.5v7m-3-3 3 3 3-3M3 13h10" />,
  link: (
    <path d="M7 9a2.5 2.5 0 0 0 3.5.2l2-2a2.5 2.5 0 0 0-3.5-3.5l-.8.8M9 7a2.5 2.5 0 0 0-3.5-.2l-2 2A2.5 2.5 0 0 0 7 12.3l.8-.8" />
  ),
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  undo: <path d="M3 6h7a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof SHAPES;

/** An icon beside words; it says nothing by itself. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  );
}
