import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { Page, PageHead } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useScope } from '../../lib/scope.js';
import { entryQuery } from './api.js';
import { EntryBoard } from './entry-board.js';
import { NothingToEnter } from './nothing-entrusted.js';

interface EntrySearch {
  /** Quarter or year that is shown. */
  readonly span?: string | undefined;
  readonly period?: string | undefined;
}

/** Entering values: what is entrusted to somebody, in a quarter or a year. */
export function EntryPage() {
  const { organisation, card } = useScope();
  const search: EntrySearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = search.span ?? search.period;
  const { data, error, refetch } = useQuery({
    ...entryQuery(organisation.code, card?.id ?? '', asked),
    enabled: card !== null,
    placeholderData: (before) => before,
  });
  if (card === null)
    return (
      <Page>
        <PageHead title={<Trans>Entry of values</Trans>} />
        <NothingToEnter />
      </Page>
    );
  if (data === undefined)
    return (
      <Page>{error === null ? <Loading lines={10} /> : <ErrorPanel error={error} retry={() => void refetch()} />}</Page>
    );
  if (data.rows.length === 0)
    return (
      <Page>
        <PageHead title={<Trans>Entry of values</Trans>} />
        <StatePanel title={<Trans>This scorecard has nothing to enter</Trans>}>
          <p>
            <Trans>It has no inputs yet, or all of them come from other scorecards and surveys.</Trans>
          </p>
        </StatePanel>
      </Page>
    );
  return (
    <EntryBoard
      key={card.id}
      organisation={organisation.code}
      scorecard={card.id}
      entry={data}
      onSpan={(span) => void navigate({ to: '.', search: (before) => ({ ...before, span }) })}
    />
  );
}
