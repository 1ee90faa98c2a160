import { Plural } from '@lingui/react/macro';
import classes from './entry.module.css';
import { ProblemMark } from './problem-mark.js';
import { ProblemTitle } from './problem-title.js';
import { type Problem, severityOf } from './problems.js';

/** More than so many are behind the line that counts them. */
const SHOWN = 3;

/** What needs a look, above the one indicator that a phone shows: each leads to its value. */
export function PhoneAttention({
  problems,
  goTo,
}: {
  readonly problems: readonly Problem[];
  readonly goTo: (key: string) => void;
}) {
  if (problems.length === 0) return null;
  return (
    <details className={classes.attention} open={problems.length <= SHOWN}>
      <summary>
        <Plural value={problems.length} one="# needs attention" other="# need attention" />
      </summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.at.key} ${problem.kind}`}>
            <button type="button" onClick={() => goTo(problem.at.key)}>
              <ProblemMark severity={severityOf(problem)} bare />
              <span>
                <ProblemTitle problem={problem} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
