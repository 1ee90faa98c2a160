import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Icon } from '../../../components/icon.js';
import { PageHead } from '../../../components/page.js';
import { StatePanel } from '../../../components/state-panel.js';
import { useLanguage } from '../../../lib/language.js';
import { hasRoleOver } from '../../../lib/roles.js';
import { scorecardsQuery, unitsQuery, useOrganisation } from '../../../lib/scope.js';
import { today } from '../../../lib/today.js';
import { treeOf } from '../../../lib/unit-tree.js';
import { Split } from '../split.js';
import { useChosen } from '../use-chosen.js';
import { NewUnitDialog } from './new-unit-dialog.js';
import { UnitDetail } from './unit-detail.js';
import { isClosedOn, linesOf } from './unit-lines.js';
import { UnitTree } from './unit-tree.js';
import classes from './units.module.css';

/** So many units are shown with all branches open; of more, the two levels at the top. */
const ALL_OPEN = 60;

/** The tree of units; of each what it is, what was done to it, and what can be. */
export function UnitsArea() {
  const { t } = useLingui();
  const language = useLanguage();
  const organisation = useOrganisation();
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const { data: cards } = useQuery(scorecardsQuery(organisation.code));
  const [chosen, choose] = useChosen();
  const [text, setText] = useState('');
  const [closed, setClosed] = useState(false);
  const [making, setMaking] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(units.filter(({ parentId }) => units.length <= ALL_OPEN || parentId === null).map(({ id }) => id)),
  );
  const day = today();
  const tree = useMemo(() => treeOf(units), [units]);
  const lines = linesOf(tree, { open, text, closed, language, today: day });
  const going = units.filter((unit) => !isClosedOn(unit, day)).length;
  const shown = units.find(({ id }) => id === chosen);
  const counts = new Map<string, number>();
  for (const { unitId } of cards ?? []) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const mayMakeTop = hasRoleOver(organisation, units, null, 'administrator', 'planner');
  const turn = (id: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const isEmpty = units.length === 0;
  const make = mayMakeTop && (
    <Button variant={isEmpty ? 'filled' : 'default'} leftSection={<Icon name="plus" />} onClick={() => setMaking(true)}>
      <Trans>New unit</Trans>
    </Button>
  );
  return (
    <>
      <PageHead
        over={<Trans>Administration: units</Trans>}
        title={
          going === 0 ? (
            <Trans>There are no units yet</Trans>
          ) : (
            <Plural value={going} one="The organisation has # unit" other="The organisation has # units" />
          )
        }
        actions={isEmpty ? undefined : make}
      />
      <Split
        list={
          isEmpty ? (
            <div className={classes.empty}>
              <StatePanel title={<Trans>Begin with the organisation itself</Trans>} actions={make || undefined}>
                <p>
                  <Trans>
                    A unit at the top stands for the whole organisation; all others are below it. Scorecards and roles
                    belong to units.
                  </Trans>
                </p>
              </StatePanel>
            </div>
          ) : (
            <>
              <div className={`${classes.tools} no-print`}>
                <TextInput
                  className={classes.search}
                  leftSection={<Icon name="search" />}
                  placeholder={t`Find a unit`}
                  aria-label={t`Find a unit`}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                {going < units.length && (
                  <Checkbox
                    label={t`Closed units too`}
                    checked={closed}
                    onChange={(event) => setClosed(event.currentTarget.checked)}
                  />
                )}
              </div>
              {lines.length === 0 ? (
                <p className={classes.none} role="status">
                  <Trans>No unit is called so.</Trans>
                </p>
              ) : (
                <UnitTree lines={lines} counts={counts} chosen={chosen} onChoose={choose} onTurn={turn} />
              )}
            </>
          )
        }
        detail={
          shown === undefined ? null : (
            <UnitDetail
              key={shown.id}
              unit={shown}
              units={units}
              cards={(cards ?? []).filter(({ unitId }) => unitId === shown.id)}
              onChoose={choose}
              onOpen={(id) => turn(id, true)}
            />
          )
        }
      />
      {making && (
        <NewUnitDialog
          units={units}
          parentId={null}
          onClose={() => setMaking(false)}
          onMade={({ id }) => {
            setMaking(false);
            choose(id);
          }}
        />
      )}
    </>
  );
}
