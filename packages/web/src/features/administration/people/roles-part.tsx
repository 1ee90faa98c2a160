import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { dateText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import { type Person, usePersonName } from '../../../lib/people.js';
import { hasRoleOver, ROLE_NAMES, ROLE_RIGHTS } from '../../../lib/roles.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import { Part } from '../split.js';
import type { Grant } from './api.js';
import { EndRoleDialog } from './end-role-dialog.js';
import { isGoing } from './going.js';
import classes from './people.module.css';

/** The roles of a person, each with what it allows, where and how long; and those that ended. */
export function RolesPart({ person, units }: { readonly person: Person; readonly units: readonly Unit[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const organisation = useOrganisation();
  const personName = usePersonName();
  const [ending, setEnding] = useState<Grant | null>(null);
  const going = person.grants.filter(isGoing);
  const ended = person.grants.filter((grant) => !isGoing(grant));
  const unitName = (id: string | null): string => {
    if (id === null) return t`whole organisation`;
    const found = units.find((unit) => unit.id === id);
    return found === undefined ? '' : said(found.name, language);
  };
  return (
    <Part title={<Trans>Roles</Trans>}>
      {going.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>None; they cannot see this organisation.</Trans>
        </p>
      ) : (
        <ul className={classes.grants}>
          {going.map((grant) => {
            const role = t(ROLE_NAMES[grant.role]);
            return (
              <li key={grant.id}>
                <div>
                  <strong>{role}</strong> · {unitName(grant.unitId)}
                  <span className={classes.sub}>
                    <Span grant={grant} />
                  </span>
                  <span className={classes.sub}>{t(ROLE_RIGHTS[grant.role])}</span>
                </div>
                {hasRoleOver(organisation, units, grant.unitId, 'administrator') && (
                  <Button
                    color="red"
                    onClick={() => setEnding(grant)}
                    aria-label={t`End the role ${role} over ${unitName(grant.unitId)}`}
                  >
                    <Trans>End</Trans>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {ended.length > 0 && (
        <details className={classes.ended}>
          <summary>
            <Plural value={ended.length} one="# role that ended" other="# roles that ended" />
          </summary>
          <ul className={classes.plain}>
            {ended.map((grant) => {
              const by = grant.revokedBy === null ? '' : personName(grant.revokedBy);
              return (
                <li key={grant.id}>
                  {t(ROLE_NAMES[grant.role])} · {unitName(grant.unitId)}
                  <span className={classes.sub}>
                    <Span grant={grant} />
                    {by !== '' && <Trans>, ended by {by}</Trans>}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {ending !== null && (
        <EndRoleDialog grant={ending} person={person} unit={unitName(ending.unitId)} onClose={() => setEnding(null)} />
      )}
    </Part>
  );
}

/** From when until when a role holds. */
function Span({ grant: { from, to, givenAt, revokedAt, active } }: { readonly grant: Grant }) {
  const language = useLanguage();
  const since = dateText(from ?? givenAt, language);
  const last = revokedAt ?? to;
  if (last !== null) {
    const until = dateText(last, language);
    return (
      <Trans>
        {since} until {until}
      </Trans>
    );
  }
  return active ? <Trans>since {since}</Trans> : <Trans>from {since} on</Trans>;
}
