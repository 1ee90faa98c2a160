import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { Icon } from '../../components/icon.js';
import { said, useLanguage } from '../../lib/language.js';
import { unitName } from '../../lib/quantity/units.js';
import type { Entry } from './api.js';
import classes from './grid.module.css';
import { GridCell } from './grid-cell.js';
import type { Line } from './lines.js';
import type { Previews } from './preview.js';
import { PreviewCell } from './preview-cell.js';
import type { Problem } from './problems.js';
import type { EntryStore, Kept } from './store.js';
import { targetText } from './target-text.js';
import type { Grid, Spot } from './use-grid.js';
import { periodWords } from './values/period-words.js';
import { CONSOLIDATION_WORDS } from './words.js';

interface EntryGridProps {
  readonly entry: Entry;
  readonly lines: readonly Line[];
  readonly kept: Kept;
  readonly store: EntryStore;
  readonly grid: Grid;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly previews: Previews | null;
  /** Files dropped on a row. */
  readonly onFiles: (line: Line, files: readonly File[]) => void;
}

/** The grid: one row an input, one column a period. */
export function EntryGrid({ entry, lines, kept, store, grid, problems, previews, onFiles }: EntryGridProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const hasCodes = lines.some(({ row }) => row.indicator !== null);
  const hasTargets = lines.some(({ row }) => row.target !== null);
  const hasConsolidation = lines.some(({ row }) => row.consolidation !== null);
  const before = 2 + (hasCodes ? 1 : 0) + (hasTargets ? 1 : 0);
  const width = before + entry.columns.length + 1 + (hasConsolidation ? 1 : 0);
  return (
    <div className={classes.scroll}>
      <table
        ref={grid.table}
        role="grid"
        aria-label={t`Values to enter`}
        aria-multiselectable="true"
        className={classes.grid}
        onKeyDown={grid.onKeyDown}
        onPaste={grid.onPaste}
        onCopy={grid.onCopy}
      >
        <thead>
          <tr>
            {hasCodes && (
              <th scope="col">
                <Trans>Code</Trans>
              </th>
            )}
            <th scope="col">{hasCodes ? <Trans>Performance indicator</Trans> : <Trans>What is entered</Trans>}</th>
            <th scope="col">
              <Trans context="of measure">Unit</Trans>
            </th>
            {hasTargets && (
              <th scope="col" className={classes.number}>
                <Trans>Target</Trans>
              </th>
            )}
            {entry.columns.map(({ period, state }) => (
              <th key={period} scope="col" className={classes.number}>
                {(state === 'locked' || state === 'closed') && (
                  <>
                    <Icon name="lock" size={12} />
                    <span className="visually-hidden">
                      {state === 'locked' ? <Trans>locked</Trans> : <Trans>closed</Trans>}
                    </span>{' '}
                  </>
                )}
                {periodWords(period, language, true)}
              </th>
            ))}
            {hasConsolidation && (
              <th scope="col">
                <Trans>Consolidation</Trans>
              </th>
            )}
            <th scope="col">
              <Trans>Preview of the result</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, r) => (
            <Fragment key={line.row.key}>
              {line.headed && line.first && (
                <tr className={classes.group}>
                  <th scope="colgroup" colSpan={width}>
                    {said(line.row.label, language)}
                  </th>
                </tr>
              )}
              <tr
                className={classes.row}
                data-first={line.first ? '' : undefined}
                onDragOver={(event) => {
                  if (!event.dataTransfer.types.includes('Files')) return;
                  event.preventDefault();
                  event.currentTarget.dataset.over = '';
                }}
                onDragLeave={(event) => delete event.currentTarget.dataset.over}
                onDrop={(event) => {
                  event.preventDefault();
                  delete event.currentTarget.dataset.over;
                  onFiles(line, [...event.dataTransfer.files]);
                }}
              >
                {hasCodes && <td className={classes.code}>{line.first ? line.row.indicator : ''}</td>}
                <th scope="row" className={classes.name}>
                  <Name line={line} language={language} />
                </th>
                <td className={classes.unit}>{unitName(line.row.unit, language)}</td>
                {hasTargets && <td className={classes.number}>{line.first ? targetText(line.row, language) : ''}</td>}
                {line.cells.map((at, c) => {
                  const spot: Spot = { row: r, column: c };
                  const isActive = grid.active.row === r && grid.active.column === c;
                  return (
                    <GridCell
                      key={entry.columns[c]?.period}
                      at={at}
                      spot={spot}
                      draft={at === null ? undefined : kept.drafts[at.key]}
                      problem={at === null ? undefined : problems.get(at.key)}
                      isActive={isActive}
                      edges={edgesAt(grid, spot)}
                      editing={isActive && grid.editing !== null ? grid.editing : null}
                      grid={grid}
                    />
                  );
                })}
                {hasConsolidation && (
                  <td className={classes.unit}>
                    {line.row.consolidation !== null && line.first && t(CONSOLIDATION_WORDS[line.row.consolidation])}
                  </td>
                )}
                <td>
                  <PreviewCell line={line} previews={previews} store={store} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Name({ line: { row, headed, cells }, language }: { readonly line: Line; readonly language: 'id' | 'en' }) {
  const files = cells.reduce((sum, at) => sum + (at?.cell.fact?.evidence ?? 0), 0);
  return (
    <>
      {headed ? row.member?.[language] : row.label[language]}
      {!headed && row.member !== null && <span className={classes.part}> {row.member[language]}</span>}
      {files > 0 && (
        <span className={classes.files}>
          <Icon name="clip" size={12} /> <Trans>{files} files</Trans>
        </span>
      )}
    </>
  );
}

/** Letters of the edges of the selection at a cell; null outside of it. */
function edgesAt({ active, anchor }: Grid, { row, column }: Spot): string | null {
  const [top, bottom] = [Math.min(active.row, anchor.row), Math.max(active.row, anchor.row)];
  const [left, right] = [Math.min(active.column, anchor.column), Math.max(active.column, anchor.column)];
  if (row < top || row > bottom || column < left || column > right) return null;
  if (top === bottom && left === right) return null;
  return `${row === top ? 't' : ''}${row === bottom ? 'b' : ''}${column === left ? 'l' : ''}${column === right ? 'r' : ''}`;
}
