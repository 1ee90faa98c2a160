import { Trans } from '@lingui/react/macro';
import { WholeMark } from '../../components/class-mark.js';
import { Icon } from '../../components/icon.js';
import { PageHead } from '../../components/page.js';
import { PeriodSwitch } from '../../components/period-switch.js';
import { Value } from '../../components/value.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodText } from '../../lib/periods.js';
import type { Scope } from '../../lib/scope.js';
import type { Class, ScorecardTable } from './api.js';
import classes from './scorecard-table.module.css';

/** What the scorecard says as a whole, and the period at which it is read. */
export function TableHead({
  table,
  scope: { organisation, readings },
}: {
  readonly table: ScorecardTable;
  readonly scope: Scope;
}) {
  const language = useLanguage();
  const { whole, period, title } = table;
  const reading = readings?.items.find((item) => item.period === period);
  const lockedAt = reading?.lockedAt ?? null;
  return (
    <PageHead
      over={
        <>
          <span className={classes.printed}>{said(organisation.name, language)}</span>
          <span>{said(title, language)}</span>
          {/* On the screen the switch beside it says which period is shown; on paper there is none. */}
          {period !== null && <span className={classes.printed}>{periodText(period, language)}</span>}
          {lockedAt === null && reading !== undefined && (
            <span className={classes.printed}>
              <PeriodState state={reading.state} />
            </span>
          )}
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

/** How final the numbers of a period are that is not locked. */
function PeriodState({ state }: { readonly state: NonNullable<Scope['readings']>['items'][number]['state'] }) {
  if (state === 'open') return <Trans>the period is open, values may still change</Trans>;
  if (state === 'closed') return <Trans>the period is closed, not locked yet</Trans>;
  return null;
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
