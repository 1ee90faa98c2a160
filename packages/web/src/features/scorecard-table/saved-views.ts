import { useState } from 'react';
import { type Choice, COLUMNS, EVERYTHING, GROUPS } from './choice.js';

export interface SavedView {
  readonly name: string;
  readonly choice: Choice;
}

/** The views that somebody keeps in this browser, for an organisation. */
export function useSavedViews(user: string, organisation: string) {
  const key = `berimbang.table-views.${user}.${organisation}`;
  const [views, setViews] = useState(() => readViews(localStorage.getItem(key)));
  const keep = (next: readonly SavedView[]): void => {
    localStorage.setItem(key, JSON.stringify(next));
    setViews(next);
  };
  return {
    views,
    save: (view: SavedView): void => keep([...views.filter(({ name }) => name !== view.name), view]),
    forget: (name: string): void => keep(views.filter((view) => view.name !== name)),
  };
}

/** What was kept, as far as it can still be understood. */
export function readViews(text: string | null): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(readView) : [];
  } catch {
    return [];
  }
}

function readView(kept: unknown): readonly SavedView[] {
  if (!isRecord(kept) || typeof kept.name !== 'string' || !isRecord(kept.choice)) return [];
  const { choice } = kept;
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((own) => typeof own === 'string') : [];
  return [
    {
      name: kept.name,
      choice: {
        group: GROUPS.find((group) => group === choice.group) ?? EVERYTHING.group,
        text: typeof choice.text === 'string' ? choice.text : '',
        statuses: texts(choice.statuses),
        perspectives: texts(choice.perspectives),
        owners: texts(choice.owners),
        hidden: COLUMNS.filter((column) => texts(choice.hidden).includes(column)),
      },
    },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
