import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHead } from '../../components/page.js';
import { Fault } from '../sign-in/fault.js';
import classes from './set-up.module.css';

interface StepFrameProps {
  readonly over: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly onBack?: (() => void) | undefined;
  readonly onNext: () => void;
  readonly next: ReactNode;
  readonly pending?: boolean;
  readonly disabled?: boolean;
  /** What the server says beside the fields. */
  readonly error?: Error | null;
  /** Goes on without writing anything, where that is possible. */
  readonly onSkip?: (() => void) | undefined;
}

/** One step: what it is about, its fields, and the way back and on. */
export function StepFrame(props: StepFrameProps) {
  const { over, title, lead, children, onBack, onNext, next, pending = false, disabled = false, error = null } = props;
  return (
    <form
      className={classes.body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <div>
        <PageHead over={over} title={title} />
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {children}
      <Fault error={error} />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" loading={pending} disabled={disabled}>
          {next}
        </Button>
        {props.onSkip !== undefined && (
          <Button onClick={props.onSkip}>
            <Trans>Not now</Trans>
          </Button>
        )}
        {onBack !== undefined && (
          <Button variant="subtle" onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
