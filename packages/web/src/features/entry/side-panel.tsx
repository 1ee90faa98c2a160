import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.js';
import { said, useLanguage } from '../../lib/language.js';
import { KeyList } from './key-list.js';
import panel from './panel.module.css';
import { ProblemCounts } from './problem-counts.js';
import { ProblemItem } from './problem-item.js';
import type { Problem } from './problems.js';
import type { EntryStore, Located } from './store.js';
import type { WhatIf } from './use-previews.js';

interface SidePanelProps {
  readonly problems: readonly Problem[];
  readonly store: EntryStore;
  readonly whatIf: WhatIf;
  /** The cell that is chosen. */
  readonly current: Located | null;
  readonly goTo: (key: string) => void;
  readonly fix: (key: string) => void;
  /** What belongs to the cell that is chosen; always in view. */
  readonly children: ReactNode;
}

/** What to look at before values are submitted, each with what, why and how it is solved. */
export function SidePanel({ problems, store, whatIf, current, goTo, fix, children }: SidePanelProps) {
  const language = useLanguage();
  const why = current?.cell.why;
  return (
    <aside className={panel.panel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key */}
      <section className={panel.checks} tabIndex={0} aria-labelledby="entry-check">
        <h2 id="entry-check">
          <Trans>Check before submitting</Trans>
        </h2>
        <ProblemCounts problems={problems} />
        <ul className={panel.list}>
          {problems.map((problem) => (
            <ProblemItem
              key={`${problem.at.key} ${problem.kind}`}
              problem={problem}
              store={store}
              whatIf={whatIf}
              isCurrent={problem.at.key === current?.key}
              goTo={goTo}
              fix={fix}
            />
          ))}
        </ul>
        <KeyList />
      </section>
      {why !== undefined && why !== null && (
        <p className={panel.why}>
          <Icon name="lock" size={12} /> {said(why, language)}
        </p>
      )}
      {children}
    </aside>
  );
}
