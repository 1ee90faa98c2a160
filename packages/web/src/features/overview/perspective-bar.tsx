import type { Overview } from './api.js';

interface PerspectiveBarProps {
  readonly row: NonNullable<Overview['perspectives']>['rows'][number];
  readonly scale: Pick<NonNullable<Overview['perspectives']>, 'base' | 'cap'>;
}

const THINNEST = 5;
const THICKEST = 26;

/** A bar from the target to the score, as thick as the weight. What it says stands beside it in words. */
export function PerspectiveBar({ row, scale: { base, cap } }: PerspectiveBarProps) {
  const thick = Math.max(THINNEST, row.thickness * THICKEST);
  const at = (place: number): string => `${place * 100}%`;
  const { end, tone } = row;
  const fill = tone === 'none' ? 'var(--ink-3)' : `var(--${tone}-shape)`;
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false" overflow="visible">
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--line)" />
      <svg y="50%" overflow="visible" aria-hidden="true">
        {end === null ? (
          <rect
            x={at(base)}
            y={-thick / 2}
            width="40"
            height={thick}
            fill="var(--page)"
            stroke="var(--grey-shape)"
            strokeDasharray="3 2"
          />
        ) : Math.abs(end - base) < 0.005 ? (
          <circle cx={at(end)} r="5" fill={fill} />
        ) : (
          <rect
            x={at(Math.min(base, end))}
            y={-thick / 2}
            width={at(Math.abs(end - base))}
            height={thick}
            fill={fill}
          />
        )}
      </svg>
      {cap !== null && <line x1={at(cap)} x2={at(cap)} y1="0" y2="100%" stroke="var(--ink-3)" strokeDasharray="2 3" />}
      <line x1={at(base)} x2={at(base)} y1="0" y2="100%" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
