import { Trans } from '@lingui/react/macro';
import { Figure } from '../../components/figure.js';
import { SvgPicture } from '../../components/svg-picture.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import { Grade } from './grade.js';
import classes from './overview.module.css';

/** What a method without one value for all measures: each value with its band and its distance. */
export function Measured({ measured }: { readonly measured: Overview['measured'] }) {
  const language = useLanguage();
  return (
    <section className={classes.measured}>
      <h2>
        <Trans>Main results</Trans>
      </h2>
      <p className={classes.note}>
        <Trans>The method gives no single value for all.</Trans>
      </p>
      <ul>
        {measured.map(({ name, figure, grade, ruler }) => (
          <li key={figure.cell}>
            <h3>{said(name, language)}</h3>
            <p className={classes.middle} data-kind={figure.kind}>
              <Figure cell={figure.cell}>{said(figure.text, language)}</Figure>
              {grade !== null && <Grade grade={grade} />}
            </p>
            {ruler !== null && figure.kind === 'number' && <SvgPicture svg={ruler.svg} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
