import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, useMantineColorScheme } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../lib/api.js';
import { LANGUAGE_NAMES, LANGUAGES, said, speak, useLanguage } from '../../lib/language.js';
import { queryClient } from '../../lib/query-client.js';
import { hasRole, useSession } from '../../lib/session.js';
import { showShortcuts } from './palette-state.js';
import classes from './shell.module.css';

/** Who is signed in; where else they work; language, colours, signing out. */
export function AccountMenu() {
  const { t } = useLingui();
  const { user, organisations } = useSession();
  const language = useLanguage();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const mayBuild = user.operator || organisations.some((own) => hasRole(own, 'administrator'));
  const initials = user.name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  const leave = async (): Promise<void> => {
    await dataOf(api().POST('/api/sign-out'));
    queryClient.clear();
    await navigate({ to: '/sign-in' });
  };
  const schemes = { auto: t`As the device`, light: t`Light`, dark: t`Dark` } as const;
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <button type="button" className={classes.account} aria-label={t`Your account: ${user.name}`}>
          <span className={classes.initials} aria-hidden="true">
            {initials}
          </span>
          <span className={classes.personName}>{user.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.name}</Menu.Label>
        {organisations.length > 1 &&
          organisations.map(({ code, name }) => (
            <Menu.Item
              key={code}
              onClick={() =>
                void navigate({ to: '/o/$organisation/overview', params: { organisation: code }, search: {} })
              }
            >
              {said(name, language)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Label>
          <Trans>Language</Trans>
        </Menu.Label>
        {LANGUAGES.map((own) => (
          <Menu.Item key={own} lang={own} aria-current={own === language} onClick={() => void speak(own)}>
            {LANGUAGE_NAMES[own]}
            {own === language && ' ✓'}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>
          <Trans>Colours</Trans>
        </Menu.Label>
        {(['auto', 'light', 'dark'] as const).map((scheme) => (
          <Menu.Item key={scheme} aria-current={scheme === colorScheme} onClick={() => setColorScheme(scheme)}>
            {schemes[scheme]}
            {scheme === colorScheme && ' ✓'}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account">
          <Trans>Account and security</Trans>
        </Menu.Item>
        {mayBuild && (
          <Menu.Item component={Link} to="/set-up">
            <Trans>Set up a scorecard</Trans>
          </Menu.Item>
        )}
        <Menu.Item onClick={showShortcuts}>
          <Trans>Keyboard shortcuts</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => void leave()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
