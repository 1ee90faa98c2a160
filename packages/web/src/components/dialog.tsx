import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Without it the dialog stays until it has been answered. */
  readonly onClose?: (() => void) | undefined;
  readonly opened?: boolean;
  /** Pixels; the whole width on a phone. */
  readonly size?: number;
  /** The title is read out and not shown; content reaches to the edges, near the top of the window. */
  readonly bare?: boolean;
}

/** A dialog over the screen. Its title names it; Esc and a press outside close it. */
export function Dialog({ title, children, onClose, opened = true, size = 480, bare = false }: DialogProps) {
  const { t } = useLingui();
  const closes = onClose !== undefined;
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      size={size}
      centered={!bare}
      yOffset={bare ? '12vh' : '5vh'}
      closeOnEscape={closes}
      closeOnClickOutside={closes}
    >
      <Modal.Overlay />
      <Modal.Content radius="md">
        <div className={bare ? 'visually-hidden' : classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {closes && !bare && <Modal.CloseButton aria-label={t`Close this dialog`} />}
        </div>
        <Modal.Body p={bare ? 0 : 'lg'}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
