import { Trans } from '@lingui/react/macro';
import { Figure } from '../../components/figure.js';
import { SvgPicture } from '../../components/svg-picture.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import { Grade } from './grade.js';
import classes from './overview.module.css';
import { useFlash } from './use-flash.js';

/** The value for all: large, with its predicate, the distance to the nearest edge, and how it went. */
export function Whole({ whole }: { readonly whole: NonNullable<Overview['whole']> }) {
  const language = useLanguage();
  const { name, figure, grade, ruler, distance, before, trend } = whole;
  const shown = said(figure.text, language);
  const flash = useFlash(shown);
  const change = before === null ? '' : said(before.change, language);
  const then = before === null ? '' : said(before.period, language);
  return (
    <section className={classes.whole}>
      <h2>{said(name, language)}</h2>
      <p className={classes.large} data-kind={figure.kind} aria-live="polite">
        <span key={flash} className={flash === 0 ? undefined : classes.flash}>
          <Figure cell={figure.cell}>{shown}</Figure>
        </span>
        {grade !== null && <Grade grade={grade} />}
      </p>
      {ruler !== null ? (
        <SvgPicture svg={ruler.svg} />
      ) : (
        distance !== null && <p className={classes.note}>{said(distance, language)}</p>
      )}
      {before !== null && (
        <p className={classes.before}>
          <Trans>
            <b>{change}</b> since {then}
          </Trans>
        </p>
      )}
      {trend !== null && <SvgPicture svg={trend.svg} />}
    </section>
  );
}
