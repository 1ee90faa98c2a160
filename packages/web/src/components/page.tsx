import type { ReactNode } from 'react';
import classes from './page.module.css';

/** The body of a screen, below the tabs. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <main className={classes.page} id="content" tabIndex={-1}>
      {children}
    </main>
  );
}

interface PageHeadProps {
  /** What the screen is about, small, above. */
  readonly over?: ReactNode;
  /** The finding: a sentence that could be read aloud. */
  readonly title: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen: the finding is the headline. */
export function PageHead({ over, title, actions }: PageHeadProps) {
  return (
    <header className={classes.head}>
      <div className={classes.heading}>
        {over !== undefined && <p className={classes.over}>{over}</p>}
        <h1>{title}</h1>
      </div>
      {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
    </header>
  );
}

/** A part of a screen below a hairline. */
export function Section({
  title,
  note,
  children,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <h2>{title}</h2>
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}
