import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import classes from './state-panel.module.css';
import { StatusMark } from './status.js';

interface StatePanelProps {
  /** What happened. */
  readonly title: ReactNode;
  /** What is safe, and what to do. */
  readonly children?: ReactNode;
  /** Buttons; the first is the one to press. */
  readonly actions?: ReactNode;
  readonly icon?: IconName;
  readonly kind?: 'plain' | 'error';
}

/** A state that takes the place of content: empty, locked, no access, an error. */
export function StatePanel({ title, children, actions, icon, kind = 'plain' }: StatePanelProps) {
  return (
    <section className={classes.panel} role={kind === 'error' ? 'alert' : undefined}>
      <h2>
        {kind === 'error' && <StatusMark tone="red" />}
        {icon !== undefined && <Icon name={icon} />}
        {title}
      </h2>
      {children !== undefined && <div className={classes.text}>{children}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
