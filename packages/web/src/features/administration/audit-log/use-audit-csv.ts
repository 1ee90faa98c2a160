import { useLingui } from '@lingui/react/macro';
import { csvOf } from '../../../lib/csv.js';
import { clockText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { dayIn, useTimeZone } from '../../../lib/organisation-day.js';
import { usePersonName } from '../../../lib/people.js';
import type { Entry } from './api.js';
import { useWords } from './use-words.js';

/** Entries as CSV, in the language of the screen: a line for each, with its request and fingerprint. */
export function useAuditCsv(): (entries: readonly Entry[]) => string {
  const { t } = useLingui();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const personName = usePersonName();
  const words = useWords();
  return (entries) =>
    csvOf(
      [
        [
          t`Number of the entry`,
          t`Day`,
          t`Time`,
          t`Person`,
          t`What was done`,
          t`To what`,
          t`Why`,
          t`Request`,
          t`Fingerprint`,
        ],
        ...entries.map((entry) => [
          String(entry.seq),
          dayIn(entry.at, timeZone),
          clockText(entry.at, language, timeZone),
          personName(entry.user),
          words.operation(entry.operation),
          entry.subjects.map((subject) => `${words.kind(subject.kind)} ${words.thing(subject)}`.trim()).join('; '),
          [...new Set(entry.notes.map(({ reason }) => (typeof reason === 'string' ? reason : '')))].join(' ').trim(),
          entry.request,
          entry.hash,
        ]),
      ],
      language,
    );
}
