import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../../components/dialog.js';
import { resumeSession, useSessionEnded } from '../../lib/session-end.js';
import { SignInForm } from '../sign-in/sign-in-form.js';

/** Asks to sign in again over the screen that was open: nothing that was typed is lost. */
export function SessionDialog() {
  const ended = useSessionEnded();
  const queryClient = useQueryClient();
  const done = async (): Promise<void> => {
    resumeSession();
    await queryClient.invalidateQueries();
  };
  return (
    <Dialog opened={ended} title={<Trans>Your session has ended</Trans>}>
      <p style={{ marginTop: 0 }}>
        <Trans>Sign in again to go on. What you typed is still here.</Trans>
      </p>
      <SignInForm onDone={() => void done()} />
    </Dialog>
  );
}
