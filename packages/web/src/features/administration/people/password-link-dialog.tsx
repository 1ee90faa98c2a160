import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Dialog } from '../../../components/dialog.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { OnceShown } from '../../../components/once-shown.js';
import { momentText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import type { Person } from '../../../lib/people.js';
import { makePasswordLink, usePeopleChange } from './api.js';
import classes from './people.module.css';

/** Makes a link with which a person sets a new password. */
export function PasswordLinkDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const language = useLanguage();
  const make = usePeopleChange(makePasswordLink, () => undefined);
  const { name, email } = person;
  if (make.data === undefined)
    return (
      <FormDialog
        title={<Trans>Password link</Trans>}
        lead={
          <Trans>
            With the link {name} sets a new password; it works once. Their sessions end when they use it, and the
            password in use holds until then.
          </Trans>
        }
        submit={<Trans>Make the link</Trans>}
        pending={make.isPending}
        error={make.error}
        onClose={onClose}
        onSubmit={() => make.mutate(person.id)}
      />
    );
  const { link, expiresAt } = make.data;
  const until = momentText(expiresAt, language);
  return (
    <Dialog title={<Trans>Password link</Trans>} onClose={onClose}>
      {link === null ? (
        <p className={classes.text}>
          <Trans>
            A letter with the link is on its way to {email}. It works until {until}.
          </Trans>
        </p>
      ) : (
        <OnceShown text={link}>
          <Trans>Hand this link over in person. It is shown here once, and works once, until {until}.</Trans>
        </OnceShown>
      )}
      <Group mt="lg" justify="flex-end">
        <Button variant="filled" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}
