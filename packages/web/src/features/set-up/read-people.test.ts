import { describe, expect, it } from 'vitest';
import { readPeople } from './read-people.js';

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
});
