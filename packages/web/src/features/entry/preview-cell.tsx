import { Trans } from '@lingui/react/macro';
import { Status } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { numberText, quantityText } from '../../lib/numbers.js';
import { unitName } from '../../lib/quantity/units.js';
import classes from './grid.module.css';
import type { Line } from './lines.js';
import type { Preview, Previews } from './preview.js';
import type { EntryStore, Located } from './store.js';

interface PreviewCellProps {
  readonly line: Line;
  readonly previews: Previews | null;
  readonly store: EntryStore;
}

/** What a row's values come to, computed on this device before anything is saved. */
export function PreviewCell({ line, previews, store }: PreviewCellProps) {
  const language = useLanguage();
  const { row } = line;
  const last = line.group
    .filter((at) => store.content(at).kind !== 'empty')
    .reduce<Located | null>(
      (latest, at) => (latest !== null && latest.cell.column > at.cell.column ? latest : at),
      null,
    );
  if (previews === null || (row.indicator !== null && !line.first)) return null;
  if (last === null)
    return (
      <span className={classes.quiet}>
        <Trans>not filled in</Trans>
      </span>
    );
  if (line.group.some((at) => store.content(at).kind === 'text'))
    return (
      <span className={classes.quiet}>
        <Trans>waits until it is mended</Trans>
      </span>
    );
  if (row.indicator !== null) {
    const preview = previews.indicator(row.indicator, last.cell.period);
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
      {word !== '' && (preview.tone === 'grey' ? <span>{word}</span> : <Status tone={preview.tone} word={word} />)}
    </span>
  );
}
