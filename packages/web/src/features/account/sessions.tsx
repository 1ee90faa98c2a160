import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { api } from '../../lib/api.js';
import { momentText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { Fault } from '../sign-in/fault.js';
import classes from './account.module.css';
import { sessionsQuery } from './api.js';
import { browserName } from './browser-name.js';

/** Where one is signed in; each can be ended, or all others at once. */
export function Sessions() {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const onSuccess = (): Promise<void> => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const end = useMutation({
    mutationFn: (session: string) => dataOf(api().DELETE('/api/sessions/{session}', { params: { path: { session } } })),
    onSuccess,
  });
  const endOthers = useMutation({ mutationFn: () => dataOf(api().DELETE('/api/sessions')), onSuccess });
  if (error !== null) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={2} />;
  return (
    <>
      <ul className={classes.rows}>
        {data.map(({ id, current, address, browser, since, expiresAt }) => {
          const name = browserName(browser) ?? t`Unknown browser`;
          return (
            <li key={id}>
              <span className={classes.what}>
                <span>
                  {name}
                  {current && (
                    <>
                      {' · '}
                      <strong className={classes.here}>
                        <Trans>this one</Trans>
                      </strong>
                    </>
                  )}
                </span>
                <small>
                  <Trans>
                    since {momentText(since, language)} · until {momentText(expiresAt, language)}
                  </Trans>
                  {address !== null && address !== '' && ` · ${address}`}
                </small>
              </span>
              {!current && (
                <Button
                  color="red"
                  onClick={() => end.mutate(id)}
                  loading={end.isPending && end.variables === id}
                  aria-label={t`End the session ${name}`}
                >
                  <Trans>End</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Fault error={end.error ?? endOthers.error} />
      {data.length > 1 && (
        <Button onClick={() => endOthers.mutate()} loading={endOthers.isPending}>
          <Trans>End all others</Trans>
        </Button>
      )}
    </>
  );
}
