import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PageHead } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Membership } from '../../lib/session.js';
import classes from './set-up.module.css';

interface ChooseOrganisationProps {
  readonly own: readonly Membership[];
  readonly onChoose: (code: string) => void;
}

/** For an administrator: which of their organisations to set up. For anybody else: why not. */
export function ChooseOrganisation({ own, onChoose }: ChooseOrganisationProps) {
  const language = useLanguage();
  if (own.length === 0)
    return (
      <StatePanel icon="lock" title={<Trans>You do not administer an organisation</Trans>}>
        <p>
          <Trans>Set-up is for administrators. Ask the administrator of your organisation for that role.</Trans>
        </p>
      </StatePanel>
    );
  return (
    <div className={classes.body}>
      <PageHead over={<Trans>Set-up</Trans>} title={<Trans>Which organisation do you set up?</Trans>} />
      <div className={classes.tools}>
        {own.map(({ code, name }) => (
          <Button key={code} onClick={() => onChoose(code)}>
            {said(name, language)}
          </Button>
        ))}
      </div>
    </div>
  );
}
