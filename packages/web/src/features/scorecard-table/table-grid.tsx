import { useLingui } from '@lingui/react/macro';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { ClassMark } from '../../components/class-mark.js';
import { Value } from '../../components/value.js';
import { said, useLanguage } from '../../lib/language.js';
import type { ScorecardTable } from './api.js';
import { CellContent, GroupHead } from './cells.js';
import type { Column } from './choice.js';
import { COLUMN_NAMES } from './choice-names.js';
import { columnWidths } from './column-widths.js';
import type { Line } from './lines.js';
import classes from './scorecard-table.module.css';

/** Longer tables draw only the lines in view; shorter ones are there whole, for printing and for the browser's own search. */
const DRAWN_WHOLE = 150;
const USUAL_HEIGHT = 42;
/** Lines drawn beyond the window: a hard pull at the scrollbar moves some 800 px from one frame to the next. */
const OVERSCAN = 32;

interface TableGridProps {
  readonly table: ScorecardTable;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
}

/** The table on a desk: a head that stays, and lines as far as they are in view. */
export function TableGrid({ table, lines, columns }: TableGridProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const style = {
    '--on-desk': columnWidths(columns, table.rows, 'desk', language),
    '--on-tablet': columnWidths(columns, table.rows, 'tablet', language),
  } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: lines of a table that are placed by themselves are no rows of an HTML table
    <div
      role="table"
      className={classes.table}
      style={style}
      aria-rowcount={lines.length + 1}
      aria-label={said(table.title, language)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="row" className={classes.head} aria-rowindex={1} tabIndex={-1}>
        {columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div key={column} role="columnheader" data-column={column} tabIndex={-1}>
            {t(COLUMN_NAMES[column])}
          </div>
        ))}
      </div>
      {lines.length <= DRAWN_WHOLE ? (
        lines.map((line, i) => <GridLine key={line.key} line={line} at={i} columns={columns} periods={table.periods} />)
      ) : (
        <VirtualLines lines={lines} columns={columns} periods={table.periods} />
      )}
    </div>
  );
}

type LinesProps = Pick<TableGridProps, 'lines' | 'columns'> & Pick<ScorecardTable, 'periods'>;

function VirtualLines({ lines, columns, periods }: LinesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element !== null) setTop(element.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (i) => lines[i]?.key ?? i,
  });
  return (
    <div ref={place} className={classes.virtual} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <GridLine
            key={key}
            line={line}
            at={index}
            columns={columns}
            periods={periods}
            measure={virtual.measureElement}
            offset={start - top}
          />
        );
      })}
    </div>
  );
}

interface GridLineProps extends Pick<LinesProps, 'columns' | 'periods'> {
  readonly line: Line;
  /** Its number among the lines, from 0. */
  readonly at: number;
  readonly measure?: Ref<HTMLDivElement>;
  readonly offset?: number;
}

/** Drawn again only where it changed: scrolling moves many lines and changes few. */
const GridLine = memo(function GridLine({ line, at, columns, periods, measure, offset }: GridLineProps) {
  const style = offset === undefined ? undefined : { transform: `translateY(${offset}px)` };
  const shared = { role: 'row', 'aria-rowindex': at + 2, 'data-index': at, ref: measure, style } as const;
  if (line.kind === 'group') {
    // The score of a perspective stands in the columns of its indicators.
    const { level } = line;
    const own = columns.findIndex(
      (column) => column === 'target' || column === 'realised' || column === 'index' || column === 'status',
    );
    const span = own < 0 ? columns.length : own;
    return (
      <div {...shared} className={classes.group}>
        {/* biome-ignore lint/a11y/useSemanticElements: see TableGrid */}
        <div role="rowheader" style={{ gridColumn: `span ${span}` }} tabIndex={-1}>
          <GroupHead line={line} />
        </div>
        {columns.slice(span).map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: see TableGrid
          <div key={column} role="cell" data-column={column}>
            {column === 'index' && level !== null && <Value value={level.score} strong />}
            {column === 'status' && level !== null && <ClassMark of={level.status} />}
            {column === 'weight' && <LevelWeight level={level} />}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div {...shared} className={classes.line} data-starts={line.starts || undefined}>
      {columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see TableGrid
        <div key={column} role="cell" data-column={column}>
          <CellContent line={line} column={column} periods={periods} />
        </div>
      ))}
    </div>
  );
});

function LevelWeight({ level }: { readonly level: Extract<Line, { kind: 'group' }>['level'] }) {
  const language = useLanguage();
  return level?.weight === null || level === null ? null : <b>{said(level.weight, language)}</b>;
}
