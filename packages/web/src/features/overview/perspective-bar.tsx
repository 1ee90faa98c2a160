import type { Overview } from './api.js';

interface PerspectiveBarProps {
  readonly row: NonNullable<Overview['perspectives']>['rows'][number];
  readonly scale: Pick<NonNullable<Overview['perspectives']>, 'base' | 'cap'>;
}

const HEIGHT = 48;
const THINNEST = 5;
const THICKEST = 26;

/** A bar from the target to the score, as thick as the weight. What it says stands beside it in words. */
export function PerspectiveBar({ row, scale: { base, cap } }: PerspectiveBarProps) {
  const thick = Math.max(THINNEST, row.thickness * THICKEST);
  const top = (HEIGHT - thick) / 2;
  const at = (place: number): string => `${place * 100}%`;
  const { end, tone } = row;
  const fill = tone === 'none' ? 'var(--ink-3)' : `var(--${tone}-shape)`;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false" overflow="visible">
      <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line)" />
      {end === null ? (
        <rect
          x={at(base)}
          y={top}
          width="40"
          height={thick}
          fill="none"
          stroke="var(--grey-shape)"
          strokeDasharray="3 2"
        />
      ) : Math.abs(end - base) < 0.005 ? (
        <svg x={at(end)} y={HEIGHT / 2} overflow="visible" aria-hidden="true">
          <circle r="5" fill={fill} />
        </svg>
      ) : (
        <rect x={at(Math.min(base, end))} y={top} width={at(Math.abs(end - base))} height={thick} fill={fill} />
      )}
      {cap !== null && (
        <line x1={at(cap)} x2={at(cap)} y1="0" y2={HEIGHT} stroke="var(--ink-3)" strokeDasharray="2 3" />
      )}
      <line x1={at(base)} x2={at(base)} y1="0" y2={HEIGHT} stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
