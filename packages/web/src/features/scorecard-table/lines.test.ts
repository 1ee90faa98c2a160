import { describe, expect, it } from 'vitest';
import type { Level, Row, ScorecardTable } from './api.js';
import { EVERYTHING } from './choice.js';
import { linesOf } from './lines.js';

const level = (code: string, perspective: string | null): Level => ({
  code,
  label: { id: code, en: code },
  perspective,
  score: null,
  status: null,
  weight: null,
});
const row = (code: string, objective: string, perspective: string): Row => ({
  kind: 'indicator',
  code,
  label: { id: code, en: code },
  perspective,
  objective,
  polarity: null,
  target: null,
  realised: null,
  of: null,
  index: null,
  status: null,
  weight: null,
  trend: [],
  owners: [],
  evidence: 0,
});
const TABLE: ScorecardTable = {
  scorecard: 's',
  title: { id: 't', en: 't' },
  period: null,
  periods: [],
  whole: null,
  calculated: true,
  may: { addIndicators: false, setWeights: false },
  perspectives: [level('p', null), level('q', null)],
  objectives: [level('S1', 'p'), level('S2', 'p'), level('S3', 'q')],
  // The last one was added later.
  rows: [row('1a', 'S1', 'p'), row('2a', 'S2', 'p'), row('3a', 'S3', 'q'), row('1b', 'S1', 'p')],
};

describe('the lines of a table', () => {
  it('keep the indicators of an objective together, wherever they are written', () => {
    const lines = linesOf(TABLE, EVERYTHING).map((line) =>
      line.kind === 'group' ? line.level?.code : `${line.row.code}${line.starts ? '*' : ''}`,
    );
    expect(lines).toEqual(['p', '1a*', '1b', '2a*', 'q', '3a*']);
  });

  it('stand as they are written where nothing groups them', () => {
    const lines = linesOf(TABLE, { ...EVERYTHING, group: 'none' });
    expect(lines.map((line) => (line.kind === 'row' ? line.row.code : ''))).toEqual(['1a', '2a', '3a', '1b']);
  });
});
