import { Plural, Trans } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';
import panel from './panel.module.css';
import { ProblemItem } from './problem-item.js';
import { type Problem, type Severity, severityOf } from './problems.js';
import type { EntryStore } from './store.js';

interface SidePanelProps {
  readonly problems: readonly Problem[];
  readonly store: EntryStore;
  readonly goTo: (key: string) => void;
  readonly fix: (key: string) => void;
  readonly keys?: boolean;
}

/** What to look at before values are submitted, each with what, why and how it is solved. */
export function SidePanel({ problems, store, goTo, fix, keys = true }: SidePanelProps) {
  const count = (wanted: Severity): number => problems.filter((own) => severityOf(own) === wanted).length;
  const [errors, choices, empty] = [count('error'), count('choice'), count('empty')];
  return (
    <aside className={panel.panel} aria-labelledby="entry-check">
      <h2 id="entry-check">
        <Trans>Check before submitting</Trans>
      </h2>
      <p className={panel.counts} aria-live="polite">
        {problems.length === 0 ? (
          <Trans>Nothing to mend.</Trans>
        ) : (
          <>
            <Plural value={errors} one="# error" other="# errors" />,{' '}
            <Plural value={choices} one="# to decide" other="# to decide" />,{' '}
            <Plural value={empty} one="# empty" other="# empty" />
          </>
        )}
      </p>
      <ul className={panel.list}>
        {problems.map((problem) => (
          <ProblemItem
            key={`${problem.at.key} ${problem.kind}`}
            problem={problem}
            store={store}
            goTo={goTo}
            fix={fix}
          />
        ))}
      </ul>
      {keys && (
        <ul className={panel.keys}>
          <li>
            <Kbd>Enter</Kbd> <Trans>down</Trans>
          </li>
          <li>
            <Kbd>Tab</Kbd> <Trans>right</Trans>
          </li>
          <li>
            <Kbd>F2</Kbd> <Trans>edit</Trans>
          </li>
          <li>
            <Kbd>Ctrl D</Kbd> <Trans>fill down</Trans>
          </li>
          <li>
            <Kbd>Ctrl Z</Kbd> <Trans>undo</Trans>
          </li>
          <li>
            <Kbd>F8</Kbd> <Trans>next problem</Trans>
          </li>
          <li>
            <Kbd>Esc</Kbd> <Kbd>Tab</Kbd> <Trans>leave the table</Trans>
          </li>
        </ul>
      )}
    </aside>
  );
}
