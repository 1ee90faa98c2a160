import { describe, expect, it } from 'vitest';
import { readPeople } from './read-people.js';
import { roleOf } from './words.js';

const units = [{ id: 'u1', code: 'dinas', name: 'Dinas Kesehatan' }];
const columns = ['name', 'email', 'role', 'unit'];

describe('people to be invited', () => {
  it('are one where they have one address, with all their roles', () => {
    const rows = [
      ['Siti', 'Siti@example.go.id', 'Verifikator', 'dinas kesehatan'],
      ['Siti', 'siti@example.go.id', 'pemilik data', ''],
    ];
    expect(readPeople({ columns, rows }, units)).toEqual({
      issues: [],
      roles: [
        { row: 0, role: 'verifier', unitId: 'u1' },
        { row: 1, role: 'data-owner', unitId: null },
      ],
      people: [
        {
          rows: [0, 1],
          name: 'Siti',
          email: 'siti@example.go.id',
          grants: [
            { role: 'verifier', unitId: 'u1' },
            { role: 'data-owner', unitId: null },
          ],
        },
      ],
    });
  });

  it('are told what they lack', () => {
    const { issues } = readPeople({ columns, rows: [['', 'siti', 'ratu', 'x']] }, units);
    expect(issues.map(({ key }) => key)).toEqual(['name', 'email', 'role', 'unit']);
  });

  it.each([
    ['Kepala Dinas', 'approver'],
    ['Sekretaris', 'approver'],
    ['PIMPINAN', 'approver'],
    ['kepalan', null],
    ['perencana', 'planner'],
  ])('%s is %s', (word, role) => {
    expect(roleOf(word)).toBe(role);
  });
});
