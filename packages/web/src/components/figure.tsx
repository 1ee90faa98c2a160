import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './figure.module.css';

interface FigureProps {
  /** Address of the cell that is shown: NODE, or NODE@dimension=member,... */
  readonly cell: string;
  /** Scorecard of the cell, where it is not the one that the screen is about. */
  readonly card?: string | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A number that explains itself: pressing it opens its explanation beside the screen. */
export function Figure({ cell, card, children, className }: FigureProps) {
  const explained = card === undefined ? cell : `${card}/${cell}`;
  const open = useSearch({ strict: false, select: ({ explain }) => explain === explained });
  return (
    <Link
      to="."
      search={(before) => ({ ...before, explain: explained, at: undefined })}
      resetScroll={false}
      preload={false}
      className={[classes.figure, className].filter((name) => name !== undefined).join(' ')}
      data-figure={cell}
      data-open={open || undefined}
    >
      {children}
    </Link>
  );
}
