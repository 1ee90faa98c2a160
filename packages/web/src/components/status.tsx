import { Trans } from '@lingui/react/macro';
import classes from './status.module.css';

/** What a status means, whatever the method calls it: `grey` is not measured. */
export type Tone = 'green' | 'yellow' | 'red' | 'grey';

/** The shape of a status: circle, triangle, diamond, dashed ring. Words stand beside it. */
export function StatusMark({ tone, size = 12 }: { readonly tone: Tone; readonly size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" focusable="false" className={classes.mark}>
      {tone === 'green' && <circle cx="6" cy="6" r="5" fill="var(--green-shape)" />}
      {tone === 'yellow' && <path d="M6 1 11.5 10.5H.5Z" fill="var(--yellow-shape)" />}
      {tone === 'red' && <path d="M6 .3 11.7 6 6 11.7.3 6Z" fill="var(--red-shape)" />}
      {tone === 'grey' && (
        <circle
          cx="6"
          cy="6"
          r="4.7"
          fill="none"
          stroke="var(--grey-shape)"
          strokeWidth="1.5"
          strokeDasharray="2.4 1.6"
        />
      )}
    </svg>
  );
}

interface StatusProps {
  readonly tone: Tone;
  /** The word of the method, in the language of the screen. */
  readonly word?: string | undefined;
}

/** A status: its shape and its word, in colour third. */
export function Status({ tone, word }: StatusProps) {
  return (
    <span className={classes.status} data-tone={tone}>
      <StatusMark tone={tone} />
      <span>{word ?? <Trans>Not measured</Trans>}</span>
    </span>
  );
}

interface LadderProps {
  /** From 1, the worst. */
  readonly rank: number;
  readonly of: number;
  readonly tone: Tone;
  readonly word: string;
}

/** A predicate: a ladder of bars filled to its rank, and its word. Never mistaken for a status. */
export function Predicate({ rank, of, tone, word }: LadderProps) {
  const bars = Array.from({ length: of }, (_, i) => i);
  return (
    <span className={classes.predicate} data-tone={tone}>
      <svg
        viewBox={`0 0 ${of * 5} 16`}
        width={of * 5}
        height={16}
        aria-hidden="true"
        focusable="false"
        className={classes.ladder}
      >
        {bars.map((i) => (
          <rect
            key={i}
            x={i * 5}
            y={13 - (i * 13) / of}
            width="4"
            height={3 + (i * 13) / of}
            fill={i < rank ? `var(--${tone}-shape)` : 'var(--band)'}
          />
        ))}
      </svg>
      <span>{word}</span>
    </span>
  );
}
