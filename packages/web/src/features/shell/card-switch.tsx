import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Icon } from '../../components/icon.js';
import { said, useLanguage } from '../../lib/language.js';
import { type Scorecard, type Unit, useScope } from '../../lib/scope.js';
import classes from './shell.module.css';

/** The unit whose scorecard is shown, and the choice of another unit or year. */
export function CardSwitch() {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const { organisation, cards, units, card } = useScope();
  const unit = units.find(({ id }) => id === card?.unitId);
  const name = said(unit?.name ?? organisation.name, language);
  if (cards.length < 2)
    return (
      <span className={classes.cardSwitch}>
        <span>{name}</span>
      </span>
    );
  return (
    <Menu position="bottom-start" width={420}>
      <Menu.Target>
        <button type="button" className={classes.cardSwitch} aria-label={t`Unit: ${name}. Choose another.`}>
          <span>{name}</span>
          <Icon name="chevron-down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>
          <Trans>Scorecards</Trans>
        </Menu.Label>
        {inTreeOrder(cards, units).map(({ card: own, depth, unitName }) => (
          <Menu.Item
            key={own.id}
            aria-current={own.id === card?.id}
            style={{ paddingLeft: 12 + depth * 16 }}
            rightSection={own.period}
            onClick={() =>
              void navigate({
                to: '.',
                search: (before) => ({ ...before, card: own.id, period: undefined, explain: undefined }),
              })
            }
          >
            {said(unitName, language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface Entry {
  readonly card: Scorecard;
  readonly depth: number;
  readonly unitName: Unit['name'];
}

/** Scorecards in the order of the tree of units, the latest of a unit first. */
export function inTreeOrder(cards: readonly Scorecard[], units: readonly Unit[]): readonly Entry[] {
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit]);
  const walk = (parentId: string | null, depth: number): readonly Entry[] =>
    (children.get(parentId) ?? []).flatMap((unit) => [
      ...cards
        .filter(({ unitId }) => unitId === unit.id)
        .sort((a, b) => b.period.localeCompare(a.period) || a.code.localeCompare(b.code))
        .map((card) => ({ card, depth, unitName: unit.name })),
      ...walk(unit.id, depth + 1),
    ]);
  return walk(null, 0);
}
