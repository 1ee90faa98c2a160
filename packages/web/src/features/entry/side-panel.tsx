import { Plural, Trans } from '@lingui/react/macro';
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
            <kbd>Enter</kbd> <Trans>down</Trans>
          </li>
          <li>
            <kbd>Tab</kbd> <Trans>right</Trans>
          </li>
          <li>
            <kbd>F2</kbd> <Trans>edit</Trans>
          </li>
          <li>
            <kbd>Ctrl D</kbd> <Trans>fill down</Trans>
          </li>
          <li>
            <kbd>Ctrl Z</kbd> <Trans>undo</Trans>
          </li>
          <li>
            <kbd>F8</kbd> <Trans>next problem</Trans>
          </li>
          <li>
            <kbd>Esc</kbd> <kbd>Tab</kbd> <Trans>leave the table</Trans>
          </li>
        </ul>
      )}
    </aside>
  );
}
