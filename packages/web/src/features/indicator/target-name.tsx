import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import type { Target } from './api.js';

/** Which target it is: its period, and what of a range or a grade. */
export function TargetName({ target: { kind, period } }: { readonly target: Pick<Target, 'kind' | 'period'> }) {
  const language = useLanguage();
  return (
    <>
      {period === null ? <Trans>All periods</Trans> : periodText(period, language)}
      {kind === 'target-high' && (
        <>
          {', '}
          <Trans>upper end</Trans>
        </>
      )}
      {kind === 'target-grade' && (
        <>
          {', '}
          <Trans>grade</Trans>
        </>
      )}
    </>
  );
}
