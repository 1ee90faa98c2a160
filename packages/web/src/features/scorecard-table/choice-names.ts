import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Column, Group } from './choice.js';

export const GROUP_NAMES: Readonly<Record<Group, MessageDescriptor>> = {
  perspective: msg`Perspective and objective`,
  status: msg`Status`,
  owner: msg`Data owner`,
  none: msg`No groups`,
};

export const COLUMN_NAMES: Readonly<Record<Column, MessageDescriptor>> = {
  objective: msg`Strategic objective`,
  code: msg`Code`,
  label: msg`Indicator`,
  target: msg`Target`,
  realised: msg`Realisation`,
  index: msg`Index`,
  status: msg`Status`,
  weight: msg`Weight`,
  trend: msg`Trend`,
  owner: msg`Data owner`,
  evidence: msg`Evidence`,
};
