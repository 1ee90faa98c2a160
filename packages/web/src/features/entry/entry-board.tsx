import { Plural, Trans } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useLanguage } from '../../lib/language.js';
import { useSession } from '../../lib/session.js';
import type { Entry } from './api.js';
import { ClosedPeriods } from './closed-periods.js';
import { DraftBar } from './draft-bar.js';
import classes from './entry.module.css';
import { EntryGrid } from './entry-grid.js';
import { EntryHead } from './entry-head.js';
import { EvidenceBox } from './evidence-box.js';
import { LeftOut } from './left-out.js';
import { type Filter, groupsOf, isYours, type Line, linesOf } from './lines.js';
import { NothingEntrusted } from './nothing-entrusted.js';
import { PhoneAttention } from './phone-attention.js';
import { PhoneCards } from './phone-cards.js';
import { isSendable, problemsOf, severityOf } from './problems.js';
import { SidePanel } from './side-panel.js';
import { type Draft, type Located, useEntryStore, useKept } from './store.js';
import { useEvidence } from './use-evidence.js';
import { useGrid } from './use-grid.js';
import { usePreviews } from './use-previews.js';
import { isServerDraft, useSending } from './use-sending.js';
import { useWanted } from './use-wanted.js';
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
  const { now, before, whatIf } = usePreviews(store, kept, cells, { organisation, scorecard });
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
  const { wanted, goTo, reached } = useWanted(lines, {
    showAll: () => setFilter('all'),
    show: (key, group) => {
      setCard(group);
      grid.goTo(key);
    },
    // On a phone its field says when it has come.
    isAtOnce: !isPhone,
  });
  const fix = (key: string): void => {
    const row = lines.findIndex((line) => line.cells.some((at) => at?.key === key));
    const column = lines[row]?.cells.findIndex((at) => at?.key === key) ?? -1;
    if (row >= 0 && column >= 0) grid.edit({ row, column });
  };
  const locked = entry.columns.length > 0 && entry.columns.every(({ state }) => state !== 'open');
  const empty = cells.filter((at) => at.cell.may === 'yes' && store.content(at).kind === 'empty').length;
  const untaken = found.filter(({ at }) => isUntaken(kept.drafts[at.key]));
  const evidenceBox = (
    <EvidenceBox
      at={isPhone ? filled(shownCard.filter(isOpen)) : chosen}
      byDrag={!isPhone}
      waiting={evidence.waiting}
      add={evidence.add}
      drop={evidence.drop}
    />
  );
  return (
    <Page>
      <div className={isPhone || lines.length === 0 ? undefined : classes.screen}>
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
          {empty > 0 && (
            <span className={classes.unfilled}>
              <Plural value={empty} one="# value not filled in yet" other="# values not filled in yet" />
            </span>
          )}
          <WholePreview
            now={now}
            before={before}
            upTo={entry.columns.at(-1)?.period ?? entry.span}
            without={new Set(untaken.map(({ at }) => at.row.group)).size}
          />
        </div>
        {locked ? (
          <StatePanel icon="lock" title={<Trans>This period is not open</Trans>}>
            <ClosedPeriods columns={entry.columns} />
            <p>
              <Trans>
                Values can be read. What was approved stays; in a locked period it is corrected with a reason.
              </Trans>
            </p>
          </StatePanel>
        ) : (
          <ClosedPeriods columns={entry.columns} />
        )}
        {lines.length === 0 ? (
          <NothingEntrusted showAll={() => setFilter('all')} />
        ) : isPhone ? (
          <>
            <PhoneAttention problems={found} goTo={goTo} />
            <PhoneCards
              lines={lines}
              store={store}
              problems={problems}
              previews={now}
              whatIf={whatIf}
              wanted={wanted}
              reached={reached}
              current={card}
              show={setCard}
            />
            <LeftOut left={entry.left} />
            {evidenceBox}
          </>
        ) : (
          <div className={classes.board}>
            <div className={classes.main}>
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
              <LeftOut left={entry.left} />
            </div>
            <SidePanel problems={found} store={store} whatIf={whatIf} current={current} goTo={goTo} fix={fix}>
              {evidenceBox}
            </SidePanel>
          </div>
        )}
      </div>
    </Page>
  );
}

/** Whether what was typed counts nowhere as long as it stands so. */
function isUntaken(draft: Draft | undefined): boolean {
  return draft?.content.kind === 'text' || draft?.content.kind === 'empty';
}
