import { parseAddress } from '@berimbang/engine';
import { type Picture, picturesOf } from '@berimbang/pictures';
import { describe, expect, it } from 'vitest';
import { expectSound } from '../support/drawn.js';
import { agency, cellAt, EXAMPLES, evaluated, read } from '../support/scorecards.js';

/** Ids of the pictures of each example, without what several have in common after the kind. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  merak: ['ruler.scorecard.score', 'perspectives'],
  madiun: [
    'ruler.survey.skm.index',
    'ruler.questionnaire.process.index',
    'ruler.questionnaire.growth.index',
    'ruler.vfm.economy.mean',
    'ruler.vfm.efficiency.mean',
    'ruler.vfm.effectiveness.mean',
    'perspectives',
    'survey.skm',
    'questionnaire.process',
    'questionnaire.growth',
    'trend.sakip.score',
    'trend.vfm.economy',
    'trend.vfm.efficiency',
    'trend.vfm.effectiveness',
  ],
  kebumen: ['survey.ikm', 'trend.survey.ikm.unit', 'trend.ikm.weighted'],
  'bone-bolango': [
    'ruler.skm.mean',
    'ahp.matrix.bsc',
    'trend.ratio.absorption',
    'trend.skm.index',
    'trend.investment.achieved@component=pma',
    'trend.investment.achieved@component=pmdn',
    'trend.kpi.result@kpi=ikm',
    'trend.kpi.result@kpi=sakip',
    'trend.kpi.result@kpi=rb',
  ],
  sampang: [
    'ruler.overall',
    'ruler.ratio.ngr',
    'ruler.satisfaction',
    'ruler.ratio.training',
    'ruler.customer.mean',
    'perspectives',
    'trend.financial.ratio@ratio=roe',
    'trend.financial.ratio@ratio=roa',
    'trend.financial.ratio@ratio=oi',
    'trend.financial.ratio@ratio=ec',
    'trend.financial.ratio@ratio=tato',
  ],
};

const example = (name: string): readonly Picture[] => {
  const { file, text } = EXAMPLES.find((own) => own.name.endsWith(`/${name}.scorecard.yaml`)) ?? { file: '', text: '' };
  const { graph } = read(text, file);
  if (graph === null) throw new Error(name);
  return picturesOf(evaluated(graph));
};
const rowsOf = (pictures: readonly Picture[], id: string): readonly (readonly string[])[] =>
  pictures.find((picture) => picture.id === id)?.data.rows.map((row) => row.map((cell) => cell.id)) ?? [];

describe('the pictures of an example', () => {
  it.each(Object.entries(FOUND))('%s: those that its nodes allow', (name, ids) => {
    expect(example(name).map(({ id }) => id)).toEqual(ids);
  });

  it('perspectives with weights and contributions that add to the whole', () => {
    expect(rowsOf(example('merak'), 'perspectives')).toEqual([
      ['Stakeholder', '25 %', '116,66', '29,17'],
      ['Customer', '15 %', '112,61', '16,89'],
      ['Internal Process', '30 %', '116,10', '34,83'],
      ['Learning and Growth', '30 %', '112,20', '33,66'],
    ]);
  });

  it('elements from the lowest, each with its grade', () => {
    const rows = rowsOf(example('madiun'), 'survey.skm');
    expect(rows).toHaveLength(9);
    expect(rows[0]).toEqual(['U3 Waktu penyelesaian', '68,25', 'C Kurang Baik']);
    expect(rows.at(-1)).toEqual(['U9 Penanganan pengaduan, saran, dan masukan', '85,00', 'B Baik']);
  });

  it('weights from the largest, with the consistency of the judgements', () => {
    const pictures = example('bone-bolango');
    expect(rowsOf(pictures, 'ahp.matrix.bsc').map(([, weight]) => weight)).toEqual([
      '0,5548',
      '0,2244',
      '0,1591',
      '0,0616',
    ]);
    expect(pictures.find(({ id }) => id === 'ahp.matrix.bsc')?.finding.en).toContain(
      'Consistency ratio 0.0226, consistent',
    );
  });

  it('a missing value with its bounds, and a grade as a target', () => {
    const pictures = example('madiun');
    expect(rowsOf(pictures, 'trend.vfm.economy')[1]).toEqual(['2017', 'kosong; antara 79,03 % dan 95,13 %']);
    expect(rowsOf(pictures, 'trend.sakip.score').at(-1)).toEqual(['2019', '72,00', 'BB: Sangat Baik']);
  });

  it('a fall below nought has a minus sign', () => {
    expect(rowsOf(example('bone-bolango'), 'trend.investment.achieved@component=pma')[1]?.[1]).toBe('−0,1 %');
  });
});

describe('every picture of every example', () => {
  const evaluations = [
    ...EXAMPLES.flatMap(({ name, file, text }) => {
      const { graph } = read(text, file);
      return graph === null ? [] : [{ name, graph }];
    }),
    ...agency().scorecards.flatMap(({ graph }) => (graph === null ? [] : [{ name: graph.model.id, graph }])),
  ].map(({ name, graph }) => ({ name, evaluation: evaluated(graph) }));

  it.each(evaluations)(
    '$name: names cells that exist, each picture once, with a sentence and a table',
    ({ evaluation }) => {
      const pictures = picturesOf(evaluation);
      expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length);
      for (const { id, nodes, data, finding, title } of pictures) {
        expect(nodes.length, id).toBeGreaterThan(0);
        for (const address of nodes) expect(parseAddress(address), address).not.toBeNull();
        for (const address of nodes) cellAt(evaluation, address);
        expect(data.rows.length, id).toBeGreaterThan(0);
        for (const row of data.rows) expect(row, id).toHaveLength(data.head.length);
        for (const { id: inIndonesian, en } of [finding, title])
          expect(
            [inIndonesian, en].every((text) => text !== ''),
            id,
          ).toBe(true);
      }
    },
  );

  it.each(evaluations.filter(({ name }) => !/antah-(?!dinas|adu-warga)/.test(name)))(
    '$name: is sound',
    ({ evaluation }) => {
      for (const picture of picturesOf(evaluation)) expectSound(picture);
    },
  );

  it('the agency: indicators, trends with targets, elements with intervals', () => {
    const dinas = evaluations.find(({ name }) => name === 'antah-dinas-2025');
    if (dinas === undefined) throw new Error('no agency');
    const pictures = picturesOf(dinas.evaluation);
    const kinds = (kind: Picture['kind']): number => pictures.filter((picture) => picture.kind === kind).length;
    expect([kinds('indicators'), kinds('perspectives'), kinds('survey-elements'), kinds('band-ruler')]).toEqual([
      1, 1, 1, 2,
    ]);
    expect(pictures.some(({ id }) => id === 'trend.indicator.1a')).toBe(true);
    expect(pictures.find(({ kind }) => kind === 'survey-elements')?.data.head.map(({ en }) => en)).toContain(
      '95% interval',
    );
    const june = picturesOf(dinas.evaluation, { period: '2025-06' });
    expect(june.find(({ id }) => id === 'trend.scorecard.score')?.data.rows).toHaveLength(6);
    expect(june.find(({ kind }) => kind === 'perspectives')?.nodes[0]).toBe(
      'perspective.stakeholder.score@period=2025-06',
    );
  });
});
