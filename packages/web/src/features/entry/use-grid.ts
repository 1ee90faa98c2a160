import { type ClipboardEvent, type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { copyText } from './cell-text.js';
import { type Content, EMPTY, typedContent } from './content.js';
import type { Line } from './lines.js';
import type { EntryStore, Located } from './store.js';
import { readTable } from './values/table-text.js';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Editing {
  readonly at: Spot;
  /** What the field begins with. */
  readonly text: string | null;
}

export interface Pasted {
  readonly cells: number;
  readonly read: number;
  readonly left: number;
}

export interface Grid {
  readonly active: Spot;
  /** The other corner of what is selected. */
  readonly anchor: Spot;
  readonly editing: Editing | null;
  readonly pasted: Pasted | null;
  readonly table: React.RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly select: (at: Spot, extend?: boolean) => void;
  readonly edit: (at: Spot, text?: string | null) => void;
  /** Ends editing; `typed` is null where it was cancelled. */
  readonly leave: (typed: string | null, move?: 'down' | 'up' | 'right' | 'left' | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly goTo: (key: string) => void;
}

interface Given {
  readonly store: EntryStore;
  readonly lines: readonly Line[];
  readonly columns: number;
  readonly language: 'id' | 'en';
  /** Cells with problems, in their order, by key. */
  readonly problems: readonly string[];
}

const isEditable = (at: Located | null | undefined): at is Located =>
  at?.cell.may === 'yes' || at?.cell.may === 'as-correction';

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-12, 0],
  PageDown: [12, 0],
};

/** The keys, the clipboard and the selection of the grid, as spreadsheets have them. */
export function useGrid({ store, lines, columns, language, problems }: Given): Grid {
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Spot>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const table = useRef<HTMLTableElement | null>(null);
  const focusNext = useRef(false);
  // After Esc, Tab goes on to what comes after the grid.
  const leaving = useRef(false);

  const at = useCallback((spot: Spot) => lines[spot.row]?.cells[spot.column] ?? null, [lines]);
  const byKey = useCallback(
    (key: string) => lines.flatMap(({ cells }) => cells).find((own) => own?.key === key) ?? undefined,
    [lines],
  );

  // Before the next key: one that is pressed meanwhile would reach nothing.
  useLayoutEffect(() => {
    if (!focusNext.current || editing !== null) return;
    focusNext.current = false;
    table.current?.querySelector<HTMLElement>(`[data-at="${active.row}:${active.column}"]`)?.focus();
  });

  const select = (to: Spot, extend = false): void => {
    const spot = {
      row: Math.max(0, Math.min(lines.length - 1, to.row)),
      column: Math.max(0, Math.min(columns - 1, to.column)),
    };
    setActive(spot);
    if (!extend) setAnchor(spot);
    focusNext.current = true;
    leaving.current = false;
  };
  const edit = (spot: Spot, text: string | null = null): void => {
    if (!isEditable(at(spot))) return;
    select(spot);
    setEditing({ at: spot, text });
  };
  /** Selected cells, by rows. */
  const selected = (): readonly (readonly Spot[])[] => {
    const [top, bottom] = [Math.min(active.row, anchor.row), Math.max(active.row, anchor.row)];
    const [left, right] = [Math.min(active.column, anchor.column), Math.max(active.column, anchor.column)];
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
    );
  };
  const change = (changes: readonly { readonly spot: Spot; readonly to: Content }[]): number => {
    const open = changes.flatMap(({ spot, to }) => {
      const own = at(spot);
      return isEditable(own) ? [{ at: own, to }] : [];
    });
    store.change(open);
    return open.length;
  };
  const leave: Grid['leave'] = (typed, move = null) => {
    const spot = editing?.at ?? active;
    setEditing(null);
    focusNext.current = true;
    const own = at(spot);
    if (typed !== null && own !== null) change([{ spot, to: typedContent(typed, own.row, language) }]);
    if (move === 'down') select({ row: spot.row + 1, column: spot.column });
    if (move === 'up') select({ row: spot.row - 1, column: spot.column });
    if (move === 'right') select(beside(spot, 1) ?? spot);
    if (move === 'left') select(beside(spot, -1) ?? spot);
  };
  /** The cell after or before another, on to the next row; null past the ends. */
  const beside = (spot: Spot, step: 1 | -1): Spot | null => {
    const index = spot.row * columns + spot.column + step;
    if (index < 0 || index >= lines.length * columns) return null;
    return { row: Math.floor(index / columns), column: index % columns };
  };
  const goTo = (key: string): void => {
    const row = lines.findIndex(({ cells }) => cells.some((own) => own?.key === key));
    const column = lines[row]?.cells.findIndex((own) => own?.key === key) ?? -1;
    if (row >= 0 && column >= 0) select({ row, column });
  };
  const undo = (): void => {
    const key = store.undo(byKey);
    if (key !== null) goTo(key);
  };
  const redo = (): void => {
    const key = store.redo(byKey);
    if (key !== null) goTo(key);
  };
  const nextProblem = (): void => {
    if (problems.length === 0) return;
    const order = lines.flatMap(({ cells }) => cells.map((own) => own?.key ?? ''));
    const here = active.row * columns + active.column;
    const found = problems.find((key) => order.indexOf(key) > here) ?? problems[0];
    if (found !== undefined) goTo(found);
  };
  const fillDown = (): void => {
    const block = selected();
    const [first = []] = block;
    const from = block.length === 1 ? first.map((spot) => ({ ...spot, row: spot.row - 1 })) : first;
    const targets = block.length === 1 ? block : block.slice(1);
    change(
      targets.flatMap((row) =>
        row.flatMap((spot, i) => {
          const source = at(from[i] ?? spot);
          return source === null ? [] : [{ spot, to: store.content(source) }];
        }),
      ),
    );
  };

  /** Does what a key says; false where it says nothing here. */
  const act = ({ key, shiftKey, altKey, ...event }: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    const move = altKey ? undefined : MOVES[key];
    if (move !== undefined) {
      const far = control ? 10_000 : 1;
      select({ row: active.row + move[0] * far, column: active.column + move[1] * far }, shiftKey);
      return true;
    }
    if (control && (key === 'Home' || key === 'End')) {
      select(key === 'Home' ? { row: 0, column: 0 } : { row: lines.length, column: columns }, shiftKey);
      return true;
    }
    if (control) {
      const command = { z: shiftKey ? redo : undo, y: redo, d: fillDown }[key.toLowerCase()];
      command?.();
      return command !== undefined;
    }
    switch (key) {
      case 'Enter':
        select({ row: active.row + (shiftKey ? -1 : 1), column: active.column });
        return true;
      case 'Tab': {
        const to = beside(active, shiftKey ? -1 : 1);
        if (to === null || leaving.current) return false;
        select(to);
        return true;
      }
      case 'Escape':
        setAnchor(active);
        leaving.current = true;
        return true;
      case 'Home':
        select({ row: active.row, column: 0 }, shiftKey);
        return true;
      case 'End':
        select({ row: active.row, column: columns - 1 }, shiftKey);
        return true;
      case 'F2':
        edit(active);
        return true;
      case 'F8':
        nextProblem();
        return true;
      case 'Delete':
      case 'Backspace':
        change(selected().flatMap((row) => row.map((spot) => ({ spot, to: EMPTY }))));
        return true;
      default:
        if (key.length !== 1 || altKey) return false;
        edit(active, key);
        return true;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null || !act(event)) return;
    event.preventDefault();
    // A key that is typed into a cell is no shortcut of the screen.
    event.stopPropagation();
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    const block = readTable(event.clipboardData.getData('text/plain'));
    const [[first = ''] = []] = block;
    const spots = selected();
    const top = spots[0]?.[0] ?? active;
    const isOne = block.length === 1 && block[0]?.length === 1;
    const given: readonly { readonly spot: Spot; readonly text: string }[] = isOne
      ? spots.flat().map((spot) => ({ spot, text: first }))
      : block.flatMap((row, r) => row.map((text, c) => ({ spot: { row: top.row + r, column: top.column + c }, text })));
    // An empty cell of the block leaves what is there: empty is not zero, and not a deletion.
    const filled = given.flatMap(({ spot, text }) => {
      const own = at(spot);
      return own === null || text === '' ? [] : [{ spot, to: typedContent(text, own.row, language) }];
    });
    const taken = change(filled);
    const height = Math.max(...given.map(({ spot }) => spot.row), top.row);
    const width = Math.max(...given.map(({ spot }) => spot.column), top.column);
    setPasted({
      cells: given.length,
      read: filled.filter(({ spot, to }) => to.kind === 'value' && isEditable(at(spot))).length,
      left: filled.length - taken,
    });
    setAnchor(top);
    setActive({ row: Math.min(height, lines.length - 1), column: Math.min(width, columns - 1) });
    focusNext.current = true;
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    const text = selected()
      .map((row) =>
        row
          .map((spot) => {
            const own = at(spot);
            return own === null ? '' : copyText(store.content(own), language);
          })
          .join('\t'),
      )
      .join('\n');
    event.clipboardData.setData('text/plain', text);
  };

  return { active, anchor, editing, pasted, table, onKeyDown, onPaste, onCopy, select, edit, leave, undo, redo, goTo };
}
