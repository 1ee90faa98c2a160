import { Trans } from '@lingui/react/macro';
import { WholeMark } from '../../components/class-mark.js';
import { Icon } from '../../components/icon.js';
import { PageHead } from '../../components/page.js';
import { PeriodSwitch } from '../../components/period-switch.js';
import { Value } from '../../components/value.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Scope } from '../../lib/scope.js';
import type { Class, ScorecardTable } from './api.js';
import classes from './scorecard-table.module.css';

/** What the scorecard says as a whole, and the period at which it is read. */
export function TableHead({ table, scope: { readings } }: { readonly table: ScorecardTable; readonly scope: Scope }) {
  const language = useLanguage();
  const { whole, period, title } = table;
  const lockedAt = readings?.items.find((item) => item.period === period)?.lockedAt ?? null;
  return (
    <PageHead
      over={
        <>
          <span>{said(title, language)}</span>
          {whole !== null && (
            <span className={classes.whole}>
              {said(whole.label, language)} <Value value={whole.score} strong />
              {whole.status !== null && <WholeMark of={whole.status} />}
            </span>
          )}
          {lockedAt !== null && (
            <span className={classes.locked}>
              <Icon name="lock" size={13} />
              <Trans>Locked {dateText(lockedAt, language)}</Trans>
            </span>
          )}
          {!table.calculated && (
            <span>
              <Trans>Nothing was approved yet</Trans>
            </span>
          )}
        </>
      }
      title={<Finding table={table} />}
      actions={<PeriodSwitch readings={readings} period={period} />}
    />
  );
}

const BAD_FIRST: readonly Class['tone'][] = ['red', 'yellow', 'grey', 'green', 'none'];

/** The finding: how many indicators, or perspectives where there are none, have which status. */
function Finding({ table: { rows, perspectives, title } }: { readonly table: ScorecardTable }) {
  const language = useLanguage();
  const own = rows.flatMap(({ status, kind }) => (status === null || kind !== 'indicator' ? [] : [status]));
  const above = perspectives.flatMap(({ status }) => status ?? []);
  const classed = own.length > 0 ? own : above;
  if (classed.length === 0) return said(title, language);
  const counts = new Map<string, { readonly of: Class; many: number }>();
  for (const of of classed) {
    const known = counts.get(of.word.id) ?? { of, many: 0 };
    known.many += 1;
    counts.set(of.word.id, known);
  }
  const sorted = [...counts.values()].sort((a, b) => BAD_FIRST.indexOf(a.of.tone) - BAD_FIRST.indexOf(b.of.tone));
  const all = classed.length;
  const [only] = sorted;
  if (sorted.length === 1 && only !== undefined) {
    const word = said(only.of.word, language);
    return own.length === 0 ? (
      <Trans>
        All {all} perspectives: {word}
      </Trans>
    ) : (
      <Trans>
        All {all} indicators: {word}
      </Trans>
    );
  }
  const parts = sorted.map(({ of, many }) => `${many} ${said(of.word, language)}`).join(', ');
  return own.length === 0 ? (
    <Trans>
      Of {all} perspectives: {parts}
    </Trans>
  ) : (
    <Trans>
      Of {all} indicators: {parts}
    </Trans>
  );
}
