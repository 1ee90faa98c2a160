import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '../../../components/icon.js';
import { dateText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import { numberText } from '../../../lib/numbers.js';
import type { Unit } from '../../../lib/scope.js';
import type { UnitLine } from './unit-lines.js';
import classes from './units.module.css';

interface UnitTreeProps {
  readonly lines: readonly UnitLine[];
  /** Scorecards of each unit. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onTurn: (id: string, isOpen: boolean) => void;
}

/** The units as a tree in columns: arrows go through it and open branches, Enter opens a unit. */
export function UnitTree({ lines, counts, chosen, onChoose, onTurn }: UnitTreeProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const body = useRef<HTMLTableSectionElement>(null);
  const [own, setOwn] = useState(chosen);
  // One row is reached by Tab; the arrows go on from it.
  const at = Math.max(
    lines.findIndex(({ unit }) => unit.id === own),
    0,
  );
  const goTo = (index: number): void => {
    const line = lines[index];
    if (line === undefined) return;
    setOwn(line.unit.id);
    body.current?.querySelectorAll('tr')[index]?.focus();
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const line = lines[index];
    if (line === undefined || event.target !== event.currentTarget) return;
    const { unit, isOpen, depth } = line;
    const above = lines.slice(0, index).findLastIndex((other) => other.depth < depth);
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(index + 1),
      ArrowUp: () => goTo(index - 1),
      Home: () => goTo(0),
      End: () => goTo(lines.length - 1),
      ArrowRight: () => (isOpen === false ? onTurn(unit.id, true) : isOpen === true && goTo(index + 1)),
      ArrowLeft: () => (isOpen === true ? onTurn(unit.id, false) : above >= 0 && goTo(above)),
      Enter: () => onChoose(unit.id),
      ' ': () => onChoose(unit.id),
    };
    const act = keys[event.key];
    if (act === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  const hasKinds = lines.some(({ unit }) => unit.kind !== '');
  const hasDates = lines.some(({ unit }) => unit.validFrom !== null || unit.validTo !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for a tree in columns, which no element of HTML is
    <table className={classes.tree} role="treegrid" aria-label={t`Units`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Unit</Trans>
          </th>
          {hasKinds && (
            <th scope="col" className={classes.kind}>
              <Trans>Kind</Trans>
            </th>
          )}
          <th scope="col" className={classes.number}>
            <Trans>Scorecards</Trans>
          </th>
          {hasDates && (
            <th scope="col" className={classes.dates}>
              <Trans>Holds</Trans>
            </th>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {lines.map(({ unit, depth, isOpen, place, of, isClosed }, index) => {
          const name = said(unit.name, language);
          return (
            <tr
              key={unit.id}
              className={classes.line}
              data-closed={isClosed || undefined}
              aria-level={depth + 1}
              aria-posinset={place}
              aria-setsize={of}
              aria-expanded={isOpen ?? undefined}
              aria-selected={unit.id === chosen}
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setOwn(unit.id)}
              onKeyDown={(event) => press(event, index)}
              onClick={() => onChoose(unit.id)}
            >
              <td className={classes.name} style={{ paddingLeft: `${depth * 20}px` }}>
                <span className={classes.nameLine}>
                  {isOpen === null ? (
                    <span className={classes.leaf} />
                  ) : (
                    <button
                      type="button"
                      tabIndex={-1}
                      className={classes.turn}
                      aria-label={isOpen ? t`Fold ${name}` : t`Unfold ${name}`}
                      onClick={(event) => {
                        event.stopPropagation();
                        onTurn(unit.id, !isOpen);
                      }}
                    >
                      <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
                    </button>
                  )}
                  <span>
                    {name} <span className={classes.code}>{unit.code}</span>
                    {isClosed && ' '}
                    {isClosed && (
                      <span className={classes.closedTag}>
                        {unit.successorId === null ? <Trans>closed</Trans> : <Trans>merged</Trans>}
                      </span>
                    )}
                  </span>
                </span>
              </td>
              {hasKinds && <td className={classes.kind}>{unit.kind}</td>}
              <td className={classes.number}>
                {counts.has(unit.id) && numberText(String(counts.get(unit.id)), language)}
              </td>
              {hasDates && (
                <td className={classes.dates}>
                  <Validity unit={unit} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** From when and until when a unit is there; nothing where it always was. */
export function Validity({ unit: { validFrom, validTo } }: { readonly unit: Unit }) {
  const language = useLanguage();
  const [from, to] = [validFrom, validTo].map((day) => (day === null ? '' : dateText(day, language)));
  if (validTo !== null && validFrom !== null)
    return (
      <Trans>
        {from} until {to}
      </Trans>
    );
  if (validTo !== null) return <Trans>until {to}</Trans>;
  return validFrom === null ? null : <Trans>since {from}</Trans>;
}
