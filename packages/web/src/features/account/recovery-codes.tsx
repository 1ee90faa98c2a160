import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CopyButton } from '../../components/copy-button.js';
import { Icon } from '../../components/icon.js';
import classes from './account.module.css';

/** Recovery codes, shown once. */
export function RecoveryCodes({ codes, onDone }: { readonly codes: readonly string[]; readonly onDone: () => void }) {
  return (
    <div>
      <p className={classes.text}>
        <Trans>
          Keep these codes where you keep papers. Each works once when the authenticator is not at hand. They are not
          shown again.
        </Trans>
      </p>
      <ul className={classes.codes} data-testid="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <CopyButton text={codes.join('\n')} />
        <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <Button variant="filled" onClick={onDone}>
          <Trans>I have kept them</Trans>
        </Button>
      </div>
    </div>
  );
}
