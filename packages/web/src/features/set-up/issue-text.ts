import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Issue } from './compose-card.js';

/** What is wrong with a cell, and what to do. */
export function issueText({ kind, value }: Issue): MessageDescriptor {
  switch (kind) {
    case 'no-name':
      return msg`The name is missing.`;
    case 'bad-code':
      return msg`A code has letters, digits, point, hyphen or slash, without spaces: ${value}`;
    case 'twice':
      return msg`The code ${value} is there twice.`;
    case 'unit':
      return msg`This unit cannot be read: ${value}. Write for example hari, orang, Rp, %, Rp/orang or per 100.000.`;
    case 'number':
      return msg`This is no number: ${value}`;
    case 'two-readings':
      return msg`This could be two numbers: ${value}. The first is taken; choose the decimal mark, or write it otherwise.`;
    case 'no-objective':
      return value === '' ? msg`No objective is named.` : msg`There is no objective ${value} in the step before.`;
    case 'no-perspective':
      return value === '' ? msg`No perspective is named.` : msg`There is no perspective ${value}.`;
    case 'polarity':
      return msg`Say maximise, minimise or stabilise instead of ${value}.`;
    case 'consolidation':
      return msg`Say sum, average or last instead of ${value}.`;
    case 'sum-needs-periods':
      return msg`A sum needs a target for each period: add a column for each, such as Jan or TW I.`;
  }
}
