import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './indicator-link.module.css';

interface IndicatorLinkProps {
  readonly code: string;
  /** Its scorecard, where it is not the one that the screen is about. */
  readonly card?: string;
  /** The period at which it is read, where it is not the one of the screen. */
  readonly period?: string;
  readonly children: ReactNode;
}

/** The name of an indicator, leading to its page. */
export function IndicatorLink({ code, card, period, children }: IndicatorLinkProps) {
  const { organisation = '' } = useParams({ strict: false });
  return (
    <Link
      to="/o/$organisation/indicator/$code"
      params={{ organisation, code }}
      search={(before) => ({ card: card ?? before.card, period: period ?? before.period })}
      className={classes.link}
    >
      {children}
    </Link>
  );
}
