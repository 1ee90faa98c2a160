import { useLingui } from '@lingui/react/macro';
import { Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { useOrganisation } from '../../lib/scope.js';
import { MOST, unreadQuery } from './notifications.js';
import classes from './shell.module.css';

const NotificationList = lazy(() =>
  import('./notification-list.js').then(({ NotificationList: component }) => ({ default: component })),
);

/** What the person was told: how much of it is new, and the list. */
export function NotificationsButton() {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const { code } = useOrganisation();
  const { data } = useQuery(unreadQuery(code));
  const unread = data?.items.length ?? 0;
  const count = unread === MOST ? `${MOST}+` : `${unread}`;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(420px, calc(100vw - 24px))"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.bell}
          aria-label={unread === 0 ? t`Notifications` : t`Notifications: ${count} new`}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="bell" size={18} />
          {unread > 0 && <span aria-hidden="true">{count}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t`Notifications`}>
        <Suspense fallback={<Loading lines={3} />}>
          {opened && <NotificationList onLeave={() => setOpened(false)} />}
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
