import { Trans } from '@lingui/react/macro';
import { ClassMark } from '../../components/class-mark.js';
import { SvgPicture } from '../../components/svg-picture.js';
import { Value } from '../../components/value.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import type { IndicatorView } from './api.js';
import classes from './indicator.module.css';

/** The numbers of the period shown, each opening its explanation. */
export function Standing({ view: { row, ruler, calculated } }: { readonly view: IndicatorView }) {
  const language = useLanguage();
  const { index, status, realised, target, of, weight, polarity, owners, evidence } = row;
  return (
    <section className={classes.standing}>
      <h2 className="visually-hidden">
        <Trans>Standing</Trans>
      </h2>
      {(index ?? realised) === null ? (
        <p className={classes.empty}>
          {calculated ? (
            <Trans>It has no value in this period.</Trans>
          ) : (
            <Trans>Nothing has been approved yet, so nothing was computed.</Trans>
          )}
        </p>
      ) : (
        <p className={classes.large} data-word={(index ?? realised)?.shown === null || undefined} aria-live="polite">
          <Value value={index ?? realised} />
          <ClassMark of={status} />
        </p>
      )}
      {ruler !== null && <SvgPicture svg={ruler.svg} />}
      <dl className={classes.facts}>
        <dt>
          <Trans>Realisation</Trans>
          {of !== null && ` (${periodText(of, language)})`}
        </dt>
        <dd>{realised === null ? <Nothing /> : <Value value={realised} />}</dd>
        <dt>
          <Trans>Target</Trans>
          {of !== null && ` (${periodText(of, language)})`}
        </dt>
        <dd>{target === null ? <Nothing /> : <Value value={target} />}</dd>
        {weight !== null && (
          <>
            <dt>
              <Trans>Weight</Trans>
            </dt>
            <dd>{said(weight, language)}</dd>
          </>
        )}
        {polarity !== null && (
          <>
            <dt>
              <Trans>Polarity</Trans>
            </dt>
            <dd>
              {polarity === 'maximise' ? (
                <Trans>more is better</Trans>
              ) : polarity === 'minimise' ? (
                <Trans>less is better</Trans>
              ) : (
                <Trans>close to the target is better</Trans>
              )}
            </dd>
          </>
        )}
        <dt>
          <Trans>Data owner</Trans>
        </dt>
        <dd>
          {owners.length === 0 ? (
            <span className={classes.quiet}>
              <Trans>nobody in particular</Trans>
            </span>
          ) : (
            owners.join(', ')
          )}
        </dd>
        <dt>
          <Trans>Evidence</Trans>
        </dt>
        <dd>{evidence === 0 ? <Nothing /> : evidence}</dd>
      </dl>
    </section>
  );
}

function Nothing() {
  return (
    <span className={classes.quiet}>
      <Trans>none</Trans>
    </span>
  );
}
