import { describe, expect, it } from 'vitest';
import { readTable } from '../../lib/table/clipboard.js';
import { recogniseColumns } from '../../lib/table/columns.js';
import type { Starter } from './api.js';
import { composeCard, markOfDraft, periodCodes } from './compose-card.js';
import { type Draft, emptyDraft } from './draft.js';
import { indicatorFields, OBJECTIVE_FIELDS } from './fields.js';

const starter: Starter = {
  name: 'blank',
  kind: 'blank',
  title: { id: '', en: '' },
  about: { id: '', en: '' },
  note: null,
  source: null,
  method: null,
  period: null,
  decimal: 'point',
  takes: {
    perspectives: true,
    perspectiveWeights: true,
    perspectiveTotal: null,
    objectives: true,
    objectiveWeights: true,
    indicators: true,
    weightTable: false,
  },
  rows: { perspectives: [], objectives: [], indicators: [] },
  sections: 'method: kemenkeu/nko@2022\n',
};

function draft(indicators: string, change: Partial<Draft> = {}): Draft {
  const before: Draft = {
    ...emptyDraft(2027),
    card: { code: 'dinas-2027', title: 'Kinerja 2027', unitCode: 'dinas' },
    perspectives: [{ code: 'customer', name: 'Pengguna layanan', weight: '100', brought: false }],
    objectives: recogniseColumns(readTable('SS1\tLayanan yang cepat\tPengguna layanan'), OBJECTIVE_FIELDS),
    ...change,
  };
  return { ...before, indicators: recogniseColumns(readTable(indicators), indicatorFields(before.kind, false)) };
}

describe('the scorecard that the tables make', () => {
  it('has quantities with a point, polarity and parents, whatever the words of the cells', () => {
    const own = draft(
      'Kode\tIndikator\tSasaran\tSatuan\tPolarisasi\tTarget\n1a\tWaktu proses\tlayanan yang cepat\thari\tMinimalkan\t4,5',
    );
    const { text, indicators } = composeCard(own, starter, 'Dinas', markOfDraft(own, 'point'));
    expect(indicators.issues).toEqual([]);
    expect(indicators.rows[0]).toEqual({
      code: '1a',
      body: {
        label: 'Waktu proses',
        objective: 'SS1',
        unit: 'day',
        polarity: 'minimise',
        target: '4.5',
        frequency: 'quarter',
        consolidation: 'take-last-known',
      },
    });
    expect(text).toContain('  "customer": {"label":"Pengguna layanan","weight":"100"}');
    expect(text).toContain('periods: {"read":"quarter"}');
  });

  it('takes targets by period, and asks for them where periods are summed', () => {
    const summed = draft('Nama\tSasaran\tKonsolidasi\tTW I\tTW II\tTW III\tTW IV\nIzin\tSS1\tJumlah\t10\t10\t15\t15');
    expect(composeCard(summed, starter, 'Dinas', 'comma').indicators.rows[0]?.body.target).toEqual({
      '2027-Q1': '10',
      '2027-Q2': '10',
      '2027-Q3': '15',
      '2027-Q4': '15',
    });
    const without = draft('Nama\tSasaran\tKonsolidasi\tTarget\nIzin\tSS1\tJumlah\t50');
    const { issues } = composeCard(without, starter, 'Dinas', 'comma').indicators;
    expect(issues).toEqual([{ row: 0, key: 'consolidation', kind: 'sum-needs-periods', severity: 'error', value: '' }]);
  });

  it('takes units as people write them', () => {
    const own = draft(
      'Kode\tNama\tSasaran\tSatuan\n1a\tA\tSS1\tper 100.000\n1b\tB\tSS1\tOrang\n1c\tC\tSS1\tjenis & kelas',
    );
    const { rows, issues } = composeCard(own, starter, 'Dinas', 'comma').indicators;
    expect(rows.map(({ body }) => body.unit)).toEqual(['per_100_000', 'person', 'jenis & kelas']);
    expect(issues).toEqual([{ row: 2, key: 'unit', kind: 'unit', severity: 'error', value: 'jenis & kelas' }]);
  });

  it('says which cell cannot be read', () => {
    const own = draft('Kode\tNama\tSasaran\tTarget\n1a\tSatu\tSS9\tlima\n1a\t\tSS1\t1.902');
    const { issues } = composeCard(own, starter, 'Dinas', 'comma').indicators;
    expect(issues.map(({ row, key, kind }) => [row, key, kind])).toEqual([
      [0, 'objective', 'no-objective'],
      [0, 'target', 'number'],
      [1, 'label', 'no-name'],
      [1, 'target', 'two-readings'],
      [1, 'code', 'twice'],
    ]);
  });
});

it('periods have the codes of their kind', () => {
  expect(periodCodes({ year: '2027', kind: 'semester' })).toEqual(['2027-S1', '2027-S2']);
  expect(periodCodes({ year: '2027', kind: 'month' })[8]).toBe('2027-09');
  expect(periodCodes({ year: '2027', kind: 'year' })).toEqual(['2027']);
});
