import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useLanguage } from '../../lib/language.js';
import { useRoom } from '../../lib/room.js';
import { type Scorecard, useScope } from '../../lib/scope.js';
import { indicatorQuery } from './api.js';
import { Around } from './around.js';
import { Comments } from './comments.js';
import { Courses } from './courses.js';
import classes from './indicator.module.css';
import { IndicatorHead } from './indicator-head.js';
import { Manual } from './manual.js';
import { Measures } from './measures.js';
import { Standing } from './standing.js';
import { Targets } from './targets.js';
import { Values } from './values.js';
import { Years } from './years.js';

/** Room that the chart has beside the standing of the indicator, by the room across the screen. */
const BESIDE = 440;
const WIDE = 1000;

/** One indicator: how it goes, what it rests on, what was agreed about it, and what is said of it. */
export function IndicatorPage() {
  const { card } = useScope();
  const { code = '' } = useParams({ strict: false });
  return (
    <Page>
      {card === null ? (
        <StatePanel title={<Trans>No scorecard is open to you here</Trans>} />
      ) : (
        <IndicatorOf key={`${card.id} ${code}`} card={card} code={code} />
      )}
    </Page>
  );
}

function IndicatorOf({ card, code }: { readonly card: Scorecard; readonly code: string }) {
  const room = useRoom();
  const language = useLanguage();
  const { organisation, period } = useScope();
  const width = room >= WIDE ? room - BESIDE : room;
  const { data, error, refetch, isPlaceholderData } = useQuery(
    indicatorQuery(organisation.code, card.id, { code, period, width, language }),
  );
  if (data === undefined)
    return error === null ? <Loading lines={6} /> : <ErrorPanel error={error} retry={() => void refetch()} />;
  const place = { organisation: organisation.code, scorecard: card.id, indicator: data.indicatorId };
  return (
    <div aria-busy={isPlaceholderData}>
      <IndicatorHead view={data} place={place} />
      {error !== null && <ErrorPanel error={error} retry={() => void refetch()} />}
      <div className={classes.first}>
        <Standing view={data} />
        <div className={classes.main}>
          <Courses view={data} />
          <Values view={data} />
        </div>
        <Around view={data} />
      </div>
      <div className={classes.second}>
        <div>
          <Measures view={data} place={place} whole={card.period} />
          <Targets view={data} place={place} />
        </div>
        <Comments view={data} place={place} />
      </div>
      <Manual view={data} place={place} />
      <Years place={place} />
    </div>
  );
}
