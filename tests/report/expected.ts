import {
  audit,
  bind,
  type Evaluation,
  equal,
  evaluateForAudit,
  figureText,
  indexOf,
  type Label,
  parseAddress,
  type Rational,
  roundingOf,
  roundTo,
  typesetNumber,
} from '@berimbang/engine';
import { loadScorecards } from '@berimbang/files';
import { cellLabel } from '../../packages/cli/src/cell-words.js';
import { METHODS, RULES } from '../support/scorecards.js';
import type { Written } from './opened.js';

interface Known {
  readonly evaluation: Evaluation;
  /** What the audit writes beside a figure, by the cell that the figure is bound to. */
  readonly figures: ReadonlyMap<string, readonly Label[]>;
}

/** Numbers of a page that are not what the engine computes, rounded as declared or, where nothing is, as pages show numbers. */
export class Expected {
  readonly #known: readonly Known[];

  constructor(path: string) {
    this.#known = loadScorecards(path, RULES.packs, METHODS.methods).scorecards.flatMap(({ graph, modelFaults }) => {
      if (graph === null) return [];
      const evaluation = evaluateForAudit(graph);
      const figures = new Map<string, Label[]>();
      for (const { figure, recomputed } of audit(graph, modelFaults).findings) {
        const bound = bind(evaluation, figure);
        if (bound === null || recomputed === null) continue;
        const key = `${bound.name}#${bound.index}`;
        const label = { id: figureText(recomputed, figure, 'id'), en: figureText(recomputed, figure, 'en') };
        figures.set(key, [...(figures.get(key) ?? []), label]);
      }
      return [{ evaluation, figures }];
    });
  }

  get count(): number {
    return this.#known.length;
  }

  /** Whether a text stands for the cell of an address in one of the scorecards. */
  holds(address: string, written: Pick<Written, 'id' | 'en'>): boolean {
    const parsed = parseAddress(address);
    if (parsed === null) return false;
    return this.#known.some(({ evaluation, figures }) => {
      const column = evaluation.columns.get(parsed.node);
      const index = indexOf(column?.dimensions ?? [], parsed.place);
      const cell = column?.cells[index];
      if (cell === undefined) return false;
      const figured = figures.get(`${parsed.node}#${index}`) ?? [];
      if (figured.some(({ id, en }) => id === written.id && en === written.en)) return true;
      if (cell.kind === 'number' && !isDeclared(evaluation, parsed.node))
        return isShown(cell.value, written, printedDecimals(evaluation, parsed.node, index), parsed.node);
      const { id, en } = cellLabel(evaluation.graph, parsed.node, cell);
      const minus = (text: string): string => (cell.kind === 'number' ? text.replace('-', '\u2212') : text);
      return minus(id) === written.id && minus(en) === written.en;
    });
  }
}

function isDeclared({ graph }: Evaluation, name: string): boolean {
  const target = graph.names.get(name);
  const definition = graph.byId.get(target?.node ?? '')?.definition;
  return definition !== undefined && roundingOf(definition, target?.output ?? '') !== undefined;
}

function printedDecimals({ facts }: Evaluation, name: string, index: number): number | null {
  const value = facts.get(name)?.get(index)?.value;
  return value?.kind === 'number' ? value.decimals : null;
}

const USUAL = 2;
const MOST = 4;

/**
 * Whether a text is a value rounded half up to the decimals that the text has, and whether it may have so many: as printed; two; four
 * where the value is at most one; fewer only where nothing is lost. Scores and indices above one always have two.
 */
function isShown(
  value: Rational,
  { id, en }: Pick<Written, 'id' | 'en'>,
  printed: number | null,
  name: string,
): boolean {
  const decimals = /\.(\d+)$/.exec(en)?.[1]?.length ?? 0;
  const rounded = roundTo(value, decimals, 'half-up');
  if (en !== typesetNumber(rounded, 'en', decimals) || id !== typesetNumber(rounded, 'id', decimals)) return false;
  const isSmall = -value.d <= value.n && value.n <= value.d;
  const isScore = /\.(score|index)$/.test(name);
  if (isScore && !isSmall) return decimals === USUAL;
  if (!isScore && printed !== null) return decimals === Math.min(Math.max(printed, 0), MOST);
  if (decimals === USUAL || (decimals === MOST && isSmall)) return true;
  return equal(rounded, value) && (decimals < USUAL || (decimals < MOST && isSmall));
}
