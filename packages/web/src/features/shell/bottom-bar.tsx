import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Icon } from '../../components/icon.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import classes from './shell.module.css';
import { TABS } from './tabs.js';

const AT_ONCE = 3;

/** The screens on a phone, at the bottom. */
export function BottomBar() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const organisation = useOrganisation();
  const params = { organisation: organisation.code };
  const shown = TABS.filter(({ roles }) => roles === undefined || hasRole(organisation, ...roles));
  const more = shown.slice(AT_ONCE);
  return (
    <nav className={classes.bottomBar} aria-label={t`Screens`}>
      <ul>
        {shown.slice(0, AT_ONCE).map(({ to, label, icon }) => (
          <li key={to}>
            <Link to={to} params={params} className={classes.bottomItem}>
              <Icon name={icon} size={20} />
              {t(label)}
            </Link>
          </li>
        ))}
        {more.length > 0 && (
          <li>
            <Menu position="top-end">
              <Menu.Target>
                <button type="button" className={classes.bottomItem}>
                  <Icon name="more" size={20} />
                  <Trans>More</Trans>
                </button>
              </Menu.Target>
              <Menu.Dropdown>
                {more.map(({ to, label, icon }) => (
                  <Menu.Item key={to} leftSection={<Icon name={icon} />} onClick={() => void navigate({ to, params })}>
                    {t(label)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}
