import { describe, expect, it } from 'vitest';
import { graphOf, read, run, show, withHead } from '../support/scorecards.js';

const INDICATOR = (manual: string): string =>
  withHead(
    `
perspectives: {p: {label: P}}
indicators:
  a:
    label: A
    perspective: p
    target: "80,5"
${manual}
facts:
  indicator.a.realised: {values: "40,25"}
`,
    'comma',
  ).replace('title: Method}', 'title: Method, perspective: {score: indicators}}');

const MANUAL = `
    manual:
      definition: {id: Bagian layanan tepat waktu, en: Share of services on time}
      formula: "tepat waktu : seluruh layanan"
      purpose: Tujuan
      responsible: Bidang Layanan
      provider: Loket
      data-source: Aplikasi antrean
      location-consolidation: raw-data
      cascading: {type: sebagian, method: dibagi}
      baseline: {2022: "70,5", 2023: 71}
      remarks: Catatan
`;

describe('the manual of an indicator', () => {
  it('changes nothing that is computed', () => {
    const [without, written] = [graphOf(INDICATOR('')), graphOf(INDICATOR(MANUAL))];
    const bare = ({ fingerprint: _f, ...model }: typeof without.model): unknown => model;
    expect(bare(written.model)).toEqual(bare(without.model));
  });

  it('has quantities in the decimal mark of the file', () => {
    const { graph, faults } = read(INDICATOR(MANUAL.replace('"70,5"', '"70.5"')));
    expect(graph).toBeNull();
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['number', ['indicators', 'a', 'manual', 'baseline', '2022']],
    ]);
  });

  it('knows its keys', () => {
    const { faults } = read(INDICATOR(MANUAL.replace('purpose:', 'porpose:')));
    expect(faults.map(({ code, suggestion }) => [code, suggestion])).toEqual([['unknown-key', 'purpose']]);
  });
});

const UNITS = (rollUp: string): string => `
dimensions:
  unit: {members: [north, south]}
nodes:
  unit.scores: {kind: input, dims: [unit], unit: index}
  score.mean: {kind: formula, formula: mean(unit.scores over unit)}
roll-up:
  ${rollUp}
facts:
  unit.scores: {values: {north: 80, south: 90}}
`;

describe('an input rolled up from subordinate units', () => {
  it('is told by the model and computes as any input does', () => {
    const sections = UNITS('unit.scores: {from: scorecard.score, over: unit}');
    const evaluation = run(sections);
    expect(evaluation.graph.model.rollUps).toEqual([{ node: 'unit.scores', from: 'scorecard.score', over: 'unit' }]);
    expect(show(evaluation, 'score.mean')).toBe('85');
  });

  it.each([
    [
      'unit.score: {from: x, over: unit}',
      ['roll-up', 'unit.score'],
      'there is no input node unit.score',
      'unit.scores',
    ],
    [
      'score.mean: {from: x, over: unit}',
      ['roll-up', 'score.mean'],
      'score.mean is computed and takes no values; give them to the inputs that it is made from',
      undefined,
    ],
    [
      'unit.scores: {from: x, over: units}',
      ['roll-up', 'unit.scores', 'over'],
      'units is no dimension of unit.scores; it has: unit',
      'unit',
    ],
  ])('is refused as %s', (rollUp, path, message, suggestion) => {
    const { graph, faults } = read(withHead(UNITS(rollUp)));
    expect(graph).toBeNull();
    expect(faults.map((fault) => [fault.code, fault.path, fault.message.en, fault.suggestion])).toEqual([
      ['unknown-name', path, message, suggestion],
    ]);
  });
});
