import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../components/icon.js';
import { useLanguage } from '../../lib/language.js';
import { numberText, quantityText } from '../../lib/numbers.js';
import { unitName } from '../../lib/quantity/units.js';
import { shownText } from './cell-text.js';
import { type Content, contentOf } from './content.js';
import panel from './panel.module.css';
import { ProblemMark } from './problem-mark.js';
import { type Problem, severityOf } from './problems.js';
import type { EntryStore } from './store.js';
import { periodWords } from './values/period-words.js';
import { MISSING_ORDER, MISSING_WORDS } from './words.js';

interface ProblemItemProps {
  readonly problem: Problem;
  readonly store: EntryStore;
  readonly goTo: (key: string) => void;
  readonly fix: (key: string) => void;
}

/** A problem: what, why, and buttons that solve it. */
export function ProblemItem({ problem, store, goTo, fix }: ProblemItemProps) {
  const language = useLanguage();
  const { at } = problem;
  const { row, cell } = at;
  const place = `${row.indicator ?? row.member?.[language] ?? row.label[language]} ${periodWords(cell.period, language, true)}`;
  const set = (to: Content): void => store.change([{ at, to }]);
  return (
    <li className={panel.item}>
      <h3>
        <ProblemMark severity={severityOf(problem)} bare />
        <button type="button" className={panel.go} onClick={() => goTo(at.key)}>
          <Title problem={problem} place={place} language={language} />
        </button>
      </h3>
      <Body problem={problem} set={set} store={store} fix={() => fix(at.key)} />
    </li>
  );
}

function Title({ problem, place, language }: { problem: Problem; place: string; language: 'id' | 'en' }) {
  switch (problem.kind) {
    case 'unit':
      return <Trans>{place}: the unit does not fit</Trans>;
    case 'no-number':
      return <Trans>{place}: a number is expected</Trans>;
    case 'no-category':
      return <Trans>{place}: a category is expected</Trans>;
    case 'two-readings': {
      const { text } = problem;
      return (
        <Trans>
          {place}: {text} has two readings
        </Trans>
      );
    }
    case 'conflict':
      return <Trans>{place}: changed by somebody else</Trans>;
    case 'refused':
      return <Trans>{place}: not accepted</Trans>;
    case 'correction':
      return <Trans>{place}: a correction needs a reason</Trans>;
    case 'beyond': {
      const limit = numberText(problem.limit, language);
      return problem.side === 'high' ? (
        <Trans>
          {place}: above {limit}
        </Trans>
      ) : (
        <Trans>
          {place}: below {limit}
        </Trans>
      );
    }
    case 'emptied':
    case 'gap':
      return <Trans>{place} is empty</Trans>;
    case 'returned':
      return <Trans>{place}: returned</Trans>;
  }
}

interface BodyProps {
  readonly problem: Problem;
  readonly set: (to: Content) => void;
  readonly store: EntryStore;
  readonly fix: () => void;
}

function Body({ problem, set, store, fix }: BodyProps) {
  const language = useLanguage();
  const { row, cell, key } = problem.at;
  const unit = unitName(row.unit, language);
  const inUnit = (value: string): string => quantityText(value, unit, language);
  const own = (
    <Button variant="transparent" size="compact-sm" onClick={fix}>
      <Trans>Mend it myself</Trans>
    </Button>
  );
  switch (problem.kind) {
    case 'unit': {
      const { words, converted } = problem;
      const same = converted === null ? null : inUnit(converted);
      return (
        <>
          <p>
            {unit === '' ? (
              <Trans>This value has no unit; “{words}” cannot stand beside it.</Trans>
            ) : same === null ? (
              <Trans>
                The unit is {unit}. “{words}” cannot be converted exactly.
              </Trans>
            ) : (
              <Trans>
                The unit is {unit}. What was typed in {words} is {same}.
              </Trans>
            )}
          </p>
          <div className={panel.buttons}>
            {converted !== null && (
              <Button size="compact-md" onClick={() => set({ kind: 'value', value: converted })}>
                <Trans>Use {same}</Trans>
              </Button>
            )}
            {own}
          </div>
        </>
      );
    }
    case 'no-number':
      return (
        <>
          <p>
            <Trans>“{problem.text}” is no number. Where there is no value, choose why instead.</Trans>
          </p>
          <div className={panel.buttons}>
            {own}
            <Reasons set={set} />
          </div>
        </>
      );
    case 'no-category': {
      const names = row.categories?.map(({ label }) => label[language]).join(', ') ?? '';
      return (
        <>
          <p>
            <Trans>It is one of: {names}.</Trans>
          </p>
          <div className={panel.buttons}>{own}</div>
        </>
      );
    }
    case 'two-readings':
      return (
        <>
          <p>
            <Trans>The mark may stand for thousands or for decimals.</Trans>
          </p>
          <div className={panel.buttons}>
            {problem.readings.map((value) => (
              <Button key={value} size="compact-md" onClick={() => set({ kind: 'value', value })}>
                {inUnit(value)}
                <span className="visually-hidden">
                  {value.includes('.') ? <Trans>, decimals</Trans> : <Trans>, thousands</Trans>}
                </span>
              </Button>
            ))}
            <Button variant="transparent" size="compact-sm" onClick={fix}>
              <Trans>Something else</Trans>
            </Button>
          </div>
        </>
      );
    case 'conflict':
      return (
        <>
          <dl className={panel.versions}>
            <dt>
              <Trans>Yours</Trans>
            </dt>
            <dd>
              <Said content={problem.mine} problem={problem} />
            </dd>
            <dt>
              <Trans>Theirs, {cell.fact?.by ?? ''}</Trans>
            </dt>
            <dd>
              <Said content={problem.theirs} problem={problem} />
            </dd>
          </dl>
          <div className={panel.buttons}>
            <Button
              size="compact-md"
              onClick={() => store.amend(key, (draft) => ({ ...draft, base: cell.fact?.revision ?? 0, refusal: null }))}
            >
              <Trans>Keep mine</Trans>
            </Button>
            <Button size="compact-md" onClick={() => store.amend(key, () => null)}>
              <Trans>Take theirs</Trans>
            </Button>
          </div>
        </>
      );
    case 'refused':
      return (
        <>
          <p>{problem.why}</p>
          <div className={panel.buttons}>
            <Button size="compact-md" onClick={() => store.amend(key, (draft) => ({ ...draft, refusal: null }))}>
              <Trans>Send again</Trans>
            </Button>
            <Button size="compact-md" onClick={() => store.amend(key, () => null)}>
              <Trans>Drop my change</Trans>
            </Button>
          </div>
        </>
      );
    case 'correction':
      return <CorrectionForm problem={problem} store={store} />;
    case 'beyond':
      return (
        <p>
          <Trans>It may be sent, but nothing can be computed with a value outside of its limits.</Trans>
        </p>
      );
    case 'emptied':
    case 'gap': {
      const before = problem.kind === 'emptied' ? contentOf(cell.fact) : null;
      return (
        <>
          <p>
            <Trans>Empty is not zero. Results wait until it is filled, or until you say why there is no value.</Trans>
          </p>
          <div className={panel.buttons}>
            <Reasons set={set} />
            {before !== null && (
              <Button size="compact-md" onClick={() => set(before)}>
                <Trans>Put it back</Trans>
              </Button>
            )}
          </div>
        </>
      );
    }
    case 'returned':
      return (
        <>
          <p>{problem.why}</p>
          <div className={panel.buttons}>{own}</div>
        </>
      );
  }
}

function Said({ content, problem }: { readonly content: Content; readonly problem: Problem }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (content.kind === 'missing') return <>{t(MISSING_WORDS[content.reason])}</>;
  return <>{shownText(content, problem.at.row, language) ?? t`empty`}</>;
}

function Reasons({ set }: { readonly set: (to: Content) => void }) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="compact-md" rightSection={<Icon name="chevron-down" size={12} />}>
          <Trans>Give a reason</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {MISSING_ORDER.map((reason) => (
          <Menu.Item key={reason} onClick={() => set({ kind: 'missing', reason })}>
            {t(MISSING_WORDS[reason])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function CorrectionForm({ problem, store }: { readonly problem: Problem; readonly store: EntryStore }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const given = reason.trim().length >= 3;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (given) store.amend(problem.at.key, (draft) => ({ ...draft, reason }));
      }}
    >
      <p>
        <Trans>The period is locked. The value before stays in the history, with your reason.</Trans>
      </p>
      <TextInput label={t`Reason`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={panel.buttons}>
        <Button type="submit" size="compact-md" disabled={!given}>
          <Trans>Correct with this reason</Trans>
        </Button>
        <Button size="compact-md" onClick={() => store.amend(problem.at.key, () => null)}>
          <Trans>Leave it locked</Trans>
        </Button>
      </div>
    </form>
  );
}
