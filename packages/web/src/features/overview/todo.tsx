import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon.js';
import { IndicatorLink } from '../../components/indicator-link.js';
import { StatusMark } from '../../components/status.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import type { Overview } from './api.js';
import classes from './todo.module.css';

type Entry = Overview['todo'][number];

/** What waits for the person who looks, the most pressing first; each opens to the first of its things. */
export function Todo({ todo }: { readonly todo: Overview['todo'] }) {
  return (
    <section className={classes.todo}>
      <h2>
        <Trans>Needs your attention</Trans>
      </h2>
      {todo.length === 0 && (
        <p className={classes.none}>
          <Trans>Nothing waits for you. No value is overdue, no action or finding is open.</Trans>
        </p>
      )}
      <ul>
        {todo.map((entry) => (
          <li key={`${entry.kind} ${entry.items[0]?.period ?? ''}`}>
            <TodoEntry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TodoEntry({ entry }: { readonly entry: Entry }) {
  const language = useLanguage();
  const { count, items } = entry;
  const more = count - items.length;
  return (
    <details className={classes.entry}>
      <summary>
        <b>{count}</b>
        <span>
          <What entry={entry} />
          <When entry={entry} />
        </span>
        <Icon name="chevron-right" />
      </summary>
      <ul>
        {items.map(({ title, about, unit, period, day, late, scorecardId }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of them may be alike, and their order is that of the answer
          <li key={i}>
            <p>
              {about !== null && about !== said(title, language) && <b>{about} </b>}
              {about === null || scorecardId === undefined ? (
                said(title, language)
              ) : (
                <IndicatorLink code={about} card={scorecardId} {...(period === null ? {} : { period })}>
                  {said(title, language)}
                </IndicatorLink>
              )}
            </p>
            <p className={classes.where}>
              {late && <StatusMark tone="red" size={10} />}
              {[
                said(unit, language),
                ...(period === null ? [] : [periodText(period, language)]),
                ...(day === null ? [] : [dateText(day, language)]),
              ].join(' · ')}
            </p>
          </li>
        ))}
        {more > 0 && (
          <li className={classes.where}>
            <Plural value={more} one="and # more" other="and # more" />
          </li>
        )}
      </ul>
      <Onward entry={entry} />
    </details>
  );
}

/** The screen on which it is done. */
function Onward({ entry: { kind, items } }: { readonly entry: Entry }) {
  const organisation = useOrganisation();
  const params = { organisation: organisation.code };
  if (kind === 'verify' || kind === 'approve')
    return (
      <Link to="/o/$organisation/inbox" params={params} className={classes.onward}>
        <Trans>Go to the inbox</Trans>
      </Link>
    );
  if ((kind === 'returned' || kind === 'overdue') && hasRole(organisation, 'data-owner', 'planner'))
    return (
      <Link
        to="/o/$organisation/entry"
        params={params}
        search={(before) => ({ ...before, period: items[0]?.period ?? before.period })}
        className={classes.onward}
      >
        <Trans>Enter values</Trans>
      </Link>
    );
  return null;
}

function What({ entry: { kind, count, items } }: { readonly entry: Entry }) {
  const language = useLanguage();
  const period = periodText(items[0]?.period ?? '', language);
  switch (kind) {
    case 'overdue':
      return <Plural value={count} one={`value of ${period} is overdue`} other={`values of ${period} are overdue`} />;
    case 'returned':
      return <Plural value={count} one="value came back to you" other="values came back to you" />;
    case 'verify':
      return <Plural value={count} one="value waits to be verified by you" other="values wait to be verified by you" />;
    case 'approve':
      return <Plural value={count} one="value waits for your approval" other="values wait for your approval" />;
    case 'measures':
      return <Plural value={count} one="open action" other="open actions" />;
    case 'findings':
      return <Plural value={count} one="open finding" other="open findings" />;
    default:
      return kind satisfies never;
  }
}

const DAY = 86_400_000;

function When({ entry: { kind, late, due, since } }: { readonly entry: Entry }) {
  const language = useLanguage();
  if (due !== null) {
    const date = dateText(due, language);
    return (
      <span className={classes.late}>
        <StatusMark tone="red" size={10} /> <Trans>deadline {date}</Trans>
      </span>
    );
  }
  if (kind === 'measures' && late > 0)
    return (
      <span className={classes.warning}>
        <StatusMark tone="yellow" size={10} /> <Plural value={late} one="# past its day" other="# past their day" />
      </span>
    );
  if (since === null) return null;
  const days = Math.floor((Date.now() - Date.parse(since)) / DAY);
  return (
    <span className={classes.when}>
      {days < 1 ? (
        <Trans>since today</Trans>
      ) : (
        <Plural value={days} one="the oldest for # day" other="the oldest for # days" />
      )}
    </span>
  );
}
