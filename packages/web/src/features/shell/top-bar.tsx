import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon.js';
import { Logo } from '../../components/logo.js';
import { AccountMenu } from './account-menu.js';
import { CardSwitch } from './card-switch.js';
import { LanguageSwitch } from './language-switch.js';
import { NotificationsButton } from './notifications-button.js';
import { openPalette } from './palette-state.js';
import classes from './shell.module.css';

export function TopBar() {
  const { t } = useLingui();
  return (
    <header className={classes.topBar}>
      <Link to="/" className={classes.brand} aria-label={t`Berimbang, to the overview`}>
        <Logo />
        <span>Berimbang</span>
      </Link>
      <div className={classes.divider} />
      <CardSwitch />
      <div className={classes.grow} />
      <button
        type="button"
        className={classes.search}
        onClick={openPalette}
        aria-label={t`Search screens, indicators, units, commands`}
      >
        <Icon name="search" />
        <span>
          <Trans>Search and commands</Trans>
        </span>
        <kbd>Ctrl K</kbd>
      </button>
      <NotificationsButton />
      <LanguageSwitch />
      <AccountMenu />
    </header>
  );
}
