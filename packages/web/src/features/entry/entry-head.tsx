import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Select } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import { dateText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import type { Entry } from './api.js';
import classes from './entry.module.css';
import type { Filter } from './lines.js';
import type { Pasted } from './use-grid.js';
import { periodWords } from './values/period-words.js';

interface EntryHeadProps {
  readonly entry: Entry;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** How many indicators or inputs are one's own. */
  readonly yours: number;
  readonly onSpan: (span: string) => void;
  readonly pasted: Pasted | null;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly ready: number;
  readonly busy: boolean;
  readonly submit: () => void;
}

/** What is entered, for which period and until when; the buttons that undo and submit. */
export function EntryHead(props: EntryHeadProps) {
  const { entry, filter, onFilter, yours, onSpan, pasted, undo, canUndo, ready, busy, submit } = props;
  const { t } = useLingui();
  const language = useLanguage();
  const due = entry.columns
    .flatMap((column) => column.due ?? [])
    .sort()
    .at(-1);
  const dueText = due === undefined ? '' : dateText(due, language);
  const { cells, read, left } = pasted ?? { cells: 0, read: 0, left: 0 };
  return (
    <header className={classes.head}>
      <h1>
        <Trans>Entry of values</Trans>
      </h1>
      <Select
        aria-label={t`Period`}
        value={entry.span}
        data={entry.spans.map((code) => ({ value: code, label: periodWords(code, language) }))}
        onChange={(code) => code !== null && onSpan(code)}
        w={190}
      />
      {due !== undefined && (
        <span className={classes.due}>
          <Trans>due {dueText}</Trans>
        </span>
      )}
      <fieldset className={classes.filter}>
        <legend className="visually-hidden">
          <Trans>Which values</Trans>
        </legend>
        <button type="button" aria-pressed={filter === 'mine'} onClick={() => onFilter('mine')}>
          <Trans>Yours ({yours})</Trans>
        </button>
        <button type="button" aria-pressed={filter === 'all'} onClick={() => onFilter('all')}>
          <Trans>All</Trans>
        </button>
      </fieldset>
      <span className={classes.grow} />
      <span className={classes.pasted} role="status">
        {pasted !== null && (
          <>
            <Trans>
              Pasted: {cells} cells, {read} read
            </Trans>
            {left > 0 && (
              <>
                {', '}
                <Plural value={left} one="# is closed" other="# are closed" />
              </>
            )}
          </>
        )}
      </span>
      <Button onClick={undo} disabled={!canUndo} leftSection={<Icon name="undo" />}>
        <Trans>Undo</Trans>
      </Button>
      <Button variant="filled" onClick={submit} disabled={ready === 0} loading={busy}>
        <Plural value={ready} one="Submit # value" other="Submit # values" />
      </Button>
    </header>
  );
}
