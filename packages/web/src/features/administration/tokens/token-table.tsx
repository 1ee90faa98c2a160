import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { dateText, momentText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { usePersonName } from '../../../lib/people.js';
import { useOrganisation } from '../../../lib/scope.js';
import { isHeld, type OrganisationToken } from './api.js';
import classes from './tokens.module.css';

interface TokenTableProps {
  readonly tokens: readonly OrganisationToken[];
  readonly now: Date;
  readonly onRevoke: (token: OrganisationToken) => void;
}

/** Tokens, each with whose it is, what it may do, and how long. */
export function TokenTable({ tokens, now, onRevoke }: TokenTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code } = useOrganisation();
  const personName = usePersonName();
  const labels = {
    whose: t`Whose`,
    may: t`Access`,
    made: t`Made`,
    used: t`Last used`,
    ends: t`Ends`,
  };
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">
        <Trans>API tokens that reach this organisation</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Token</Trans>
          </th>
          {Object.values(labels).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">
              <Trans>Revoke</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => {
          const holds = isHeld(token, now);
          const name = personName(token.userId);
          return (
            <tr key={token.id} className={classes.line} data-ended={holds ? undefined : true}>
              <th scope="row">
                <span className={classes.name}>{token.name}</span>
                <code>{token.prefix}…</code>
              </th>
              <td data-label={labels.whose}>
                <Link
                  to="/o/$organisation/administration/$area"
                  params={{ organisation: code, area: 'people' }}
                  search={{ of: token.userId }}
                >
                  {name === '' ? token.userId : name}
                </Link>
              </td>
              <td data-label={labels.may}>
                {token.scope === 'read' ? <Trans>read</Trans> : <Trans>read and write</Trans>}
                <span className={classes.sub}>
                  {token.organisation === null ? (
                    <Trans>in all their organisations</Trans>
                  ) : (
                    <Trans>in this organisation alone</Trans>
                  )}
                </span>
              </td>
              <td className={classes.day} data-label={labels.made}>
                {dateText(token.createdAt, language)}
              </td>
              <td className={classes.day} data-label={labels.used}>
                {token.lastUsedAt === null ? <Trans>never</Trans> : momentText(token.lastUsedAt, language)}
              </td>
              <td className={classes.day} data-label={labels.ends}>
                {token.revokedAt !== null ? (
                  <Trans>revoked {dateText(token.revokedAt, language)}</Trans>
                ) : (
                  dateText(token.expiresAt, language)
                )}
              </td>
              <td className={classes.act}>
                {holds && (
                  <Button color="red" onClick={() => onRevoke(token)} aria-label={t`Revoke the token ${token.name}`}>
                    <Trans>Revoke</Trans>
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
