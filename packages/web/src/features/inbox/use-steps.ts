import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOrganisation } from '../../lib/scope.js';
import { type Action, type Item, type Stepped, takeStep } from './api.js';

export interface Steps {
  /** Takes a step for values, each by the step that it waits for unless they are returned. */
  readonly take: (items: readonly Item[], reason?: string) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Why a value could not take its step, by its identifier. */
  readonly refused: ReadonlyMap<string, string>;
  /** How many took which step last; null before the first time. */
  readonly done: Readonly<Record<Action, number>> | null;
}

/** Steps of many values at once: verified, approved, or returned with a reason. */
export function useSteps(): Steps {
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [done, setDone] = useState<Steps['done']>(null);
  const mutation = useMutation({
    mutationFn: async ({ items, reason }: { readonly items: readonly Item[]; readonly reason: string | null }) => {
      const groups = new Map<Action, Item[]>();
      for (const item of items) {
        const action = reason === null ? item.action : 'return';
        groups.set(action, [...(groups.get(action) ?? []), item]);
      }
      const answers: { readonly action: Action; readonly items: Stepped['items'] }[] = [];
      for (const [action, own] of groups)
        answers.push({ action, items: (await takeStep(code, action, own, reason)).items });
      return answers;
    },
    onSuccess: (answers) => {
      const outcomes = answers.flatMap(({ items }) => items);
      const count = (wanted: Action): number =>
        answers
          .flatMap(({ action, items }) => (action === wanted ? items : []))
          .filter(({ outcome }) => outcome === 'done').length;
      setRefused(
        new Map(outcomes.flatMap(({ id, outcome, what }) => (outcome === 'done' ? [] : [[id, what ?? ''] as const]))),
      );
      setDone({ verify: count('verify'), approve: count('approve'), return: count('return') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [code, 'cards'] }),
  });
  return {
    take: (items, reason) => {
      if (items.length > 0 && !mutation.isPending) mutation.mutate({ items, reason: reason ?? null });
    },
    isPending: mutation.isPending,
    error: mutation.error,
    refused,
    done,
  };
}
