import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { momentText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import type { Person } from '../../../lib/people.js';
import { Part } from '../split.js';
import { EndFactorDialog } from './end-factor-dialog.js';
import { PasswordLinkDialog } from './password-link-dialog.js';
import classes from './people.module.css';

interface AccountPartProps {
  readonly person: Person;
  /** Whether whoever looks may let the person in again. */
  readonly mayOpen: boolean;
}

/** How a person signs in, and what helps someone who cannot. */
export function AccountPart({ person, mayOpen }: AccountPartProps) {
  const language = useLanguage();
  const [act, setAct] = useState<'link' | 'factor' | null>(null);
  const { account } = person;
  if (account === null) return null;
  const last = account.lastSignInAt === null ? null : momentText(account.lastSignInAt, language);
  const done = (): void => setAct(null);
  return (
    <Part title={<Trans>Signing in</Trans>}>
      <dl className={classes.facts}>
        <dt>
          <Trans>Account</Trans>
        </dt>
        <dd>{account.ready ? <Trans>in use</Trans> : <Trans>invited; no password set yet</Trans>}</dd>
        {account.ready && (
          <>
            <dt>
              <Trans>Second factor</Trans>
            </dt>
            <dd>{account.secondFactor ? <Trans>on</Trans> : <Trans>off</Trans>}</dd>
            <dt>
              <Trans>Last signed in</Trans>
            </dt>
            <dd>{last ?? <Trans>no session</Trans>}</dd>
          </>
        )}
      </dl>
      {mayOpen && (
        <div className={classes.buttons}>
          <Button onClick={() => setAct('link')}>
            <Trans>Password link</Trans>
          </Button>
          {account.secondFactor && (
            <Button color="red" onClick={() => setAct('factor')}>
              <Trans>End the second factor</Trans>
            </Button>
          )}
        </div>
      )}
      {act === 'link' && <PasswordLinkDialog person={person} onClose={done} />}
      {act === 'factor' && <EndFactorDialog person={person} onClose={done} />}
    </Part>
  );
}
