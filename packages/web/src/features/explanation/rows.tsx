import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, type KeyboardEvent, useId, useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import { type ExplainedNode, type ExplainedRow, nodeQuery, type Place } from './api.js';
import classes from './explanation.module.css';
import { NodeDetail } from './node-detail.js';
import { OnwardFigure } from './onward-figure.js';

interface RowsProps {
  readonly node: ExplainedNode;
  readonly place: Place;
  readonly depth: number;
}

/** The operands of a value that are computed, each a line that opens; further ones are asked for. */
export function Rows({ node, place, depth }: RowsProps) {
  // A single operand leads on by itself.
  const alone = node.rows.length === 1 && node.inputs.length === 0 && depth < 6;
  return (
    <ul className={classes.rows}>
      {node.rows.map((row) => (
        <TreeRow
          key={`${row.card ?? ''} ${row.cell}`}
          row={row}
          place={place}
          depth={depth}
          open={alone && row.card === null}
        />
      ))}
      {node.next !== null && <MoreRows place={{ ...place, cell: node.cell }} from={node.next} depth={depth} />}
    </ul>
  );
}

function MoreRows({ place, from, depth }: { readonly place: Place; readonly from: number; readonly depth: number }) {
  const [asked, setAsked] = useState(false);
  const { data, error, refetch } = useQuery({ ...nodeQuery(place, from), enabled: asked });
  if (data !== undefined)
    return (
      <li>
        <NodeDetail node={data} place={place} more />
        <Rows node={data} place={place} depth={depth} />
      </li>
    );
  if (error !== null)
    return (
      <li>
        <ErrorPanel error={error} retry={() => void refetch()} />
      </li>
    );
  return (
    <li>
      {asked ? (
        <Loading lines={2} />
      ) : (
        <button type="button" className={classes.more} onClick={() => setAsked(true)}>
          <Trans>Show more operands</Trans>
        </button>
      )}
    </li>
  );
}

interface TreeRowProps {
  readonly row: ExplainedRow;
  readonly place: Place;
  readonly depth: number;
  readonly open?: boolean;
}

/** A line of a calculation. A part of a weighted sum shows what it brings, and below it its own value. */
function TreeRow({ row, place, depth, open = false }: TreeRowProps) {
  const language = useLanguage();
  const [opened, setOpened] = useState(open);
  const id = useId();
  const { share, tone } = row;
  const own = { ...place, card: row.card ?? place.card, cell: row.cell };
  const label = said(row.label, language);
  const indent = { '--indent': `${depth * (depth > 8 ? 6 : 22)}px` } as CSSProperties;
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight' && row.opens) setOpened(true);
    else if (event.key === 'ArrowLeft') setOpened(false);
    else return;
    event.preventDefault();
  };
  return (
    <li>
      <div className={classes.row} style={indent}>
        {row.opens ? (
          <button
            type="button"
            className={classes.name}
            aria-expanded={opened}
            aria-controls={opened ? id : undefined}
            onClick={() => setOpened(!opened)}
            onKeyDown={keys}
          >
            <Icon name={opened ? 'chevron-down' : 'chevron-right'} size={14} />
            <span>{label}</span>
          </button>
        ) : (
          <span className={classes.name} data-leaf>
            {label}
          </span>
        )}
        <span className={classes.operation}>{said(share?.operation ?? row.operation, language)}</span>
        <span className={classes.result}>
          {share === null && (tone === 'yellow' || tone === 'red' || tone === 'grey') && (
            <StatusMark tone={tone} size={10} />
          )}
          {share === null ? (
            <OnwardFigure place={place} card={row.card} cell={row.cell}>
              {said(row.result, language)}
            </OnwardFigure>
          ) : (
            said(share.result, language)
          )}
        </span>
      </div>
      {opened && (
        <div id={id}>
          {share === null ? (
            <Operands place={own} depth={depth} />
          ) : (
            <ul className={classes.rows}>
              <TreeRow row={{ ...row, share: null }} place={place} depth={depth + 1} open />
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

function Operands({ place, depth }: { readonly place: Place; readonly depth: number }) {
  const { data, error, refetch } = useQuery(nodeQuery(place));
  if (data !== undefined)
    return (
      <>
        <NodeDetail node={data} place={place} depth={depth + 1} />
        <Rows node={data} place={place} depth={depth + 1} />
      </>
    );
  return error === null ? <Loading lines={2} /> : <ErrorPanel error={error} retry={() => void refetch()} />;
}
