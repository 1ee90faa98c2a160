import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Icon } from '../../components/icon.js';
import { STATE_WORDS } from '../../lib/fact-states.js';
import { useLanguage } from '../../lib/language.js';
import { editText, shownText } from './cell-text.js';
import { type Content, contentOf } from './content.js';
import classes from './grid.module.css';
import { ProblemMark } from './problem-mark.js';
import { type Problem, severityOf } from './problems.js';
import type { Draft, Located } from './store.js';
import type { Editing, Grid, Spot } from './use-grid.js';
import { MISSING_WORDS } from './words.js';

interface GridCellProps {
  readonly at: Located | null;
  readonly spot: Spot;
  readonly draft: Draft | undefined;
  readonly problem: Problem | undefined;
  readonly isActive: boolean;
  /** Edges of what is selected that this cell lies at, or empty within it; null outside. */
  readonly edges: string | null;
  readonly editing: Editing | null;
  readonly grid: Pick<Grid, 'select' | 'edit' | 'leave'>;
}

/** A cell of the grid: hatched where its period is closed or locked, sunken where there is nothing to measure. */
export function GridCell(props: GridCellProps) {
  const { at, spot, draft, problem, isActive, edges, editing, grid } = props;
  const open = at !== null && (at.cell.may === 'yes' || at.cell.may === 'as-correction');
  const severity = problem === undefined ? undefined : severityOf(problem);
  const content = draft?.content ?? contentOf(at?.cell.fact ?? null);
  return (
    <td
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      data-at={`${spot.row}:${spot.column}`}
      data-key={at?.key}
      data-edges={edges ?? undefined}
      data-severity={severity === 'note' ? undefined : severity}
      data-closed={isHatched(at) ? '' : undefined}
      data-none={at === null ? '' : undefined}
      data-active={isActive ? '' : undefined}
      aria-readonly={!open}
      aria-invalid={severity === 'error' ? true : undefined}
      aria-selected={edges !== null}
      className={classes.cell}
      onMouseDown={(event) => {
        if (editing !== null) return;
        event.preventDefault();
        grid.select(spot, event.shiftKey);
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1 && editing === null) grid.select(spot, true);
      }}
      onFocus={() => {
        if (!isActive) grid.select(spot);
      }}
      onDoubleClick={() => grid.edit(spot)}
    >
      {editing !== null && at !== null ? (
        <Field editing={editing} content={content} at={at} leave={grid.leave} />
      ) : (
        <Shown at={at} content={content} severity={severity} draft={draft} />
      )}
    </td>
  );
}

/** Its period is not open: what is entered is a correction, or nothing. */
function isHatched(at: Located | null): boolean {
  return at !== null && ['as-correction', 'locked', 'not-open'].includes(at.cell.may);
}

interface ShownProps {
  readonly at: Located | null;
  readonly content: Content;
  readonly severity: ReturnType<typeof severityOf> | undefined;
  readonly draft: Draft | undefined;
}

function Shown({ at, content, severity, draft }: ShownProps) {
  const { t } = useLingui();
  const language = useLanguage();
  if (at === null)
    return (
      <span className="visually-hidden">
        <Trans>not measured in this period</Trans>
      </span>
    );
  const { cell, row } = at;
  const text = shownText(content, row, language);
  const missing = content.kind === 'missing' ? t(MISSING_WORDS[content.reason]) : null;
  return (
    <span className={classes.shown}>
      {severity !== undefined && <ProblemMark severity={severity} />}
      {isHatched(at) ? <Icon name="lock" size={12} /> : null}
      <span className={missing === null ? classes.value : classes.missing}>{text ?? missing}</span>
      {text === null && missing === null && (
        <span className="visually-hidden">
          <Trans>empty</Trans>
        </span>
      )}
      {cell.why !== null && <span className="visually-hidden">{cell.why[language]}</span>}
      {draft === undefined && cell.fact !== null && cell.fact.state !== 'approved' && (
        <span className={classes.state}>{t(STATE_WORDS[cell.fact.state])}</span>
      )}
    </span>
  );
}

interface FieldProps {
  readonly editing: Editing;
  readonly content: Content;
  readonly at: Located;
  readonly leave: Grid['leave'];
}

function Field({ editing, content, at, leave }: FieldProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const begin = editing.text ?? editText(content, language);
  const ended = useRef(false);
  const end: Grid['leave'] = (typed, move) => {
    if (ended.current) return;
    ended.current = true;
    // Nothing typed changes nothing: a value could be read otherwise than it was meant.
    leave(typed === begin && editing.text === null ? null : typed, move);
  };
  const list = at.row.categories === null ? undefined : `categories-${at.row.key}`;
  return (
    <>
      <input
        className={classes.field}
        defaultValue={begin}
        inputMode={at.row.type === 'number' ? 'decimal' : 'text'}
        aria-label={t`Value`}
        list={list}
        // biome-ignore lint/a11y/noAutofocus: the cell that was focused is edited in place
        autoFocus
        onFocus={({ target }) => {
          if (editing.text === null) target.select();
        }}
        onBlur={({ target }) => end(target.value, null)}
        onKeyDown={(event) => {
          const typed = event.currentTarget.value;
          event.stopPropagation();
          if (event.key === 'Escape') end(null, null);
          else if (event.key === 'Enter') end(typed, event.shiftKey ? 'up' : 'down');
          else if (event.key === 'Tab') end(typed, event.shiftKey ? 'left' : 'right');
          else return;
          event.preventDefault();
        }}
      />
      {list !== undefined && (
        <datalist id={list}>
          {at.row.categories?.map(({ code, label }) => (
            <option key={code} value={label[language]} />
          ))}
        </datalist>
      )}
    </>
  );
}
