import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { api } from '../../lib/api.js';
import { dateText, momentText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { Fault } from '../sign-in/fault.js';
import classes from './account.module.css';
import { type Token, tokensQuery } from './api.js';
import { NewToken } from './new-token.js';

/** Tokens with which programs act for one: those that hold, a new one, which is shown once. */
export function ApiTokens() {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(tokensQuery);
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: tokensQuery.queryKey });
  const revoke = useMutation({
    mutationFn: (token: string) => dataOf(api().DELETE('/api/tokens/{token}', { params: { path: { token } } })),
    onSuccess: refresh,
  });
  if (error !== null) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={2} />;
  const now = new Date().toISOString();
  const held = data.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now);
  const about = ({ scope, organisation, expiresAt, lastUsedAt }: Token): string =>
    [
      scope === 'read' ? t`reads only` : t`reads and writes`,
      organisation ?? t`all your organisations`,
      t`until ${dateText(expiresAt, language)}`,
      lastUsedAt === null ? t`never used` : t`last used ${momentText(lastUsedAt, language)}`,
    ].join(' · ');
  return (
    <>
      <p className={classes.text}>
        <Trans>With a token a program acts in your name, with your roles. Give each program one of its own.</Trans>
      </p>
      {made !== null && (
        <div className={classes.once} role="status">
          <p>
            <strong>
              <Trans>Your new token. It is shown now and never again.</Trans>
            </strong>
          </p>
          <code data-testid="new-token">{made}</code>
          <div className={classes.buttons}>
            <CopyButton text={made} />
            <Button variant="filled" onClick={() => setMade(null)}>
              <Trans>I have kept it</Trans>
            </Button>
          </div>
        </div>
      )}
      {held.length > 0 && (
        <ul className={classes.rows}>
          {held.map((token) => (
            <li key={token.id}>
              <span className={classes.what}>
                <span>
                  {token.name} · <code>{token.prefix}…</code>
                </span>
                <small>{about(token)}</small>
              </span>
              <Button
                color="red"
                onClick={() => revoke.mutate(token.id)}
                loading={revoke.isPending && revoke.variables === token.id}
                aria-label={t`Revoke the token ${token.name}`}
              >
                <Trans>Revoke</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Fault error={revoke.error} />
      {making ? (
        <NewToken
          onCancel={() => setMaking(false)}
          onMade={(token) => {
            setMade(token);
            setMaking(false);
            void refresh();
          }}
        />
      ) : (
        <Button onClick={() => setMaking(true)}>
          <Trans>New token</Trans>
        </Button>
      )}
    </>
  );
}
