import { Trans } from '@lingui/react/macro';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { ClassMark } from '../../components/class-mark.js';
import { IndicatorLink } from '../../components/indicator-link.js';
import { Value } from '../../components/value.js';
import { said, useLanguage } from '../../lib/language.js';
import { GroupHead } from './cells.js';
import type { Line } from './lines.js';
import classes from './scorecard-table.module.css';

/** The table on a phone: a list, a line for each indicator with what matters most. */
export function PhoneList({ lines }: { readonly lines: readonly Line[] }) {
  const place = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element !== null) setTop(element.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => 92,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (i) => lines[i]?.key ?? i,
  });
  return (
    <ul ref={place} className={classes.list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-kind={line.kind}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {line.kind === 'group' ? <PhoneGroup line={line} /> : <PhoneRow line={line} />}
          </li>
        );
      })}
    </ul>
  );
}

function PhoneGroup({ line }: { readonly line: Extract<Line, { kind: 'group' }> }) {
  return (
    <div className={classes.phoneGroup}>
      <GroupHead line={line} />
      {line.level !== null && <Value value={line.level.score} strong />}
    </div>
  );
}

const PhoneRow = memo(function PhoneRow({ line: { row } }: { readonly line: Extract<Line, { kind: 'row' }> }) {
  const language = useLanguage();
  return (
    <div className={classes.phoneRow}>
      <p>
        {row.kind === 'indicator' ? (
          <IndicatorLink code={row.code}>
            <span className={classes.number}>{row.code}</span> {said(row.label, language)}
          </IndicatorLink>
        ) : (
          said(row.label, language)
        )}
      </p>
      <div className={classes.phoneNumbers}>
        <span>
          {row.realised !== null && <Value value={row.realised} strong={row.index === null} />}
          {row.target !== null && (
            <span className={classes.quiet}>
              {' '}
              <Trans>
                of target <Value value={row.target} />
              </Trans>
            </span>
          )}
        </span>
        <ClassMark of={row.status} />
        {row.index !== null && <Value value={row.index} strong />}
      </div>
    </div>
  );
});
