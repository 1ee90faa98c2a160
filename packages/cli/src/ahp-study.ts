import {
  type AhpSettings,
  type Cell,
  isJudged,
  type JudgedGroup,
  type JudgedTable,
  judgeGroup,
  judgeTable,
  type Label,
  numberCell,
  type Rational,
  rational,
  scoreShares,
  weighHierarchy,
} from '@berimbang/engine';
import type { AhpProject, AhpTree, Comparison } from '@berimbang/files';

/** Judgements whose repair is worked out. */
const MOST_REPAIRS = 3;

export interface Weights {
  readonly weights: readonly Rational[];
  readonly ranks: readonly number[];
  readonly exact: boolean;
}

/** One comparison, weighed: by each expert, by all together, and the weights that stand. */
export interface Weighed {
  readonly comparison: Comparison;
  readonly experts: readonly JudgedTable[];
  /** Null where one person judged. */
  readonly group: JudgedGroup | null;
  readonly final: Weights;
}

/** What could not be weighed: under which criterion, by whom, and why. */
export interface Unweighed {
  readonly under: string | null;
  readonly expert: string;
  readonly message: Label;
}

export interface WeighedTree {
  readonly criteria: readonly (AhpTree['criteria'][number] & { readonly local: Cell; readonly global: Cell })[];
  readonly priorities: readonly Cell[];
}

/** Weighs every comparison of a project; what cannot be weighed is told. */
export function weighProject(
  project: AhpProject,
  settings: AhpSettings,
): { readonly weighed: readonly Weighed[]; readonly faults: readonly Unweighed[] } {
  const faults: Unweighed[] = [];
  const weighed = project.comparisons.flatMap((comparison) => {
    const made = weigh(comparison, project, settings);
    if ('faults' in made) faults.push(...made.faults);
    return 'faults' in made ? [] : [made];
  });
  return { weighed, faults };
}

function weigh(
  comparison: Comparison,
  { experts }: AhpProject,
  settings: AhpSettings,
): Weighed | { readonly faults: readonly Unweighed[] } {
  const { under, members, tables } = comparison;
  const names = members.map(({ code }) => code);
  const found = tables.map((table) => judgeTable(table, settings, names, MOST_REPAIRS));
  const judged = found.filter(isJudged);
  const [first] = judged;
  if (judged.length < found.length || first === undefined)
    return {
      faults: found.flatMap((own, i) =>
        isJudged(own) ? [] : [{ under, expert: experts[i]?.name ?? '', message: own.fault }],
      ),
    };
  const alone = { weights: first.tables.weights, ranks: first.tables.ranks, exact: first.tables.exact };
  if (experts.length < 2) return { comparison, experts: judged, group: null, final: alone };
  const weights = experts.map(({ weight }) => weight);
  const group = judgeGroup(tables, judged, weights, settings, names, MOST_REPAIRS);
  if (!isJudged(group)) return { faults: [{ under, expert: '', message: group.fault }] };
  return { comparison, experts: judged, group, final: group };
}

/** Local and global weights of a hierarchy, and priorities of its alternatives. */
export function weighTree(tree: AhpTree, weighed: readonly Weighed[]): WeighedTree {
  const under = new Map(weighed.map((own) => [own.comparison.under, own]));
  const weightOf = (own: Weighed | undefined, code: string): Cell => {
    const i = own?.comparison.members.findIndex((member) => member.code === code) ?? -1;
    return numberCell(own?.final.weights[i] ?? rational(1), own?.final.exact ?? true);
  };
  const parents = new Map(tree.criteria.map(({ code, parent }) => [code, parent]));
  const local = (code: string): Cell => weightOf(under.get(parents.get(code) ?? null), code);
  const alternatives = (leaf: string): readonly Cell[] => {
    const scores = tree.scores.get(leaf);
    if (scores !== undefined) return scoreShares(scores.map((score) => numberCell(score)));
    return tree.alternatives.map(({ code }) => weightOf(under.get(leaf), code));
  };
  const { global, priorities } = weighHierarchy({ criteria: tree.criteria, local, alternatives });
  return {
    criteria: tree.criteria.map((own) => ({
      ...own,
      local: local(own.code),
      global: global.get(own.code) ?? numberCell(rational(0)),
    })),
    priorities,
  };
}

/** Whether judgements are inconsistent or not reciprocal anywhere: the findings of a study. */
export function hasFindings(weighed: readonly Weighed[]): boolean {
  return weighed.some(
    ({ experts, group }) =>
      group?.judged?.consistent === false ||
      experts.some((own) => own.consistent === false || own.unreciprocal.length > 0),
  );
}
