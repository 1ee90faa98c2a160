import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import type { StrategyMap } from './api.js';
import { type CardFace, CardFoot, CardName } from './card-face.js';
import classes from './card-node.module.css';

export type CardNodeOf = Node<
  {
    readonly face: CardFace;
    readonly target: StrategyMap['target'];
    readonly look: 'plain' | 'chosen' | 'chain' | 'beside';
    readonly editing: boolean;
    /** Chooses it; absent where there is nothing to choose. */
    readonly onChoose: ((byKeys: boolean) => void) | undefined;
    readonly onKey: (event: React.KeyboardEvent) => void;
  },
  'card'
>;

/** An objective: code, name, status, score, and the distance from its target. */
export function CardNode({ data: { face, target, look, editing, onChoose, onKey } }: NodeProps<CardNodeOf>) {
  return (
    <article className={classes.card} data-look={look} data-editing={editing || undefined}>
      <Handle type="target" position={Position.Bottom} className={classes.into} isConnectable={editing} />
      <CardName face={face} chosen={look === 'chosen'} onChoose={onChoose} onKey={onKey} />
      <CardFoot face={face} target={target} />
      <Handle type="source" position={Position.Top} className={classes.outOf} isConnectable={editing} />
    </article>
  );
}
