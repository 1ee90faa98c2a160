import { expect, it } from 'vitest';
import { covers, rowsBeside } from './cover.js';

const units = [
  { id: 'dinas', parentId: null },
  { id: 'bidang', parentId: 'dinas' },
  { id: 'seksi', parentId: 'bidang' },
];

it('a role holds over its unit and everything below it', () => {
  expect(covers(units, null, 'dinas')).toBe(true);
  expect(covers(units, 'dinas', 'dinas')).toBe(true);
  expect(covers(units, 'dinas', 'seksi')).toBe(true);
  expect(covers(units, 'bidang', 'dinas')).toBe(false);
  expect(covers(units, 'elsewhere', 'dinas')).toBe(false);
});

it('those who work with values need a scorecard of their unit or one below it', () => {
  const rows = [
    { row: 0, role: 'data-owner', unitId: 'bidang' },
    { row: 1, role: 'data-owner', unitId: 'dinas' },
    { row: 2, role: 'approver', unitId: null },
    { row: 3, role: 'auditor', unitId: 'seksi' },
    { row: 4, role: 'verifier', unitId: 'seksi' },
  ];
  expect(rowsBeside(rows, units, [{ unitId: 'dinas' }])).toEqual([0, 4]);
  expect(rowsBeside(rows, units, [{ unitId: 'dinas' }, { unitId: 'bidang' }])).toEqual([4]);
  expect(rowsBeside(rows, units, [])).toEqual([]);
});
