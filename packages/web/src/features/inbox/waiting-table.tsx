import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { Key } from '../../components/key.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Item } from './api.js';
import { isBlocked } from './blocked.js';
import classes from './inbox.module.css';
import { WaitingRow } from './waiting-row.js';

interface WaitingTableProps {
  readonly items: readonly Item[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly refused: ReadonlyMap<string, string>;
  readonly onTake: (items: readonly Item[]) => void;
  readonly onReturn: (items: readonly Item[]) => void;
}

/**
 * The values that wait, by scorecard and period. Up and down go from row to row, space chooses, A takes the step, R returns, Enter opens
 * what stands behind a value.
 */
export function WaitingTable({ items, chosen, onChoose, refused, onTake, onReturn }: WaitingTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const body = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const current = Math.min(at, items.length - 1);
  const ready = items.filter((item) => !isBlocked(item));
  const toggle = (item: Item): void => {
    if (isBlocked(item)) return;
    const { factId } = item;
    const next = new Set(chosen);
    if (!next.delete(factId)) next.add(factId);
    onChoose(next);
  };
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, to));
    setAt(next);
    body.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
  };
  const own = (item: Item): readonly Item[] =>
    chosen.size > 0 ? items.filter(({ factId }) => chosen.has(factId)) : [item];
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    const item = items[current];
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (item === undefined || row === null || event.ctrlKey || event.metaKey || event.altKey) return;
    // Within a row, its controls have their own keys; only the row itself takes letters.
    const within = event.target !== row;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(current + 1),
      j: () => move(current + 1),
      ArrowUp: () => move(current - 1),
      k: () => move(current - 1),
      Home: () => move(0),
      End: () => move(items.length - 1),
      ' ': () => toggle(item),
      a: () => onTake(own(item).filter((one) => !isBlocked(one))),
      r: () => onReturn(own(item)),
      Enter: () => setOpen(open === item.factId ? null : item.factId),
    };
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined || within) return;
    event.preventDefault();
    act();
  };
  const all = ready.length > 0 && ready.every(({ factId }) => chosen.has(factId));
  return (
    <>
      <table className={classes.table} ref={body} onKeyDown={press}>
        <thead>
          <tr>
            <th className={classes.pick}>
              <Checkbox
                aria-label={t`Choose all`}
                checked={all}
                indeterminate={!all && chosen.size > 0}
                disabled={ready.length === 0}
                onChange={() => onChoose(all ? new Set() : new Set(ready.map(({ factId }) => factId)))}
              />
            </th>
            <th>
              <Trans>Indicator</Trans>
            </th>
            <th className={classes.number}>
              <Trans>Target</Trans>
            </th>
            <th className={classes.number}>
              <Trans>Period before</Trans>
            </th>
            <th className={classes.number}>
              <Trans>Value</Trans>
            </th>
            <th className={classes.number}>
              <Trans>Index then</Trans>
            </th>
            <th>
              <Trans>Entered by</Trans>
            </th>
            <th>
              <Trans>Evidence</Trans>
            </th>
            <th>
              <Trans>Step</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, i) => {
            const before = items[i - 1];
            const starts =
              before === undefined || before.scorecardId !== item.scorecardId || before.period !== item.period;
            return (
              <Fragment key={item.factId}>
                {starts && (
                  <tr className={classes.group}>
                    <th scope="rowgroup" colSpan={9}>
                      {said(item.unit, language)}
                      <span>{said(item.periodName, language)}</span>
                    </th>
                  </tr>
                )}
                <WaitingRow
                  item={item}
                  place={i}
                  isCurrent={i === current}
                  isChosen={chosen.has(item.factId)}
                  isOpen={open === item.factId}
                  refused={refused.get(item.factId) ?? null}
                  onFocus={() => setAt(i)}
                  onToggle={() => toggle(item)}
                  onOpen={() => setOpen(open === item.factId ? null : item.factId)}
                  onTake={() => onTake([item])}
                  onReturn={() => onReturn([item])}
                />
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p className={`${classes.keys} no-print`}>
        <Key>↑</Key> <Key>↓</Key> <Trans>move</Trans>
        <Key>{t`Space`}</Key> <Trans>choose</Trans>
        <Key>Enter</Key> <Trans>details</Trans>
        <Key>A</Key> <Trans>verify or approve</Trans>
        <Key>R</Key> <Trans>return</Trans>
      </p>
    </>
  );
}
