import { Trans } from '@lingui/react/macro';
import { Status } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { numberText, quantityText } from '../../lib/numbers.js';
import classes from './grid.module.css';
import type { Line } from './lines.js';
import type { Preview, Previews } from './preview.js';
import type { EntryStore } from './store.js';
import { unitName } from './values/units.js';

interface PreviewCellProps {
  readonly line: Line;
  readonly previews: Previews | null;
  readonly store: EntryStore;
}

/** What a row's values come to, computed on this device before anything is saved. */
export function PreviewCell({ line, previews, store }: PreviewCellProps) {
  const language = useLanguage();
  const { row } = line;
  const last = line.cells.findLast((at) => at !== null && store.content(at).kind !== 'empty');
  if (previews === null) return null;
  if (last === undefined || last === null)
    return (
      <span className={classes.quiet}>
        <Trans>not filled in</Trans>
      </span>
    );
  if (row.indicator !== null) {
    const preview = line.first ? previews.indicator(row.indicator, last.cell.period) : null;
    return preview === null ? null : <PreviewFigure preview={preview} />;
  }
  const found = previews.reader(row.node, last.cell.place, last.cell.period);
  if (found === null) return null;
  const unit = found.preview.unit === null ? null : unitName(found.preview.unit, language);
  return (
    <span className={classes.reader}>
      {said(found.label, language)} <b>{quantityText(found.preview.text ?? '', unit, language)}</b>
    </span>
  );
}

/** A result with its class, or why there is none. */
export function PreviewFigure({ preview }: { readonly preview: Preview }) {
  const language = useLanguage();
  const word = preview.word === null ? '' : said(preview.word, language);
  if (preview.missing === 'missing')
    return (
      <span className={classes.quiet}>
        <Trans>withheld: values are missing</Trans>
      </span>
    );
  if (preview.missing === 'problem')
    return (
      <span className={classes.quiet}>
        <Trans>cannot be computed</Trans>
      </span>
    );
  return (
    <span className={classes.preview}>
      {preview.text !== null && <b>{numberText(preview.text, language)}</b>}
      {word !== '' && <Status tone={preview.tone} word={word} />}
    </span>
  );
}
