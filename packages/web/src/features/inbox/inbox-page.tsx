import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Page, PageHead } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import { ActionBar } from './action-bar.js';
import { type Item, inboxQuery } from './api.js';
import { isBlocked } from './blocked.js';
import classes from './inbox.module.css';
import { Outcome } from './outcome.js';
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
  const ready = items.filter((item) => !isBlocked(item));
  const blocked = items.length - ready.length;
  const picked = ready.filter(({ factId }) => chosen.has(factId));
  const take = (of: readonly Item[], reason?: string): void => {
    setChosen(new Set());
    steps.take(of, reason);
  };
  return (
    <Page>
      <PageHead
        over={<Trans>Inbox</Trans>}
        title={
          ready.length === 0 ? (
            <Trans>Nothing waits for you</Trans>
          ) : query.hasNextPage ? (
            <Trans>More than {ready.length} values wait for you</Trans>
          ) : (
            <Plural value={ready.length} one="# value waits for you" other="# values wait for you" />
          )
        }
      />
      {blocked > 0 && (
        <p className={classes.waits}>
          <Icon name="lock" size={12} />{' '}
          <Plural
            value={blocked}
            one="# value is of a period that is not open: it can be returned, but does not go on."
            other="# values are of periods that are not open: they can be returned, but do not go on."
          />
        </p>
      )}
      {steps.error !== null && (
        <div className={classes.fault}>
          <ErrorPanel error={steps.error} />
        </div>
      )}
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
      <div className={classes.foot}>
        <Outcome done={steps.done} refused={items.filter(({ factId }) => steps.refused.has(factId))} />
        <ActionBar
          picked={picked}
          busy={steps.isPending}
          onTake={() => take(picked)}
          onReturn={() => setReturning(picked)}
        />
      </div>
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
