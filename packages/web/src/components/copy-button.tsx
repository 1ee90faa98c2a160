import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from './icon.js';

/** Copies a text, and says that it did. On plain http, where browsers refuse, the text stays there to be selected. */
export function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <Button leftSection={<Icon name={state === 'copied' ? 'check' : 'copy'} />} onClick={() => void copy()}>
      <span aria-live="polite">
        {state === 'ready' && <Trans>Copy</Trans>}
        {state === 'copied' && <Trans>Copied</Trans>}
        {state === 'refused' && <Trans>Select it and copy it by hand</Trans>}
      </span>
    </Button>
  );
}
