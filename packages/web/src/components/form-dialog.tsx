import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { faultBeside } from '../lib/api-fault.js';
import { Dialog } from './dialog.js';
import classes from './form-dialog.module.css';
import { StatusMark } from './status.js';

interface FormDialogProps {
  readonly title: ReactNode;
  /** What happens, before one does it. */
  readonly lead?: ReactNode;
  readonly submit: ReactNode;
  readonly danger?: boolean;
  /** Pixels; the whole width on a phone. */
  readonly size?: number | undefined;
  readonly pending: boolean;
  readonly error: Error | null;
  /** Fields of the body that show their own faults. */
  readonly fields?: readonly string[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A form over the screen: what it does, its fields, and why it was not accepted in the words of the server. */
export function FormDialog(props: FormDialogProps) {
  const { title, lead, submit, danger = false, pending, error, fields = [], size, onSubmit, onClose, children } = props;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  const sendByKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    // Enter alone begins a new line in a text of several.
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose} {...(size === undefined ? {} : { size })}>
      <form ref={beginAtField} onSubmit={send} onKeyDown={sendByKey} className={classes.form}>
        {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        {children}
        <FormFault error={error} fields={fields} />
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="filled" {...(danger ? { color: 'red' } : {})} loading={pending}>
            {submit}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** Whoever opened it by keyboard goes on typing; else the button that closes it would have the focus. */
function beginAtField(form: HTMLFormElement | null): void {
  if (form?.querySelector('[data-autofocus]') === null)
    form.querySelector('input, select, textarea')?.setAttribute('data-autofocus', '');
}

function FormFault({ error, fields }: { readonly error: Error | null; readonly fields: readonly string[] }) {
  if (error === null) return null;
  const said = faultBeside(error, fields);
  if (said === null && error instanceof TypeError)
    return (
      <Fault>
        <Trans>The server could not be reached. Try again.</Trans>
      </Fault>
    );
  return said === null ? null : <Fault>{said}</Fault>;
}

function Fault({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.fault} role="alert">
      <StatusMark tone="red" />
      <p>{children}</p>
    </div>
  );
}
