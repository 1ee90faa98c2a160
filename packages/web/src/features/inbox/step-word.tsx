import { Trans } from '@lingui/react/macro';
import type { Item } from './api.js';

/** What the step is called that takes values on. */
export function StepWord({ items }: { readonly items: readonly Item[] }) {
  const verify = items.some(({ action }) => action === 'verify');
  const approve = items.some(({ action }) => action === 'approve');
  if (verify && approve) return <Trans>Verify and approve</Trans>;
  return verify ? <Trans>Verify</Trans> : <Trans>Approve</Trans>;
}
