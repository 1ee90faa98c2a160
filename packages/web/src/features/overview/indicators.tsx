import { Plural, Trans } from '@lingui/react/macro';
import { Figure } from '../../components/figure.js';
import { IndicatorLink } from '../../components/indicator-link.js';
import { Section } from '../../components/page.js';
import { SvgPicture } from '../../components/svg-picture.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import classes from './indicators.module.css';
import { Mark } from './mark.js';

/** How many indicators have which status, each on the axis of the index, and the ones closest to an edge by name. */
export function Indicators({ indicators }: { readonly indicators: NonNullable<Overview['indicators']> }) {
  const language = useLanguage();
  const { total, counts, exceptions, near, axis } = indicators;
  const alone = near.filter(({ code }) => !exceptions.some((own) => own.code === code));
  return (
    <Section
      title={
        axis === null ? (
          <Plural value={total} one="# indicator" other="# indicators" />
        ) : (
          <Plural
            value={total}
            one="# indicator on the scale of the achievement index"
            other="# indicators on the scale of the achievement index"
          />
        )
      }
      note={axis === null ? undefined : <Trans>one mark, one indicator</Trans>}
    >
      {axis === null ? (
        <p className={classes.none}>
          <Trans>None of them has an index in this period, so none has a status.</Trans>
        </p>
      ) : (
        <SvgPicture svg={axis.svg} />
      )}
      <div className={classes.below}>
        <ul className={classes.counts}>
          {counts.map(({ word, tone, count }) => (
            <li key={said(word, 'en')} data-none={count === 0 || undefined}>
              <Mark tone={tone} size={12} /> {said(word, language)} <b>{count}</b>
            </li>
          ))}
        </ul>
        {exceptions.length > 0 && (
          <p className={classes.near}>
            <Trans>Needing attention:</Trans> <Named of={exceptions} />
          </p>
        )}
        {alone.length > 0 && (
          <p className={classes.near}>
            <Trans>Closest to an edge:</Trans> <Named of={alone} />
          </p>
        )}
      </div>
    </Section>
  );
}

/** Indicators by code and name, each with its index. */
function Named({ of }: { readonly of: NonNullable<Overview['indicators']>['near'] }) {
  const language = useLanguage();
  return of.map(({ code, name, figure, tone }, i) => (
    <span key={code}>
      {i > 0 && ' · '}
      <Mark tone={tone} />{' '}
      <IndicatorLink code={code}>
        <b>{code}</b> {said(name, language)}
      </IndicatorLink>{' '}
      <Figure cell={figure.cell}>{said(figure.text, language)}</Figure>
    </span>
  ));
}
