import type { MapPlan } from '@berimbang/pictures';
import { Trans } from '@lingui/react/macro';
import { said, useLanguage } from '../../lib/language.js';
import type { Objective, StrategyMap } from './api.js';
import { CardFoot, CardName, facesOf } from './card-face.js';
import { LaneNumbers } from './parts.js';
import classes from './phone-map.module.css';

interface PhoneMapProps {
  readonly map: StrategyMap;
  readonly plan: MapPlan;
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
  /** What stands below the objective that was chosen. */
  readonly detail: React.ReactNode;
}

/** The map in little room: perspectives one below the other, causes and effects in words. */
export function PhoneMap({ map, plan, chosen, onChoose, detail }: PhoneMapProps) {
  const language = useLanguage();
  const faces = facesOf(map);
  const known = new Set(map.lanes.map(({ code }) => code));
  const lanes = [
    ...map.lanes.map((lane) => ({ lane, cards: plan.cards.filter((card) => card.lane === lane.code) })),
    { lane: null, cards: plan.cards.filter((card) => card.lane === null || !known.has(card.lane)) },
  ];
  return (
    <div data-display="phone">
      {lanes.map(({ lane, cards }) => {
        if (lane === null && cards.length === 0) return null;
        return (
          <section key={lane?.code ?? ''} className={classes.lane}>
            {lane !== null && (
              <header>
                <h2>{said(lane.label, language)}</h2>
                <LaneNumbers lane={lane} />
              </header>
            )}
            {cards.length === 0 && (
              <p className={classes.empty}>
                <Trans>No strategic objectives</Trans>
              </p>
            )}
            <ul>
              {cards.map(({ id }) => {
                const face = faces.get(id);
                const objective = map.objectives.find((own) => own.id === id);
                if (face === undefined) return null;
                const open = chosen === face.code;
                return (
                  <li key={id} data-chosen={open || undefined}>
                    <CardName
                      face={face}
                      chosen={open}
                      onChoose={objective === undefined ? undefined : () => onChoose(open ? null : face.code)}
                    />
                    <CardFoot face={face} target={map.target} />
                    {objective !== undefined && !open && <InWords map={map} objective={objective} />}
                    {open && detail}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Causes and effects of an objective by their codes. */
function InWords({ map, objective: { code } }: { readonly map: StrategyMap; readonly objective: Objective }) {
  const causes = map.links.filter(({ to }) => to === code).map(({ from }) => from);
  const effects = map.links.filter(({ from }) => from === code).map(({ to }) => to);
  if (causes.length === 0 && effects.length === 0) return null;
  const [by, onto] = [causes.join(', '), effects.join(', ')];
  return (
    <p className={classes.inWords}>
      {causes.length > 0 && <Trans>Caused by {by}.</Trans>} {effects.length > 0 && <Trans>Leads to {onto}.</Trans>}
    </p>
  );
}
