import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import classes from './shell.module.css';
import { TABS } from './tabs.js';

export function TabBar() {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const shown = TABS.filter(({ roles }) => roles === undefined || hasRole(organisation, ...roles));
  return (
    <nav className={classes.tabBar} aria-label={t`Screens`}>
      <ul>
        {shown.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ organisation: organisation.code }} className={classes.tab}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
