import type { StrategyMap } from '@berimbang/contract';
import type { Actor } from '../http/actor.js';
import { LINK_POLICY } from '../links/policy.js';
import type { Scorecard } from '../scorecards/definition.js';

/** Whether somebody may change the map, and the words for those who may not. The operations themselves decide again. */
export function mayChange(actor: Actor, { unitId, state }: Scorecard): StrategyMap['may'] {
  const rule = LINK_POLICY.createLink;
  if (!rule.allows(actor, { unitId })) return { change: false, why: rule.sentence };
  return state === 'closed' ? { change: false, why: CLOSED } : { change: true, why: null };
}

const CLOSED = {
  id: 'Kartu skor sudah ditutup; definisinya tidak berubah lagi.',
  en: 'The scorecard is closed; its definition changes no more.',
};
