import { mapSvg } from '@berimbang/pictures';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Loading } from '../../components/loading.js';
import { StatePanel } from '../../components/state-panel.js';
import { SvgPicture } from '../../components/svg-picture.js';
import { saveText } from '../../lib/save-text.js';
import { type Scorecard, useScope } from '../../lib/scope.js';
import type { MapLink, StrategyMap } from './api.js';
import { applied } from './applied.js';
import { AddObjective, RemoveLink } from './change-dialogs.js';
import { ChangePanel } from './change-panel.js';
import { Chosen } from './chosen.js';
import { EditBar } from './edit-bar.js';
import { Legend } from './legend.js';
import { MapHeading } from './map-heading.js';
import { PhoneMap } from './phone-map.js';
import { Refusal } from './refusal.js';
import classes from './strategy-map.module.css';
import { useEdits } from './use-edits.js';
import { usePlan } from './use-plan.js';

// The library that drags comes only where there is room for a board.
const Board = lazy(() => import('./board.js').then((own) => ({ default: own.Board })));

/** Width of the exported picture, in pixels; printed it fills a page across. */
const EXPORTED = 1240;
const PRINTED = 1010;

interface LoadedMapProps {
  readonly map: StrategyMap;
  readonly card: Scorecard;
  /** The numbers of another period are still on their way. */
  readonly stale: boolean;
}

/** A map to look at, to change where one may, to take along and to print. */
export function LoadedMap({ map: stored, card, stale }: LoadedMapProps) {
  const { t } = useLingui();
  const { organisation } = useScope();
  const phone = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false }) === true;
  const [code, setChosen] = useState<string | null>(null);
  const [wanted, setEditing] = useState(false);
  const [leaving, setLeaving] = useState<MapLink | null>(null);
  const [adding, setAdding] = useState(false);
  const edits = useEdits({ organisation: organisation.code, scorecard: card.id }, stored);
  const { pending } = edits;
  // What was done is seen at once; how the server has it follows.
  const map = useMemo(() => (pending === null ? stored : applied(stored, pending)), [stored, pending]);
  const { plan, head } = usePlan(map, organisation);
  const panel = useRef<HTMLElement>(null);
  const editing = wanted && map.may.change;
  const objective = map.objectives.find((own) => own.code === code) ?? null;
  const chosen = objective?.code ?? null;
  const printed = useMemo(() => mapSvg(plan, head, PRINTED), [plan, head]);
  const choose = (own: string | null, byKeys: boolean): void => {
    setChosen(own);
    // Whoever pressed a key wants to go on to what can be done.
    if (own !== null && byKeys && editing) requestAnimationFrame(() => panel.current?.focus());
  };
  // The panel that opens over the lower lanes leaves the card in sight that it is about.
  useEffect(() => {
    if (chosen === null || phone || panel.current === null) return;
    const card = cardOf(chosen)?.closest('article');
    const hidden = (card?.getBoundingClientRect().bottom ?? 0) + 16 - panel.current.getBoundingClientRect().top;
    if (hidden > 0) window.scrollBy({ top: hidden });
  }, [chosen, phone]);
  const empty = plan.lanes.length === 0 && plan.cards.length === 0;
  const detail = objective !== null && (
    <>
      {edits.refused !== null && <Refusal refused={edits.refused} onClose={edits.dismiss} />}
      <Chosen
        map={map}
        objective={objective}
        onChoose={setChosen}
        onClose={() => setChosen(null)}
        onUnlink={editing ? setLeaving : undefined}
        change={editing ? <ChangePanel map={map} objective={objective} edits={edits} /> : undefined}
      />
    </>
  );
  return (
    <div aria-busy={stale || edits.isPending} className={classes.map}>
      <MapHeading
        map={map}
        editing={editing}
        onEdit={map.objectives.length === 0 && !empty ? undefined : () => setEditing(!wanted)}
        onExport={
          empty
            ? undefined
            : () =>
                saveText(
                  `${t`strategy-map`}-${card.code}${map.period === null ? '' : `-${map.period}`}.svg`,
                  mapSvg(plan, head, EXPORTED),
                  'image/svg+xml;charset=utf-8',
                )
        }
      />
      {editing && <EditBar edits={edits} phone={phone} onAdd={() => setAdding(true)} />}
      {empty ? (
        <StatePanel title={<Trans>There is nothing on the map yet</Trans>}>
          <p>
            <Trans>A planner adds perspectives and strategic objectives to the scorecard; they appear here.</Trans>
          </p>
        </StatePanel>
      ) : (
        <>
          {map.objectives.length === 0 && (
            <p className={classes.hint}>
              <Trans>
                This scorecard has no strategic objectives. What measures each perspective is shown instead, without
                causes and effects.
              </Trans>
            </p>
          )}
          {phone ? (
            <PhoneMap map={map} plan={plan} chosen={chosen} onChoose={setChosen} detail={detail} />
          ) : (
            <Suspense fallback={<Loading lines={12} />}>
              <Board
                map={map}
                plan={plan}
                chosen={chosen}
                onChoose={choose}
                edits={editing ? edits : null}
                // Said where the change was asked for: in the panel, or beside the card.
                refused={objective === null ? edits.refused : null}
                onUnlink={setLeaving}
              />
            </Suspense>
          )}
          <Legend map={map} chosen={chosen} />
          {!phone && objective !== null && (
            <aside
              ref={panel}
              className={classes.panel}
              aria-label={t`Causes and effects of ${objective.code}`}
              tabIndex={-1}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                cardOf(objective.code)?.focus();
              }}
            >
              {detail}
            </aside>
          )}
        </>
      )}
      {adding && (
        <AddObjective
          map={stored}
          lane={objective?.perspective ?? null}
          edits={edits}
          onClose={() => setAdding(false)}
          onMade={(made) => {
            setAdding(false);
            setChosen(made);
          }}
        />
      )}
      {leaving !== null && <RemoveLink link={leaving} edits={edits} onClose={() => setLeaving(null)} />}
      <p role="status" className="visually-hidden">
        {edits.told}
      </p>
      {!empty && (
        <div className={classes.printed}>
          <SvgPicture svg={printed} />
        </div>
      )}
    </div>
  );
}

const cardOf = (code: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-objective="${CSS.escape(code)}"]`);
