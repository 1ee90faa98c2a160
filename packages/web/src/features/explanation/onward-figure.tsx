import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Place } from './api.js';
import classes from './explanation.module.css';

interface OnwardFigureProps {
  readonly place: Place;
  /** Scorecard of a subordinate unit, whose cell it is. */
  readonly card?: string | null;
  readonly cell: string;
  readonly children: ReactNode;
}

/** A number within an explanation: pressing it goes on to its own. */
export function OnwardFigure({ place, card = null, cell, children }: OnwardFigureProps) {
  return (
    <Link
      to="."
      search={(before) => ({ ...before, at: `${card ?? place.card}/${cell}` })}
      resetScroll={false}
      preload={false}
      className={classes.onward}
    >
      {children}
    </Link>
  );
}
