import type { Edge, EdgeProps } from '@xyflow/react';
import classes from './arrow-edge.module.css';

export type ArrowEdgeOf = Edge<
  { readonly path: string; readonly head: string; readonly look: 'plain' | 'chain' | 'beside' },
  'arrow'
>;

/** An arrow along the tracks of the layout. */
export function ArrowEdge({ data }: EdgeProps<ArrowEdgeOf>) {
  if (data === undefined) return null;
  return (
    <g className={classes.arrow} data-look={data.look}>
      <path d={data.path} className={classes.reach} />
      <path d={data.path} className={classes.line} />
      <path d={data.head} className={classes.head} />
    </g>
  );
}
