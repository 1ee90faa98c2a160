import { addressText, placeOf } from '../dimension/dimension.js';
import { evaluateFormula } from '../formula/evaluate.js';
import type { Formula } from '../formula/syntax.js';
import { type CompiledNode, type ModelFault, ruleFor } from '../graph/compile.js';
import type { Evaluation } from '../graph/evaluate.js';
import { rulesOf } from '../graph/signatures.js';
import { parsePeriod } from '../period/period.js';
import { isRuleFault } from '../rules/read.js';
import { printedFlaws } from '../scoring/bands.js';
import { compare, equal, greater, lesser, type Rational, rational, sum } from '../value/rational.js';
import { requiredSum } from '../weighting/combine.js';
import * as say from './check-sentences.js';
import { duplicateRows } from './duplicates.js';
import type { CheckFinding, Finding } from './finding.js';

type Check = (evaluation: Evaluation, findings: readonly Finding[]) => readonly CheckFinding[];

/** Checks that run on every scorecard without being asked. */
export function runChecks(
  evaluation: Evaluation,
  findings: readonly Finding[],
  faults: readonly ModelFault[],
): readonly CheckFinding[] {
  const units = faults
    .filter((fault) => fault.code === 'unit')
    .map(
      (fault): CheckFinding => ({
        kind: 'unit-mismatch',
        severity: 'warning',
        where: fault.node,
        message: fault.message,
      }),
    );
  return [...units, ...CHECKS.flatMap((check) => check(evaluation, findings))];
}

const duplicated: Check = (evaluation) =>
  duplicateRows(evaluation).map((row) => ({
    kind: 'duplicate-row',
    severity: 'warning',
    where: `${row.nodes[0] ?? ''}@${[`${row.dimension}=${row.members[1]}`, row.at].filter((part) => part !== '').join(',')}`,
    message: say.duplicateRow(row),
  }));

const granularity: Check = (_, findings) =>
  findings
    .filter((finding) => finding.cause === 'impossible-granularity')
    .map((finding) => ({
      kind: 'granularity',
      severity: 'warning',
      where: finding.figure.id,
      message: say.granularity(finding),
    }));

/** Nodes whose result is a mean: it lies between the smallest and the largest operand. */
function isMean(node: CompiledNode): boolean {
  const { definition } = node;
  if (definition.kind === 'reduce')
    return ['mean', 'weighted-mean', 'geometric-mean', 'median'].includes(definition.operation);
  if (definition.kind === 'formula' && node.formula?.kind === 'over') {
    return ['mean', 'weighted_mean', 'geometric_mean', 'median'].includes(node.formula.name);
  }
  if (definition.kind !== 'combine') return false;
  if (definition.scheme !== 'as-given' && definition.scheme !== 'as-given-percent') return true;
  const weights = (definition.parts ?? []).map((part) => part.weight);
  const required = requiredSum(definition.scheme);
  return (
    weights.length > 0 &&
    required !== null &&
    weights.every((weight) => weight !== undefined) &&
    equal(sum(weights as Rational[]), required)
  );
}

const bounds: Check = (evaluation, findings) =>
  findings.flatMap(({ figure }): readonly CheckFinding[] => {
    if (figure.value === undefined) return [];
    const name = figure.node.split('@')[0] ?? '';
    const target = evaluation.graph.names.get(name);
    const node = target === undefined ? undefined : evaluation.graph.byId.get(target.node);
    const bound = node === undefined || !isMean(node) ? null : operandRange(evaluation, node, name, figure.node);
    if (bound === null) return [];
    const half = rational(1, 2n * 10n ** BigInt(figure.value.decimals));
    const low = lesser(bound.low, bound.high);
    const outside =
      compare(
        rational(figure.value.value.n * half.d + half.n * figure.value.value.d, figure.value.value.d * half.d),
        low,
      ) < 0 ||
      compare(
        rational(figure.value.value.n * half.d - half.n * figure.value.value.d, figure.value.value.d * half.d),
        bound.high,
      ) > 0;
    return outside
      ? [
          {
            kind: 'mean-out-of-bounds',
            severity: 'error',
            where: figure.id,
            message: say.meanOutOfBounds(figure, bound),
          },
        ]
      : [];
  });

function operandRange(
  evaluation: Evaluation,
  node: CompiledNode,
  name: string,
  address: string,
): { low: Rational; high: Rational } | null {
  const column = evaluation.columns.get(name);
  const index = column?.cells.findIndex((_, i) => addressText(name, placeOf(column.dimensions, i)) === address) ?? -1;
  const weights = 'weights' in node.definition ? node.definition.weights : undefined;
  const values = (column?.cells[index]?.from ?? [])
    .filter((ref) => ref.node !== weights)
    .map((ref) => evaluation.columns.get(ref.node)?.cells[ref.index]);
  const numbers = values.flatMap((cell) => (cell?.kind === 'number' ? [cell.value] : []));
  if (numbers.length < 2 || numbers.length < values.length) return null;
  return { low: numbers.reduce(lesser), high: numbers.reduce(greater) };
}

const weights: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    if (definition.kind !== 'combine' || definition.scheme === 'normalise') return [];
    const cells =
      definition.parts === undefined
        ? (evaluation.columns.get(definition.weights ?? '')?.cells ?? []).flatMap((cell) =>
            cell?.kind === 'number' ? [cell.value] : [],
          )
        : definition.parts.flatMap((part) => part.weight ?? []);
    const required = requiredSum(definition.scheme);
    const total = sum(cells);
    if (cells.length === 0 || required === null || equal(total, required)) return [];
    const strict = definition.scheme === 'sum-1' || definition.scheme === 'sum-100';
    return [
      {
        kind: 'weight-sum',
        severity: strict ? 'error' : 'warning',
        where: definition.id,
        message: say.weightSum(definition.id, total, required),
      },
    ];
  });

const unusedWeights: Check = (evaluation) => {
  const read = new Set(evaluation.graph.nodes.flatMap((node) => node.operands));
  return evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    const name = definition.kind === 'ahp' ? `${definition.id}.weight` : definition.id;
    const isWeights = definition.kind === 'ahp' || /(^|\.)weights?$/.test(definition.id);
    if (!isWeights || read.has(name)) return [];
    return [{ kind: 'weights-unused', severity: 'warning', where: name, message: say.weightsUnused(name) }];
  });
};

const bandFlaws: Check = (evaluation) => {
  const rules = new Set(evaluation.graph.nodes.flatMap((node) => rulesOf(node.definition).map((entry) => entry.rule)));
  return [...rules].flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(evaluation.graph, rule);
    if (isRuleFault(reading) || reading.value.kind !== 'bands') return [];
    return printedFlaws(reading.value.printed)
      .filter((flaw) => flaw.kind !== 'order')
      .map((flaw) => ({
        kind: flaw.kind === 'gap' ? 'band-gap' : 'band-overlap',
        severity: 'info',
        where: rule,
        message: say.bandFlaw(rule, flaw),
      }));
  });
};

const differentValues: Check = (_, findings) => {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings)
    byCell.set(finding.figure.node, [...(byCell.get(finding.figure.node) ?? []), finding]);
  return [...byCell].flatMap(([node, group]): readonly CheckFinding[] => {
    const values = group.flatMap(({ figure }) => figure.value ?? []);
    const differ = values.some((a) => values.some((b) => !equal(a.value, b.value) && a.decimals === b.decimals));
    const words = new Set(
      group
        .filter(({ figure }) => figure.value === undefined)
        .map(({ figure }) =>
          JSON.stringify(figure.states, (_key, value) => (typeof value === 'bigint' ? value.toString() : value)),
        ),
    );
    if (!differ && words.size < 2) return [];
    const printed = group.map(({ figure }) => `${figure.printed} (${figure.id})`);
    return [
      { kind: 'different-values', severity: 'warning', where: node, message: say.differentValues(node, printed) },
    ];
  });
};

/** An overall node that does not depend on every perspective. */
const overall: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    if (definition.overall !== true) return [];
    const reached = new Set<string>();
    const queue = [definition.id];
    while (queue.length > 0) {
      const id = queue.pop() ?? '';
      if (reached.has(id)) continue;
      reached.add(id);
      for (const operand of evaluation.graph.byId.get(id)?.operands ?? [])
        queue.push(evaluation.graph.names.get(operand)?.node ?? '');
    }
    const seen = new Set([...reached].map((id) => evaluation.graph.byId.get(id)?.definition.perspective));
    const lacking = evaluation.graph.model.perspectives.filter((perspective) => !seen.has(perspective.code));
    return lacking.length === 0
      ? []
      : [
          {
            kind: 'overall-incomplete',
            severity: 'warning',
            where: definition.id,
            message: say.overallIncomplete(definition.id, lacking),
          },
        ];
  });

/** A formula that divides a mean by the number of its own members again. */
const doubleDivision: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap((node): readonly CheckFinding[] => {
    if (node.formula === null || node.definition.kind !== 'formula') return [];
    const args = node.definition.args;
    return divisions(node.formula).flatMap(({ above, below }): readonly CheckFinding[] => {
      const name = args[above] ?? above;
      const mean = evaluation.graph.byId.get(name);
      if (mean === undefined || !isMean(mean)) return [];
      const count = evaluation.columns.get(name)?.cells[0]?.from?.length ?? 0;
      const divisor = evaluateFormula(below, {
        column: (operand) => evaluation.columns.get(args[operand] ?? operand) ?? { dimensions: [], cells: [] },
        dimensions: evaluation.graph.dimensions,
      }).cells[0];
      if (divisor?.kind !== 'number' || count < 2 || !equal(divisor.value, rational(count))) return [];
      return [
        {
          kind: 'double-division',
          severity: 'warning',
          where: node.definition.id,
          message: say.doubleDivision(node.definition.id, name, count),
        },
      ];
    });
  });

function divisions(formula: Formula): readonly { readonly above: string; readonly below: Formula }[] {
  if (formula.kind === 'unary') return divisions(formula.operand);
  if (formula.kind !== 'binary') return [];
  const own =
    formula.operator === '/' && formula.left.kind === 'name'
      ? [{ above: formula.left.name, below: formula.right }]
      : [];
  return [...own, ...divisions(formula.left), ...divisions(formula.right)];
}

const mixedPeriods: Check = (evaluation) => {
  const years = new Map<number, string>();
  for (const { definition } of evaluation.graph.nodes) {
    if (definition.kind !== 'input') continue;
    const year = latestYear(evaluation, definition.id, definition.period);
    if (year !== null && !years.has(year)) years.set(year, definition.id);
  }
  if (years.size < 2) return [];
  const list = [...years].sort(([a], [b]) => a - b).map(([year, node]) => `${year} (${node})`);
  return [
    { kind: 'mixed-periods', severity: 'warning', where: evaluation.graph.model.id, message: say.mixedPeriods(list) },
  ];
};

/** The latest year that an input speaks of: its declared period, or the last period member that has a fact. */
function latestYear(evaluation: Evaluation, id: string, period: string | undefined): number | null {
  if (period !== undefined) return parsePeriod(period)?.year ?? null;
  let latest: number | null = null;
  const dimensions = evaluation.columns.get(id)?.dimensions ?? [];
  for (const index of evaluation.facts.get(id)?.keys() ?? []) {
    for (const member of Object.values(placeOf(dimensions, index))) {
      const year = parsePeriod(member)?.year ?? null;
      if (year !== null && year > 1900 && (latest === null || year > latest)) latest = year;
    }
  }
  return latest;
}

/** Members of one dimension that carry the same name, or codes that differ in their suffix only. */
const repeatedNames: Check = (evaluation) =>
  [...evaluation.graph.dimensions.values()].flatMap((dimension): readonly CheckFinding[] => {
    if (dimension.alias !== undefined || dimension.members.length > 5000) return [];
    const byName = new Map<string, string>();
    const byStem = new Map<string, string>();
    return dimension.members.flatMap((member): readonly CheckFinding[] => {
      const found: CheckFinding[] = [];
      const name = member.label?.id.trim().toLowerCase();
      const where = `${dimension.name}=${member.code}`;
      const same = name === undefined ? undefined : byName.get(name);
      if (same !== undefined)
        found.push({
          kind: 'name-repeated',
          severity: 'warning',
          where,
          message: say.nameRepeated(member.code, same, member.label?.id ?? ''),
        });
      else if (name !== undefined) byName.set(name, member.code);
      const stem = /^(\d+[a-z])-[A-Z]+$/i.exec(member.code)?.[1]?.toLowerCase();
      const twin = stem === undefined ? undefined : byStem.get(stem);
      if (twin !== undefined)
        found.push({ kind: 'code-repeated', severity: 'warning', where, message: say.codeRepeated(member.code, twin) });
      else if (stem !== undefined) byStem.set(stem, member.code);
      return found;
    });
  });

const uncertainRules: Check = (evaluation) => {
  const rules = new Set(evaluation.graph.nodes.flatMap((node) => rulesOf(node.definition).map((entry) => entry.rule)));
  return [...rules].flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(evaluation.graph, rule);
    if (isRuleFault(reading))
      return [
        { kind: 'rule-not-in-force', severity: 'error', where: rule, message: say.ruleNotInForce(reading.detail) },
      ];
    const { certainty, note } = reading.citation;
    if (certainty === 'confirmed' || certainty === 'arithmetic') return [];
    return [
      {
        kind: 'rule-uncertain',
        severity: 'info',
        where: rule,
        message: say.ruleUncertain(rule, certainty, note ?? null),
      },
    ];
  });
};

const CHECKS: readonly Check[] = [
  duplicated,
  granularity,
  bounds,
  weights,
  unusedWeights,
  bandFlaws,
  differentValues,
  overall,
  doubleDivision,
  mixedPeriods,
  repeatedNames,
  uncertainRules,
];
