import type { MethodFile } from '@berimbang/contract';
import type { LevelRule, ScorecardMethod } from '@berimbang/engine';
import { compact, numberOrRule, rounding } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';

type Level = NonNullable<MethodFile['objective']>;

/** What a level does where the method does not say: equal weights, withheld where a part is missing. */
const EQUAL = { scheme: 'equal', missing: 'withhold' } as const;

function levelRule(level: Level | undefined): LevelRule {
  return compact({
    scheme: level?.weights ?? EQUAL.scheme,
    missing: level?.missing ?? EQUAL.missing,
    table: level?.table,
    category: level?.category,
    round: rounding(level?.round),
    certainty: level?.certainty,
    note: level?.note === undefined ? undefined : labelOf(level.note),
  });
}

/** Reads a method, written in line or put in place of its name. */
export function readMethod(method: MethodFile, texts: Texts): ScorecardMethod {
  const { achievement, overall } = method;
  const limit = (key: 'cap' | 'floor' | 'at-best'): ReturnType<typeof numberOrRule> =>
    numberOrRule(achievement?.[key], ['method', 'achievement', key], texts);
  const score = method['indicator-score'];
  return {
    name: method.name,
    title: labelOf(method.title),
    achievement: compact({
      maximise: achievement?.maximise ?? 'maximise-ratio',
      minimise: achievement?.minimise ?? 'minimise-two-minus-ratio',
      stabilise: achievement?.stabilise ?? 'stabilise-points',
      cap: limit('cap'),
      floor: limit('floor'),
      atBest: limit('at-best'),
      points: achievement?.points,
      zeroTarget: achievement?.['zero-target'],
      status: achievement?.status,
      round: rounding(achievement?.round),
      unit: achievement?.unit ?? 'index',
    }),
    indicatorScore: score === undefined ? { kind: 'index' } : { kind: 'category', ...score },
    objective: levelRule(method.objective),
    perspective: levelRule(method.perspective),
    overall: compact({
      ...levelRule(overall),
      label: overall?.label === undefined ? undefined : labelOf(overall.label),
      score: overall?.score ?? 'perspectives',
      weightsFrom: overall?.['weights-from'],
      source: overall?.source === undefined ? undefined : labelOf(overall.source),
      predicate: overall?.predicate,
      decimals: overall?.decimals === undefined ? undefined : Number(overall.decimals),
    }),
  };
}
