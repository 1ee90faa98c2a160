import { Trans } from '@lingui/react/macro';
import { Icon } from '../../components/icon.js';
import { useOnline } from '../../lib/online.js';
import classes from './shell.module.css';

/** Says that there is no connection, and that what is typed stays. */
export function OfflineBar() {
  if (useOnline()) return null;
  return (
    <div className={classes.offline} role="status">
      <Icon name="offline" />
      <span>
        <Trans>
          <strong>No connection.</strong> Numbers are those of the last contact. What you type is kept on this device.
        </Trans>
      </span>
    </div>
  );
}
