import type { PrintedFile, StatementFile } from '@berimbang/contract';
import {
  type Category,
  type DecimalMark,
  type Graph,
  type Label,
  labelOf as labelOfNode,
  memberIndex,
  nearestName,
  type PrintedFigure,
  parseAddress,
  parseQuantity,
  QUADRANTS,
  quadrantWord,
  type Statement,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, printedDecimals, printedNumber, type Texts } from './quantities.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];

/** Reads the `printed` section: figures as a publication prints them, with what words state in the model's terms. */
export function readPrinted(
  section: Readonly<Record<string, PrintedFile>>,
  mark: DecimalMark,
  texts: Texts,
  faults: Faults,
): readonly PrintedFigure[] {
  return faults.inOrder(['printed'], section).map(([id, figure]) => {
    const path = ['printed', id];
    const states = statements(figure, path, faults);
    const value = states.length > 0 ? undefined : numberOf(figure, mark, path, texts, faults);
    const isWord = value === undefined && states.length === 0;
    return {
      id,
      label: figure.label === undefined ? NO_LABEL : labelOf(figure.label),
      node: figure.node,
      printed: figure.printed,
      ...(value === undefined ? {} : { value }),
      states: isWord ? [{ kind: 'category', code: figure.printed.trim() } as const] : states,
      places: figure.places.map(labelOf),
      alternatives: (figure.alternatives ?? []).map(({ name, node, cause }) =>
        compact({ name: labelOf(name), node, cause }),
      ),
    };
  });
}

function numberOf(
  figure: PrintedFile,
  mark: DecimalMark,
  path: Path,
  texts: Texts,
  faults: Faults,
): PrintedFigure['value'] | undefined {
  if (figure.value !== undefined) {
    const quantity = texts.quantity(figure.value, [...path, 'value']);
    return {
      value: quantity.value,
      decimals: figure.decimals === undefined ? (quantity.decimals ?? 0) : Number(figure.decimals),
    };
  }
  const decimals = figure.decimals === undefined ? printedDecimals(figure.printed, mark) : Number(figure.decimals);
  if (decimals === null) {
    if (/\d/.test(figure.printed) && figure.printed.trim() !== '')
      faults.add('number', [...path, 'printed'], say.unreadablePrinted(figure.printed));
    return undefined;
  }
  const value = printedNumber(figure.printed, decimals);
  if (value === null) {
    faults.add('number', [...path, 'printed'], say.unreadablePrinted(figure.printed));
    return undefined;
  }
  return { value, decimals };
}

function statements(figure: PrintedFile, path: Path, faults: Faults): readonly Statement[] {
  if (figure.states === undefined) return [];
  const list = Array.isArray(figure.states) ? figure.states : [figure.states];
  return list.map((entry) => statement(entry, [...path, 'states'], faults));
}

function statement(entry: StatementFile, path: Path, faults: Faults): Statement {
  if (typeof entry !== 'string') {
    if ('members' in entry) return { kind: 'members', codes: entry.members };
    if ('truth' in entry) return { kind: 'truth', value: entry.truth === 'true' };
    return { kind: 'category', code: entry.category };
  }
  const comparison = /^(<=|>=|<|>|=)\s*(\S+)$/.exec(entry.trim());
  if (comparison !== null) {
    const parsed = parseQuantity(comparison[2] ?? '', 'point');
    if (!parsed.ok) faults.add('number', path, say.badNumber(comparison[2] ?? '', parsed.reason, 'point'));
    const operator = comparison[1] as '<' | '<=' | '>' | '>=' | '=';
    return { kind: 'comparison', operator, value: parsed.ok ? parsed.written.value : { n: 0n, d: 1n } };
  }
  if (entry === 'true' || entry === 'false') return { kind: 'truth', value: entry === 'true' };
  return { kind: 'category', code: entry.trim() };
}

/** Stands for a label that the file leaves out. */
const NO_LABEL: Label = { id: '', en: '' };

/** Gives figures without a label of their own the name of the cell that they are bound to. */
export function labelFigures(figures: readonly PrintedFigure[], graph: Graph): readonly PrintedFigure[] {
  return figures.map((figure) =>
    figure.label === NO_LABEL ? { ...figure, label: cellLabel(graph, figure.node) } : figure,
  );
}

/**
 * Reads categories as people write them: a printed word or a `states` may be the code or the name of a category, in either
 * language and case. One that the rule of the bound node does not have is a fault.
 */
export function resolveCategories(
  figures: readonly PrintedFigure[],
  graph: Graph,
  faults: Faults,
): readonly PrintedFigure[] {
  return figures.map((figure) => {
    const known = categoriesOf(graph, parseAddress(figure.node)?.node ?? '');
    if (known.length === 0) return figure;
    const states = figure.states.map((state): Statement => {
      if (state.kind !== 'category') return state;
      const wanted = state.code.trim().toLowerCase();
      const found = known.find(({ code, label }) =>
        [code, label.id, label.en].some((text) => text.toLowerCase() === wanted),
      );
      if (found !== undefined) return { kind: 'category', code: found.code };
      const codes = [...new Set(known.map(({ code }) => code))];
      faults.add('unknown-name', ['printed', figure.id, 'states'], say.notOneOf(state.code, codes), {
        suggestion: nearestName(state.code, codes),
      });
      return state;
    });
    return { ...figure, states };
  });
}

function categoriesOf(graph: Graph, name: string): readonly Category[] {
  const target = graph.names.get(name);
  const definition = graph.byId.get(target?.node ?? '')?.definition;
  if (definition?.kind === 'quadrant') return quadrants();
  const rule =
    definition?.kind === 'band'
      ? definition.rule
      : definition?.kind === 'achievement' && target?.output === 'status'
        ? definition.status
        : undefined;
  const [pack, parameter] = (rule ?? '').split('#');
  const history = graph.packs.get(pack ?? '')?.parameters.get(parameter ?? '')?.history ?? [];
  return history.flatMap(({ value }) => (value?.kind === 'bands' ? value.categories : []));
}

/** A quadrant goes by its number, by its name, or by both. */
function quadrants(): readonly Category[] {
  return QUADRANTS.flatMap((code) => {
    const { id, en } = quadrantWord(code);
    const names = id.split(': ').map((name, i): Label => ({ id: name, en: en.split(': ')[i] ?? en }));
    return [{ id, en }, ...names].map((label) => ({ code, label }));
  });
}

/** The name of a cell: its node's, followed by the names of its members. */
function cellLabel(graph: Graph, address: string): Label {
  const parsed = parseAddress(address);
  const name = labelOfNode(graph, parsed?.node ?? address);
  const members = Object.entries(parsed?.place ?? {}).map(([dimension, code]): Label => {
    const member = graph.dimensions.get(dimension)?.members.find((entry) => entry.code === code);
    return member?.label ?? { id: code, en: code };
  });
  const join = (language: 'id' | 'en'): string =>
    [name[language], ...members.map((label) => label[language])].join(', ');
  return { id: join('id'), en: join('en') };
}

/** Checks that every figure and alternative is bound to a cell that exists in the compiled graph. */
export function checkBindings(figures: readonly PrintedFigure[], graph: Graph, faults: Faults): void {
  for (const figure of figures) {
    checkAddress(figure.node, ['printed', figure.id, 'node'], graph, faults);
    for (const [i, alternative] of figure.alternatives.entries()) {
      checkAddress(alternative.node, ['printed', figure.id, 'alternatives', i, 'node'], graph, faults);
    }
  }
}

function checkAddress(text: string, path: Path, graph: Graph, faults: Faults): void {
  const address = parseAddress(text);
  if (address === null) {
    faults.add('invalid-value', path, say.badAddress(text));
    return;
  }
  const target = graph.names.get(address.node);
  const signature = target === undefined ? undefined : graph.byId.get(target.node)?.outputs.get(target.output);
  if (signature === undefined) {
    faults.add('unknown-name', path, say.unknownCellNode(address.node), {
      suggestion: nearestName(address.node, graph.names.keys()),
    });
    return;
  }
  for (const [name, member] of Object.entries(address.place)) {
    const dimension = signature.dimensions.includes(name) ? graph.dimensions.get(name) : undefined;
    if (dimension === undefined) {
      faults.add('unknown-name', path, say.incompleteAddress(text, signature.dimensions), {
        suggestion: nearestName(name, signature.dimensions),
      });
      return;
    }
    if (memberIndex(dimension, member) < 0) {
      const codes = dimension.members.map((entry) => entry.code);
      faults.add('unknown-name', path, say.unknownMember(name, member), { suggestion: nearestName(member, codes) });
      return;
    }
  }
  if (signature.dimensions.some((name) => address.place[name] === undefined)) {
    faults.add('invalid-value', path, say.incompleteAddress(text, signature.dimensions));
  }
}
