import type { Membership } from '../../lib/session.js';
import type { Change, Draft, StepName } from './draft.js';

/** What every step of an organisation's set-up knows. */
export interface StepProps {
  readonly organisation: Membership;
  readonly draft: Draft;
  readonly change: Change;
  readonly go: (step: StepName) => void;
}
