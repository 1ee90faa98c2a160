import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { Dialog } from '../../components/dialog.js';
import { StatusMark } from '../../components/status.js';
import { faultBeside } from '../../lib/api-fault.js';
import classes from './form-dialog.module.css';

interface FormDialogProps {
  readonly title: ReactNode;
  /** What happens, before one does it. */
  readonly lead?: ReactNode;
  readonly submit: ReactNode;
  readonly danger?: boolean;
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
  const { title, lead, submit, danger = false, pending, error, fields = [], onSubmit, onClose, children } = props;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} className={classes.form}>
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
