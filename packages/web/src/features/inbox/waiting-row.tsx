import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { Figure } from '../../components/figure.js';
import { Icon } from '../../components/icon.js';
import { StatusMark } from '../../components/status.js';
import { ValueTrail } from '../../components/value-trail.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import { usePersonName } from '../../lib/people.js';
import type { Item } from './api.js';
import { isBlocked } from './blocked.js';
import classes from './inbox.module.css';
import { StepWord } from './step-word.js';

interface WaitingRowProps {
  readonly item: Item;
  readonly place: number;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly refused: string | null;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
  readonly onTake: () => void;
  readonly onReturn: () => void;
}

export function WaitingRow(props: WaitingRowProps) {
  const { item, place, isCurrent, isChosen, isOpen, refused, onFocus, onToggle, onOpen, onTake, onReturn } = props;
  const { t } = useLingui();
  const language = useLanguage();
  const nameOf = usePersonName();
  const name = said(item.name, language);
  const blocked = isBlocked(item);
  return (
    <>
      <tr
        className={classes.row}
        data-row={place}
        data-fact={item.factId}
        data-chosen={isChosen || undefined}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
      >
        <td className={classes.pick}>
          <Checkbox
            aria-label={t`Choose ${name}`}
            checked={isChosen}
            onChange={onToggle}
            disabled={blocked}
            tabIndex={-1}
          />
        </td>
        <th scope="row" className={classes.name}>
          {item.indicator !== null && <span className={classes.code}>{item.indicator}</span>} {name}
          {item.part !== null && <span className={classes.part}>{said(item.part, language)}</span>}
          {item.correction && (
            <span className={classes.part}>
              <Trans>correction</Trans>
              {item.reason !== null && `: ${item.reason}`}
            </span>
          )}
          {blocked && (
            <span className={classes.warning}>
              <Icon name="lock" size={12} /> <Waits item={item} />
            </span>
          )}
          {refused !== null && (
            <span className={classes.refused} role="alert">
              <StatusMark tone="red" size={10} /> {refused}
            </span>
          )}
        </th>
        <td className={classes.number} data-label={t`Target`}>
          {item.target === null ? '' : said(item.target, language)}
        </td>
        <td className={classes.number} data-label={t`Period before`}>
          {item.before !== null && (
            <>
              {said(item.before.text, language)}
              {item.before.change !== null && (
                <span className={classes.part}>{said(item.before.change, language)}</span>
              )}
            </>
          )}
        </td>
        <td className={classes.number} data-label={t`Value`}>
          <strong>{said(item.value, language)}</strong>
          {item.approved !== null && (
            <span className={classes.part}>
              <Trans>instead of {said(item.approved, language)}</Trans>
            </span>
          )}
        </td>
        <td className={classes.number} data-label={t`Index then`}>
          <Then item={item} />
        </td>
        <td data-label={t`Entered by`}>
          {nameOf(item.enteredBy)}
          <span className={classes.part}>{dateText(item.at, language)}</span>
        </td>
        <td data-label={t`Evidence`}>
          <button type="button" className={classes.more} onClick={onOpen} aria-expanded={isOpen} tabIndex={-1}>
            <Icon name="clip" size={14} /> {item.evidence}
            <span className="visually-hidden">{t`Details of ${name}`}</span>
          </button>
        </td>
        <td className={classes.step}>
          <Button size="compact-sm" onClick={onReturn} tabIndex={-1}>
            <Trans>Return</Trans>
          </Button>
          {!blocked && (
            <Button size="compact-sm" variant="light" onClick={onTake} tabIndex={-1}>
              <StepWord items={[item]} />
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className={classes.detail}>
          <td colSpan={9}>
            <ValueTrail factId={item.factId} revision={item.revision} source={item.source} note={item.note} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Why a value cannot go on now. */
function Waits({ item }: { readonly item: Item }) {
  const period = said(item.periodName, useLanguage());
  if (item.periodState === 'locked') return <Trans>{period} is locked; it can be returned.</Trans>;
  if (item.periodState === 'planned') return <Trans>{period} is not open yet; it waits until then.</Trans>;
  return <Trans>{period} is closed; it waits until it is reopened, or can be returned.</Trans>;
}

/** The index that the value would give, beside the one of today. */
function Then({ item: { index, scorecardId } }: { readonly item: Item }) {
  const language = useLanguage();
  if (index === null) return null;
  const then = said(index.text, language);
  const now = index.now === null ? null : said(index.now, language);
  return (
    <>
      {index.tone !== 'none' && <StatusMark tone={index.tone} size={10} />} <strong>{then}</strong>
      {index.word !== null && <span className={classes.part}>{said(index.word, language)}</span>}
      {now !== null && now !== then && (
        <span className={classes.part}>
          <Figure cell={index.cell} card={scorecardId}>
            <Trans>today {now}</Trans>
          </Figure>
        </span>
      )}
    </>
  );
}
