import { citedText } from '@berimbang/engine';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASIS_WORDS, CERTAINTY_WORDS } from '../../../lib/citation-words.js';
import { dateText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import type { Pack } from './api.js';
import classes from './methods.module.css';
import { RuleValue } from './rule-value.js';

/** What a rule pack says: each parameter with its values by date, where each comes from and how sure it is. */
export function PackContent({ pack: { issuer: by, note, parameters, extends: below } }: { readonly pack: Pack }) {
  const { t } = useLingui();
  const language = useLanguage();
  const issuer = said(by, language);
  return (
    <>
      <p>
        <Trans>Issued by {issuer}.</Trans> {below !== null && <Trans>It adds to {below}.</Trans>}
      </p>
      {note !== null && <p className={classes.doubt}>{said(note, language)}</p>}
      {parameters.map(({ rule, label, unit, inheritedFrom, history }) => (
        <section key={rule} className={classes.parameter}>
          <h3>{said(label, language)}</h3>
          <p className={classes.quiet}>
            {rule}
            {unit !== null && `, ${unit}`}
            {inheritedFrom !== null && (
              <>
                {', '}
                <Trans>from {inheritedFrom}</Trans>
              </>
            )}
          </p>
          {history.map(({ from, value, citation }) => {
            const certainty = CERTAINTY_WORDS[citation.certainty];
            return (
              <div key={from ?? ''} className={classes.value}>
                <p className={classes.since}>
                  {from === null ? <Trans>start not known</Trans> : <Trans>since {dateText(from, language)}</Trans>}
                </p>
                <div>
                  {value === null ? (
                    <p>
                      <Trans>ended</Trans>
                    </p>
                  ) : (
                    <RuleValue value={value} />
                  )}
                  <p className={classes.source}>
                    {said(citedText(citation), language)}{' '}
                    <span className={classes.tag}>{t(BASIS_WORDS[citation.basis])}</span>{' '}
                    {certainty !== null && <span className={classes.tag}>{t(certainty)}</span>}
                  </p>
                  {citation.note !== null && <p className={classes.source}>{said(citation.note, language)}</p>}
                  <p className={classes.source}>
                    <Trans>Last checked on {dateText(citation.checked, language)}.</Trans>
                  </p>
                </div>
              </div>
            );
          })}
        </section>
      ))}
    </>
  );
}
