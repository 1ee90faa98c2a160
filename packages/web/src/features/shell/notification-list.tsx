import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { momentText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { useOrganisation } from '../../lib/scope.js';
import classes from './notification-list.module.css';
import {
  latestQuery,
  markAllRead,
  markRead,
  type Notification,
  notificationsKey,
  type Target,
  targetOf,
  unreadQuery,
} from './notifications.js';

/** The latest notifications, new ones marked; each leads to where it is dealt with. */
export function NotificationList({ onLeave }: { readonly onLeave: () => void }) {
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(latestQuery(code));
  const unread = useQuery(unreadQuery(code));
  const read = useMutation({
    mutationFn: (which: string) => (which === 'all' ? markAllRead(code) : markRead(code, [which])),
    onSettled: () => queryClient.invalidateQueries({ queryKey: notificationsKey(code) }),
  });
  if (data === undefined)
    return error === null ? <Loading lines={3} /> : <ErrorPanel error={error} retry={() => void refetch()} />;
  const someNew = (unread.data?.items.length ?? 0) > 0 || data.items.some(({ readAt }) => readAt === null);
  return (
    <section className={classes.list}>
      <header>
        <h2>
          <Trans>Notifications</Trans>
        </h2>
        {someNew && (
          <button type="button" className={classes.all} disabled={read.isPending} onClick={() => read.mutate('all')}>
            <Trans>Mark all as read</Trans>
          </button>
        )}
      </header>
      {read.error !== null && <ErrorPanel error={read.error} />}
      {data.items.length === 0 && (
        <p className={classes.none}>
          <Trans>Nothing yet. Reminders of deadlines, mentions in comments and news of findings come here.</Trans>
        </p>
      )}
      <ul>
        {data.items.map((notification) => (
          <li key={notification.id} data-new={notification.readAt === null || undefined}>
            <One
              notification={notification}
              onOpen={() => {
                if (notification.readAt === null) read.mutate(notification.id);
                onLeave();
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ notification, onOpen }: { readonly notification: Notification; readonly onOpen: () => void }) {
  const language = useLanguage();
  const { text, createdAt, readAt } = notification;
  return (
    <To target={targetOf(notification)} onOpen={onOpen}>
      <span className={classes.text}>{text}</span>
      <span className={classes.when}>
        {momentText(createdAt, language)}
        {readAt === null && (
          <>
            {' · '}
            <b>
              <Trans>new</Trans>
            </b>
          </>
        )}
      </span>
    </To>
  );
}

interface ToProps {
  readonly target: Target;
  readonly onOpen: () => void;
  readonly children: React.ReactNode;
}

function To({ target: { screen, code, search }, onOpen, children }: ToProps) {
  const organisation = useOrganisation().code;
  // What the address says besides scorecard and period, such as an open explanation, stays behind.
  const shared = { className: classes.one ?? '', onClick: onOpen, search };
  if (screen === 'indicator' && code !== undefined)
    return (
      <Link to="/o/$organisation/indicator/$code" params={{ organisation, code }} {...shared}>
        {children}
      </Link>
    );
  const paths = {
    overview: '/o/$organisation/overview',
    entry: '/o/$organisation/entry',
    inbox: '/o/$organisation/inbox',
    indicator: '/o/$organisation/overview',
  } as const;
  return (
    <Link to={paths[screen]} params={{ organisation }} {...shared}>
      {children}
    </Link>
  );
}
