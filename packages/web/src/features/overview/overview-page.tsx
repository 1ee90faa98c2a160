import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useLanguage } from '../../lib/language.js';
import { useRoom } from '../../lib/room.js';
import { type Scorecard, useScope } from '../../lib/scope.js';
import { overviewQuery } from './api.js';
import { Changes } from './changes.js';
import { Indicators } from './indicators.js';
import { Measured } from './measured.js';
import { NoResults } from './no-results.js';
import { NoScorecard } from './no-scorecard.js';
import classes from './overview.module.css';
import { OverviewHead } from './overview-head.js';
import { Perspectives } from './perspectives.js';
import { Todo } from './todo.js';
import { Units } from './units.js';
import { Whole } from './whole.js';

/** What the head of a unit looks at: how it goes, what stands out, and what waits for them. */
export function OverviewPage() {
  const { card } = useScope();
  return <Page>{card === null ? <NoScorecard /> : <OverviewOf card={card} />}</Page>;
}

function OverviewOf({ card }: { readonly card: Scorecard }) {
  const language = useLanguage();
  const room = useRoom();
  const { organisation, period } = useScope();
  const { data, error, refetch, isPlaceholderData } = useQuery(
    overviewQuery({ organisation: organisation.code, scorecard: card.id, period, room, language }),
  );
  if (data === undefined)
    return error === null ? <Loading lines={6} /> : <ErrorPanel error={error} retry={() => void refetch()} />;
  const { whole, measured, perspectives, indicators, changes, units, todo, calculation, fingerprint } = data;
  const nothing = whole === null && measured.length === 0 && perspectives === null && indicators === null;
  return (
    <div aria-busy={isPlaceholderData} className={classes.overview}>
      <OverviewHead overview={data} />
      {error !== null && <ErrorPanel error={error} retry={() => void refetch()} />}
      <div className={classes.first} data-parts={whole !== null && perspectives !== null ? 3 : 2}>
        {nothing && <NoResults overview={data} />}
        {whole !== null && <Whole whole={whole} />}
        {perspectives !== null && <Perspectives perspectives={perspectives} whole={whole} />}
        {whole === null && perspectives === null && !nothing && <Measured measured={measured} />}
        <Todo todo={todo} />
      </div>
      {whole === null && perspectives !== null && measured.length > 0 && <Measured measured={measured} />}
      {indicators !== null && <Indicators indicators={indicators} />}
      <div className={classes.second} data-parts={units === null || changes === null ? 1 : 2}>
        {units !== null && <Units units={units} />}
        {changes !== null && <Changes changes={changes} />}
      </div>
      {calculation !== null && (
        <p className={classes.printed}>
          <Trans>
            Calculation {calculation}, fingerprint {fingerprint}
          </Trans>
        </p>
      )}
    </div>
  );
}
