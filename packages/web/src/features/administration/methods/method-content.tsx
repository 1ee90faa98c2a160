import { Trans, useLingui } from '@lingui/react/macro';
import { CERTAINTY_WORDS } from '../../../lib/citation-words.js';
import { dateText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import type { Method } from './api.js';
import classes from './methods.module.css';

/** What a method says of itself: what it is for, where it comes from, its parameters and its doubts. */
export function MethodContent({
  method: { description, source: from, checked, note, parameters, doubts },
}: {
  readonly method: Method;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const source = said(from, language);
  return (
    <>
      <p>{said(description, language)}</p>
      {note !== null && <p className={classes.doubt}>{said(note, language)}</p>}
      <p className={classes.quiet}>
        <Trans>
          Source: {source}. Last checked on {dateText(checked, language)}.
        </Trans>
      </p>
      {parameters.length > 0 && (
        <>
          <h3>
            <Trans>Parameters</Trans>
          </h3>
          <ul className={classes.list}>
            {parameters.map(({ name, label, default: own, choices }) => (
              <li key={name}>
                {said(label, language)}
                <small>
                  {name}: {own}
                  {choices.length > 1 && <> ({t`choices: ${choices.join(', ')}`})</>}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {doubts.length > 0 && (
        <>
          <h3>
            <Trans>How sure it is</Trans>
          </h3>
          <ul className={classes.list}>
            {doubts.map(({ where, certainty, note: own }) => {
              const word = certainty === null ? null : CERTAINTY_WORDS[certainty];
              return (
                <li key={where}>
                  {where} {word !== null && <span className={classes.tag}>{t(word)}</span>}
                  {own !== null && <small>{said(own, language)}</small>}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
