import { Plural, Trans } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { useSession } from '../../lib/session.js';
import type { Entry } from './api.js';
import { DraftBar } from './draft-bar.js';
import classes from './entry.module.css';
import { EntryGrid } from './entry-grid.js';
import { EntryHead } from './entry-head.js';
import { EvidenceBox } from './evidence-box.js';
import { type Filter, isYours, type Line, linesOf } from './lines.js';
import { NothingEntrusted } from './nothing-entrusted.js';
import { groupsOf, PhoneCards } from './phone-cards.js';
import { isSendable, problemsOf, severityOf } from './problems.js';
import { SidePanel } from './side-panel.js';
import { type Located, useEntryStore, useKept } from './store.js';
import { useEvidence } from './use-evidence.js';
import { useGrid } from './use-grid.js';
import { usePreviews } from './use-previews.js';
import { isServerDraft, useSending } from './use-sending.js';
import { WholePreview } from './whole-preview.js';

interface EntryBoardProps {
  readonly organisation: string;
  readonly scorecard: string;
  readonly entry: Entry;
  readonly onSpan: (span: string) => void;
}

/** The grid with what stands around it: head, problems, preview of the whole, evidence. */
export function EntryBoard({ organisation, scorecard, entry, onSpan }: EntryBoardProps) {
  const language = useLanguage();
  const { user } = useSession();
  const isPhone = useMediaQuery('(max-width: 700px)', window.innerWidth <= 700) ?? false;
  const store = useEntryStore(user.id, organisation, scorecard);
  const kept = useKept(store);
  const [filter, setFilter] = useState<Filter>('mine');
  const [card, setCard] = useState(0);
  const lines = useMemo(() => linesOf(entry, filter), [entry, filter]);
  const rows = useMemo(() => linesOf(entry, 'all').map(({ cells }) => cells.filter((at) => at !== null)), [entry]);
  const cells = useMemo(() => rows.flat(), [rows]);
  const found = useMemo(() => problemsOf(rows, kept, store, language), [rows, kept, store, language]);
  const problems = useMemo(() => new Map(found.map((problem) => [problem.at.key, problem])), [found]);
  const sending = useSending(store, kept, cells, { organisation, scorecard, language });
  const { now, before } = usePreviews(store, kept, cells, { organisation, scorecard });
  const evidence = useEvidence(cells, {
    person: user.id,
    organisation,
    scorecard,
    reachable: sending.state === 'done',
  });
  const grid = useGrid({
    store,
    lines,
    columns: entry.columns.length,
    language,
    problems: found.filter((problem) => severityOf(problem) !== 'note').map(({ at }) => at.key),
  });
  const yours = entry.rows.filter(isYours(entry.rows));
  const drafts = cells.filter(({ key }) => kept.drafts[key] !== undefined);
  const sendable = drafts.filter((at) => {
    const draft = kept.drafts[at.key];
    return draft !== undefined && isSendable(at, draft, language);
  });
  const ready = sendable.length + cells.filter((at) => kept.drafts[at.key] === undefined && isServerDraft(at)).length;
  const current = lines[grid.active.row]?.cells[grid.active.column] ?? null;
  const isOpen = (at: Located): boolean => at.cell.may === 'yes' || at.cell.may === 'as-correction';
  const chosen = current !== null && isOpen(current) ? current : null;
  /** Of some cells the last one that has a value, or the first: where evidence for all of them belongs. */
  const filled = (own: readonly Located[]): Located | null =>
    own.findLast((at) => store.content(at).kind !== 'empty') ?? own[0] ?? null;
  const shownCard = (groupsOf(lines)[card] ?? []).flatMap((line) => line.cells.filter((at) => at !== null));
  const dropOn = (line: Line, files: readonly File[]): void => {
    const at = filled(line.cells.filter((own) => own !== null));
    if (at !== null) evidence.add(at.key, files);
  };
  const goTo = (key: string): void => {
    if (!lines.some((line) => line.cells.some((at) => at?.key === key))) setFilter('all');
    grid.goTo(key);
    const group = groupsOf(lines).findIndex((own) => own.some(({ cells: all }) => all.some((at) => at?.key === key)));
    if (group >= 0) setCard(group);
  };
  const fix = (key: string): void => {
    const row = lines.findIndex((line) => line.cells.some((at) => at?.key === key));
    const column = lines[row]?.cells.findIndex((at) => at?.key === key) ?? -1;
    if (row >= 0 && column >= 0) grid.edit({ row, column });
  };
  const closed = entry.columns.filter(({ state }) => state !== 'open');
  const locked = entry.columns.length > 0 && closed.length === entry.columns.length;
  const empty = cells.filter((at) => at.cell.may === 'yes' && store.content(at).kind === 'empty').length;
  const errors = found.filter((problem) => severityOf(problem) === 'error').length;
  const choices = found.filter((problem) => severityOf(problem) === 'choice').length;
  return (
    <Page>
      <EntryHead
        entry={entry}
        filter={filter}
        onFilter={setFilter}
        yours={new Set(yours.map(({ group }) => group)).size}
        onSpan={onSpan}
        pasted={grid.pasted}
        undo={grid.undo}
        canUndo={store.canUndo}
        ready={ready}
        busy={sending.busy}
        submit={() => void sending.submit()}
      />
      <div className={classes.lineAbove}>
        <DraftBar kept={kept} sending={sending} elsewhere={Object.keys(kept.drafts).length - drafts.length} />
        <WholePreview now={now} before={before} upTo={entry.columns.at(-1)?.period ?? entry.span} />
      </div>
      {locked && (
        <StatePanel icon="lock" title={<Trans>This period is not open</Trans>}>
          <p>
            <Trans>
              Values can be read. What was approved stays; in a locked period it is corrected with a reason.
            </Trans>
          </p>
        </StatePanel>
      )}
      {lines.length === 0 ? (
        <NothingEntrusted showAll={() => setFilter('all')} />
      ) : (
        <div className={classes.board}>
          <div className={classes.main}>
            {isPhone ? (
              <PhoneCards
                lines={lines}
                store={store}
                problems={problems}
                previews={now}
                current={card}
                show={setCard}
              />
            ) : (
              <EntryGrid
                entry={entry}
                lines={lines}
                kept={kept}
                store={store}
                grid={grid}
                problems={problems}
                previews={now}
                onFiles={dropOn}
              />
            )}
            <p className={classes.counts}>
              <span>
                <StatusMark tone="green" /> <Plural value={ready} one="# ready to submit" other="# ready to submit" />
              </span>
              <span>
                <StatusMark tone="red" /> <Plural value={errors} one="# error" other="# errors" />
              </span>
              <span>
                <StatusMark tone="yellow" /> <Plural value={choices} one="# to decide" other="# to decide" />
              </span>
              <span>
                <StatusMark tone="grey" /> <Plural value={empty} one="# empty" other="# empty" />
              </span>
            </p>
            {entry.left.map(({ label, rows: count }) => (
              <p key={label.id} className={classes.left}>
                <Trans>
                  {said(label, language)}: {count} rows, which come as a file
                </Trans>
              </p>
            ))}
            <EvidenceBox
              at={isPhone ? filled(shownCard.filter(isOpen)) : chosen}
              byDrag={!isPhone}
              waiting={evidence.waiting}
              add={evidence.add}
              drop={evidence.drop}
            />
          </div>
          {!isPhone && <SidePanel problems={found} store={store} goTo={goTo} fix={fix} />}
        </div>
      )}
    </Page>
  );
}
