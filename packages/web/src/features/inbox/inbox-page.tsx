import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { Page, PageHead } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import { ActionBar } from './action-bar.js';
import { type Item, inboxQuery } from './api.js';
import classes from './inbox.module.css';
import { ReturnDialog } from './return-dialog.js';
import { useSteps } from './use-steps.js';
import { WaitingTable } from './waiting-table.js';

/** What waits for a verifier or a head: compare, approve or return with a reason, one by one or many at once. */
export function InboxPage() {
  const organisation = useOrganisation();
  const mayStep = hasRole(organisation, 'verifier', 'approver');
  const query = useInfiniteQuery({ ...inboxQuery(organisation.code), enabled: mayStep });
  const steps = useSteps();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState<readonly Item[]>([]);
  if (!mayStep)
    return (
      <Page>
        <StatePanel icon="lock" title={<Trans>Nothing comes to you here</Trans>}>
          <p>
            <Trans>
              Values come here to be verified or approved. Your roles do neither; ask your administrator if they should.
            </Trans>
          </p>
        </StatePanel>
      </Page>
    );
  if (query.isError)
    return (
      <Page>
        <ErrorPanel error={query.error} retry={() => void query.refetch()} />
      </Page>
    );
  if (query.isPending)
    return (
      <Page>
        <Loading />
      </Page>
    );
  const items = query.data.pages.flatMap((page) => page.items);
  const picked = items.filter(({ factId }) => chosen.has(factId));
  const take = (of: readonly Item[], reason?: string): void => {
    setChosen(new Set());
    steps.take(of, reason);
  };
  return (
    <Page>
      <PageHead
        over={<Trans>Inbox</Trans>}
        title={
          items.length === 0 ? (
            <Trans>Nothing waits for you</Trans>
          ) : query.hasNextPage ? (
            <Trans>More than {items.length} values wait for you</Trans>
          ) : (
            <Plural value={items.length} one="# value waits for you" other="# values wait for you" />
          )
        }
      />
      {steps.error !== null && (
        <div className={classes.fault}>
          <ErrorPanel error={steps.error} />
        </div>
      )}
      <Outcome done={steps.done} refused={steps.refused.size} />
      {items.length === 0 ? (
        <p className={classes.empty}>
          <Trans>What data owners submit appears here by itself, with its scorecard and the period before.</Trans>
        </p>
      ) : (
        <WaitingTable
          items={items}
          chosen={chosen}
          onChoose={setChosen}
          refused={steps.refused}
          onTake={take}
          onReturn={setReturning}
        />
      )}
      {query.hasNextPage && (
        <Button mt="md" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
      <ActionBar
        picked={picked}
        busy={steps.isPending}
        onTake={() => take(picked)}
        onReturn={() => setReturning(picked)}
      />
      <ReturnDialog
        items={returning}
        onClose={() => setReturning([])}
        onReturn={(reason) => {
          setReturning([]);
          take(returning, reason);
        }}
      />
    </Page>
  );
}

function Outcome({
  done,
  refused,
}: {
  readonly done: { readonly count: number; readonly returned: boolean } | null;
  readonly refused: number;
}) {
  return (
    <p className={classes.outcome} role="status">
      {done !== null && done.count > 0 && (
        <span>
          {done.returned ? (
            <Plural value={done.count} one="# value was returned." other="# values were returned." />
          ) : (
            <Plural value={done.count} one="# value went on." other="# values went on." />
          )}
        </span>
      )}{' '}
      {refused > 0 && (
        <span className={classes.refused}>
          <Plural
            value={refused}
            one="# could not; the reason stands beside it."
            other="# could not; the reasons stand beside them."
          />
        </span>
      )}
    </p>
  );
}
