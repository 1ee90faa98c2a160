import { type Column, groupsOver, scalar, zip } from '../dimension/column.js';
import { memberIndex, placeOf } from '../dimension/dimension.js';
import { extremes, type GroupMember } from '../formula/aggregate.js';
import { evaluateFormula } from '../formula/evaluate.js';
import type { Formula } from '../formula/syntax.js';
import { notAGrade } from '../scoring/sentences.js';
import { order } from '../value/arithmetic.js';
import { absence, type Cell, categoryCell, numberCell, problemCell, traced, truthCell } from '../value/cell.js';
import { compare } from '../value/rational.js';
import { notComparable } from '../value/sentences.js';
import type { ClaimNode } from './nodes.js';
import { type NodeScope, ruleValue, there } from './scope.js';
import * as say from './sentences.js';

/** Evaluates a claim. A claim over members is withheld while one of them is missing. */
export function evaluateClaim(definition: ClaimNode, condition: Formula | null, scope: NodeScope): Column {
  const tested = (): Column =>
    condition === null
      ? scope.column(definition.of)
      : evaluateFormula(condition, { column: scope.column, dimensions: scope.graph.dimensions });
  const of = (): Column => scope.column(definition.of);
  switch (definition.claim) {
    case 'direction':
      return direction(definition, of());
    case 'highest':
    case 'lowest':
      return overMembers(definition, of(), (members) => ({ kind: 'members', codes: best(definition, members) }));
    case 'shared':
      return overMembers(definition, of(), shared);
    case 'where':
      return overMembers(definition, tested(), (members) => ({
        kind: 'members',
        codes: members.filter(holds).map((member) => member.code),
      }));
    case 'all':
      return overMembers(definition, tested(), (members) => truthCell(members.every(holds)));
    case 'any':
      return overMembers(definition, tested(), (members) => truthCell(members.some(holds)));
    case 'none':
      return overMembers(definition, tested(), (members) => truthCell(!members.some(holds)));
    case 'meets':
      return meets(definition, scope);
    case 'in':
      return each(of(), (cell) =>
        truthCell((definition.set ?? []).some((code) => cell.kind === 'category' && cell.code === code)),
      );
    case 'above':
    case 'below':
      return each(of(), (cell) => {
        if (cell.kind !== 'number' || definition.than === undefined)
          return problemCell('wrong-type', say.claimNeedsNumber());
        const step = compare(cell.value, definition.than);
        return truthCell(definition.claim === 'above' ? step > 0 : step < 0);
      });
  }
}

function holds(member: GroupMember): boolean {
  return member.cell.kind === 'truth' && member.cell.value;
}

function each(column: Column, f: (cell: Cell) => Cell): Column {
  return zip([column], ([cell]) => {
    const own = there(cell);
    return traced(absence([own]) ?? f(own), [own]);
  });
}

function overMembers(definition: ClaimNode, column: Column, f: (members: readonly GroupMember[]) => Cell): Column {
  const over = definition.over ?? '';
  if (!column.dimensions.some((dimension) => dimension.name === over)) {
    return scalar(problemCell('undefined', say.claimOverNothing(definition.of, over)));
  }
  const { dimensions, groups } = groupsOver(column, [over]);
  const cells = groups.map((group) => {
    const members = group.flatMap((index): GroupMember[] => {
      const cell = column.cells[index];
      return cell === undefined ? [] : [{ code: placeOf(column.dimensions, index)[over] ?? '', cell }];
    });
    if (members.length === 0) return undefined;
    const all = members.map((member) => member.cell);
    return traced(absence(all) ?? f(members), all);
  });
  return { dimensions, cells };
}

/** The first `places` ranks, ties kept: members in the order of the dimension. */
function best(definition: ClaimNode, members: readonly GroupMember[]): readonly string[] {
  const sign = definition.claim === 'highest' ? 1 : -1;
  const chosen = new Set<string>();
  let rest = members;
  while (chosen.size < (definition.places ?? 1) && rest.length > 0) {
    for (const code of extremes(rest, sign)) chosen.add(code);
    rest = rest.filter((member) => !chosen.has(member.code));
  }
  return members.map((member) => member.code).filter((code) => chosen.has(code));
}

/** The category that all members share; `mixed` when they differ. */
function shared(members: readonly GroupMember[]): Cell {
  const codes = new Set(members.map((member) => (member.cell.kind === 'category' ? member.cell.code : '')));
  const [only = 'mixed'] = codes;
  return categoryCell(codes.size === 1 ? only : 'mixed');
}

function direction(definition: ClaimNode, column: Column): Column {
  const over = definition.over ?? '';
  const dimension = column.dimensions.find((entry) => entry.name === over);
  const [from, to] = definition.between ?? ['', ''];
  if (dimension === undefined || memberIndex(dimension, from) < 0 || memberIndex(dimension, to) < 0) {
    return scalar(problemCell('no-such-member', say.noMembersBetween(over, from, to)));
  }
  const { dimensions, groups } = groupsOver(column, [over]);
  const cells = groups.map((group) => {
    const pick = (code: string): Cell | undefined => {
      const index = group.find((candidate) => placeOf(column.dimensions, candidate)[over] === code);
      return index === undefined ? undefined : column.cells[index];
    };
    const before = pick(from);
    const after = pick(to);
    if (before === undefined || after === undefined) return undefined;
    const both = [before, after];
    const step = order(after, before);
    if (step === null) return traced(absence(both) ?? problemCell('wrong-type', say.directionNeedsNumbers()), both);
    return traced(categoryCell(step > 0 ? 'rise' : step < 0 ? 'fall' : 'equal'), both);
  });
  return { dimensions, cells };
}

function meets(definition: ClaimNode, scope: NodeScope): Column {
  const table = definition.order === undefined ? null : ruleValue(scope, definition.order, 'scores');
  const rank = (cell: Cell): Cell => {
    if (cell.kind !== 'category') return cell;
    if (table === null) return problemCell('wrong-type', say.gradesNeedOrder());
    if (table.kind !== 'scores') return table;
    const value = table.scores.get(cell.code);
    return value === undefined ? problemCell('no-score', notAGrade(cell.code)) : numberCell(value);
  };
  return zip([scope.column(definition.of), scope.column(definition.target ?? '')], ([own, wanted]) => {
    const both = [there(own), there(wanted)];
    const ranked = both.map(rank);
    const gone = absence(ranked);
    if (gone !== null) return traced(gone, both);
    const step = order(there(ranked[0]), there(ranked[1]));
    if (step === null) return traced(problemCell('wrong-type', notComparable()), both);
    return traced(truthCell(definition.polarity === 'at-most' ? step <= 0 : step >= 0), both);
  });
}
