import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Icon } from '../../components/icon.js';
import { type Draft, STEPS, type StepName, type Written } from './draft.js';
import classes from './set-up.module.css';

interface StepListProps {
  readonly now: StepName;
  readonly draft: Draft;
  /** Null before there is one. */
  readonly organisation: string | null;
  readonly go: (step: StepName) => void;
}

/** The steps, in their order; those that need an earlier one are open once it is done. */
export function StepList({ now, draft, organisation, go }: StepListProps) {
  const { t } = useLingui();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the steps are a strip that scrolls sideways.
    const own = list.current?.querySelector(`[data-step="${now}"]`);
    own?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [now]);
  const words: Readonly<Record<StepName, string>> = {
    organisation: t`Organisation`,
    units: t`Units`,
    periods: t`Year and periods`,
    method: t`Method`,
    objectives: t`Objectives`,
    indicators: t`Indicators`,
    people: t`People`,
    done: t`Finish`,
  };
  const open = (step: StepName): boolean => {
    if (step === 'organisation') return true;
    if (organisation === null) return false;
    return (step !== 'objectives' && step !== 'indicators') || draft.starter !== null;
  };
  const wrote = (kind: Written['kind']): boolean => draft.written.some((own) => own.kind === kind);
  const done: Readonly<Record<StepName, boolean>> = {
    organisation: organisation !== null,
    units: wrote('unit'),
    periods: wrote('period'),
    method: organisation !== null && draft.starter !== null,
    objectives: draft.scorecardId !== null && wrote('objective'),
    indicators: draft.scorecardId !== null,
    people: wrote('person'),
    done: false,
  };
  return (
    <nav aria-label={t`Steps`} className={`${classes.nav} no-print`} ref={list}>
      <ol className={classes.steps}>
        {STEPS.map((step, i) => (
          <li key={step}>
            <button
              type="button"
              data-step={step}
              aria-current={step === now ? 'step' : undefined}
              disabled={!open(step)}
              onClick={() => go(step)}
            >
              <span className={classes.number} aria-hidden="true">
                {done[step] && step !== now ? <Icon name="check" size={16} /> : i + 1}
              </span>
              <span>
                <span className="visually-hidden">
                  <Trans>Step {i + 1}:</Trans>{' '}
                </span>
                {words[step]}
                {done[step] && (
                  <span className="visually-hidden">
                    {' '}
                    <Trans>(done)</Trans>
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
