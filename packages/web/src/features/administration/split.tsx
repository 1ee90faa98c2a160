import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../components/icon.js';
import classes from './split.module.css';

interface SplitProps {
  readonly list: ReactNode;
  /** What of the list is open; null for nothing. */
  readonly detail: ReactNode | null;
}

/** A list, and beside it what of it is open. Where there is little room, what is open takes the place of the list. */
export function Split({ list, detail }: SplitProps) {
  return (
    <div className={classes.split} data-open={detail === null ? undefined : true}>
      <div className={classes.list}>{list}</div>
      {detail}
    </div>
  );
}

interface DetailProps {
  readonly name: ReactNode;
  /** Small, below the name. */
  readonly about: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What of a list is open. Its name takes the focus, so that the keyboard goes on from there. */
export function Detail({ name, about, actions, onClose, children }: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.detail} aria-labelledby="detail-name">
      <div className={classes.head}>
        <h2 id="detail-name" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" className={classes.back} onClick={onClose}>
          <Icon name="chevron-left" />
          <Icon name="close" />
          <span>
            <Trans>Back to the list</Trans>
          </span>
        </button>
      </div>
      <p className={classes.about}>{about}</p>
      {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
      {children}
    </section>
  );
}

/** A part of what is open, below a hairline. */
export function Part({
  title,
  note,
  children,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.part}>
      <h3>
        {title}
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </h3>
      {children}
    </div>
  );
}
