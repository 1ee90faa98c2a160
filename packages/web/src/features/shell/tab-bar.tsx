import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useInboxCount } from '../../lib/inbox-count.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import classes from './shell.module.css';
import { TABS } from './tabs.js';

export function TabBar() {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const waiting = useInboxCount(organisation);
  const shown = TABS.filter(({ roles }) => roles === undefined || hasRole(organisation, ...roles));
  return (
    <nav className={classes.tabBar} aria-label={t`Screens`}>
      <ul>
        {shown.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ organisation: organisation.code }} className={classes.tab}>
              {t(label)}
              {to === '/o/$organisation/inbox' && waiting > 0 && <span className={classes.count}>{waiting}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
