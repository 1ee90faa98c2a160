import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { IndicatorLink } from '../../components/indicator-link.js';
import { Section } from '../../components/page.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import { type Place, yearsQuery } from './api.js';
import classes from './indicator.module.css';

/** The same indicator in the scorecards of other years, where it was carried over. */
export function Years({ place }: { readonly place: Place }) {
  const language = useLanguage();
  const { data } = useQuery(yearsQuery(place));
  const others = (data?.items ?? []).filter(({ scorecardId }) => scorecardId !== place.scorecard);
  if (others.length === 0) return null;
  return (
    <Section title={<Trans>Other years</Trans>}>
      <ul className={classes.years}>
        {others.map(({ scorecardId, code, period, scorecard, label }) => (
          <li key={scorecardId}>
            <IndicatorLink code={code} card={scorecardId}>
              {periodText(period, language)}
            </IndicatorLink>{' '}
            <span className={classes.quiet}>
              {scorecard} · {code} {label === null ? '' : said(label, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
