import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { type ExplainedNode, nodeQuery, type Place } from './api.js';
import classes from './explanation.module.css';
import { NodeDetail } from './node-detail.js';
import { TreeRow } from './tree-row.js';

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
