import { Plural, Trans } from '@lingui/react/macro';
import { useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import classes from './entry.module.css';
import type { Previews } from './preview.js';
import { PreviewFigure } from './preview-cell.js';

/** What the whole comes to with the values of the grid, beside what it is without the changes. */
export function WholePreview({
  now,
  before,
  upTo,
  without,
}: {
  readonly now: Previews | null;
  readonly before: Previews | null;
  readonly upTo: string;
  /** Indicators that the preview does without, as what was typed for them cannot be taken yet. */
  readonly without: number;
}) {
  const language = useLanguage();
  const after = now?.whole(upTo) ?? null;
  if (after === null) return null;
  const earlier = before?.whole(upTo)?.text ?? null;
  const changed = earlier !== null && earlier !== after.text;
  return (
    <p className={classes.whole} aria-live="polite">
      <span>
        <Trans>Preview of the whole</Trans>
        {without > 0 && (
          <strong className={classes.without}>
            {' '}
            <Plural
              value={without}
              one="(provisional, without # indicator that is still to be mended)"
              other="(provisional, without # indicators that are still to be mended)"
            />
          </strong>
        )}
      </span>
      {changed && <s>{numberText(earlier, language)}</s>}
      <PreviewFigure preview={after} />
    </p>
  );
}
