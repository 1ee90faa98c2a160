import { Trans } from '@lingui/react/macro';
import panel from './panel.module.css';

/** The keys of the grid. */
export function KeyList() {
  return (
    <ul className={panel.keys}>
      <li>
        <kbd>Enter</kbd> <Trans>down</Trans>
      </li>
      <li>
        <kbd>Tab</kbd> <Trans>right</Trans>
      </li>
      <li>
        <kbd>F2</kbd> <Trans>edit</Trans>
      </li>
      <li>
        <kbd>Ctrl D</kbd> <Trans>fill down</Trans>
      </li>
      <li>
        <kbd>Ctrl Z</kbd> <Trans>undo</Trans>
      </li>
      <li>
        <kbd>F8</kbd> <Trans>next problem</Trans>
      </li>
      <li>
        <kbd>Esc</kbd> <kbd>Tab</kbd> <Trans>leave the table</Trans>
      </li>
    </ul>
  );
}
