import type { Overview } from './api.js';

interface ChangeLineProps {
  readonly item: Pick<NonNullable<Overview['changes']>['items'][number], 'from' | 'to' | 'tone'>;
  /** Where the target is; null where each line has its own scale. */
  readonly edge: number | null;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** An open dot where a value was, a filled mark of its status where it is, on one line. */
export function ChangeLine({ item: { from, to, tone }, edge }: ChangeLineProps) {
  const at = (place: number): string => `${6 + place * 88}%`;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false" overflow="visible">
      {edge !== null && (
        <line x1={at(edge)} x2={at(edge)} y1="2" y2={HEIGHT - 2} stroke="var(--ink)" strokeWidth="1.5" />
      )}
      <line x1={at(from)} x2={at(to)} y1={MIDDLE} y2={MIDDLE} stroke="var(--line-strong)" strokeWidth="1.5" />
      <svg x={at(from)} y={MIDDLE} overflow="visible" aria-hidden="true">
        <circle r="3.5" fill="var(--page)" stroke="var(--line-strong)" strokeWidth="1.5" />
      </svg>
      <svg x={at(to)} y={MIDDLE} overflow="visible" aria-hidden="true">
        {tone === 'yellow' ? (
          <path d="M0-5.5 5.8 4.5H-5.8Z" fill="var(--yellow-shape)" />
        ) : tone === 'red' ? (
          <path d="M0-6 6 0 0 6-6 0Z" fill="var(--red-shape)" />
        ) : (
          <circle r="5" fill={tone === 'green' ? 'var(--green-shape)' : 'var(--ink)'} />
        )}
      </svg>
    </svg>
  );
}
