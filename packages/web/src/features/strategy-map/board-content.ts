import type { MapLayout } from '@berimbang/pictures';
import { Position } from '@xyflow/react';
import type { StrategyMap } from './api.js';
import type { ArrowEdgeOf } from './arrow-edge.js';
import { facesOf } from './card-face.js';
import type { CardNodeOf } from './card-node.js';
import { chainOf } from './chain.js';
import { keyMove } from './key-move.js';
import type { LaneNodeOf } from './lane-node.js';
import type { Edits } from './use-edits.js';

export type MapNode = CardNodeOf | LaneNodeOf;

interface Content {
  readonly map: StrategyMap;
  readonly layout: MapLayout;
  readonly chosen: string | null;
}

interface NodeContent extends Content {
  readonly onChoose: (code: string | null, byKeys: boolean) => void;
  readonly edits: Edits | null;
  /** The lane over which a card is dragged. */
  readonly over: string | null;
  /** Said in a lane that holds nothing. */
  readonly empty: string;
}

// The library names nodes and edges in English; their content says what they are.
const UNNAMED = { 'aria-roledescription': undefined } as const;

/** Lanes, each followed by its cards, so that they are read in the order in which they are seen. */
export function nodesOf({ map, layout, chosen, onChoose, edits, over, empty }: NodeContent): MapNode[] {
  const faces = facesOf(map);
  const chain = chosen === null ? null : chainOf(chosen, map.links);
  const lanes = new Map(map.lanes.map((lane) => [lane.code, lane]));
  return layout.lanes.flatMap((lane): MapNode[] => {
    const cards = layout.cards.filter(({ y }) => y >= lane.y && y < lane.y + lane.height);
    const node: LaneNodeOf = {
      id: `lane ${lane.id}`,
      type: 'lane',
      position: { x: lane.x, y: lane.y },
      width: lane.width,
      height: lane.height,
      measured: { width: lane.width, height: lane.height },
      draggable: false,
      connectable: false,
      zIndex: -1,
      domAttributes: UNNAMED,
      data: {
        lane: lanes.get(lane.id) ?? null,
        labels: layout.labels,
        empty: cards.length === 0 && lanes.size > 0 ? empty : null,
        over: over === lane.id,
      },
    };
    const own = cards.flatMap((box): CardNodeOf[] => {
      const face = faces.get(box.id);
      if (face === undefined) return [];
      const objective = map.objectives.find(({ id }) => id === box.id);
      const look =
        chain === null ? 'plain' : chosen === face.code ? 'chosen' : chain.codes.has(face.code) ? 'chain' : 'beside';
      return [
        {
          id: box.id,
          type: 'card',
          position: { x: box.x, y: box.y },
          width: box.width,
          height: box.height,
          measured: { width: box.width, height: box.height },
          handles: [
            { type: 'source', position: Position.Top, x: box.width / 2 - 8, y: -8, width: 16, height: 16 },
            { type: 'target', position: Position.Bottom, x: 0, y: 0, width: box.width, height: box.height },
          ],
          draggable: edits !== null && !edits.isPending && objective !== undefined,
          domAttributes: UNNAMED,
          data: {
            face,
            target: map.target,
            look,
            editing: edits !== null && objective !== undefined,
            onChoose:
              objective === undefined
                ? undefined
                : (byKeys) => onChoose(chosen === face.code ? null : face.code, byKeys),
            onKey: (event) => {
              if (event.key === 'Escape') onChoose(null, true);
              if (objective === undefined || edits === null) return;
              const edit = keyMove(event, map, objective);
              if (edit === null) return;
              event.preventDefault();
              edits.run(edit);
            },
          },
        },
      ];
    });
    return [node, ...own];
  });
}

interface EdgeContent extends Content {
  /** The card that is dragged: its arrows step back. */
  readonly moving: string | null;
  readonly name: (from: string, to: string) => string;
}

/** The arrows of the layout. */
export function edgesOf({ map, layout, chosen, moving, name }: EdgeContent): ArrowEdgeOf[] {
  const chain = chosen === null ? null : chainOf(chosen, map.links);
  const codes = new Map(map.objectives.map(({ id, code }) => [id, code]));
  return layout.arrows.map(({ id, from, to, path, head }) => {
    const lit = chain?.links.has(id) === true;
    const beside = from === moving || to === moving || (chain !== null && !lit);
    return {
      id,
      type: 'arrow',
      source: from,
      target: to,
      ariaLabel: name(codes.get(from) ?? '', codes.get(to) ?? ''),
      domAttributes: UNNAMED,
      zIndex: lit ? 2 : 1,
      data: { path, head, look: beside ? 'beside' : lit ? 'chain' : 'plain' },
    };
  });
}
