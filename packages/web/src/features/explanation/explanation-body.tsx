import { Trans, useLingui } from '@lingui/react/macro';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import type { ExplanationView, Place } from './api.js';
import { Calculation } from './calculation.js';
import classes from './explanation.module.css';
import { Foot } from './foot.js';
import { Picture } from './picture.js';
import { Rules } from './rules.js';

interface ExplanationBodyProps {
  readonly view: ExplanationView;
  readonly place: Place;
  readonly narrow: boolean;
}

/** The sentence, the bands, the calculation, the rules, the doubts, and what it rests on. */
export function ExplanationBody({ view, place, narrow }: ExplanationBodyProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { sentence, ruler, node, doubts } = view;
  return (
    <>
      <p className={classes.sentence} aria-live="polite">
        <b>{said(sentence.lead, language)}</b>
        {said(sentence.rest, language)}
      </p>
      {ruler !== null && <Picture svg={said(narrow ? ruler.narrow : ruler.wide, language)} />}
      <section className={classes.part}>
        <h2>
          <Trans>Calculation</Trans>
        </h2>
        <Calculation node={node} place={place} />
      </section>
      <Rules view={view} />
      {doubts.length > 0 && (
        <section className={classes.doubts} aria-label={t`Doubts`}>
          <StatusMark tone="yellow" />
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.id}>{said(doubt, language)}</li>
            ))}
          </ul>
        </section>
      )}
      <Foot view={view} />
    </>
  );
}
