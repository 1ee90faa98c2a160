import type { OverviewOutput } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import { periodInSentence, periodName, Results } from '@berimbang/pictures';
import { eq } from 'drizzle-orm';
import { type Transaction, unit } from '../db/index.js';
import { markIn } from '../facts/queries.js';
import type { Language } from '../http/language.js';
import { evaluated } from '../results/evaluated.js';
import { type Calculation, listCalculations } from '../results/queries.js';
import { readingsOf } from '../results/readings.js';
import type { Scorecard } from '../scorecards/definition.js';
import type { Asked } from './asked.js';
import { bothOf } from './both.js';
import { changesOf } from './changes.js';
import { unitsOf } from './heat-map.js';
import { indicatorsOf } from './indicators.js';
import { perspectivesOf } from './perspectives.js';
import { headline, type Move } from './sentences.js';
import { todoOf } from './todo.js';
import { measuredOf, wholeOf } from './whole.js';

interface Wanted {
  readonly period?: string | undefined;
  readonly width: number;
}

/** A scorecard in one period on one page, from its latest calculation. */
export async function overviewOf(
  asked: Asked & { readonly language: Language },
  own: Scorecard,
  { period, width }: Wanted,
): Promise<OverviewOutput> {
  const { tx } = asked;
  const [calculation] = await listCalculations(tx, own.id, Number.MAX_SAFE_INTEGER, 1);
  const { items, latest } = await readingsOf(tx, own);
  const reading = items.find((item) => item.period === period) ?? items.find((item) => item.period === latest);
  const name = periodName(reading?.period ?? own.period);
  const head = {
    scorecardId: own.id,
    title: bothOf(own.title),
    unit: await unitName(tx, own.unitId),
    state: own.state,
    period: reading?.period ?? null,
    periodName: name,
    periodState: reading?.state ?? null,
    lockedAt: reading?.lockedAt ?? null,
    calculation: calculation?.id ?? null,
    at: calculation?.at.toISOString() ?? null,
    fingerprint: calculation?.fingerprint ?? null,
  };
  const todo = [...(await todoOf(asked, own))];
  if (calculation === undefined)
    return {
      ...head,
      ...NOTHING,
      headline: headline({
        period: periodInSentence(reading?.period ?? own.period),
        computed: false,
        whole: null,
        first: null,
        indicators: null,
      }),
      todo,
    };
  return { ...head, ...(await partsOf(asked, own, calculation, reading?.period, width)), todo };
}

const NOTHING = { whole: null, measured: [], perspectives: null, indicators: null, changes: null, units: null };

type Parts = Pick<OverviewOutput, keyof typeof NOTHING | 'headline'>;

async function partsOf(
  { tx, actor, language }: Asked & { readonly language: Language },
  own: Scorecard,
  calculation: Calculation,
  code: string | undefined,
  width: number,
): Promise<Parts> {
  const results = new Results(await evaluated(tx, calculation, markIn(own.head)), code);
  const whole = wholeOf(results, language, width);
  const measured = whole === null ? [...measuredOf(results, language, width)] : [];
  const indicators = indicatorsOf(results, language, width);
  const [first] = measured;
  const changes = changesOf(results);
  return {
    whole,
    measured,
    perspectives: perspectivesOf(results),
    indicators,
    changes,
    units: await unitsOf(tx, actor, own, results),
    headline: headline({
      period: periodInSentence(code ?? own.period),
      computed: true,
      whole:
        whole === null
          ? null
          : {
              name: whole.name,
              shown: whole.figure.text,
              valued: whole.figure.kind === 'number',
              word: whole.grade?.word ?? null,
            },
      first:
        first === undefined
          ? null
          : {
              name: first.name,
              shown: first.figure.text,
              word: first.grade?.word ?? null,
              moved: moveOf(changes, first.figure.cell),
            },
      indicators,
    }),
  };
}

function moveOf(changes: OverviewOutput['changes'], cell: string): Move | null {
  const item = changes?.items.find(({ figure }) => figure.cell === cell);
  if (changes === null || item === undefined) return null;
  return { before: item.before, from: changes.from, to: changes.to, rose: item.to > item.from };
}

async function unitName(tx: Transaction, id: string): Promise<Label> {
  const [found] = await tx.select({ name: unit.name }).from(unit).where(eq(unit.id, id));
  return bothOf(found?.name ?? '');
}
