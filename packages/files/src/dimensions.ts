import type { ScorecardFile } from '@berimbang/contract';
import { type Dimension, type Member, nearestName } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf } from './quantities.js';
import * as say from './sentences.js';

type Section = NonNullable<ScorecardFile['dimensions']>;

/** Reads the `dimensions` section; aliases repeat the members of the dimension that they name. */
export function readDimensions(section: Section, made: readonly Dimension[], faults: Faults): readonly Dimension[] {
  const read = new Map<string, Dimension>(made.map((dimension) => [dimension.name, dimension]));
  for (const [name, entry] of faults.inOrder(['dimensions'], section)) {
    const path = ['dimensions', name];
    if (read.has(name)) {
      faults.add('duplicate', path, say.reservedDimension(name));
      continue;
    }
    if (entry.alias !== undefined) continue;
    const members = membersOf(entry.members, [...path, 'members'], faults);
    if (members.length === 0) faults.add('missing-key', path, say.noMembers(name));
    read.set(
      name,
      compact({
        name,
        label: entry.label === undefined ? undefined : labelOf(entry.label),
        members,
        parent: entry.parent,
      }),
    );
  }
  for (const [name, entry] of Object.entries(section)) {
    if (entry.alias === undefined) continue;
    const original = read.get(entry.alias);
    if (original === undefined) {
      faults.add('unknown-name', ['dimensions', name, 'alias'], say.unknownDimension(entry.alias), {
        suggestion: nearestName(entry.alias, read.keys()),
      });
    } else {
      read.set(
        name,
        compact({
          name,
          label: entry.label === undefined ? original.label : labelOf(entry.label),
          members: original.members,
          alias: entry.alias,
        }),
      );
    }
  }
  for (const dimension of read.values()) checkParent(dimension, read, faults);
  return [...read.values()];
}

function membersOf(members: Section[string]['members'], path: readonly string[], faults: Faults): readonly Member[] {
  if (members === undefined) return [];
  if (Array.isArray(members)) {
    const seen = new Set<string>();
    members.forEach((code, i) => {
      if (seen.has(code)) faults.add('duplicate', [...path, String(i)], say.duplicateMember(code));
      seen.add(code);
    });
    return members.map((code) => ({ code }));
  }
  return faults.inOrder(path, members).map(([code, entry]): Member => {
    if (entry === '') return { code };
    if (typeof entry === 'string' || 'id' in entry) return { code, label: labelOf(entry) };
    return compact({
      code,
      label: entry.label === undefined ? undefined : labelOf(entry.label),
      parent: entry.parent,
      attributes: entry.attributes === undefined ? undefined : { ...entry.attributes },
    });
  });
}

function checkParent(dimension: Dimension, all: ReadonlyMap<string, Dimension>, faults: Faults): void {
  if (dimension.parent === undefined || dimension.alias !== undefined) return;
  const parent = all.get(dimension.parent);
  const path = ['dimensions', dimension.name];
  if (parent === undefined) {
    faults.add('unknown-name', [...path, 'parent'], say.unknownDimension(dimension.parent), {
      suggestion: nearestName(dimension.parent, all.keys()),
    });
    return;
  }
  const codes = parent.members.map((member) => member.code);
  for (const member of dimension.members) {
    if (member.parent === undefined || codes.includes(member.parent)) continue;
    const message = say.noUnknownParent(member.code, member.parent, parent.name);
    faults.add('unknown-name', [...path, 'members', member.code, 'parent'], message, {
      suggestion: nearestName(member.parent, codes),
    });
  }
}
