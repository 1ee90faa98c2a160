import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Kind, Period, PeriodEvent, Step } from './api.js';

/** What is done with a period, in a dialog. */
export type Task = Step | 'deadlines' | 'history';

export const KINDS: readonly Kind[] = ['month', 'quarter', 'semester', 'year'];

export const KIND_WORDS: Readonly<Record<Kind, MessageDescriptor>> = {
  month: msg`Months`,
  quarter: msg`Quarters`,
  semester: msg`Semesters`,
  year: msg`Year`,
};

export const STATE_WORDS: Readonly<Record<Period['state'], MessageDescriptor>> = {
  planned: msg`planned`,
  open: msg`open`,
  closed: msg`closed`,
  locked: msg`locked`,
};

export const STEP_WORDS: Readonly<Record<Step, MessageDescriptor>> = {
  open: msg`Open`,
  close: msg`Close period`,
  lock: msg`Lock`,
  reopen: msg`Reopen`,
};

export const EVENT_WORDS: Readonly<Record<PeriodEvent['kind'], MessageDescriptor>> = {
  created: msg`Made`,
  deadlines: msg`Deadlines set`,
  opened: msg`Opened`,
  closed: msg`Closed`,
  reopened: msg`Reopened`,
  locked: msg`Locked`,
};

/** The steps that a period can take from its state; the first is the usual one. */
export const STEPS_FROM: Readonly<Record<Period['state'], readonly Step[]>> = {
  planned: ['open'],
  open: ['close'],
  closed: ['lock', 'reopen'],
  locked: [],
};
