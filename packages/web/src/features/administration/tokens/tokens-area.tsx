import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { PageHead } from '../../../components/page.js';
import { StatePanel } from '../../../components/state-panel.js';
import { peopleQuery } from '../../../lib/people.js';
import { hasRoleOver } from '../../../lib/roles.js';
import { useOrganisation } from '../../../lib/scope.js';
import { isHeld, type OrganisationToken, organisationTokensQuery } from './api.js';
import { RevokeDialog } from './revoke-dialog.js';
import { TokenTable } from './token-table.js';
import classes from './tokens.module.css';

/** The tokens with which programs reach the organisation, whose they are, and an end to any of them. */
export function TokensArea() {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const may = hasRoleOver(organisation, [], null, 'administrator');
  const { data, error, refetch } = useQuery({ ...organisationTokensQuery(organisation.code), enabled: may });
  const { data: people } = useQuery({ ...peopleQuery(organisation.code), enabled: may });
  const [ended, setEnded] = useState(false);
  const [revoking, setRevoking] = useState<OrganisationToken | null>(null);
  const over = <Trans>Administration: API tokens</Trans>;
  if (!may)
    return (
      <>
        <PageHead over={over} title={<Trans>API tokens</Trans>} />
        <div className={classes.panel}>
          <StatePanel icon="lock" title={<Trans>You have no access to this</Trans>}>
            <p>
              <Trans>
                Administrators of the whole organisation see whose programs reach it. Your own tokens are in your
                account.
              </Trans>
            </p>
          </StatePanel>
        </div>
      </>
    );
  if (error !== null) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (data === undefined || people === undefined) return <Loading />;
  const now = new Date();
  const held = data.filter((token) => isHeld(token, now));
  const shown = ended ? data : held;
  return (
    <>
      <PageHead
        over={over}
        title={
          held.length === 0 ? (
            <Trans>No program reaches this organisation</Trans>
          ) : (
            <Plural
              value={held.length}
              one="# token reaches this organisation"
              other="# tokens reach this organisation"
            />
          )
        }
      />
      <p className={classes.text}>
        <Trans>
          With a token a program acts in the name of a person, with that person’s roles and no more. People make tokens
          in their own account; here they are seen, without their text, and revoked.
        </Trans>
      </p>
      {data.length > held.length && (
        <div className={`${classes.tools} no-print`}>
          <Checkbox
            label={t`Those that ended too`}
            checked={ended}
            onChange={(event) => setEnded(event.currentTarget.checked)}
          />
        </div>
      )}
      {shown.length > 0 && <TokenTable tokens={shown} now={now} onRevoke={setRevoking} />}
      {revoking !== null && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}
