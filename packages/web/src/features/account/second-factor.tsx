import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Status } from '../../components/status.js';
import { api } from '../../lib/api.js';
import { sessionQuery, useSession } from '../../lib/session.js';
import classes from './account.module.css';
import { PasswordQuestion } from './password-question.js';
import { RecoveryCodes } from './recovery-codes.js';
import { type FactorSetup, SetUpFactor } from './set-up-factor.js';

type Asking = 'nothing' | 'begin' | 'renew' | 'end';

/** The second factor: whether there is one, setting it up, new recovery codes, ending it. */
export function SecondFactor() {
  const { t } = useLingui();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<Asking>('nothing');
  const [setup, setSetup] = useState<FactorSetup | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  const give = useMutation({
    mutationFn: async (password: string): Promise<void> => {
      if (asking === 'begin') setSetup(await dataOf(api().POST('/api/second-factor', { body: { password } })));
      if (asking === 'renew')
        setCodes((await dataOf(api().POST('/api/second-factor/recovery-codes', { body: { password } }))).recoveryCodes);
      if (asking === 'end') await dataOf(api().POST('/api/second-factor/end', { body: { password } }));
    },
    onSuccess: async () => {
      if (asking === 'end') await refresh();
      setAsking('nothing');
    },
  });
  const ask = (next: Asking): void => {
    give.reset();
    setAsking(next);
  };
  if (codes !== null) return <RecoveryCodes codes={codes} onDone={() => setCodes(null)} />;
  if (setup !== null)
    return (
      <SetUpFactor
        setup={setup}
        onCancel={() => setSetup(null)}
        onProved={() => {
          setCodes(setup.recoveryCodes);
          setSetup(null);
          void refresh();
        }}
      />
    );
  const buttons = {
    nothing: '',
    begin: t`Go on`,
    renew: t`Make new recovery codes`,
    end: t`End the second factor`,
  } as const;
  if (asking !== 'nothing')
    return (
      <PasswordQuestion
        key={asking}
        button={buttons[asking]}
        danger={asking === 'end'}
        error={give.error}
        pending={give.isPending}
        onGive={give.mutate}
        onCancel={() => ask('nothing')}
      />
    );
  return (
    <>
      <p className={classes.text}>
        <Status tone={user.secondFactor ? 'green' : 'grey'} word={user.secondFactor ? t`In use` : t`Not in use`} />
      </p>
      <p className={classes.text}>
        {user.secondFactor ? (
          <Trans>After your password a code of your authenticator is asked for.</Trans>
        ) : (
          <Trans>
            With it a stolen password is not enough: signing in also asks for a code that an app on your phone shows.
          </Trans>
        )}
      </p>
      <div className={classes.buttons}>
        {user.secondFactor ? (
          <>
            <Button onClick={() => ask('renew')}>
              <Trans>New recovery codes</Trans>
            </Button>
            <Button color="red" onClick={() => ask('end')}>
              <Trans>End the second factor</Trans>
            </Button>
          </>
        ) : (
          <Button variant="filled" onClick={() => ask('begin')}>
            <Trans>Set up a second factor</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
