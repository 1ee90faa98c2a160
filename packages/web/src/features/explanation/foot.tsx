import { Plural, Trans } from '@lingui/react/macro';
import { momentText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import type { ExplanationView } from './api.js';
import classes from './explanation.module.css';

/** What the number rests on, when it was computed, and the fingerprint by which it can be computed again. */
export function Foot({ view: { facts, parameters, calculation, complete } }: { readonly view: ExplanationView }) {
  const language = useLanguage();
  const print = (calculation.fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
  return (
    <div className={classes.foot}>
      <span>
        <Trans>
          Computed {momentText(calculation.at, language)} from <Plural value={facts} one="# fact" other="# facts" /> and{' '}
          <Plural value={parameters} one="# parameter" other="# parameters" />
        </Trans>
        {!complete && (
          <>
            {' '}
            <Trans>(counted among the first 4,000 values)</Trans>
          </>
        )}
      </span>
      <span title={calculation.fingerprint}>
        <Trans>fingerprint {print}</Trans>
      </span>
    </div>
  );
}
