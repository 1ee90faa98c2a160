import type { SurveyOutput } from '@berimbang/contract';
import {
  type BandTable,
  type Cell,
  type Rational,
  type Real,
  type Scope,
  toSignificant,
  toText,
} from '@berimbang/engine';
import type { SurveyRun } from './run.js';

type Output = SurveyOutput['surveys'][number];
type Value = Output['overItems'];

/** Significant digits that an inexact value is written with. */
const DIGITS = 16;

const real = (value: Rational, exact: boolean): string => (exact ? toText(value) : toSignificant(value, DIGITS));

function valueText(cell: Cell): Value {
  const number = cell.kind === 'number' ? cell : null;
  return {
    value: number === null ? null : real(number.value, number.exact),
    exact: number?.exact ?? true,
    missing: cell.kind === 'missing' ? cell.reason : null,
    problem: cell.kind === 'problem' ? { kind: cell.problem, detail: cell.detail } : null,
  };
}

type OrFault<T> = T | { readonly fault: { readonly id: string; readonly en: string } };

function realOf<T extends object>(found: OrFault<T>, pick: (value: T) => Real): Value {
  if ('fault' in found)
    return { value: null, exact: true, missing: null, problem: { kind: 'undefined', detail: found.fault } };
  const { value, exact } = pick(found as T);
  return { value: real(value, exact), exact, missing: null, problem: null };
}

function gradeOutput(table: BandTable | null, code: string | null): Output['partings'][number]['simpleGrade'] {
  const category = table?.categories.find((own) => own.code === code);
  return category === undefined ? null : { code: category.code, label: category.label };
}

/** One survey of `survey --json`. */
export function surveyOutput(run: SurveyRun): Output {
  const { answers, options, settings, report } = run;
  return {
    file: run.file,
    title: answers.title,
    respondents: report.respondents,
    complete: report.complete,
    empty: answers.empty,
    scale: [toText(answers.scale[0]), toText(answers.scale[1])],
    conventions: {
      missingAnswers: options.missing,
      variance: options.variance,
      level: toText(options.level),
      degrees: options.degrees,
      threshold: toText(options.threshold),
      elementMissing: settings.elementMissing,
      spread: options.index?.spread ?? 't',
      rulesAt: run.rulesAt,
      smallestGroup: options.least,
    },
    rules: run.rules.map(({ pack, parameter, citation }) => ({
      rule: `${pack.name}#${parameter.name}`,
      source: citation.source,
      locator: citation.locator,
      basis: citation.basis,
      certainty: citation.certainty,
    })),
    items: itemsOutput(run),
    groups: report.groupMeans.map(({ group, items, mean }) => ({
      group,
      label: answers.groups.find((own) => own.code === group)?.label ?? { id: group, en: group },
      items,
      mean: valueText(mean),
      class: report.classOf(mean),
    })),
    overItems: valueText(report.overItems),
    overGroups: report.overGroups === null ? null : valueText(report.overGroups),
    classes:
      report.classes === null
        ? null
        : {
            width: toText(report.classes.width),
            classes: report.classes.classes.map(({ from, to }) => ({ from: toText(from), to: toText(to) })),
          },
    index: indexOutput(run),
    indexProblem: run.indexProblem,
    scopes: report.scopes.map(scopeOutput),
    partings: partingsOutput(run),
    gaps: gapsOutput(run),
    importance: importanceOutput(run),
    warnings: run.warnings.map(({ code, message }) => ({ code, message })),
  };
}

function itemsOutput({ answers, report }: SurveyRun): Output['items'] {
  return report.items.map((item, i) => {
    const raw = answers.items[i];
    const own = report.frequencies?.[i];
    return {
      item: item.item,
      label: raw?.label ?? { id: item.item, en: item.item },
      group: raw?.group ?? null,
      reversed: raw?.reversed ?? false,
      n: item.n,
      missing: item.missing,
      mean: valueText(item.mean),
      varianceSample: valueText(item.variance.sample),
      variancePopulation: valueText(item.variance.population),
      deviation: valueText(item.deviation),
      lowest: valueText(item.lowest),
      highest: valueText(item.highest),
      class: report.classOf(item.mean),
      frequencies:
        own === undefined
          ? null
          : own.answers.map(({ answer, count, share }) => ({ answer: toText(answer), count, share: valueText(share) })),
    };
  });
}

function indexOutput({ report, options, grades }: SurveyRun): Output['index'] {
  const { index } = report;
  if (index === null || options.index === null) return null;
  const { error, confidenceInterval: interval, probabilities } = index;
  return {
    n: index.n,
    factor: toText(index.factor),
    conversion: toText(options.index.conversion),
    interval: valueText(index.interval),
    index: valueText(index.index),
    grade: gradeOutput(grades, index.grade),
    elements: index.elements.map(({ item, n, mean, weighted, index: own, grade }) => ({
      item,
      n,
      mean: valueText(mean),
      weighted: valueText(weighted),
      index: valueText(own),
      grade: gradeOutput(grades, grade),
    })),
    standardError: realOf(error, ({ se }) => se),
    population: options.index.population === null ? null : toText(options.index.population),
    correction: 'fault' in error || error.correction === null ? null : toText(error.correction),
    confidence: toText(options.index.confidence),
    low: realOf(interval, ({ low }) => low),
    high: realOf(interval, ({ high }) => high),
    probabilities:
      'fault' in probabilities
        ? []
        : [...probabilities].map(([code, probability]) => ({
            grade: code,
            label: gradeOutput(grades, code)?.label ?? { id: code, en: code },
            probability: realOf({ probability }, (own) => own.probability),
          })),
  };
}

function scopeOutput({ group, scatter, validity, reliability }: Scope): Output['scopes'][number] {
  const problem = 'fault' in scatter ? scatter.fault : null;
  return {
    group,
    n: scatter.n,
    filled: 'fault' in scatter ? 0 : scatter.filled,
    problem,
    validity: validity.map(({ item, n, critical, withTotal, corrected }) => {
      const correlation = ({
        r,
        squared,
        valid,
      }: typeof withTotal): Output['scopes'][number]['validity'][number]['withTotal'] => ({
        r: valueText(r),
        squared: squared === null ? null : toText(squared),
        valid,
      });
      return {
        item,
        n,
        critical: valueText(critical),
        withTotal: correlation(withTotal),
        corrected: correlation(corrected),
      };
    }),
    reliability:
      reliability === null
        ? null
        : {
            items: reliability.items,
            alpha: valueText(reliability.alpha),
            reliable: reliability.reliable,
            ifDeleted: reliability.ifDeleted.map(({ item, alpha }) => ({ item, alpha: valueText(alpha) })),
          },
  };
}

function partingsOutput({ report, grades }: SurveyRun): Output['partings'] {
  const orNull = (cell: Cell | null): Value | null => (cell === null ? null : valueText(cell));
  return report.partings.map((parting) => ({
    column: parting.name,
    role: parting.role,
    parts: parting.parts.map((part) => ({
      value: part.value,
      n: part.n,
      withheld: part.withheld,
      mean: orNull(part.mean),
      index: orNull(part.index),
      grade: gradeOutput(grades, part.grade),
      items: part.items.map(({ item, n, mean }) => ({ item, n, mean: valueText(mean) })),
    })),
    simple: orNull(parting.simple),
    simpleGrade: gradeOutput(grades, parting.simpleGrade),
    weighted: orNull(parting.weighted),
    weightedGrade: gradeOutput(grades, parting.weightedGrade),
  }));
}

function gapsOutput({ report }: SurveyRun): Output['gaps'] {
  if (report.gaps === null) return null;
  const { pairs, gaps } = report.gaps;
  const failed = 'fault' in gaps;
  return {
    problem: failed ? gaps.fault : null,
    items: failed
      ? []
      : gaps.items.flatMap(({ code, gap }) => {
          const pair = pairs.find((own) => own.item === code);
          if (pair === undefined) return [];
          const { n, first, second } = pair;
          return [{ item: code, n, perception: toText(first), expectation: toText(second), gap: toText(gap) }];
        }),
    groups: failed
      ? []
      : gaps.groups
          .filter(({ code }) => code !== '')
          .map(({ code, items, perception, expectation, gap }) => ({
            group: code,
            items,
            perception: toText(perception),
            expectation: toText(expectation),
            gap: toText(gap),
          })),
    overItems: failed ? null : toText(gaps.overItems),
    overGroups: failed ? null : toText(gaps.overall),
  };
}

function importanceOutput({ report }: SurveyRun): Output['importance'] {
  const { importance } = report;
  if (importance === null) return null;
  const { csi, crosshair } = importance;
  const failed = 'fault' in csi;
  const orNull = (value: Rational | null): string | null => (value === null ? null : toText(value));
  return {
    items: importance.items.map(({ item, n, first, second, quadrant, conformity }, i) => ({
      item,
      n,
      performance: toText(first),
      importance: toText(second),
      quadrant,
      conformity: orNull(conformity),
      weight: failed ? null : orNull(csi.items[i]?.weight ?? null),
      score: failed ? null : orNull(csi.items[i]?.score ?? null),
    })),
    crosshair:
      crosshair === null
        ? null
        : { importance: toText(crosshair.importance), performance: toText(crosshair.performance) },
    conformity: orNull(importance.conformity),
    csi: failed ? null : toText(csi.index),
    csiProblem: failed ? csi.fault : null,
  };
}
