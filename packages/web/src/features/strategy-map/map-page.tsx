import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useScope } from '../../lib/scope.js';
import { mapQuery } from './api.js';
import { LoadedMap } from './loaded-map.js';

/** A scorecard as a strategy map: perspectives as lanes, objectives as cards, causes and effects as arrows. */
export function MapPage() {
  const { organisation, card, readings, period } = useScope();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...mapQuery(organisation.code, card?.id ?? '', period),
    enabled: card !== null && readings !== null,
  });
  if (card === null)
    return (
      <Page>
        <h1>
          <Trans>Strategy map</Trans>
        </h1>
        <StatePanel title={<Trans>There is no scorecard yet</Trans>}>
          <p>
            <Trans>A planner makes one from a method, or pastes its indicators from a spreadsheet.</Trans>
          </p>
        </StatePanel>
      </Page>
    );
  if (data === undefined)
    return (
      <Page>
        <h1 className="visually-hidden">
          <Trans>Strategy map</Trans>
        </h1>
        {error === null ? <Loading lines={12} /> : <ErrorPanel error={error} retry={() => void refetch()} />}
      </Page>
    );
  return (
    <Page>
      {error !== null && <ErrorPanel error={error} retry={() => void refetch()} />}
      <LoadedMap key={card.id} map={data} card={card} stale={isPlaceholderData} />
    </Page>
  );
}
