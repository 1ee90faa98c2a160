import type { ReactNode } from 'react';
import { Logo } from '../../components/logo.js';
import classes from './doorway.module.css';
import { LanguageSwitch } from './language-switch.js';

interface DoorwayProps {
  readonly title: ReactNode;
  /** What this is for, below the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A screen for whoever is not signed in yet: one form, and the language. */
export function Doorway({ title, lead, children }: DoorwayProps) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <span className={classes.brand}>
          <Logo />
          Berimbang
        </span>
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <h1>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  );
}
