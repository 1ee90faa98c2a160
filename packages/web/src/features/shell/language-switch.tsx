import { useLingui } from '@lingui/react/macro';
import { LANGUAGE_NAMES, LANGUAGES, speak, useLanguage } from '../../lib/language.js';
import classes from './shell.module.css';

export function LanguageSwitch() {
  const { t } = useLingui();
  const now = useLanguage();
  return (
    <fieldset className={classes.languages} aria-label={t`Language`}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className={classes.language}
          aria-pressed={language === now}
          aria-label={LANGUAGE_NAMES[language]}
          lang={language}
          onClick={() => void speak(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
