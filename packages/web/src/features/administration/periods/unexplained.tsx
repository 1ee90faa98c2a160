import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { IndicatorLink } from '../../../components/indicator-link.js';
import { StatusMark } from '../../../components/status.js';
import { said, useLanguage } from '../../../lib/language.js';
import { useOrganisation } from '../../../lib/scope.js';
import { unexplainedQuery } from './api.js';
import classes from './periods.module.css';

/** Red results of a period that have no cause and action yet, each leading to where they are written: with one of them it is not locked. */
export function Unexplained({ period }: { readonly period: string }) {
  const language = useLanguage();
  const { code } = useOrganisation();
  const { data = [] } = useQuery(unexplainedQuery(code, period));
  if (data.length === 0) return null;
  return (
    <div className={classes.unexplained}>
      <p>
        <StatusMark tone="red" />{' '}
        <Plural
          value={data.length}
          one="# red status has no cause and action yet. The period is not locked without them."
          other="# red statuses have no cause and action yet. The period is not locked without them."
        />
      </p>
      <ul>
        {data.map((own) => (
          <li key={`${own.scorecardId} ${own.indicator}`}>
            <IndicatorLink code={own.indicator} card={own.scorecardId} period={own.period}>
              {own.indicator} {said(own.label, language)}
            </IndicatorLink>
            <small>{said(own.unit, language)}</small>
          </li>
        ))}
      </ul>
      <p>
        <Trans>They are written on the page of each indicator.</Trans>
      </p>
    </div>
  );
}
