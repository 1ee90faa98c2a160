import { ApiError } from '@berimbang/client';
import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { At, StrategyMap } from './api.js';
import { aboutOf, type Edit, make } from './edits.js';

/** Why a change was not made, and beside which objective it is said. */
export interface Refused {
  readonly about: string;
  readonly error: Error;
}

export interface Edits {
  readonly run: (edit: Edit) => void;
  /** Makes a change that a dialog asks for, and fails with what the server says, to be shown there. */
  readonly attempt: (edit: Edit) => Promise<void>;
  /** Takes the last change back; null where there is none. */
  readonly undo: (() => void) | null;
  readonly isPending: boolean;
  /** The change that is on its way. */
  readonly pending: Edit | null;
  readonly refused: Refused | null;
  readonly dismiss: () => void;
  /** What was done last, for those who do not see it. */
  readonly told: string;
}

interface Wanted {
  readonly edit: Edit;
  readonly how: 'run' | 'attempt' | 'undo';
}

/** Changes of a map, one after the other. Where somebody else was quicker nothing is overwritten: the map is read anew. */
export function useEdits(at: At, map: StrategyMap): Edits {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [back, setBack] = useState<Edit | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [told, setTold] = useState('');
  const mutation = useMutation({
    mutationFn: ({ edit }: Wanted) => make(at, edit, map, t`Taken back right after it was made`),
    onMutate: () => setRefused(null),
    onSuccess: (reverse, { edit, how }) => {
      setBack(how === 'undo' ? null : reverse);
      const code = aboutOf(edit);
      if (how === 'undo') setTold(t`Undone`);
      else if (reverse === null) setTold('');
      else if (edit.kind === 'link') setTold(t`${edit.from} now leads to ${edit.to}`);
      else if (edit.kind === 'unlink') setTold(t`${edit.link.from} no longer leads to ${edit.link.to}`);
      else if (edit.kind === 'add') setTold(t`${code} was added`);
      else if (edit.kind === 'rename') setTold(t`${code} was renamed`);
      else if (edit.kind === 'remove') setTold(t`${code} was removed`);
      else setTold(t`${code} was moved`);
    },
    onError: (error, { edit, how }) => {
      if (how !== 'attempt') setRefused({ about: aboutOf(edit), error });
      // What would be taken back is not what stands there any more.
      if (isConflict(error)) setBack(null);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [at.organisation, 'card', at.scorecard] }),
  });
  const start = (edit: Edit, how: Wanted['how']): void => {
    if (!mutation.isPending) mutation.mutate({ edit, how });
  };
  return {
    run: (edit) => start(edit, 'run'),
    attempt: async (edit) => {
      await mutation.mutateAsync({ edit, how: 'attempt' });
    },
    undo: back === null ? null : () => start(back, 'undo'),
    isPending: mutation.isPending,
    pending: mutation.isPending ? mutation.variables.edit : null,
    refused,
    dismiss: () => setRefused(null),
    told,
  };
}

const isConflict = (error: Error): boolean =>
  error instanceof ApiError && (error.status === 409 || error.status === 412);
