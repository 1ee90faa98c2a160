import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { clockText, dateText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { dayIn, useTimeZone } from '../../../lib/organisation-day.js';
import { usePersonName } from '../../../lib/people.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Change, changesQuery, type Entry } from './api.js';
import classes from './audit-log.module.css';
import { useWords } from './use-words.js';

/** What an entry says: what changed, before and after; why; and its place in the chain. */
export function EntryDetail({ entry }: { readonly entry: Entry }) {
  const { code } = useOrganisation();
  const query = useQuery(changesQuery(code, entry.seq));
  return (
    <div className={classes.inside}>
      {query.isPending && <Loading lines={2} />}
      {query.isError && <ErrorPanel error={query.error} retry={() => void query.refetch()} />}
      {query.data !== undefined && (
        <>
          {query.data.items.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes never change their order
            <ChangeTable key={i} change={change} />
          ))}
          {query.data.more && (
            <p className={classes.quiet}>
              <Plural
                value={query.data.items.length}
                one="More was changed at once; the first thing is shown."
                other="More was changed at once; the first # things are shown."
              />
            </p>
          )}
          {query.data.items.length === 0 && (
            <p className={classes.quiet}>
              <Trans>This kind of action keeps no values before and after. The entry says the following.</Trans>
            </p>
          )}
        </>
      )}
      <Facts entry={entry} bare={query.data?.items.length === 0} />
    </div>
  );
}

function ChangeTable({ change }: { readonly change: Change }) {
  const words = useWords();
  const { kind, created, fields, reason } = change;
  const name = words.thing(change);
  const title = [words.kind(kind), name].filter((part) => part !== '').join(' ');
  return (
    <section className={classes.change} aria-label={title}>
      <h2>
        {title}
        {created && (
          <small>
            <Trans>new</Trans>
          </small>
        )}
      </h2>
      {reason !== null && (
        <p>
          <Trans>Why: {reason}</Trans>
        </p>
      )}
      {fields.length > 0 && (
        <table className={classes.fields} data-new={created || undefined}>
          <thead>
            <tr>
              <th>
                <Trans>What</Trans>
              </th>
              {!created && (
                <th>
                  <Trans>Before</Trans>
                </th>
              )}
              <th>{created ? <Trans>Value</Trans> : <Trans>After</Trans>}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field === '' ? words.kind(kind) : words.field(field)}</th>
                {!created && <td>{before === null ? <None /> : words.value(fieldOf(kind, field), before)}</td>}
                <td>{after === null ? <None /> : words.value(fieldOf(kind, field), after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A part that is one value, such as the state of a scorecard, has its words by its kind. */
function fieldOf(kind: string, field: string): string {
  return field === '' && kind === 'state' ? 'state' : field;
}

function None() {
  return (
    <span className={classes.quiet}>
      <Trans>nothing</Trans>
    </span>
  );
}

/** What the entry itself keeps, and how it stands in the chain. */
function Facts({ entry, bare }: { readonly entry: Entry; readonly bare: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const personName = usePersonName();
  const words = useWords();
  const notes = bare ? entry.notes.flatMap((note) => Object.entries(note).filter(([key]) => !KNOWN.has(key))) : [];
  return (
    <dl className={classes.facts}>
      {notes.map(([key, value]) => (
        <div key={`${key} ${JSON.stringify(value)}`}>
          <dt>{words.field(key)}</dt>
          <dd>{typeof value === 'object' ? JSON.stringify(value) : words.value(key, String(value))}</dd>
        </div>
      ))}
      <div>
        <dt>{t`Moment`}</dt>
        <dd>
          {dateText(dayIn(entry.at, timeZone), language)}, {clockText(entry.at, language, timeZone)}
        </dd>
      </div>
      <div>
        <dt>{t`Person`}</dt>
        <dd>{personName(entry.user) || entry.user}</dd>
      </div>
      <div>
        <dt>{t`Request`}</dt>
        <dd>{entry.request}</dd>
      </div>
      <div>
        <dt>{t`Number of the entry`}</dt>
        <dd>{entry.seq}</dd>
      </div>
      <div>
        <dt>{t`Fingerprint`}</dt>
        <dd className={classes.hash}>{entry.hash}</dd>
      </div>
      <div>
        <dt>{t`Fingerprint of the entry before`}</dt>
        <dd className={classes.hash}>{entry.previous}</dd>
      </div>
    </dl>
  );
}

/** Keys of a note that are said elsewhere. */
const KNOWN: ReadonlySet<string> = new Set(['kind', 'id', 'code', 'before', 'after']);
