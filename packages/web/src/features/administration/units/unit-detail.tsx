import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { said, useLanguage } from '../../../lib/language.js';
import { peopleQuery } from '../../../lib/people.js';
import { hasRoleOver, ROLE_NAMES } from '../../../lib/roles.js';
import { type Scorecard, type Unit, useOrganisation } from '../../../lib/scope.js';
import { Detail, Part } from '../split.js';
import { EndUnitDialog } from './end-unit-dialog.js';
import { MoveUnitDialog } from './move-unit-dialog.js';
import { NewUnitDialog } from './new-unit-dialog.js';
import { RenameUnitDialog } from './rename-unit-dialog.js';
import { UnitHistory } from './unit-history.js';
import { Validity } from './unit-tree.js';
import classes from './units.module.css';

type Act = 'below' | 'rename' | 'move' | 'merge' | 'close';

interface UnitDetailProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly cards: readonly Scorecard[];
  readonly onChoose: (id: string | null) => void;
  /** Opens the branch of a unit. */
  readonly onOpen: (id: string) => void;
}

/** A unit: where it stands, what belongs to it, what happened to it, and what can be done. */
export function UnitDetail({ unit, units, cards, onChoose, onOpen }: UnitDetailProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const organisation = useOrganisation();
  const { data: people } = useQuery(peopleQuery(organisation.code));
  const [act, setAct] = useState<Act | null>(null);
  const parent = units.find(({ id }) => id === unit.parentId);
  const successor = units.find(({ id }) => id === unit.successorId);
  const mayPlan = hasRoleOver(organisation, units, unit.id, 'administrator', 'planner');
  const mayAdminister = hasRoleOver(organisation, units, unit.id, 'administrator');
  const roles = (people ?? []).flatMap(({ id, name, grants }) =>
    grants
      .filter(({ active, unitId }) => active && unitId === unit.id)
      .map((grant) => ({ ...grant, name, person: id })),
  );
  const acts = (
    [
      ['below', mayPlan, <Trans key="below">Unit below</Trans>],
      ['rename', mayPlan, <Trans key="rename">Rename</Trans>],
      ['move', mayAdminister, <Trans key="move">Move</Trans>],
      ['merge', mayAdminister, <Trans key="merge">Merge</Trans>],
      ['close', mayAdminister, <Trans key="close">Close down</Trans>],
    ] as const
  ).filter(([, may]) => may && unit.validTo === null);
  const done = (): void => setAct(null);
  const on = { unit, units, onClose: done };
  return (
    <Detail
      name={said(unit.name, language)}
      about={
        <>
          {[unit.code, unit.kind].filter((part) => part !== '').join(' · ')}
          {(unit.validFrom !== null || unit.validTo !== null) && ' · '}
          <Validity unit={unit} />
        </>
      }
      onClose={() => onChoose(null)}
      actions={
        acts.length === 0
          ? undefined
          : acts.map(([code, , label]) => (
              <Button key={code} onClick={() => setAct(code)}>
                {label}
              </Button>
            ))
      }
    >
      <Part title={<Trans>Place</Trans>}>
        <p className={classes.text}>
          {parent === undefined ? (
            <Trans>At the top of the organisation</Trans>
          ) : (
            <Trans>
              Below{' '}
              <button type="button" className={classes.link} onClick={() => onChoose(parent.id)}>
                {said(parent.name, language)}
              </button>
            </Trans>
          )}
        </p>
        {successor !== undefined && (
          <p className={classes.text}>
            <Trans>
              Goes on in{' '}
              <button type="button" className={classes.link} onClick={() => onChoose(successor.id)}>
                {said(successor.name, language)}
              </button>
            </Trans>
          </p>
        )}
      </Part>
      <Part title={<Trans>Scorecards</Trans>}>
        {cards.length === 0 ? (
          <p className={classes.quiet}>
            <Trans>None that you may see.</Trans>
          </p>
        ) : (
          <ul className={classes.rows}>
            {cards.map((card) => (
              <li key={card.id}>
                <Link
                  to="/o/$organisation/scorecard"
                  params={{ organisation: organisation.code }}
                  search={{ card: card.id }}
                >
                  {said(card.title, language)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={<Trans>Roles over just this unit</Trans>}>
        {roles.length === 0 ? (
          <p className={classes.quiet}>
            {parent === undefined ? (
              <Trans>None; those over the whole organisation hold here too.</Trans>
            ) : (
              <Trans>None; those given above hold here too.</Trans>
            )}
          </p>
        ) : (
          <ul className={classes.rows}>
            {roles.map(({ id, name, person, role }) => (
              <li key={id}>
                <Link
                  to="/o/$organisation/administration/$area"
                  params={{ organisation: organisation.code, area: 'people' }}
                  search={{ of: person }}
                >
                  {name}
                </Link>{' '}
                <span className={classes.quiet}>{t(ROLE_NAMES[role])}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={<Trans>History</Trans>}>
        <UnitHistory unit={unit} units={units} />
      </Part>
      {act === 'below' && (
        <NewUnitDialog
          units={units}
          parentId={unit.id}
          onClose={done}
          onMade={({ id }) => {
            done();
            onOpen(unit.id);
            onChoose(id);
          }}
        />
      )}
      {act === 'rename' && <RenameUnitDialog {...on} />}
      {act === 'move' && <MoveUnitDialog {...on} />}
      {(act === 'merge' || act === 'close') && <EndUnitDialog {...on} kind={act} />}
    </Detail>
  );
}
