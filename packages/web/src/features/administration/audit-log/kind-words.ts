import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Kinds of things that entries are about. */
export const KIND_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'api-token': msg`API token`,
  block: msg`Part of a scorecard`,
  comment: msg`Remark`,
  'data-owner': msg`Entrustment`,
  evidence: msg`Evidence`,
  fact: msg`Value`,
  facts: msg`Values`,
  finding: msg`Finding`,
  grant: msg`Role`,
  indicator: msg`Indicator`,
  link: msg`Cause-effect link`,
  matrix: msg`Pairwise matrix`,
  measure: msg`Measure`,
  method: msg`Method`,
  objective: msg`Objective`,
  organisation: msg`Organisation`,
  period: msg`Period`,
  perspective: msg`Perspective`,
  'reminder-settings': msg`Reminders`,
  'rule-pack': msg`Rule pack`,
  scorecard: msg`Scorecard`,
  unit: msg`Unit`,
  user: msg`Person`,
};

/** Parts of a definition, as its history names them, beside the kinds above. */
export const PART_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  head: msg`Head of the scorecard`,
  library: msg`Methods and rule packs`,
  state: msg`Stage`,
  description: msg`Description`,
  retired: msg`Retirement`,
  perspectives: msg`Perspective`,
  objectives: msg`Objective`,
  indicators: msg`Indicator`,
  links: msg`Cause-effect link`,
  target: msg`Target`,
  'target-high': msg`Upper target`,
  'target-grade': msg`Target grade`,
  order: msg`Order`,
};
