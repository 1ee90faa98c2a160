import '@xyflow/react/dist/base.css';
import { layoutMap, type MapLayout, type MapPlan } from '@berimbang/pictures';
import { useLingui } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { type NodeChange, ReactFlow, ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapLink, StrategyMap } from './api.js';
import { ArrowEdge } from './arrow-edge.js';
import classes from './board.module.css';
import { edgesOf, type MapNode, nodesOf } from './board-content.js';
import { CardNode } from './card-node.js';
import { dropAt } from './drop.js';
import { LaneNode } from './lane-node.js';
import { Refusal } from './refusal.js';
import type { Edits, Refused } from './use-edits.js';

const NODES = { card: CardNode, lane: LaneNode };
const EDGES = { arrow: ArrowEdge };

interface BoardProps {
  readonly map: StrategyMap;
  readonly plan: MapPlan;
  /** Code of the objective whose chain is lit. */
  readonly chosen: string | null;
  readonly onChoose: (code: string | null, byKeys: boolean) => void;
  /** Null while the map is only looked at. */
  readonly edits: Edits | null;
  /** Said beside the card that it is about. */
  readonly refused: Refused | null;
  readonly onUnlink: (link: MapLink) => void;
}

/** The map as lanes, cards and arrows; changed by dragging while it is edited. */
export function Board({ map, plan, chosen, onChoose, edits, refused, onUnlink }: BoardProps) {
  const { t } = useLingui();
  const { ref, width } = useElementSize();
  const layout = useMemo(() => layoutMap(plan, width === 0 ? 1200 : width), [plan, width]);
  const [drag, setDrag] = useState<Dragged | null>(null);
  const [linking, setLinking] = useState(false);
  const over = drag === null ? null : placeOf(layout, map, plan, drag);
  const nodes = nodesOf({
    map,
    layout,
    chosen,
    onChoose,
    edits,
    over: over?.lane ?? null,
    empty: t`No strategic objectives`,
  }).map((node) => (node.id === drag?.id ? { ...node, position: drag.position, dragging: true, zIndex: 20 } : node));
  const edges = edgesOf({
    map,
    layout,
    chosen,
    moving: drag?.id ?? null,
    name: (from, to) => t`${from} leads to ${to}`,
  });
  const root = useApplicationRole();
  useFocusKept(chosen, layout);
  const beside = layout.cards.find(({ id }) => id === map.objectives.find(({ code }) => code === refused?.about)?.id);
  return (
    <section
      ref={ref}
      className={classes.scroll}
      aria-label={t`Strategy map`}
      // Wider than its room it is scrolled, by the keyboard too.
      tabIndex={layout.width > width && width > 0 ? 0 : undefined}
    >
      <div
        className={classes.board}
        data-display="board"
        data-linking={linking || undefined}
        data-editing={edits !== null || undefined}
        style={{ width: layout.width, height: layout.height + (refused === null ? 0 : 40) }}
      >
        <ReactFlow<MapNode, ReturnType<typeof edgesOf>[number]>
          ref={root}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODES}
          edgeTypes={EDGES}
          nodesDraggable={edits !== null && !edits.isPending}
          nodesConnectable={edits !== null && !edits.isPending}
          elementsSelectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          panOnDrag={false}
          panOnScroll={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          autoPanOnConnect={false}
          autoPanOnNodeDrag={false}
          minZoom={1}
          maxZoom={1}
          nodeDragThreshold={4}
          connectionRadius={12}
          proOptions={{ hideAttribution: true }}
          onNodesChange={(changes) => setDrag((before) => dragged(changes, before))}
          onNodeDragStop={(_, node) => {
            setDrag(null);
            const objective = map.objectives.find(({ id }) => id === node.id);
            const place = placeOf(layout, map, plan, { id: node.id, position: node.position });
            if (objective !== undefined && place !== null)
              edits?.run({ kind: 'move', objective, perspective: place.perspective, index: place.index });
          }}
          onConnectStart={() => setLinking(true)}
          onConnectEnd={() => setLinking(false)}
          onConnect={({ source, target }) => {
            const code = (own: string): string | undefined => map.objectives.find(({ id }) => id === own)?.code;
            const [from, to] = [code(source), code(target)];
            if (from !== undefined && to !== undefined && from !== to)
              edits?.run({ kind: 'link', from, to, label: null });
          }}
          {...(edits === null
            ? {}
            : {
                onEdgeClick: (_: unknown, { id }: { readonly id: string }) => {
                  const link = map.links.find((own) => own.id === id);
                  if (link !== undefined) onUnlink(link);
                },
              })}
        >
          {refused !== null && edits !== null && beside !== undefined && (
            <ViewportPortal>
              <div
                className={classes.note}
                style={{
                  transform: `translate(${beside.x}px, ${beside.y + beside.height + 4}px)`,
                  width: beside.width,
                }}
              >
                <Refusal refused={refused} onClose={edits.dismiss} />
              </div>
            </ViewportPortal>
          )}
        </ReactFlow>
      </div>
    </section>
  );
}

interface Dragged {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
}

function dragged(changes: readonly NodeChange<MapNode>[], before: Dragged | null): Dragged | null {
  const moved = changes.find((change) => change.type === 'position');
  if (moved?.type !== 'position') return before;
  return moved.dragging === true && moved.position !== undefined ? { id: moved.id, position: moved.position } : null;
}

function placeOf(layout: MapLayout, map: StrategyMap, plan: MapPlan, { id, position }: Dragged) {
  const card = layout.cards.find((own) => own.id === id);
  if (card === undefined) return null;
  return dropAt(layout, map.objectives, { ...card, ...position }, plan.lanes.length > 0);
}

/** The library calls its ground an application, which keeps screen readers from reading what is in it. */
function useApplicationRole(): React.RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.setAttribute('role', 'presentation'), []);
  return root;
}

/** An objective that moved keeps the focus, though its card was taken out of the page and put in again. */
function useFocusKept(chosen: string | null, layout: MapLayout): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      last.current = event.target instanceof HTMLElement ? (event.target.dataset.objective ?? null) : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever cards stand elsewhere
  useEffect(() => {
    const code = last.current;
    if (code === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-objective="${CSS.escape(code)}"]`)?.focus();
  }, [layout, chosen]);
}
