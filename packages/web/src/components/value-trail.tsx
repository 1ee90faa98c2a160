import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { momentText } from '../lib/dates.js';
import { STATE_WORDS } from '../lib/fact-states.js';
import { factEvidenceQuery, factHistoryQuery } from '../lib/facts.js';
import { said, useLanguage } from '../lib/language.js';
import { numberText } from '../lib/numbers.js';
import { usePersonName } from '../lib/people.js';
import { useOrganisation } from '../lib/scope.js';
import { ErrorPanel } from './error-panel.js';
import { Icon } from './icon.js';
import classes from './value-trail.module.css';

interface ValueTrailProps {
  readonly factId: string;
  /** The revision that the screen shows. */
  readonly revision: number;
  readonly source: string;
  readonly note?: string | { readonly id: string; readonly en: string } | null;
}

/** What stands behind a value: its source, its files, and every step that it took. */
export function ValueTrail({ factId, revision, source, note = null }: ValueTrailProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { code } = useOrganisation();
  const history = useQuery(factHistoryQuery(code, factId, revision));
  const evidence = useQuery(factEvidenceQuery(code, factId));
  const error = history.error ?? evidence.error;
  if (error !== null) return <ErrorPanel error={error} />;
  return (
    <div className={classes.trail}>
      <section>
        <h3>
          <Trans>Source</Trans>
        </h3>
        <p>{source === '' ? <Trans>No source was given.</Trans> : source}</p>
        {note !== null && <p>{said(note, language)}</p>}
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
          {history.data?.items.map(({ revision: own, state, value, by, at, reason }) => (
            <li key={own}>
              <b>{t(STATE_WORDS[state])}</b> {value === null ? '' : numberText(value, language)}{' '}
              <span className={classes.quiet}>
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
