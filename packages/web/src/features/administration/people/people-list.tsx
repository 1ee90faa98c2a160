import { Trans, useLingui } from '@lingui/react/macro';
import { dateText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import type { Person } from '../../../lib/people.js';
import { ROLE_NAMES } from '../../../lib/roles.js';
import type { Unit } from '../../../lib/scope.js';
import { isGoing } from './going.js';
import classes from './people.module.css';

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** People with their roles; how each signs in, for those who may know it. */
export function PeopleList({ people, units, chosen, onChoose }: PeopleListProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const names = new Map(units.map(({ id, name }) => [id, said(name, language)]));
  const seesAccounts = people.some(({ account }) => account !== null);
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">
        <Trans>People and their roles</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>Roles</Trans>
          </th>
          {seesAccounts && (
            <th scope="col">
              <Trans>Signing in</Trans>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, email, grants, account }) => {
          const going = grants.filter(isGoing);
          return (
            <tr key={id} className={classes.line} data-chosen={id === chosen || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.open}
                  aria-pressed={id === chosen}
                  onClick={() => onChoose(id)}
                >
                  {name}
                </button>
                <span className={classes.address}>{email}</span>
              </th>
              <td>
                {going.length === 0 ? (
                  <span className={classes.quiet}>
                    <Trans>no role any more</Trans>
                  </span>
                ) : (
                  <ul className={classes.roles}>
                    {going.map((grant) => (
                      <li key={grant.id}>
                        {t(ROLE_NAMES[grant.role])}{' '}
                        <span className={classes.quiet}>
                          {grant.unitId === null ? t`whole organisation` : names.get(grant.unitId)}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              {seesAccounts && (
                <td className={classes.account}>
                  {account !== null && (
                    <>
                      <span>
                        {!account.ready ? (
                          <Trans>invited, not yet signed in</Trans>
                        ) : account.lastSignInAt === null ? (
                          <Trans>no session</Trans>
                        ) : (
                          <Trans>signed in {dateText(account.lastSignInAt, language)}</Trans>
                        )}
                      </span>
                      {account.ready && (
                        <span className={classes.quiet}>
                          {account.secondFactor ? (
                            <Trans>with second factor</Trans>
                          ) : (
                            <Trans>without second factor</Trans>
                          )}
                        </span>
                      )}
                    </>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
