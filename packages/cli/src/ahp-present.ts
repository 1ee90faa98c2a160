import type { AhpOutput } from '@berimbang/contract';
import { valueText } from '@berimbang/contract';
import { type Cell, type Label, type Member, type Rational, ranksOf, toText } from '@berimbang/engine';
import type { AhpProject } from '@berimbang/files';
import type { Study } from './ahp-settings.js';
import type { Weighed, WeighedTree, Weights } from './ahp-study.js';

type Ahp = NonNullable<AhpOutput['ahp']>;
type Tested = NonNullable<NonNullable<Ahp['comparisons'][number]['group']>['tested']>;

/** A study as `ahp --json` prints it. */
export function ahpOutput(
  file: string,
  project: AhpProject,
  study: Study,
  weighed: readonly Weighed[],
  tree: WeighedTree | null,
): AhpOutput {
  const sizes = new Set(weighed.map(({ comparison }) => comparison.members.length).filter((size) => size > 2));
  return {
    berimbang: 1,
    ahp: {
      file,
      title: project.title,
      source: project.source,
      method: study.prioritisation,
      lambda: study.lambda,
      triangle: study.triangle,
      group: study.group,
      threshold: toText(study.threshold),
      randomIndices: [...sizes]
        .sort((a, b) => a - b)
        .flatMap((criteria) => {
          const read = study.random(criteria);
          if (read === null) return [];
          return [
            {
              criteria,
              value: toText(read.value),
              rule: read.rule,
              source: read.citation?.source ?? null,
              basis: read.citation?.basis ?? null,
              certainty: read.citation?.certainty ?? null,
            },
          ];
        }),
      comparisons: weighed.map((own) => comparisonOutput(own, project, study)),
      hierarchy: tree === null ? null : treeOutput(tree, project.tree?.alternatives ?? []),
    },
  };
}

function comparisonOutput(weighed: Weighed, project: AhpProject, study: Study): Ahp['comparisons'][number] {
  const { comparison, experts, group } = weighed;
  const codes = comparison.members.map(({ code }) => code);
  const pairOf = (i: number, j: number): [string, string] => [codes[i] ?? '', codes[j] ?? ''];
  return {
    under: comparison.under,
    names: comparison.members.map(({ code, label }) => ({ code, label: label ?? null })),
    experts: experts.map((own, i) => ({
      name: project.experts[i]?.name ?? '',
      weight: toText(project.experts[i]?.weight ?? { n: 1n, d: 1n }),
      ...weightsOutput(own.tables, codes),
      ...testedOutput(own, codes, study),
      unreciprocal: own.unreciprocal.map(([a, b]) => ({
        pair: pairOf(a, b),
        there: text(own.tables.matrix[a]?.[b], true),
        back: text(own.tables.matrix[b]?.[a], true),
      })),
      readings:
        own.readings === null
          ? null
          : {
              upper: byCode(own.readings.upper.weights, codes, own.readings.upper.exact),
              lower: byCode(own.readings.lower.weights, codes, own.readings.lower.exact),
            },
    })),
    group:
      group === null
        ? null
        : {
            ...weightsOutput(group, codes),
            tested: group.judged === null ? null : testedOutput(group.judged, codes, study),
            consensus: group.consensus === null ? null : valueText(group.consensus, false),
            level: group.consensus === null ? null : (study.level(group.consensus)?.code ?? null),
          },
  };
}

const text = (value: Rational | undefined, exact: boolean): string =>
  value === undefined ? '' : valueText(value, exact);

function byCode(values: readonly Rational[], codes: readonly string[], exact: boolean): Record<string, string> {
  return Object.fromEntries(codes.map((code, i) => [code, text(values[i], exact)]));
}

function weightsOutput({ weights, ranks, exact }: Weights, codes: readonly string[]): WeightsOutput {
  return {
    weights: byCode(weights, codes, exact),
    ranks: Object.fromEntries(codes.map((code, i) => [code, ranks[i] ?? 0])),
    exact,
  };
}

type WeightsOutput = Pick<Ahp['comparisons'][number]['experts'][number], 'weights' | 'ranks' | 'exact'>;

function testedOutput(
  { tables, ratio, consistent, repairs }: NonNullable<NonNullable<Weighed['group']>['judged']>,
  codes: readonly string[],
  study: Study,
): Tested {
  const { exact } = tables;
  const random = study.random(codes.length);
  const nullable = (value: Rational | null): string | null => (value === null ? null : valueText(value, exact));
  return {
    lambdaMax: valueText(tables.lambdaMax, exact),
    consistencyIndex: valueText(tables.consistencyIndex, exact),
    randomIndex: random === null ? null : toText(random.value),
    consistencyRatio: nullable(ratio),
    consistent,
    pairsMissing: tables.missing,
    repairs: repairs.map((own) => ({
      pair: [codes[own.row] ?? '', codes[own.column] ?? ''],
      given: valueText(own.given, exact),
      deviation: valueText(own.deviation, exact),
      implied: valueText(own.implied, false),
      ratioIfImplied: own.ratioIfImplied === null ? null : valueText(own.ratioIfImplied, false),
      scaled: toText(own.scaled),
      ratioIfScaled: own.ratioIfScaled === null ? null : valueText(own.ratioIfScaled, false),
    })),
  };
}

function treeOutput(
  { criteria, priorities }: WeighedTree,
  alternatives: readonly Member[],
): NonNullable<Ahp['hierarchy']> {
  const value = (cell: Cell | undefined): string => (cell?.kind === 'number' ? valueText(cell.value, cell.exact) : '');
  const ranks = ranksOf(priorities.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : [])));
  const labelOf = (label: Label | undefined): Label | null => label ?? null;
  return {
    criteria: criteria.map(({ code, label, parent, local, global }) => ({
      code,
      label,
      parent,
      local: value(local),
      global: value(global),
    })),
    alternatives: alternatives.map(({ code, label }, i) => ({
      code,
      label: labelOf(label),
      priority: value(priorities[i]),
      rank: ranks[i] ?? 0,
    })),
  };
}
