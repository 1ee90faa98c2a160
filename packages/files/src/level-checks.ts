import type { IndicatorFile, ScorecardFile } from '@berimbang/contract';
import { nearestName } from '@berimbang/engine';
import { circleWith } from './cause-circle.js';
import type { Faults } from './file-fault.js';
import { variantOf } from './indicator-checks.js';
import * as sayLevel from './level-sentences.js';
import * as say from './sentences.js';

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** What the keys of one indicator say of each other. */
export function checkIndicator(code: string, entry: IndicatorFile, file: ScorecardFile, faults: Faults): void {
  const path = ['indicators', code];
  const refuse = (key: string, message: ReturnType<typeof sayLevel.needsFrequency>): void =>
    faults.add('invalid-value', [...path, key], message);
  const byPeriod = typeof entry.target === 'object' || typeof entry['target-high'] === 'object';
  if (entry.frequency === undefined) {
    for (const key of ['consolidation', 'reach', 'missing'] as const)
      if (entry[key] !== undefined) refuse(key, sayLevel.needsFrequency(key));
    if (byPeriod)
      refuse(typeof entry.target === 'object' ? 'target' : 'target-high', sayLevel.needsFrequency('target'));
  } else {
    const operation = entry.consolidation ?? file.method.consolidation?.operation ?? 'average';
    if (entry.grades !== undefined) refuse('frequency', sayLevel.gradesHaveNoPeriods());
    if (operation === 'sum' && typeof entry.target === 'string') refuse('target', sayLevel.sumNeedsTargets());
    if (operation === 'sum' && entry.components !== undefined)
      refuse('consolidation', sayLevel.componentsAreNotSummed());
    if (operation === 'index-mean' && entry.deduction === 'true')
      refuse('consolidation', sayLevel.deductionHasNoIndex());
  }
  const variant = variantOf(entry, file);
  if ((variant === 'range') !== (entry['target-high'] !== undefined) && !hasFacts(file, code, 'target-high'))
    refuse(entry['target-high'] === undefined ? 'variant' : 'target-high', sayLevel.rangeAndUpperTarget());
  if (variant === 'minimise-worst' && entry.worst === undefined) refuse('variant', sayLevel.variantNeeds('worst'));
  if (variant === 'graded' && entry.grades === undefined) refuse('variant', sayLevel.variantNeeds('grades'));
  if (entry.components !== undefined && entry.realised !== undefined)
    refuse('components', sayLevel.componentsOrRealised());
  const level = entry.objective === undefined ? file.method.perspective : file.method.objective;
  if (level?.weights === 'validity-control' && entry.deduction !== 'true') {
    for (const key of ['validity', 'control'] as const) {
      if (entry[key] === undefined) faults.add('missing-key', [...path, key], say.missingKey(key));
    }
  }
}

/** Weights by validity and control: the level names its table and weighs indicators. */
export function checkTables(file: ScorecardFile, faults: Faults): void {
  const { perspective } = file.method;
  for (const key of ['objective', 'perspective'] as const) {
    const level = file.method[key];
    if (level?.weights === 'validity-control' && level.table === undefined)
      faults.add('missing-key', ['method', key, 'table'], sayLevel.tableNeeded());
  }
  const usual = perspective?.score ?? 'objectives';
  const ofObjectives = Object.values(file.perspectives ?? {}).some(
    ({ score, from }) => from === undefined && (score ?? usual) === 'objectives',
  );
  if (perspective?.weights === 'validity-control' && ofObjectives)
    faults.add('invalid-value', ['method', 'perspective', 'weights'], sayLevel.tableWeighsIndicators());
}

function hasFacts(file: ScorecardFile, code: string, part: string): boolean {
  return file.facts?.[`indicator.${code}.${part}`] !== undefined || file['facts-from'] !== undefined;
}

/** Objectives belong to perspectives where there are any, indicators to objectives or perspectives, and links join objectives. */
export function checkParents(file: ScorecardFile, faults: Faults): void {
  const perspectives = Object.keys(file.perspectives ?? {});
  const objectives = Object.keys(file.objectives ?? {});
  const belongs = (
    code: string,
    parent: string | undefined,
    known: readonly string[],
    level: string,
    path: readonly string[],
  ): void => {
    if (parent === undefined || known.includes(parent)) return;
    faults.add('unknown-name', path, say.noUnknownParent(code, parent, level), {
      suggestion: nearestName(parent, known),
    });
  };
  for (const [code, entry] of entries(file.objectives)) {
    const path = ['objectives', code, 'perspective'];
    belongs(code, entry.perspective, perspectives, 'perspectives', path);
    if (entry.perspective === undefined && perspectives.length > 0)
      faults.add('missing-key', path, say.missingKey('perspective', perspectives));
  }
  for (const [code, entry] of entries(file.perspectives)) {
    if (entry.score !== undefined && entry.from !== undefined)
      faults.add('invalid-value', ['perspectives', code, 'from'], sayLevel.scoreOrFrom());
  }
  for (const [code, entry] of entries(file.indicators)) {
    belongs(code, entry.objective, objectives, 'objectives', ['indicators', code, 'objective']);
    belongs(code, entry.perspective, perspectives, 'perspectives', ['indicators', code, 'perspective']);
  }
  (file.links ?? []).forEach((link, i) => {
    for (const end of ['from', 'to'] as const)
      belongs(`links[${i}]`, link[end], objectives, 'objectives', ['links', String(i), end]);
    const circle = circleWith((file.links ?? []).slice(0, i), link);
    if (circle !== null) faults.add('invalid-value', ['links', String(i)], sayLevel.causesInCircle(circle));
  });
}
