import {
  type BandTable,
  type Category,
  type Citation,
  firstDay,
  type Guidance,
  type Label,
  type Parameter,
  type Rational,
  type RulePack,
  type RuleValue,
  type TwoWayTable,
  toText,
  weakestCertainty,
} from '@berimbang/engine';
import type { RulesListOutput, RulesShowOutput, RuleValueOutput } from './rules-output.js';

const text = (value: Rational | undefined): string | null => (value === undefined ? null : toText(value));

function named(categories: readonly Category[], code: string): { readonly category: string; readonly label: Label } {
  const found = categories.find((category) => category.code === code);
  return { category: code, label: found?.label ?? { id: code, en: code } };
}

/** A rule value as JSON. */
export function ruleValueOutput(value: RuleValue): RuleValueOutput {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', value: toText(value.value) };
    case 'list':
      return {
        kind: 'list',
        values: [...value.values].map(([argument, own]) => ({ argument, value: toText(own) })),
      };
    case 'scores':
      return {
        kind: 'scores',
        scores: [...value.scores].map(([code, own]) => ({ ...named(value.categories, code), value: toText(own) })),
      };
    case 'bands':
      return bandsOutput(value);
    case 'table':
      return tableOutput(value);
    case 'points':
      return {
        kind: 'points',
        fromUnit: value.fromUnit,
        below: value.below,
        above: value.above,
        points: value.points.map(({ from, to }) => ({ from: toText(from), to: toText(to) })),
      };
    case 'guidance':
      return guidanceOutput(value);
  }
}

function bandsOutput(table: BandTable): RuleValueOutput {
  return {
    kind: 'bands',
    before: table.before ?? null,
    limit: table.limit === undefined ? null : { value: toText(table.limit.value), inclusive: table.limit.inclusive },
    bands: table.applied.map(({ code, from, inclusive }) => ({
      ...named(table.categories, code),
      status: table.categories.find((category) => category.code === code)?.status ?? null,
      from: text(from),
      inclusive,
      printed: table.printed
        .filter((band) => band.code === code)
        .map(({ low, high, lowInclusive, highInclusive }) => ({
          low: text(low),
          lowInclusive,
          high: text(high),
          highInclusive,
        })),
    })),
  };
}

function tableOutput(table: TwoWayTable): RuleValueOutput {
  const axis = ({
    label,
    categories,
  }: TwoWayTable['rows']): { label: Label; categories: ReturnType<typeof named>[] } => ({
    label,
    categories: categories.map(({ code }) => named(categories, code)),
  });
  return {
    kind: 'table',
    rows: axis(table.rows),
    columns: axis(table.columns),
    cells: [...table.cells].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => ({
        row,
        column,
        value: cell.kind === 'number' ? toText(cell.value) : null,
        category: cell.kind === 'category' ? cell.code : null,
        notAllowed: cell.kind === 'none' ? cell.reason : null,
      })),
    ),
  };
}

function guidanceOutput(guidance: Guidance): RuleValueOutput {
  return {
    kind: 'guidance',
    shares: [...guidance.shares].flatMap(([code, shares]) =>
      shares.map(({ groups, atLeast, atMost, text: words }) => ({
        ...named(guidance.categories, code),
        groups: groups.map((group) => named(guidance.groups, group)),
        atLeast: text(atLeast),
        atMost: text(atMost),
        text: words ?? null,
      })),
    ),
  };
}

/** Where a rule value comes from. */
export function ruleCitationOutput(citation: Citation): {
  -readonly [K in keyof Omit<Citation, 'note'>]: Citation[K];
} & { note: Label | null } {
  const { source, locator, basis, certainty, checked, note } = citation;
  return { source, locator, basis, certainty, checked, note: note ?? null };
}

/** What names a parameter in every output. */
export function ruleHead(
  pack: RulePack,
  parameter: Parameter,
): { rule: string; label: Label; unit: string | null; inheritedFrom: string | null } {
  return {
    rule: `${pack.name}#${parameter.name}`,
    label: parameter.label,
    unit: parameter.unit === '' ? null : parameter.unit,
    inheritedFrom: parameter.inherited?.from ?? null,
  };
}

type Head = Omit<RulesListOutput['packs'][number], 'parameters' | 'values'>;

function packHead(pack: RulePack): Head {
  return {
    pack: pack.name,
    title: pack.title,
    issuer: pack.issuer,
    extends: pack.base ?? null,
    notBefore: pack.notBefore,
    from: firstDay(pack),
    weakest: weakestCertainty(pack.parameters.values()),
    note: pack.note ?? null,
    fingerprint: pack.fingerprint,
  };
}

/** How many values a pack holds, over all histories; endings are none. */
export function valueCount(pack: RulePack): number {
  return [...pack.parameters.values()].reduce(
    (sum, { history }) => sum + history.filter(({ value }) => value !== null).length,
    0,
  );
}

/** A rule pack in a list. */
export function packListOutput(pack: RulePack): RulesListOutput['packs'][number] {
  return { ...packHead(pack), parameters: pack.parameters.size, values: valueCount(pack) };
}

/** A rule pack with some of its parameters, each with its history and where it comes from. */
export function packShowOutput(pack: RulePack, parameters: readonly Parameter[]): RulesShowOutput['packs'][number] {
  return {
    ...packHead(pack),
    parameters: parameters.map((parameter) => ({
      ...ruleHead(pack, parameter),
      history: parameter.history.map(({ from, value, citation }) => ({
        from,
        value: value === null ? null : ruleValueOutput(value),
        citation: ruleCitationOutput(citation),
      })),
    })),
  };
}
