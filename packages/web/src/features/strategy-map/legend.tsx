import { Trans } from '@lingui/react/macro';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import type { StrategyMap } from './api.js';
import classes from './legend.module.css';

/** What marks, ticks and lit lines mean. */
export function Legend({ map, chosen }: { readonly map: StrategyMap; readonly chosen: string | null }) {
  const language = useLanguage();
  return (
    <ul className={classes.legend}>
      {chosen !== null && (
        <li>
          <span className={classes.litLine} aria-hidden="true" />
          <Trans>causes and effects of {chosen}</Trans>
        </li>
      )}
      {map.legend.map(({ tone, word, range }) => (
        <li key={word.en} data-tone={tone}>
          {tone !== 'none' && <StatusMark tone={tone} />}
          <span>
            {said(word, language)} {range === null ? '' : said(range, language)}
          </span>
        </li>
      ))}
      {map.target !== null && (
        <li>
          <span className={classes.tickMark} aria-hidden="true" />
          {said(map.target.text, language)}
        </li>
      )}
    </ul>
  );
}
