import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../components/error-panel.js';
import { Icon } from '../../components/icon.js';
import { momentText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import { usePersonName } from '../../lib/people.js';
import { useOrganisation } from '../../lib/scope.js';
import { evidenceQuery, historyQuery, type Item } from './api.js';
import classes from './inbox.module.css';

const STATES: Readonly<Record<Item['state'], MessageDescriptor>> = {
  draft: msg`draft`,
  submitted: msg`submitted`,
  verified: msg`verified`,
  approved: msg`approved`,
  returned: msg`returned`,
};

/** What stands behind a value: its source, its files, and every step that it took. */
export function WaitingDetail({ item }: { readonly item: Item }) {
  const { t } = useLingui();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { code } = useOrganisation();
  const history = useQuery(historyQuery(code, item));
  const evidence = useQuery(evidenceQuery(code, item));
  const error = history.error ?? evidence.error;
  if (error !== null) return <ErrorPanel error={error} />;
  return (
    <div className={classes.detailBody}>
      <section>
        <h3>
          <Trans>Source</Trans>
        </h3>
        <p>{item.source === '' ? <Trans>No source was given.</Trans> : item.source}</p>
        {item.note !== null && <p>{said(item.note, language)}</p>}
        <h3>
          <Trans>Evidence</Trans>
        </h3>
        {evidence.data?.items.length === 0 && (
          <p>
            <Trans>No file stands with it.</Trans>
          </p>
        )}
        <ul className={classes.files}>
          {evidence.data?.items.map(({ id, name }) => (
            <li key={id}>
              <Icon name="clip" size={14} />{' '}
              <a href={`/api/organisations/${code}/evidence/${id}/content`} download={name}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          <Trans>Steps so far</Trans>
        </h3>
        <ol className={classes.steps}>
          {history.data?.items.map(({ revision, state, value, by, at, reason }) => (
            <li key={revision}>
              <b>{t(STATES[state])}</b> {value === null ? '' : numberText(value, language)}{' '}
              <span className={classes.part}>
                {nameOf(by)}, {momentText(at, language)}
                {reason !== null && `: ${reason}`}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
