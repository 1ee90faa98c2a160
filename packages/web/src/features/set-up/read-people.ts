import { fieldsOf } from '../../lib/table/columns.js';
import type { Table } from './draft.js';
import { type RoleName, roleOf } from './words.js';

export interface TypedPerson {
  readonly rows: readonly number[];
  readonly name: string;
  readonly email: string;
  readonly grants: readonly { readonly role: RoleName; readonly unitId: string | null }[];
}

export interface PersonIssue {
  readonly row: number;
  readonly key: 'name' | 'email' | 'role' | 'unit';
  readonly value: string;
}

export interface ReadPeople {
  readonly people: readonly TypedPerson[];
  /** Each row that gives a role, and over which unit. */
  readonly roles: readonly { readonly row: number; readonly role: RoleName; readonly unitId: string | null }[];
  readonly issues: readonly PersonIssue[];
}

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** People to be invited: rows of one address are one person with several roles. A role without a unit is for the whole organisation. */
export function readPeople({ columns, rows }: Table, units: readonly Unit[]): ReadPeople {
  const issues: PersonIssue[] = [];
  const people = new Map<string, TypedPerson>();
  const roles: ReadPeople['roles'][number][] = [];
  for (const [row, cells] of rows.entries()) {
    const { name = '', email: address = '', role: word = '', unit: place } = fieldsOf(cells, columns);
    const email = address.toLowerCase();
    const role = roleOf(word);
    const unit = place === undefined ? null : unitOf(units, place);
    if (name === '') issues.push({ row, key: 'name', value: name });
    if (!EMAIL.test(email)) issues.push({ row, key: 'email', value: address });
    if (role === null) issues.push({ row, key: 'role', value: word });
    if (unit === undefined) issues.push({ row, key: 'unit', value: place ?? '' });
    if (role === null || unit === undefined) continue;
    roles.push({ row, role, unitId: unit?.id ?? null });
    const known = people.get(email) ?? { rows: [], name, email, grants: [] };
    people.set(email, {
      ...known,
      rows: [...known.rows, row],
      grants: [...known.grants, { role, unitId: unit?.id ?? null }],
    });
  }
  return { people: [...people.values()], roles, issues };
}

function unitOf(units: readonly Unit[], text: string): Unit | undefined {
  const own = text.toLowerCase();
  return units.find(({ code }) => code.toLowerCase() === own) ?? units.find(({ name }) => name.toLowerCase() === own);
}
