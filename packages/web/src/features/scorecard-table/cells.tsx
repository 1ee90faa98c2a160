import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ClassMark } from '../../components/class-mark.js';
import { Icon } from '../../components/icon.js';
import { IndicatorLink } from '../../components/indicator-link.js';
import { Value } from '../../components/value.js';
import { said, useLanguage } from '../../lib/language.js';
import { periodShort } from '../../lib/periods.js';
import type { ScorecardTable } from './api.js';
import type { Column } from './choice.js';
import { Sparkline, TargetBar } from './drawings.js';
import type { Line } from './lines.js';
import classes from './scorecard-table.module.css';

type RowLine = Extract<Line, { kind: 'row' }>;

interface CellProps {
  readonly line: RowLine;
  readonly column: Column;
  readonly periods: ScorecardTable['periods'];
}

/** What a row says in a column. */
export function CellContent({ line, column, periods }: CellProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { row, objective, starts } = line;
  const label = said(row.label, language);
  switch (column) {
    case 'objective':
      if (objective === null) return null;
      return starts ? (
        <>
          <span className={classes.number}>{objective.code}</span> {said(objective.label, language)}
        </>
      ) : (
        <span className="visually-hidden">{said(objective.label, language)}</span>
      );
    case 'code':
      return row.kind === 'indicator' ? row.code : null;
    case 'label':
      return (
        <>
          {row.kind === 'indicator' ? <IndicatorLink code={row.code}>{label}</IndicatorLink> : label}
          {row.polarity === 'minimise' && (
            <span className={classes.quiet}>
              {' '}
              <Trans>(less is better)</Trans>
            </span>
          )}
        </>
      );
    case 'target':
      return <Value value={row.target} />;
    case 'realised':
      return (
        <>
          <Value value={row.realised} />
          {row.of !== null && <small className={classes.of}>{periodShort(row.of, language)}</small>}
        </>
      );
    case 'index':
      return (
        <span className={classes.index}>
          <Value value={row.index} strong />
          {row.target !== null && <TargetBar index={row.index?.shown ?? null} tone={row.status?.tone} />}
        </span>
      );
    case 'status':
      return <ClassMark of={row.status} />;
    case 'weight':
      return row.weight === null ? null : said(row.weight, language);
    case 'trend': {
      const [first, last] = [periods[0]?.label, periods.at(-1)?.label];
      const from = first === undefined ? '' : said(first, language);
      const to = last === undefined ? '' : said(last, language);
      return (
        <Sparkline
          values={row.trend}
          tone={row.status?.tone}
          targeted={row.target !== null}
          label={t`${label} from ${from} to ${to}`}
        />
      );
    }
    case 'owner':
      return row.owners.join(', ');
    case 'evidence':
      return row.evidence === 0 ? null : (
        <span className={classes.evidence}>
          <Icon name="clip" size={14} />
          {row.evidence}
          <span className="visually-hidden">
            <Plural value={row.evidence} one="piece of evidence" other="pieces of evidence" />
          </span>
        </span>
      );
  }
}

/** The head of a group, with the score of a perspective. */
export function GroupHead({ line }: { readonly line: Extract<Line, { kind: 'group' }> }) {
  const language = useLanguage();
  const { level, status, owner, objectives, rows, indicators } = line;
  return (
    <span className={classes.groupName}>
      {level !== null && <b>{said(level.label, language)}</b>}
      {level === null && status !== null && <ClassMark of={status} />}
      {level === null && status === null && (
        <b>
          {owner === null ? <Trans>Without status</Trans> : owner === '' ? <Trans>Without data owner</Trans> : owner}
        </b>
      )}
      <span className={classes.quiet}>
        {level !== null && objectives > 0 && (
          <>
            <Plural value={objectives} one="# objective" other="# objectives" />,{' '}
          </>
        )}
        {indicators || rows === 0 ? (
          <Plural value={rows} one="# indicator" other="# indicators" />
        ) : (
          <Plural value={rows} one="# measure" other="# measures" />
        )}
      </span>
    </span>
  );
}
