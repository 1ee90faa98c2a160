import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import type { Problem } from './problems.js';
import type { Located } from './store.js';
import { periodWords } from './values/period-words.js';

/** A value in few words: its indicator, or what it is of, and its period. */
export function placeName({ row, cell }: Located, language: 'id' | 'en'): string {
  return `${row.indicator ?? row.member?.[language] ?? row.label[language]} ${periodWords(cell.period, language, true)}`;
}

/** Where a problem is, and what it is. */
export function ProblemTitle({ problem }: { readonly problem: Problem }) {
  const language = useLanguage();
  const place = placeName(problem.at, language);
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
