import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MeasureState } from './measure-api.js';

export const MEASURE_STATES: readonly MeasureState[] = ['planned', 'running', 'done', 'cancelled'];

/** How far an action has come. */
export const MEASURE_WORDS: Readonly<Record<MeasureState, MessageDescriptor>> = {
  planned: msg({ message: 'planned', context: 'action' }),
  running: msg({ message: 'under way', context: 'action' }),
  done: msg({ message: 'done', context: 'action' }),
  cancelled: msg({ message: 'cancelled', context: 'action' }),
};
