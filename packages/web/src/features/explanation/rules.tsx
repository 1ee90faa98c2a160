import { citedText } from '@berimbang/engine';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASIS_WORDS, CERTAINTY_WORDS } from '../../lib/citation-words.js';
import { said, useLanguage } from '../../lib/language.js';
import type { ExplanationView } from './api.js';
import classes from './explanation.module.css';

/** The rules that the calculation follows, with what each rests on, and where it rounds. */
export function Rules({ view: { rules, roundings } }: { readonly view: ExplanationView }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (rules.length === 0 && roundings.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2>
        <Trans>Rules used</Trans>
      </h2>
      <ul className={classes.rules}>
        {rules.map((rule) => {
          const certainty = CERTAINTY_WORDS[rule.certainty];
          return (
            <li key={`${rule.rule} ${rule.at}`}>
              <div>
                <p>
                  {said(rule.title, language)} <span className={classes.quiet}>{rule.rule}</span>
                </p>
                <p className={classes.quiet}>
                  {said(citedText(rule), language)}
                  {certainty !== null && <>; {t(certainty)}</>}
                </p>
                {rule.note !== null && rule.certainty !== 'confirmed' && (
                  <p className={classes.quiet}>{said(rule.note, language)}</p>
                )}
              </div>
              <span className={classes.tag}>{t(BASIS_WORDS[rule.basis])}</span>
            </li>
          );
        })}
        {roundings.map((rounding) => (
          <li key={rounding.how.id}>
            <div>
              <p>
                <Trans>Rounding: {said(rounding.how, language)}</Trans>
              </p>
              <p className={classes.quiet}>{said(rounding.of, language)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
