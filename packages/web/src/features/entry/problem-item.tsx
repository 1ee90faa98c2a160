import { useEffect, useRef } from 'react';
import type { Content } from './content.js';
import panel from './panel.module.css';
import { ProblemBody } from './problem-body.js';
import { ProblemMark } from './problem-mark.js';
import { ProblemTitle } from './problem-title.js';
import { type Problem, severityOf } from './problems.js';
import type { EntryStore } from './store.js';
import type { WhatIf } from './use-previews.js';

interface ProblemItemProps {
  readonly problem: Problem;
  readonly store: EntryStore;
  readonly whatIf: WhatIf;
  /** It is that of the cell that is chosen: it comes into view with it. */
  readonly isCurrent?: boolean;
  /** Chooses its cell; null where it stands beside it. */
  readonly goTo: ((key: string) => void) | null;
  readonly fix: (key: string) => void;
}

/** A problem: what, why, and buttons that solve it. */
export function ProblemItem({ problem, store, whatIf, isCurrent = false, goTo, fix }: ProblemItemProps) {
  const { at } = problem;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const set = (to: Content): void => store.change([{ at, to }]);
  return (
    <li ref={item} className={panel.item} data-current={isCurrent ? '' : undefined}>
      <h3>
        <ProblemMark severity={severityOf(problem)} bare />
        {goTo === null ? (
          <ProblemTitle problem={problem} />
        ) : (
          <button type="button" className={panel.go} onClick={() => goTo(at.key)}>
            <ProblemTitle problem={problem} />
          </button>
        )}
      </h3>
      <ProblemBody problem={problem} set={set} store={store} fix={() => fix(at.key)} whatIf={whatIf} />
    </li>
  );
}
