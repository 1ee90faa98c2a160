import type { Node, NodeProps } from '@xyflow/react';
import { said, useLanguage } from '../../lib/language.js';
import type { Lane } from './api.js';
import classes from './lane-node.module.css';
import { LaneNumbers } from './parts.js';

export type LaneNodeOf = Node<
  {
    /** Null for a row of a map without perspectives. */
    readonly lane: Lane | null;
    /** Pixels for name and numbers. */
    readonly labels: number;
    /** Said where it holds nothing. */
    readonly empty: string | null;
    /** A card is dragged over it. */
    readonly over: boolean;
  },
  'lane'
>;

/** A perspective: its name, weight and value at the left, room for its objectives at the right. */
export function LaneNode({ data: { lane, labels, empty, over } }: NodeProps<LaneNodeOf>) {
  const language = useLanguage();
  return (
    <section className={classes.lane} data-over={over || undefined}>
      {lane !== null && (
        <div className={classes.head} style={{ width: labels }}>
          <h2>{said(lane.label, language)}</h2>
          <LaneNumbers lane={lane} />
        </div>
      )}
      {empty !== null && <p className={classes.empty}>{empty}</p>}
    </section>
  );
}
