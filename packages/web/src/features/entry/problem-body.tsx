import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useLanguage } from '../../lib/language.js';
import { quantityText } from '../../lib/numbers.js';
import { unitName } from '../../lib/quantity/units.js';
import { ConflictChoice } from './conflict-choice.js';
import { type Content, contentOf } from './content.js';
import { CorrectionForm } from './correction-form.js';
import { MissingReasons } from './missing-reasons.js';
import panel from './panel.module.css';
import type { Problem } from './problems.js';
import type { EntryStore } from './store.js';
import type { WhatIf } from './use-previews.js';

interface BodyProps {
  readonly problem: Problem;
  readonly set: (to: Content) => void;
  readonly store: EntryStore;
  readonly fix: () => void;
  readonly whatIf: WhatIf;
}

/** What can be done about a problem: what, why, and buttons that solve it. */
export function ProblemBody({ problem, set, store, fix, whatIf }: BodyProps) {
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
            <MissingReasons set={set} />
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
      return <ConflictChoice problem={problem} store={store} whatIf={whatIf} />;
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
            <MissingReasons set={set} />
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
